import { sql, type Kysely } from 'kysely';
import { createTwin, protectTable } from '../src/platform/database/protect.ts';

/** The figures, and what the reader must remember of each household to keep them: codes and days only. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table kerncijfer (gemeente text not null, periode text not null, maat text not null, wijk text not null, code text not null, aantal bigint not null, huishoudens bigint not null, verdeling jsonb not null,
    primary key (gemeente, periode, maat, wijk, code))`);
  await run(`create table kerncijfer_verloop (gemeente text not null, dossier uuid not null, verloop jsonb not null, primary key (gemeente, dossier))`);
  for (const table of ['kerncijfer', 'kerncijfer_verloop']) {
    await protectTable(db, table, { kind: 'gemeente' });
    await createTwin(db, table);
  }
}
