import { dateDefaults } from '../../shared/forms/date-defaults.ts';
import { readDateParts } from '../../shared/forms/date-parts.ts';

/** A period of days in an address, with both days in it. */
export interface Period {
  readonly vanaf: string;
  readonly tot: string;
}

/** The period that an address names, by a link or by the form; else the last `days` days. What is no date is as if it was not filled in. */
export function periodOf(query: URLSearchParams, days: number, now: Date): Period {
  const back = (by: number): string => new Date(now.getTime() - by * 86_400_000).toISOString().slice(0, 10);
  const named = (name: string): string | undefined => {
    const part = (of: string): string => query.get(`${name}.${of}`) ?? '';
    const reading = readDateParts(query.has(name) ? { dag: query.get(name) ?? '', maand: '', jaar: '' } : { dag: part('dag'), maand: part('maand'), jaar: part('jaar') });
    return reading.kind === 'date' ? reading.iso : undefined;
  };
  return { vanaf: named('vanaf') ?? back(days - 1), tot: named('tot') ?? back(0) };
}

export const periodDefaults = ({ vanaf, tot }: Period): Readonly<Record<string, string>> => ({ ...dateDefaults('vanaf', vanaf), ...dateDefaults('tot', tot) });

/** The rest of an address for the same period; what is undefined is left out. */
export const inPeriod = ({ vanaf, tot }: Period, more: Readonly<Record<string, string | undefined>> = {}): string =>
  `?${new URLSearchParams({ vanaf, tot, ...Object.fromEntries(Object.entries(more).filter((entry): entry is [string, string] => entry[1] !== undefined)) }).toString()}`;
