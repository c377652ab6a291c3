import type { Text } from '../../platform/text.ts';
import { parseHerhaling, type Herhaling } from './herhaling.ts';
import type { Openingstijd } from './openingstijd.ts';

type Taal = 'nl' | 'en';

const days: Readonly<Record<Taal, readonly string[]>> = {
  nl: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};
const dayName = (day: number, taal: Taal): string => days[taal][day - 1] ?? '';
const nths: Readonly<Record<Taal, Readonly<Record<number, string>>>> = {
  nl: { 1: 'de eerste', 2: 'de tweede', 3: 'de derde', 4: 'de vierde', 5: 'de vijfde', [-1]: 'de laatste' },
  en: { 1: 'the first', 2: 'the second', 3: 'the third', 4: 'the fourth', 5: 'the fifth', [-1]: 'the last' },
};
const and: Readonly<Record<Taal, string>> = { nl: 'en', en: 'and' };

/** Opening times in words, in both languages: `maandag en donderdag 9.00 tot 12.00 uur`. A rule without words gives its own explanation. */
export function describeTijd(tijd: Pick<Openingstijd, 'herhaling' | 'van' | 'tot'> & { readonly toelichting: string }): Text {
  return { nl: inWords(tijd, 'nl'), en: inWords(tijd, 'en') };
}

function inWords({ herhaling, van, tot, toelichting }: Parameters<typeof describeTijd>[0], taal: Taal): string {
  const rule = parseHerhaling(herhaling);
  const when = rule === undefined ? undefined : daysInWords(rule, taal);
  const note = toelichting === '' ? '' : ` (${toelichting})`;
  if (when === undefined) return toelichting === '' ? clock(van, tot, taal) : toelichting;
  const always = rule?.freq === 'DAILY' && van === '00:00' && tot === '24:00';
  return `${always ? '' : `${when} `}${clock(van, tot, taal)}${note}`;
}

const hour = (time: string): string => time.replace(/^0/, '').replace(':', '.');

function clock(van: string, tot: string, taal: Taal): string {
  if (van === '00:00' && tot === '24:00') return taal === 'nl' ? 'dag en nacht' : 'day and night';
  return taal === 'nl' ? `${hour(van)} tot ${hour(tot)} uur` : `${van.replace(/^0/, '')} to ${tot.replace(/^0/, '')}`;
}

function daysInWords(rule: Herhaling, taal: Taal): string | undefined {
  if (rule.bymonthday.length + rule.byweekno.length + rule.byyearday.length > 0 || rule.count !== undefined) return undefined;
  if (rule.freq === 'DAILY' && rule.interval === 1 && rule.byday.length === 0) return taal === 'nl' ? 'elke dag' : 'every day';
  if (rule.byday.length === 0) return undefined;
  if (rule.freq === 'MONTHLY') return monthlyInWords(rule, taal);
  if (rule.freq !== 'WEEKLY' || rule.interval > 2) return undefined;
  const every = rule.interval === 1 ? '' : taal === 'nl' ? 'om de week ' : 'every other week ';
  return every + runs(rule.byday.map(({ day }) => day), taal);
}

function monthlyInWords(rule: Herhaling, taal: Taal): string | undefined {
  if (rule.interval > 1 || rule.byday.some(({ nth }) => nth === undefined || nths[taal][nth] === undefined)) return undefined;
  const parts = rule.byday.map(({ day, nth = 1 }) => `${nths[taal][nth] ?? ''} ${dayName(day, taal)}`);
  return `${parts.join(` ${and[taal]} `)} ${taal === 'nl' ? 'van de maand' : 'of the month'}`;
}

/** 1,2,3,5 as "maandag tot en met woensdag en vrijdag". */
function runs(daysOfWeek: readonly number[], taal: Taal): string {
  const found: number[][] = [];
  for (const day of [...new Set(daysOfWeek)].toSorted((a, b) => a - b)) {
    const run = found.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else found.push([day]);
  }
  const names = found.flatMap((run) => (run.length < 3 ? run.map((day) => dayName(day, taal)) : [`${dayName(run[0] ?? 1, taal)} ${taal === 'nl' ? 'tot en met' : 'to'} ${dayName(run.at(-1) ?? 1, taal)}`]));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} ${and[taal]} ${names.at(-1) ?? ''}`;
}
