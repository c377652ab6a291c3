import { sql, type Kysely } from 'kysely';

/** When the words of a signal were forgotten; what is left is counted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table signaal add column vergeten_op date`);
  await run(`create index signaal_vergeten on signaal (gemeente, afgehandeld_op, id) where afgehandeld_op is not null and vergeten_op is null`);
}
