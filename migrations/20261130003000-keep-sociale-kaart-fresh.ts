import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/**
 * Organisations are invited to look at their own entries, by a secret of which only the digest is kept; what they propose waits
 * for beheer. Nobody from outside reads these tables: their acts look in them as Spil.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table dienst_uitnodiging (gemeente text not null, id uuid not null, dienst_organisatie uuid not null, gemaakt_op timestamptz not null, vervalt_op timestamptz not null, herinnerd_op timestamptz, taak_op timestamptz,
    beantwoord_op timestamptz, ingetrokken_op timestamptz, primary key (gemeente, id))`);
  await run(`create index dienst_uitnodiging_organisatie on dienst_uitnodiging (gemeente, dienst_organisatie, gemaakt_op desc)`);
  await run(`create index dienst_uitnodiging_herinneren on dienst_uitnodiging (gemeente, gemaakt_op) where herinnerd_op is null and beantwoord_op is null and ingetrokken_op is null`);
  await run(`create index dienst_uitnodiging_stil on dienst_uitnodiging (gemeente, herinnerd_op) where taak_op is null and beantwoord_op is null and ingetrokken_op is null`);
  await run(`create table dienst_uitnodiging_sleutel (gemeente text not null, digest text not null, uitnodiging uuid not null, primary key (gemeente, digest))`);
  await run(`create table dienst_voorstel (gemeente text not null, id uuid not null, dienst uuid not null, dienst_organisatie uuid not null, dienst_versie bigint not null, wijziging jsonb not null, toelichting text not null,
    toestand text not null check (toestand in ('open', 'overgenomen', 'geweigerd')), reden text not null, ingediend_op timestamptz not null, beoordeeld_op timestamptz, beoordeeld_door text, primary key (gemeente, id))`);
  await run(`create index dienst_voorstel_open on dienst_voorstel (gemeente, ingediend_op, id) where toestand = 'open'`);
  await run(`create index dienst_voorstel_dienst on dienst_voorstel (gemeente, dienst, ingediend_op desc)`);
  // Entries that nobody looked at for longest come first; one that nobody ever looked at before all.
  await run(`create index dienst_gecontroleerd on dienst (gemeente, (coalesce(gecontroleerd_op, date '2000-01-01')), id) where toestand <> 'ingetrokken'`);
  for (const table of ['dienst_uitnodiging', 'dienst_uitnodiging_sleutel', 'dienst_voorstel']) await protectTable(db, table, { kind: 'gemeente' });
}
