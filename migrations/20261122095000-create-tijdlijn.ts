import { sql, type Kysely } from 'kysely';
import { createTwin, protectTable } from '../src/platform/database/protect.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table tijdlijn (gemeente text not null, dossier uuid not null, nummer bigint not null, gegevens text not null, soort text not null, moment timestamptz not null, actor text not null,
    primary key (gemeente, dossier, nummer))`);
  await protectTable(db, 'tijdlijn', { kind: 'dossier', kolom: 'gegevens' });
  await createTwin(db, 'tijdlijn');
}
