import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** What a pgb holder plans, agrees on and declares. The SVB pays; what it paid is written down here. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table budgetplan (gemeente text not null, id uuid not null, dossier uuid not null, persoon uuid not null, voorziening uuid not null, van date not null, tot date not null, inhoud jsonb not null,
    toestand text not null check (toestand in ('concept', 'ingediend', 'aanvullen', 'akkoord', 'vervangen')), oordeel text not null, ingediend_op timestamptz, beoordeeld_op timestamptz, beoordeeld_door text, versie integer not null,
    primary key (gemeente, id))`);
  await run(`create index budgetplan_dossier on budgetplan (gemeente, dossier, id)`);
  // One in the making, and one that holds, for each part that is bought.
  await run(`create unique index budgetplan_open on budgetplan (gemeente, dossier, voorziening, van) where toestand in ('concept', 'ingediend', 'aanvullen')`);
  await run(`create unique index budgetplan_akkoord on budgetplan (gemeente, dossier, voorziening, van) where toestand = 'akkoord'`);
  await run(`create table zorgovereenkomst (gemeente text not null, id uuid not null, dossier uuid not null, budgetplan uuid not null, regel text not null, wie text not null, vorm text not null check (vorm in ('formeel', 'informeel')),
    minuten integer not null check (minuten > 0), frequentie text not null, uurtarief bigint not null check (uurtarief > 0), van date not null, tot date not null, svb_nummer text not null, vastgelegd_op timestamptz not null, vastgelegd_door text not null,
    primary key (gemeente, id), check (van <= tot))`);
  await run(`create index zorgovereenkomst_dossier on zorgovereenkomst (gemeente, dossier, id)`);
  await run(`create table pgb_maand (gemeente text not null, zorgovereenkomst uuid not null, maand text not null, dossier uuid not null, budgetplan uuid not null, gedeclareerd bigint check (gedeclareerd >= 0), betaald bigint check (betaald >= 0),
    gewijzigd_op timestamptz not null, primary key (gemeente, zorgovereenkomst, maand))`);
  await run(`create index pgb_maand_dossier on pgb_maand (gemeente, dossier, maand)`);
  for (const table of ['budgetplan', 'zorgovereenkomst', 'pgb_maand']) await protectTable(db, table, { kind: 'dossier', soort: 'plan' });
}
