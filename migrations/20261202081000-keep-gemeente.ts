import { sql, type Kysely } from 'kysely';
import { staffOnly } from '../src/platform/database/protect.ts';

/** Staff keeps how its own gemeente is reached, on screen; two who do so at once see each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const own = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and ${staffOnly}`;
  await run('alter table gemeente add column versie integer not null default 1');
  await run(`create policy gemeente_bijhouden on gemeente for update to spil_app using (${own}) with check (${own})`);
}
