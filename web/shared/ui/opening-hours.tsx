import { useLingui } from '@lingui/react/macro';
import type { Openingstijd } from '../app-context.ts';
import { dateFormat } from './date-text.tsx';

/** Monday is 1: the first of January 2024 was one. */
const dayName = (day: number, locale: string): string => dateFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)));

/** 1,2,3,5 as "maandag t/m woensdag, vrijdag". */
export function formatDays(days: readonly number[], locale: string, through: string): string {
  const runs: number[][] = [];
  for (const day of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => {
      const [first = 1] = run;
      const last = run.at(-1) ?? first;
      return run.length < 3 ? run.map((day) => dayName(day, locale)).join(', ') : `${dayName(first, locale)} ${through} ${dayName(last, locale)}`;
    })
    .join(', ');
}

const hour = (time: string): string => time.replace(/^0/, '').replace(':', '.');

/** When the gemeente answers the phone. */
export function OpeningHours({ times }: { readonly times: readonly Openingstijd[] }) {
  const { t, i18n } = useLingui();
  return times.map(({ dagen, van, tot }) => (
    <span className="spil-hours" key={`${dagen.join('')}${van}`}>
      {formatDays(dagen, i18n.locale, t`t/m`)} {t`${hour(van)} tot ${hour(tot)} uur`}
    </span>
  ));
}
