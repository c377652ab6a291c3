import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Codes by which an inwoner lets somebody see or do named parts of the own dossier; the right itself lies in dossier_toegang once it was taken. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table machtiging (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, naam text not null, gegevens text[] not null, recht text not null check (recht in ('lezen', 'schrijven')), tot date not null,
    code_index bytea not null, vervalt_op timestamptz not null, toestand text not null check (toestand in ('uitgegeven', 'aanvaard', 'ingetrokken')), gemaakt_op timestamptz not null, primary key (gemeente, id))`);
  await run(`create unique index machtiging_code on machtiging (gemeente, code_index)`);
  await run(`create index machtiging_houder on machtiging (gemeente, dossier, houder, gemaakt_op)`);
  await protectTable(db, 'machtiging', { kind: 'houder' }, 'select, insert, update');
}
