import { sql, type Kysely } from 'kysely';

/**
 * A stream is of one gemeente, as its id says. With the gemeente in front of it this index also fitted a search for an event by its
 * key, and in a new month, of which the server has no statistics yet, it walked all events of the gemeente for each of them.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`drop index gebeurtenis_stroom`.execute(db);
  await sql`create index gebeurtenis_stroom on gebeurtenis (stroom, volgnummer)`.execute(db);
}
