import { sql, type Kysely } from 'kysely';

/** Who delivers what was granted, where another came in the place of the aanbieder that was decided on: the decision itself stays as it is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table beschikking_onderdeel add column aanbieder_nu uuid`).execute(db);
}
