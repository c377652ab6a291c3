import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** What colleagues answer: articles with their versions; and which one somebody was told. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table kennisartikel (gemeente text not null, id uuid not null, titel text not null, onderwerp text not null, toestand text not null check (toestand in ('beschikbaar', 'ingetrokken')), versie bigint not null,
    primary key (gemeente, id))`);
  await run(`create index kennisartikel_titel on kennisartikel (gemeente, toestand, titel, id)`);
  await run(`create index kennisartikel_onderwerp on kennisartikel (gemeente, toestand, onderwerp, titel, id)`);
  await run(`create table kennisartikel_versie (gemeente text not null, artikel uuid not null, nummer integer not null, titel text not null, tekst text not null, geldig_van date not null, geldig_tot date, gemaakt_op timestamptz not null,
    gemaakt_door uuid not null, primary key (gemeente, artikel, nummer))`);
  for (const table of ['kennisartikel', 'kennisartikel_versie']) await protectTable(db, table, { kind: 'gemeente' });
  await run(`alter table klantcontact add column artikel uuid, add column artikel_versie integer`);
}
