import { sql, type Kysely } from 'kysely';

/** Several questions in one contact, who asks on whose behalf, and a question that became a signal. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`alter table klantcontact add column samen uuid, add column relatie text not null default 'zelf', add column toestemming text, add column signaal uuid`);
  // The owner is held by the policies too.
  await run(`alter table klantcontact no force row level security`);
  await run(`update klantcontact set samen = id, relatie = case when namens = '' then 'zelf' else 'anders' end, toestemming = case when namens = '' then null else 'onbekend' end`);
  await run(`alter table klantcontact force row level security`);
  await run(`alter table klantcontact alter column samen set not null`);
  await run(`alter table klantcontact drop constraint klantcontact_toestand_check`);
  await run(`alter table klantcontact add constraint klantcontact_toestand_check check (toestand in ('open', 'beantwoord', 'doorgeleid', 'overgedragen', 'signaal', 'melding'))`);
  await run(`create index klantcontact_samen on klantcontact (gemeente, samen, ontvangen_op)`);
}
