import { sql, type Kysely } from 'kysely';
import { protectTable } from '../src/platform/database/protect.ts';

/** Mails that go out: planned with what they follow from. Address and text are sealed, and gone when the mail is. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table mail (gemeente text not null, id uuid not null, sleutel text not null, soort text not null, inhoud bytea, toestand text not null check (toestand in ('wachtend', 'verzonden', 'opgegeven')), pogingen integer not null,
    vanaf timestamptz not null, gepland_op timestamptz not null, verzonden_op timestamptz, fout text, primary key (gemeente, id))`);
  await run(`create unique index mail_sleutel on mail (gemeente, sleutel)`);
  await run(`create index mail_wachtend on mail (gemeente, vanaf, id) where toestand = 'wachtend'`);
  await run(`create index mail_opgegeven on mail (gemeente, gepland_op) where toestand = 'opgegeven'`);
  await protectTable(db, 'mail', { kind: 'gemeente' });
}
