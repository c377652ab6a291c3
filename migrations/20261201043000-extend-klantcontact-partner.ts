import { sql, type Kysely } from 'kysely';

/** A question that a school, huisarts or another door hands in with consent: who sent it, and what it may hear back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table klantcontact add column deur text, add column organisatie uuid, add column melder uuid, add column melder_telefoon text not null default '', add column overleg_met text not null default '',
    add column overleg_afspraak text not null default '', add column terugkoppeling boolean not null default false`);
  await run(`create index klantcontact_organisatie on klantcontact (gemeente, organisatie, ontvangen_op, id) where organisatie is not null`);
}
