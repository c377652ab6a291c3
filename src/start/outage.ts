import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../platform/database/database.ts';
import { isPassing } from '../platform/database/passing.ts';
import { failureOf } from '../platform/http/request-log.ts';
import { selectRaw, sql } from '../platform/database/transaction.ts';

const scope = { gemeenten: [], actor: 's:storing', houder: 'niemand', doel: 'beheer' };
/** Milliseconds between two looks whether it is there again. */
const pause = 500;

/** Says once that the database is away and once that it is back, however many times a second something fails on it. */
export interface Outage {
  /** Hears what could not be done, and tells it. */
  hear(what: string): (error: unknown) => void;
  stop(): void;
}

/** Errors that pass are told of only when the database does not answer; all others as they come. */
export function makeOutage(database: Database, log: Pick<FastifyBaseLogger, 'error' | 'info'>): Outage {
  let watching: Promise<void> | undefined;
  let stopped = false;
  const answers = (): Promise<boolean> => database.read(scope, (tx) => selectRaw(tx, sql`select 1`)).then(() => true, () => false);

  async function watch(): Promise<void> {
    const since = performance.now();
    if (stopped || (await answers())) return;
    log.error('ALARM: the database cannot be reached; requests get 503 until it is back, and all goes on by itself then');
    while (!stopped && !(await answers())) await new Promise((resolve) => setTimeout(resolve, pause).unref());
    if (!stopped) log.info({ seconden: Math.round((performance.now() - since) / 1000) }, 'the database is reached again');
  }

  return {
    hear: (what) => (error) => {
      if (!isPassing(error)) return log.error(failureOf(error), what);
      watching ??= watch().finally(() => { watching = undefined; });
    },
    stop() {
      stopped = true;
    },
  };
}
