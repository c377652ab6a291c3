import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** How often something is done without login, by ten minutes: unlogged, since a crash may forget it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create unlogged table drukte (gemeente text not null, act text not null, wie text not null, venster timestamptz not null, aantal integer not null, primary key (gemeente, act, wie, venster))`.execute(db);
  await sql`create index drukte_venster on drukte (gemeente, venster)`.execute(db);
  await protectTable(db, 'drukte', { kind: 'gemeente' });
}
