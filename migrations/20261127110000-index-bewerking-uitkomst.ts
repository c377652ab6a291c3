import { sql, type Kysely } from 'kysely';

/** What two people wrote at once is looked for each time that a conversation is opened: mostly there is none. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index gesprek_bewerking_uitkomst on gesprek_bewerking (gemeente, gesprek, uitkomst, pad)`.execute(db);
}
