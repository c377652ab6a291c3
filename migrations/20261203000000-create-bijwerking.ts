import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** How far rows of a gemeente were carried over to a new shape after an upgrade. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create table bijwerking (gemeente text not null, naam text not null, positie jsonb, ronde_gewijzigd bigint not null default 0, gewijzigd bigint not null default 0,
    klaar_op timestamptz, primary key (gemeente, naam))`).execute(db);
  await protectTable(db, 'bijwerking', { kind: 'gemeente' }, 'select, insert, update');
}
