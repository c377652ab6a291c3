import { sql, type Kysely } from 'kysely';

/**
 * What is granted of a plan, so that its next version asks only for what is new. What was decided before comes in with
 * the next decision in that dossier.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table ondersteuningsplan add column toegekend jsonb not null default '[]'`).execute(db);
}
