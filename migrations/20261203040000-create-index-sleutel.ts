import { sql, type Kysely } from 'kysely';

/**
 * With which keys the blind index of this database is made, from the inside out; and the right to seal anew what is kept
 * of answers. As with sessions, the application role has no right on the layers: they are read before anybody is served.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  await run(`create table index_sleutel (volgorde integer primary key, sleutel integer not null check (sleutel between 1 and 255), bewijs bytea not null, vanaf timestamptz not null)`);
  await run(`alter table index_sleutel enable row level security`);
  await run(`create policy idempotentie_sleutels on idempotentie for update to spil_app using (gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and current_setting('spil.actor', true) = 's:sleutels')`);
  await run(`create policy idempotentie_sleutels_zien on idempotentie for select to spil_app using (gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and current_setting('spil.actor', true) = 's:sleutels')`);
  await run(`grant update (antwoord) on idempotentie to spil_app`);
}
