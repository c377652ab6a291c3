import { sql, type Kysely } from 'kysely';

/** The code of a signal is drawn and recognised as every other code; those that senders drew themselves before can no longer be recognised. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table signaal alter column code_index type bytea using null`.execute(db);
}
