import { sql, type Kysely } from 'kysely';

/** The outline of a wijk, as the gemeente draws it: rings of corners, longitude and latitude. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table wijk add column omtrek jsonb`.execute(db);
}
