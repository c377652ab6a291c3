import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table crisis (gemeente text not null, id uuid not null, signaal uuid not null, dienst text not null, telefoon text not null, toestand text not null check (toestand in ('overgedragen', 'teruggemeld', 'afgerond')),
    overgedragen_op timestamptz not null, overgedragen_door uuid not null, situatie text not null, afspraak text not null, teruggemeld_op timestamptz, gedaan text not null, afspraken text not null, uiterlijk date not null,
    afgerond_op timestamptz, toelichting text not null, dossier uuid, melding uuid, versie bigint not null, primary key (gemeente, id))`);
  await run(`create index crisis_signaal on crisis (gemeente, signaal, overgedragen_op)`);
  await run(`create table meldcode (gemeente text not null, id uuid not null, signaal uuid not null, stap text not null check (stap in ('signalen', 'overleg', 'gesprek', 'wegen', 'beslissen')), kindcheck text, tekst text not null,
    antwoorden jsonb not null, uitkomst text check (uitkomst in ('sluiten', 'melden', 'hulp')), medewerker uuid not null, moment timestamptz not null, primary key (gemeente, id))`);
  await run(`create index meldcode_signaal on meldcode (gemeente, signaal, moment)`);
  await protectTable(db, 'crisis', { kind: 'gemeente' });
  // A step that was taken is never changed: it is followed by another.
  await protectTable(db, 'meldcode', { kind: 'gemeente' }, 'select, insert');
}
