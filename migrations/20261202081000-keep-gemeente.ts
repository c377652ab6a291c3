import { sql, type Kysely } from 'kysely';
import { staffOnly } from '../src/platform/database/protect.ts';

/** Who has the role beheer there keeps how a gemeente is reached, on screen; two who do so at once see each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const run = (text: string) => sql.raw(text).execute(db);
  const own = `gemeente = any(string_to_array(current_setting('spil.gemeenten', true), ',')) and ${staffOnly}
    and exists (select 1 from mandaat a where a.gemeente = gemeente.gemeente and a.rol = 'beheer' and 'm:' || a.medewerker::text = current_setting('spil.actor', true) and (a.geldig_tot is null or a.geldig_tot > current_date))`;
  await run('alter table gemeente add column versie integer not null default 1');
  await run(`create policy gemeente_bijhouden on gemeente for update to spil_app using (${own}) with check (${own})`);
}
