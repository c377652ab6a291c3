import { sql, type Kysely } from 'kysely';

/** With whom a conversation is: the regisseur, so that a colleague's appointments are found at once. What is open of a team is found apart from all that was chosen. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table gesprek_afspraak add column medewerker uuid`);
  // Row-level security is forced on the owner as well.
  await run(`alter table gesprek_afspraak no force row level security`);
  await run(`alter table dossier no force row level security`);
  await run(`update gesprek_afspraak a set medewerker = (select d.regisseur from dossier d where d.gemeente = a.gemeente and d.id = a.dossier)`);
  await run(`alter table gesprek_afspraak force row level security`);
  await run(`alter table dossier force row level security`);
  await run(`create index gesprek_afspraak_medewerker on gesprek_afspraak (gemeente, medewerker, begin, id) where toestand = 'gepland'`);
  await run(`create index gesprek_afspraak_dossier on gesprek_afspraak (gemeente, dossier, begin) where toestand = 'gepland'`);
  await run(`drop index spreektijd_open`);
  await run(`drop index spreektijd_team_open`);
  await run(`create index spreektijd_open on spreektijd (gemeente, begin, id) where toestand = 'open'`);
  await run(`create index spreektijd_team_open on spreektijd (gemeente, team, begin, id) where toestand = 'open'`);
}
