import { sql } from 'kysely';
import type { PgBoss } from 'pg-boss';
import type { Environment } from '../act/environment.ts';
import type { Module } from '../act/module.ts';
import type { Scope } from '../database/database.ts';
import type { WriteTx } from '../database/transaction.ts';
import { passFailpoint } from '../failpoint.ts';
import { isPassing } from '../database/passing.ts';
import { traced } from '../telemetry/index.ts';
import { jobId, openQueue, queue, within } from './queue.ts';
import type { TimedWork } from './timed-work.ts';
import { upkeep } from './upkeep.ts';

/** Timed work that went wrong: codes only, no words of an error. It is tried again, later and later. */
export interface JobAlarm {
  readonly gemeente: string;
  readonly werk: string;
  readonly code: string | null;
  readonly soort: string;
}

/** Timed work of one process; many processes may do it at once. */
export interface Jobs {
  /** Plans the work of this hour, and does all that is due; answers how many jobs. */
  settle(): Promise<number>;
  start(): void;
  stop(): Promise<void>;
}

interface JobContent {
  readonly werk: string;
  readonly gemeente: string;
  readonly uur: string;
  readonly deel: number;
}

/** Milliseconds between two looks. */
const interval = 5000;
/** Milliseconds after which a job hands the rest of its work to a next one. */
const budget = 50;
const none = '0000';

export interface JobsOptions {
  readonly gemeenten: () => Promise<readonly string[]>;
  readonly onError: (error: unknown) => void;
  readonly onAlarm?: (alarm: JobAlarm) => void;
  /** Whether the clock can be believed; while it cannot, nothing is planned or done. */
  readonly mayWork?: () => Promise<boolean>;
}

export function makeJobs(env: Environment, modules: readonly Module[], { gemeenten, onError, onAlarm, mayWork }: JobsOptions): Jobs {
  const works = new Map([...upkeep, ...modules.flatMap((module) => module.timed ?? [])].map((work) => [work.naam, work]));
  let opened: Promise<PgBoss> | undefined;
  let planned = '';
  let running: Promise<void> | undefined;
  let stopped = false;
  let wake = (): void => undefined;
  // What could not be opened is opened again the next time.
  const open = (supervise: boolean): Promise<PgBoss> => opened ??= openQueue(env.database, supervise, onError).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });

  /** The jobs of this hour; another process may have planned them. */
  async function plan(boss: PgBoss): Promise<void> {
    const codes = await gemeenten();
    const uur = `${env.clock.now().toString().slice(0, 13)}:00Z`;
    if (planned === `${uur} ${codes.join()}`) return;
    const jobs = [...works.values()].flatMap((work) => (work.voor === 'installatie' ? [none] : codes).map((gemeente) => jobOf({ werk: work.naam, gemeente, uur, deel: 1 })));
    await env.database.write(scopeOf('planner'), (tx) => boss.insert(queue, jobs, within(tx)), 'background');
    planned = `${uur} ${codes.join()}`;
  }

  async function settle(): Promise<number> {
    if (mayWork && !(await mayWork())) return 0;
    const boss = await open(false);
    await plan(boss);
    let count = 0;
    while (!stopped && (await takeOne(boss, { env, works, onAlarm }))) count += 1;
    return count;
  }

  async function loop(): Promise<void> {
    while (!stopped) {
      await settle().catch(onError);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, interval).unref();
      });
    }
  }

  return {
    settle,
    start() {
      running ??= open(true).catch(onError).then(loop);
    },
    async stop() {
      stopped = true;
      wake();
      await running;
      await (await opened?.catch(() => undefined))?.stop({ graceful: false });
    },
  };
}

const scopeOf = (naam: string): Scope => ({ gemeenten: [], actor: `s:${naam}`, houder: '', doel: 'uitvoering' });

const jobOf = (data: JobContent) => ({ id: jobId(data.werk, data.gemeente, data.uur, String(data.deel)), data });

/** What taking a job needs. */
interface Desk {
  readonly env: Environment;
  readonly works: ReadonlyMap<string, TimedWork>;
  readonly onAlarm: ((alarm: JobAlarm) => void) | undefined;
}

/** Planned by a newer version that works beside this one during an upgrade: it is left for that one, and nothing is wrong. */
class UnknownWork extends Error {
  override readonly name = 'OnbekendWerk';
}

/** Takes one job; its work, its mark and its end are one transaction, so that a process that dies leaves it as it was. */
async function takeOne(boss: PgBoss, { env, works, onAlarm }: Desk): Promise<boolean> {
  let taken: { id: string; data: JobContent } | undefined;
  try {
    const found = await env.database.write(scopeOf('klok'), async (tx) => {
      const [job] = await boss.fetch<JobContent>(queue, within(tx));
      if (job === undefined) return false;
      taken = job;
      const done = await traced(env.telemetry, 'werk', { 'spil.werk': job.data.werk, 'spil.gemeente': job.data.gemeente }, () => doWork(tx, env, works.get(job.data.werk), job.data));
      if (!done) await boss.insert(queue, [jobOf({ ...job.data, deel: job.data.deel + 1 })], within(tx));
      await boss.complete(queue, job.id, undefined, within(tx));
      passFailpoint('job-before-commit');
      return true;
    }, 'background');
    if (found) passFailpoint('job-after-commit');
    return found;
  } catch (error) {
    if (taken === undefined || isPassing(error)) throw error;
    const failure = { code: (error as { code?: string }).code ?? null, soort: (error as Error).name };
    await boss.fail(queue, taken.id, failure);
    if (!(error instanceof UnknownWork)) onAlarm?.({ gemeente: taken.data.gemeente, werk: taken.data.werk, ...failure });
    return true;
  }
}

/** With the eyes of Spil on the gemeente of the job; answers whether nothing is left. */
async function doWork(tx: WriteTx, env: Environment, work: TimedWork | undefined, { werk, gemeente }: JobContent): Promise<boolean> {
  if (work === undefined) throw new UnknownWork(`This version of Spil knows no ${werk}`);
  await sql`select set_config('spil.gemeenten', ${gemeente}, true), set_config('spil.actor', ${`s:${werk}`}, true)`.execute(tx);
  const end = performance.now() + budget;
  do {
    if ((await work.run(tx, gemeente, env)) === 0) return true;
  } while (performance.now() < end);
  return false;
}
