import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { systemScope } from '../journal/system-scope.ts';
import { verifySeals, verifyStreams, type JournalFault, type SealFault } from '../journal/verify.ts';

/** Chains that are read at once. */
const portion = 500;

export interface JournalState {
  readonly gebeurtenissen: number;
  /** By gemeente; empty when all is whole. */
  readonly fouten: readonly (JournalFault | SealFault)[];
}

/** Reads the whole journal again, gemeente by gemeente: every number, every chain, every digest. */
export async function checkJournal(database: Database): Promise<JournalState> {
  const gemeenten = await sql<{ code: string }>`select gemeente as code from gemeente order by 1`.execute(database.owner);
  const fouten: (JournalFault | SealFault)[] = [];
  let gebeurtenissen = 0;
  for (const { code } of gemeenten.rows) {
    const scope = systemScope(code, 'controle');
    fouten.push(...(await database.read(scope, (tx) => verifySeals(tx, code), 'background')));
    for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
      const streams = await database.read(scope, (tx) => tx.selectFrom('stroom').select(['id', 'volgnummer']).where('gemeente', '=', code).where('id', '>', after).orderBy('id').limit(portion).execute(), 'background');
      const last = streams.at(-1);
      if (last === undefined) break;
      fouten.push(...(await database.read(scope, (tx) => verifyStreams(tx, code, streams.map(({ id }) => id)), 'background')));
      gebeurtenissen += streams.reduce((sum, { volgnummer }) => sum + volgnummer, 0);
      after = last.id;
    }
  }
  return { gebeurtenissen, fouten };
}
