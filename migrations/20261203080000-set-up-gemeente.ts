import { sql, type Kysely } from 'kysely';

/** A gemeente is set up by its own beheer on screen: who works there, and what stands on its letters. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table gemeente add column briefhoofd text not null default '', add column briefslot text not null default ''`);
  // Logins stay out of sight of everybody: the function adds one, or answers whose it is, and changes none that is there.
  await run(`create policy medewerker_in_dienst on medewerker for insert to current_user with check (true)`);
  await run(`create policy inlog_in_dienst on inlog for insert to current_user with check (true)`);
  await run(`create function neem_in_dienst(p_gemeente text, p_sleutel text, p_medewerker uuid, p_naam text) returns uuid language plpgsql security definer set search_path = public as $$
    declare werkgever uuid; bekend uuid;
    begin
      select m.organisatie into werkgever from mandaat a join medewerker m on m.id = a.medewerker
        where a.gemeente = p_gemeente and a.rol = 'beheer' and 'm:' || a.medewerker::text = current_setting('spil.actor', true)
          and p_gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and (a.geldig_tot is null or a.geldig_tot > current_date) limit 1;
      if werkgever is null then raise exception 'only beheer of the gemeente takes people on' using errcode = '42501'; end if;
      select i.medewerker into bekend from inlog i where i.bron = 'medewerker' and i.sleutel = p_sleutel;
      if bekend is not null then return bekend; end if;
      insert into medewerker (id, naam, organisatie) values (p_medewerker, p_naam, werkgever);
      insert into inlog (bron, sleutel, medewerker) values ('medewerker', p_sleutel, p_medewerker);
      return p_medewerker;
    end $$`);
  await run('revoke execute on function neem_in_dienst(text, text, uuid, text) from public');
  await run('grant execute on function neem_in_dienst(text, text, uuid, text) to spil_app');
}
