import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** What inwoners ask to have put right in their dossier (AVG art. 16), and what came of it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table correctieverzoek (gemeente text not null, id uuid not null, dossier uuid not null, houder text not null, deel text not null, onjuist text not null, gewenst text not null, ontvangen_op date not null, uiterlijk date not null,
    toestand text not null check (toestand in ('ingediend', 'besloten')), uitkomst text, motivering text not null, besloten_op date, primary key (gemeente, id), check ((uitkomst is null) = (toestand = 'ingediend')))`);
  await run(`create index correctieverzoek_dossier on correctieverzoek (gemeente, dossier, ontvangen_op, id)`);
  await protectTable(db, 'correctieverzoek', { kind: 'houder' }, 'select, insert, update');
}
