import { Temporal } from '../../platform/time/temporal.ts';
import { findFeestdag } from '../../platform/term/index.ts';
import { fallsOn, parseHerhaling } from './herhaling.ts';

/** The days of a rule from its first day to its last, holidays left out; once where there is no rule. Undefined where the rule cannot be read. */
export function listDagen(herhaling: string, eerste: Temporal.PlainDate, laatste: Temporal.PlainDate): string[] | undefined {
  if (herhaling === '') return [eerste.toString()];
  const rule = parseHerhaling(herhaling);
  if (rule === undefined) return undefined;
  const days: string[] = [];
  for (let day = eerste; Temporal.PlainDate.compare(day, laatste) <= 0; day = day.add({ days: 1 })) if (fallsOn(rule, day, eerste) && findFeestdag(day) === undefined) days.push(day.toString());
  return days;
}
