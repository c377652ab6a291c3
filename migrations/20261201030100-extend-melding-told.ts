import { sql, type Kysely } from 'kysely';

/** Who told it for another, and whom the inwoner wants at the conversation: from the first contact to the melding. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table klantcontact add column gezelschap jsonb not null default '[]'`.execute(db);
  await sql`alter table melding add column verteller text not null default '', add column relatie text not null default 'zelf', add column toestemming text, add column gezelschap jsonb not null default '[]'`.execute(db);
}
