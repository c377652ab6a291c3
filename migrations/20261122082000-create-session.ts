import { sql, type Kysely } from 'kysely';

/**
 * Sessions, and the way from a login to what the actor may be. The application role sees neither
 * the sessions nor the mandates of other gemeenten: it only calls these functions.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);

  // `id` is the SHA-256 of the token in the cookie: who reads this table cannot become anybody.
  await run(`create table sessie (id bytea primary key, soort text not null check (soort in ('inwoner', 'medewerker', 'organisatie')), bron text not null, sleutel text not null,
    bsn_index bytea, inhoud bytea not null, rusttijd integer not null, gemaakt_op timestamptz not null, gezien_op timestamptz not null, vervalt_op timestamptz not null)`);
  await run(`create index sessie_vervalt on sessie (vervalt_op)`);
  await run(`alter table sessie enable row level security`);

  // Row-level security is forced on mandates, also on their owner; its functions read those of one medewerker.
  await run(`create policy mandaat_van_inlog on mandaat for select to current_user using (true)`);

  for (const { signature, body } of functions) {
    await run(`create function ${signature} ${body}`);
    const name = signature.slice(0, signature.indexOf(' returns'));
    await run(`revoke execute on function ${name} from public`);
    await run(`grant execute on function ${name} to spil_app`);
  }
}

const functions: readonly { readonly signature: string; readonly body: string }[] = [
  {
    // A new session in place of the former one of this browser; and some old ones are cleared away.
    signature: `sessie_begin(p_id bytea, p_vorige bytea, p_soort text, p_bron text, p_sleutel text, p_bsn_index bytea, p_inhoud bytea, p_rusttijd integer, p_nu timestamptz, p_vervalt timestamptz) returns void`,
    body: `language sql volatile security definer set search_path = public as $$
      delete from sessie where id = p_vorige or id in (select s.id from sessie s where s.vervalt_op < p_nu limit 50);
      insert into sessie (id, soort, bron, sleutel, bsn_index, inhoud, rusttijd, gemaakt_op, gezien_op, vervalt_op)
        values (p_id, p_soort, p_bron, p_sleutel, p_bsn_index, p_inhoud, p_rusttijd, p_nu, p_nu, p_vervalt) $$`,
  },
  {
    // The session while it lasts; seen once a minute, so that reading pages does not write at each.
    signature: `sessie_lees(p_id bytea, p_nu timestamptz) returns table (soort text, bron text, sleutel text, bsn_index bytea, inhoud bytea)`,
    body: `language plpgsql volatile security definer set search_path = public as $$
      declare gevonden sessie; begin
        select * into gevonden from sessie s where s.id = p_id and s.vervalt_op > p_nu and s.gezien_op + s.rusttijd * interval '1 second' > p_nu;
        if not found then return; end if;
        if gevonden.gezien_op < p_nu - interval '1 minute' then update sessie s set gezien_op = p_nu where s.id = p_id; end if;
        return query select gevonden.soort, gevonden.bron, gevonden.sleutel, gevonden.bsn_index, gevonden.inhoud;
      end $$`,
  },
  {
    signature: `sessie_einde(p_id bytea) returns bytea`,
    body: `language sql volatile security definer set search_path = public as $$ delete from sessie where id = p_id returning inhoud $$`,
  },
  {
    // Who works: by the login of a source, with the mandates that hold on a day.
    signature: `werker_van_inlog(p_bron text, p_sleutel text, p_dag date) returns jsonb`,
    body: `language sql stable security definer set search_path = public as $$
      select jsonb_build_object('id', m.id, 'naam', m.naam, 'organisatie', o.id, 'organisatieNaam', o.naam, 'organisatieSoort', o.soort,
        'mandaten', coalesce((select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('gemeente', a.gemeente, 'rol', a.rol, 'team', a.team)) order by a.gemeente, a.rol, a.id) from mandaat a
          where a.medewerker = m.id and a.geldig_van <= p_dag and (a.geldig_tot is null or a.geldig_tot > p_dag)), '[]'::jsonb))
      from inlog i join medewerker m on m.id = i.medewerker join organisatie o on o.id = m.organisatie where i.bron = p_bron and i.sleutel = p_sleutel $$`,
  },
];
