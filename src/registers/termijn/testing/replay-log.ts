import { Temporal } from '../../../platform/time/temporal.ts';
import type { LoggedCase, LoggedEvent } from './receipt-log.ts';

/** How a case stood towards its deadline after its last event. */
export interface CaseVerdict {
  readonly id: string;
  readonly lastEvent: Temporal.Instant;
  /** True when the last event came after the deadline, to the millisecond. */
  readonly late: boolean;
  /** The first event after the deadline; undefined when the case was in time. */
  readonly firstLateEvent: LoggedEvent | undefined;
}

/** What a replay of a log saw. */
export interface ReplayOutcome {
  readonly cases: number;
  readonly events: number;
  readonly late: readonly CaseVerdict[];
}

/** Holds one case against its deadline, event by event. Throws for a case without events. */
export function judgeCase({ id, deadline, events }: LoggedCase): CaseVerdict {
  const last = events.at(-1);
  if (last === undefined) throw new Error(`Case ${id} has no events`);
  const firstLateEvent = events.find(({ at }) => Temporal.Instant.compare(at, deadline) > 0);
  return { id, lastEvent: last.at, late: firstLateEvent !== undefined, firstLateEvent };
}

/** Replays the cases of a log, as a stream, and keeps those that were late. */
export async function replayLog(cases: AsyncIterable<LoggedCase>): Promise<ReplayOutcome> {
  let count = 0;
  let events = 0;
  const late: CaseVerdict[] = [];
  for await (const one of cases) {
    count += 1;
    events += one.events.length;
    const verdict = judgeCase(one);
    if (verdict.late) late.push(verdict);
  }
  return { cases: count, events, late };
}
