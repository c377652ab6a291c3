import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Who has gezag over a minor, as the BRP said it last: what parents see of a dossier follows from it. Written as Spil by who asks the BRP, read by staff. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table gezag (gemeente text not null, minderjarige uuid not null, gezaghebbenden uuid[] not null, anderen integer not null check (anderen >= 0), opgehaald_op timestamptz not null, primary key (gemeente, minderjarige))`);
  await protectTable(db, 'gezag', { kind: 'gemeente' }, 'select, insert, update');
}
