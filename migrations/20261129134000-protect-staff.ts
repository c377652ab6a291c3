import { sql, type Kysely } from 'kysely';

/**
 * The tables that no gemeente owns alone. A gemeente sees who works for it, and nobody else's people; logins are seen by
 * the function that finds who logs in. Only Spil itself writes here: no act of anybody does.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  for (const { table, seen } of tables) {
    await run(`alter table ${table} enable row level security`);
    await run(`alter table ${table} force row level security`);
    await run(`create policy ${table}_lezen on ${table} for select to spil_app using (${seen})`);
    await run(`create policy ${table}_toevoegen on ${table} for insert to spil_app with check (${spil})`);
    // Row-level security is forced on the owner too, whose functions find who logs in.
    await run(`create policy ${table}_van_inlog on ${table} for select to current_user using (true)`);
  }
  for (const table of ['gemeente', 'organisatie', 'medewerker']) await run(`create policy ${table}_wijzigen on ${table} for update to spil_app using (${spil}) with check (${spil})`);
  await run('revoke update on inlog from spil_app');
}

const spil = `left(current_setting('spil.actor', true), 2) = 's:'`;

const tables: readonly { readonly table: string; readonly seen: string }[] = [
  // Name, address and opening hours stand on the public pages; who delivers care is known to all.
  { table: 'gemeente', seen: 'true' },
  { table: 'organisatie', seen: 'true' },
  { table: 'medewerker', seen: `${spil} or exists (select 1 from mandaat a where a.medewerker = medewerker.id and a.gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')))` },
  { table: 'inlog', seen: spil },
];
