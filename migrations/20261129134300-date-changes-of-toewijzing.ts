import { sql, type Kysely } from 'kysely';

/** When the period of a toewijzing was last changed: its newest version is told apart by that moment (iWmo 3.2, Toewijzingsdatum and Toewijzingstijd). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`alter table toewijzing add column gewijzigd_op timestamptz`).execute(db);
}
