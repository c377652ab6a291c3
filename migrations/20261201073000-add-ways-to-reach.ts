import { sql, type Kysely } from 'kysely';

/** How else a gemeente is reached than by telephone: its address for mail, and when one may walk in; empty where it has not said. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table gemeente add column email text not null default '', add column inloop text not null default ''`).execute(db);
}
