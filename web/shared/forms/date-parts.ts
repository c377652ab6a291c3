import { Temporal } from '../../../src/platform/time/temporal.ts';

const months = [
  ['jan', 'januari', 'january'], ['feb', 'februari', 'february'], ['mrt', 'maart', 'mar', 'march'], ['apr', 'april'],
  ['mei', 'may'], ['jun', 'juni', 'june'], ['jul', 'juli', 'july'], ['aug', 'augustus', 'august'],
  ['sep', 'sept', 'september'], ['okt', 'oktober', 'oct', 'october'], ['nov', 'november'], ['dec', 'december'],
] as const satisfies readonly (readonly string[])[];

export interface DateParts {
  readonly dag: string;
  readonly maand: string;
  readonly jaar: string;
}

export type DateReading = { readonly kind: 'date'; readonly iso: string } | { readonly kind: 'empty' } | { readonly kind: 'no-date'; readonly part: keyof DateParts };

function monthNumber(text: string): number {
  const word = text.toLowerCase().replace('.', '');
  const named = months.findIndex((names: readonly string[]) => names.includes(word));
  return named >= 0 ? named + 1 : /^\d{1,2}$/.test(word) ? Number(word) : 0;
}

/** A whole date in one box ("6-5-2026", "6 mei 2026", "2026-05-06") as its parts. */
function split(text: string): DateParts | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return { dag: iso[3] ?? '', maand: iso[2] ?? '', jaar: iso[1] ?? '' };
  const usual = /^(\d{1,2})[\s./-]+([a-z]+\.?|\d{1,2})[\s./-]+(\d{4})$/i.exec(text);
  return usual ? { dag: usual[1] ?? '', maand: usual[2] ?? '', jaar: usual[3] ?? '' } : undefined;
}

/** Reads a date as people write it. The year needs four digits: '48 could be a birth or a plan. */
export function readDateParts(parts: DateParts): DateReading {
  const trimmed = { dag: parts.dag.trim(), maand: parts.maand.trim(), jaar: parts.jaar.trim() };
  if (trimmed.dag === '' && trimmed.maand === '' && trimmed.jaar === '') return { kind: 'empty' };
  const { dag, maand, jaar } = trimmed.maand === '' && trimmed.jaar === '' ? (split(trimmed.dag) ?? trimmed) : trimmed;
  const month = monthNumber(maand);
  if (!/^\d{1,2}$/.test(dag)) return { kind: 'no-date', part: 'dag' };
  if (month < 1 || month > 12) return { kind: 'no-date', part: 'maand' };
  if (!/^\d{4}$/.test(jaar)) return { kind: 'no-date', part: 'jaar' };
  try {
    const date = Temporal.PlainDate.from({ year: Number(jaar), month, day: Number(dag) }, { overflow: 'reject' });
    return { kind: 'date', iso: date.toString() };
  } catch {
    return { kind: 'no-date', part: 'dag' };
  }
}
