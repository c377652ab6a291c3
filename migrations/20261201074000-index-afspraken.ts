import { sql, type Kysely } from 'kysely';

/** What is planned from a moment on, for the appointments of a colleague. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql.raw(`create index gesprek_afspraak_begin on gesprek_afspraak (gemeente, begin, id) where toestand = 'gepland'`).execute(db);
}
