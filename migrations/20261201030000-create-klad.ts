import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** What somebody writes and has not sent: sealed, found by its code alone. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table klad (gemeente text not null, id uuid not null, houder text not null default '', code_index bytea not null, inhoud bytea not null, begonnen_op date not null, bewaard_tot date not null, primary key (gemeente, id))`.execute(db);
  await sql`create unique index klad_code on klad (gemeente, code_index)`.execute(db);
  await sql`create index klad_bewaard on klad (gemeente, bewaard_tot, id)`.execute(db);
  await protectTable(db, 'klad', { kind: 'gemeente' });
  // Who logged in reaches the own draft with the own eyes, whatever the code says.
  await sql`create policy klad_eigen on klad to spil_app using (gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and houder <> '' and houder = current_setting('spil.houder', true))`.execute(db);
}
