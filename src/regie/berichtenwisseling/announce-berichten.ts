import { sql } from 'kysely';
import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { announce } from '../../registers/postvak/index.ts';
import './berichtenwisseling.tables.ts';

/** Tells inwoners of messages that they did not read yet. */
async function announceBerichten(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const rows = await tx.selectFrom('berichtenwisseling_deelnemer').select(['berichtenwisseling', 'houder']).where('gemeente', '=', gemeente).where(sql<boolean>`aan_te_kondigen`).orderBy('berichtenwisseling').orderBy('houder').limit(portion).forUpdate().skipLocked().execute();
  for (const houder of new Set(rows.map((row) => row.houder))) await announce(tx, env, gemeente, houder);
  if (rows.length > 0) {
    await tx.updateTable('berichtenwisseling_deelnemer').set({ aan_te_kondigen: false }).where('gemeente', '=', gemeente)
      .where(({ eb, refTuple, tuple }) => eb(refTuple('berichtenwisseling', 'houder'), 'in', rows.map((row) => tuple(row.berichtenwisseling, row.houder)))).execute();
  }
  return rows.length;
}

export const berichtenAankondigen: TimedWork = { naam: 'berichten.aankondigen', voor: 'gemeente', run: announceBerichten };
