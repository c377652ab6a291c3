import type { Environment } from '../act/environment.ts';
import { isPassing } from '../database/passing.ts';
import { passFailpoint } from '../failpoint.ts';
import { applyBatch } from './apply-batch.ts';
import { upcastRow, type AnyEventKind } from './event.ts';
import { isWanted, readNext, takePosition } from './position.ts';
import type { Effect, Reader } from './reader.ts';
import { standStill, type StoodStill } from './stand-still.ts';
import { systemScope } from './system-scope.ts';

const batchSize = 1000;
/** Of these it looks at so many when one of them is prepared at a time. */
const ahead = 100;

/** One reader in one gemeente. */
export interface ReaderRun {
  readonly env: Environment;
  readonly kinds: ReadonlyMap<string, AnyEventKind>;
  readonly reader: Reader;
  readonly gemeente: string;
  /** Hears of an event that could not be taken. */
  readonly onStandStill?: ((stood: StoodStill) => void) | undefined;
}

/**
 * Lets one reader take its next batch of sealed events of a gemeente; its position is saved in the
 * same transaction as its work. Answers how many events went by; 0 when there are none, another
 * process is at it, or the reader stands still on an event that it could not take.
 */
export async function runReader(run: ReaderRun, size = batchSize): Promise<number> {
  try {
    const count = run.reader.kind === 'effect' && run.reader.prepare ? await runPrepared(run, run.reader, size) : await runBatch(run, size);
    if (count > 0) passFailpoint('reader-after-commit');
    return count;
  } catch (error) {
    if (isPassing(error)) return 0;
    // One by one, up to the event that it cannot take.
    if (size > 1) {
      while ((await runReader(run, 1)) > 0);
      return 0;
    }
    const stood = await standStill(run, error);
    if (stood) {
      run.env.telemetry?.note({ 'spil.uitkomst': 'StaatStil' });
      run.onStandStill?.(stood);
    }
    return 0;
  }
}

function runBatch(run: ReaderRun, size: number, prepared?: ReadonlyMap<string, unknown>): Promise<number> {
  const { env, reader, gemeente } = run;
  return env.database.write(systemScope(gemeente, reader.naam), async (tx) => {
    const position = await takePosition(tx, gemeente, reader.naam);
    return position ? applyBatch(tx, { ...run, naam: reader.naam }, position, size, prepared) : 0;
  }, 'background');
}

/** Up to and including the first event that needs something prepared; what is prepared for an event that another process took first is thrown away. */
async function runPrepared(run: ReaderRun, effect: Effect, size: number): Promise<number> {
  const { env, kinds, gemeente } = run;
  const rows = await env.database.read(systemScope(gemeente, effect.naam), (tx) => readNext(tx, gemeente, effect, Math.min(size, ahead)), 'background');
  const at = rows.findIndex(isWanted);
  const row = rows[at];
  if (row === undefined || !isWanted(row)) return rows.length === 0 ? 0 : runBatch(run, rows.length);
  const event = upcastRow(row, gemeente, kinds);
  return runBatch(run, at + 1, new Map([[event.id, await effect.prepare?.(event, env)]]));
}
