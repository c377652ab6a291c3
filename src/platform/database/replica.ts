import { sql } from 'kysely';
import type { Database, Scope } from './database.ts';
import type { ReadTx } from './transaction.ts';

/** Milliseconds between two looks at how far the replica is. */
const interval = 250;
/** Milliseconds that a question waits for the replica to have all that was kept before it. */
const patience = 2000;
const pause = 25;
/** Milliseconds after which a replica that says nothing is not waited for. */
const silence = 5000;
/** Of places further back nothing is remembered: a replica that comes from there passes newer ones. */
const memory = 60_000;

/** Why the replica is not read from: behind, out of reach, or no replica (any more). */
export type ReplicaState = 'gevolgd' | 'achter' | 'weg' | 'zelfstandig';

/** A server that follows the primary and is only read from. */
export interface Replica {
  /**
   * Reads on the replica; undefined where the primary has to answer instead: the replica is too far behind, is gone, or did
   * not say yes. What it refuses or does not find may be newer than what it has. `after`: everything that was kept until
   * now has to be there, for which it waits two seconds at most.
   */
  look<T extends object>(scope: Scope, work: (tx: ReadTx) => Promise<T>, after: boolean): Promise<T | undefined>;
  /** Follows it from here on; tells each change of its state. Until then it is not read from. */
  follow(onChange: (state: ReplicaState) => void): void;
  close(): Promise<void>;
}

/** Places in the log of the server are numbers that grow. */
type Place = bigint;

const placeOf = async (primary: Database): Promise<Place> => {
  const { rows } = await sql<{ plek: string }>`select pg_wal_lsn_diff(pg_current_wal_flush_lsn(), '0/0')::text as plek`.execute(primary.owner);
  return BigInt(rows[0]?.plek ?? 0);
};

/** Undefined where this server follows nobody. */
const reachedBy = async (replica: Database): Promise<Place | undefined> => {
  const { rows } = await sql<{ plek: string | null }>`select case when pg_is_in_recovery() then pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text end as plek`.execute(replica.owner);
  const plek = rows[0]?.plek;
  return plek === undefined || plek === null ? undefined : BigInt(plek);
};

/** Throws when it takes too long; what it was asked may still go on. */
async function inTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([work, new Promise<never>((_resolve, reject) => { timer = setTimeout(() => reject(new Error('no answer in time')), milliseconds); })]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * How far behind it is, is measured by us: places of the primary are remembered with the moment at which they were asked,
 * and the newest that the replica has passed tells of which moment it is. So no clock of another machine is believed, a
 * line that broke counts as being behind, and nothing is written for it.
 */
export function makeReplica(primary: Database, replica: Database, limit: number): Replica {
  let marks: { readonly place: Place; readonly at: number }[] = [];
  let asOf = -Infinity;
  let state: ReplicaState = 'gevolgd';
  let tell: (state: ReplicaState) => void = () => undefined;
  let following: Promise<void> | undefined;
  let closed = false;
  const behind = (): number => performance.now() - asOf;

  async function measure(): Promise<ReplicaState> {
    const reached = await inTime(reachedBy(replica), silence).catch(() => null);
    if (reached === null || reached === undefined) {
      asOf = -Infinity;
      return reached === null ? 'weg' : 'zelfstandig';
    }
    asOf = marks.findLast(({ place }) => place <= reached)?.at ?? asOf;
    marks = marks.filter(({ at }) => at > asOf && at > performance.now() - memory);
    // Back is half the limit, so that it does not come and go.
    return behind() > (state === 'gevolgd' ? limit : limit / 2) ? 'achter' : 'gevolgd';
  }

  async function check(): Promise<void> {
    const at = performance.now();
    const place = await inTime(placeOf(primary), silence).catch(() => undefined);
    // Without the primary nothing is told of the replica, which only grows older.
    if (place === undefined) return;
    marks.push({ place, at });
    const now = await measure();
    if (now === state || closed) return;
    state = now;
    tell(state);
  }

  /** Whether it has all that the primary had when this was asked. */
  async function catchesUp(): Promise<boolean> {
    const place = await placeOf(primary);
    for (const end = performance.now() + patience; performance.now() < end; await new Promise((resolve) => setTimeout(resolve, pause))) {
      const reached = await reachedBy(replica);
      if (reached === undefined) return false;
      if (reached >= place) return true;
    }
    return false;
  }

  return {
    async look(scope, work, after) {
      if (state !== 'gevolgd' || behind() > limit) return undefined;
      const answer = async () => (after && !(await catchesUp()) ? undefined : replica.read(scope, work));
      return inTime(answer(), silence).catch(() => undefined);
    },
    follow(onChange) {
      tell = onChange;
      following ??= (async () => {
        while (!closed) {
          await check();
          await new Promise((resolve) => setTimeout(resolve, interval));
        }
      })();
    },
    async close() {
      closed = true;
      await following;
      await replica.close();
    },
  };
}
