import { selectRaw, sql, type ReadTx } from '../../platform/database/transaction.ts';
import type { Clock } from '../../platform/time/clock.ts';
import { clockDifference } from '../../platform/time/clock-watch.ts';

/** Seconds that the clock of this process is ahead of that of the database. */
export const clockAhead = (tx: ReadTx, clock: Clock): Promise<number> =>
  clockDifference(async () => (await selectRaw(tx, sql<{ nu: string }>`select clock_timestamp() as nu`))[0]?.nu ?? clock.now().toString(), clock);
