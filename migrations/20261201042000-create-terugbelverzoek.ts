import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Who calls back before when, what was tried, and to whom a question was handed over with which appointment. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table terugbelverzoek (gemeente text not null, id uuid not null, klantcontact uuid not null, houder text not null, wanneer text not null, uiterlijk date not null,
    toestand text not null check (toestand in ('open', 'gesproken', 'vervallen')), gemaakt_op timestamptz not null, gemaakt_door text not null, verlopen_op date, pogingen integer not null, versie bigint not null, primary key (gemeente, id))`);
  await run(`create unique index terugbelverzoek_klantcontact on terugbelverzoek (gemeente, klantcontact) where toestand = 'open'`);
  await run(`create index terugbelverzoek_vraag on terugbelverzoek (gemeente, klantcontact, gemaakt_op)`);
  await run(`create index terugbelverzoek_lijst on terugbelverzoek (gemeente, toestand, uiterlijk, id)`);
  await run(`create index terugbelverzoek_houder on terugbelverzoek (gemeente, toestand, houder, uiterlijk, id)`);
  await run(`create index terugbelverzoek_verlopen on terugbelverzoek (gemeente, uiterlijk, id) where toestand = 'open' and verlopen_op is null`);
  await run(`create table terugbelpoging (gemeente text not null, id uuid not null, terugbelverzoek uuid not null, moment timestamptz not null, medewerker uuid not null, bereikt boolean not null, notitie text not null, primary key (gemeente, id))`);
  await run(`create index terugbelpoging_verzoek on terugbelpoging (gemeente, terugbelverzoek, moment)`);
  await run(`create table vraagoverdracht (gemeente text not null, id uuid not null, klantcontact uuid not null, houder text not null, speelt text not null, gedaan text not null, nodig text not null, afspraak_op timestamptz, afspraak_vorm text,
    overgedragen_op timestamptz not null, overgedragen_door text not null, primary key (gemeente, id))`);
  await run(`create unique index vraagoverdracht_klantcontact on vraagoverdracht (gemeente, klantcontact)`);
  await run(`create index vraagoverdracht_afspraak on vraagoverdracht (gemeente, houder, afspraak_op) where afspraak_op is not null`);
  for (const table of ['terugbelverzoek', 'terugbelpoging', 'vraagoverdracht']) await protectTable(db, table, { kind: 'gemeente' });
}
