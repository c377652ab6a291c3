import { sql, type Kysely } from 'kysely';

/** Figures are kept per year too: the reader makes them again from its first event on. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const tables = ['kerncijfer', 'kerncijfer_verloop', 'lezer'];
  // The owner is held by the policies too.
  for (const table of tables) await run(`alter table ${table} no force row level security`);
  await run('delete from kerncijfer');
  await run('delete from kerncijfer_verloop');
  await run(`update lezer set nummer = 0, maand = '2000-01-01', fout = null where naam = 'kerncijfers'`);
  for (const table of tables) await run(`alter table ${table} force row level security`);
}
