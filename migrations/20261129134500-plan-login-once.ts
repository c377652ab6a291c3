import { sql, type Kysely } from 'kysely';

/** Who asks is looked up with every request. A function in plain SQL is planned anew at each call, which took longer than the looking. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create or replace function werker_van_inlog(p_bron text, p_sleutel text, p_dag date) returns jsonb language plpgsql stable security definer set search_path = public as $$
    begin
      return (select jsonb_build_object('id', m.id, 'naam', m.naam, 'organisatie', o.id, 'organisatieNaam', o.naam, 'organisatieSoort', o.soort,
        'mandaten', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('gemeente', a.gemeente, 'rol', a.rol, 'team', a.team)) order by a.gemeente, a.rol, a.id) from mandaat a
          where a.medewerker = m.id and a.geldig_van <= p_dag and (a.geldig_tot is null or a.geldig_tot > p_dag)), '[]'::jsonb))
      from inlog i join medewerker m on m.id = i.medewerker join organisatie o on o.id = m.organisatie where i.bron = p_bron and i.sleutel = p_sleutel);
    end $$`).execute(db);
}
