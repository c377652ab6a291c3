import type { Kysely } from 'kysely';
import { keepToStaff } from '../src/platform/database/protect.ts';

/** What everybody in a gemeente may read is written by its staff alone; what Spil keeps for itself by Spil alone. */
const tables = ['beleidsregel', 'wijk', 'buurt', 'postcode_wijk', 'team', 'team_wijk', 'mandaat', 'voorziening', 'voorziening_aanbod', 'lezer', 'zegel'] as const;

export async function up(db: Kysely<unknown>): Promise<void> {
  for (const table of tables) await keepToStaff(db, table);
}
