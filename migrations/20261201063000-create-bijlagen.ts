import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Photos and documents that go along with a question: sealed in the draft, then with the question until that is a melding. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table klad_bijlage (gemeente text not null, id uuid not null, klad uuid not null, naam bytea not null, mediatype text not null, inhoud bytea not null, primary key (gemeente, id))`.execute(db);
  await sql`create index klad_bijlage_klad on klad_bijlage (gemeente, klad, id)`.execute(db);
  await protectTable(db, 'klad_bijlage', { kind: 'deel', van: 'klad' });
  await sql`create table klantcontact_bijlage (gemeente text not null, id uuid not null, klantcontact uuid not null, naam text not null, mediatype text not null, inhoud bytea not null, primary key (gemeente, klantcontact, id))`.execute(db);
  await protectTable(db, 'klantcontact_bijlage', { kind: 'gemeente' });
}
