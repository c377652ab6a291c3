import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** The plan that a family makes with its own circle, what of it was handed in, and who is in the circle. Of a code only its digest is kept. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table familiegroepsplan (gemeente text not null, id uuid not null, dossier uuid not null, toestand text not null check (toestand in ('aangeboden', 'afgezien', 'begonnen', 'ingediend')), inhoud jsonb not null,
    nummer integer not null, versie bigint not null, aangeboden_op date, streefdatum date, begonnen_op date, reden text not null, primary key (gemeente, id))`);
  // One household, one plan of its own.
  await run(`create unique index familiegroepsplan_dossier on familiegroepsplan (gemeente, dossier)`);
  await run(`create table familiegroepsplan_versie (gemeente text not null, familiegroepsplan uuid not null, nummer integer not null, dossier uuid not null, inhoud jsonb not null, melding uuid, document uuid not null, ingediend_op date not null,
    op_tijd boolean, door text not null, primary key (gemeente, familiegroepsplan, nummer))`);
  await run(`create table kringlid (gemeente text not null, id uuid not null, familiegroepsplan uuid not null, dossier uuid not null, naam text not null, rol text not null check (rol in ('gezin', 'familie', 'sociaal', 'coordinator')), code_index bytea not null,
    uitgenodigd_op date not null, gestopt_op date, primary key (gemeente, id))`);
  await run(`create unique index kringlid_code on kringlid (gemeente, code_index)`);
  await run(`create index kringlid_plan on kringlid (gemeente, familiegroepsplan, id)`);
  await protectTable(db, 'familiegroepsplan', { kind: 'dossier', soort: 'plan' }, 'select, insert, update');
  await protectTable(db, 'familiegroepsplan_versie', { kind: 'dossier', soort: 'plan' }, 'select, insert');
  await protectTable(db, 'kringlid', { kind: 'dossier', soort: 'plan' }, 'select, insert, update');
}
