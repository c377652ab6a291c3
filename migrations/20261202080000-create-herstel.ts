import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** A gemeente that was put back from a copy: until somebody looked, nothing leaves Spil. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table herstel (gemeente text not null, teruggezet_op timestamptz not null, kopie_tot timestamptz, vrijgegeven_op timestamptz, vrijgegeven_door text,
    mail text check (mail in ('versturen', 'vervallen')), primary key (gemeente, teruggezet_op))`);
  await run(`create index herstel_open on herstel (gemeente) where vrijgegeven_op is null`);
  await protectTable(db, 'herstel', { kind: 'gemeente' }, 'select, insert, update');
}
