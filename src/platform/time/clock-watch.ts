import { sql } from '../database/transaction.ts';
import type { Database } from '../database/database.ts';
import { required } from '../required.ts';
import type { Clock } from './clock.ts';
import { Temporal } from './temporal.ts';

/** Seconds that two clocks may differ where machines keep time. */
export const tolerance = 5;
/** Minutes after a jump in which nothing is done by the clock: who put it wrong has time to put it right. */
const restMinutes = 10;

/** A clock that is not what it should be: codes and seconds, nothing of anybody. */
export interface ClockAlarm {
  readonly wat: 'verschilt' | 'versprong';
  /** Positive: this process is ahead of the database, or jumped ahead. */
  readonly seconden: number;
}

export interface ClockState {
  /** Seconds that this process is ahead of the database. */
  readonly seconds: number;
  /** How often the clock jumped since the start. */
  readonly jumps: number;
}

/** Looks whether the clock of this process can be believed. */
export interface ClockWatch {
  /** Looks now; answers whether work by the clock may be done. */
  check(): Promise<boolean>;
  state(): ClockState;
}

const scope = { gemeenten: [], actor: 's:klok', houder: 'niemand', doel: 'beheer' };

/** What the database says that time it is. */
export async function askDatabaseNow(database: Database): Promise<string> {
  const [answer] = await database.ask(scope, sql<{ nu: string }>`select clock_timestamp() as nu`);
  return required(answer, 'the time of the database').nu;
}

/** Seconds that a clock is ahead of that of the database; the way there and back is left out of it. */
export async function clockDifference(ask: () => Promise<string>, clock: Clock): Promise<number> {
  const before = clock.now().epochMilliseconds;
  const there = Temporal.Instant.from(await ask()).epochMilliseconds;
  const after = clock.now().epochMilliseconds;
  return (there < before ? before - there : there > after ? after - there : 0) / 1000;
}

/**
 * A clock is off when it differs from that of the database, and for a while after it jumped against the time that
 * passed (`steady`, milliseconds that only go forward). `onAlarm` hears of each once.
 */
export function makeClockWatch({ clock, databaseNow }: { readonly clock: Clock; readonly databaseNow: () => Promise<string> }, onAlarm: (alarm: ClockAlarm) => void, steady: () => number = () => performance.now()): ClockWatch {
  let offset = clock.now().epochMilliseconds - steady();
  let restsUntil = -Infinity;
  let differs = false;
  let state: ClockState = { seconds: 0, jumps: 0 };

  /** Small steps are those of a time service that sets it right. */
  function findJump(): void {
    const now = clock.now().epochMilliseconds - steady();
    const jumped = (now - offset) / 1000;
    offset = now;
    if (Math.abs(jumped) <= tolerance) return;
    restsUntil = steady() + restMinutes * 60_000;
    state = { ...state, jumps: state.jumps + 1 };
    onAlarm({ wat: 'versprong', seconden: Math.round(jumped) });
  }

  return {
    async check() {
      findJump();
      const seconds = await clockDifference(databaseNow, clock);
      state = { ...state, seconds };
      const off = Math.abs(seconds) > tolerance;
      if (off && !differs) onAlarm({ wat: 'verschilt', seconden: Math.round(seconds) });
      differs = off;
      return !off && steady() >= restsUntil;
    },
    state: () => state,
  };
}
