import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Moments that a team offers for a first conversation. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table spreektijd (gemeente text not null, id uuid not null, team uuid not null, medewerker uuid not null, begin timestamptz not null, eind timestamptz not null, duur integer not null, vorm text not null check (vorm in ('telefoon', 'kantoor')),
    plaats text not null, toestand text not null check (toestand in ('open', 'gekozen', 'ingetrokken')), klantcontact uuid, melding uuid, houder text not null, gekozen_op timestamptz, geopend_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create index spreektijd_open on spreektijd (gemeente, toestand, begin, id)`);
  await run(`create index spreektijd_team_open on spreektijd (gemeente, team, toestand, begin, id)`);
  await run(`create index spreektijd_team on spreektijd (gemeente, team, begin, id)`);
  await run(`create index spreektijd_medewerker on spreektijd (gemeente, medewerker, begin)`);
  await run(`create index spreektijd_klantcontact on spreektijd (gemeente, klantcontact) where klantcontact is not null`);
  await run(`create index spreektijd_melding on spreektijd (gemeente, melding) where melding is not null`);
  await protectTable(db, 'spreektijd', { kind: 'gemeente' });
  // An inwoner who tells sees what is open and takes one, or gives it back: nothing else.
  const here = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and length(current_setting('spil.houder', true)) > 0`;
  const own = `houder = current_setting('spil.houder', true)`;
  await run(`create policy spreektijd_keuze on spreektijd for select to spil_app using (${here} and (toestand = 'open' or ${own}))`);
  await run(`create policy spreektijd_kiezen on spreektijd for update to spil_app using (${here} and (toestand = 'open' or ${own})) with check (${here} and ((toestand = 'gekozen' and ${own}) or (toestand = 'open' and houder = '')))`);
}
