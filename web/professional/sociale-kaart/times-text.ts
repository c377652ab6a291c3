import type { Acts } from '../../shared/app-context.ts';

type Content = Acts['dienst.registratie']['input']['inhoud'];
export type OpeningTime = NonNullable<Content['openingstijden']>[number];

const names = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const codes = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const ordinals: Readonly<Record<string, string>> = { eerste: '1', tweede: '2', derde: '3', vierde: '4', laatste: '-1' };

/** Opening times as an editor writes them, one on a line: `ma, do 9.00-12.00` · `ma t/m vr 8.30-17.00` · `eerste di 19.30-21.00` · `elke dag 0.00-24.00`. */
export function formatTimes(times: readonly OpeningTime[]): string {
  return times.map(formatTime).join('\n');
}

function formatTime({ herhaling, van, tot, toelichting }: OpeningTime): string {
  const days = formatDays(herhaling);
  const clock = `${van.replace(':', '.').replace(/^0/, '')}-${tot.replace(':', '.').replace(/^0/, '')}`;
  const note = (toelichting ?? '').replaceAll('\n', ' ');
  return `${days ?? herhaling} ${clock}${note === '' ? '' : ` (${note})`}`.trim();
}

function formatDays(rule: string): string | undefined {
  if (rule === 'FREQ=DAILY') return 'elke dag';
  const [, freq = '', list = ''] = /^FREQ=(WEEKLY|MONTHLY);BYDAY=([A-Z0-9,-]+)$/.exec(rule) ?? [];
  const parts = list.split(',').map((part) => {
    const [, nth = '', code = ''] = /^(-?\d)?([A-Z]{2})$/.exec(part) ?? [];
    const name = names[codes.indexOf(code)];
    const ordinal = Object.entries(ordinals).find(([, number]) => number === nth)?.[0];
    return name === undefined || (freq === 'MONTHLY') !== (ordinal !== undefined) ? undefined : [ordinal, name].filter(Boolean).join(' ');
  });
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

/** Reads them back; the lines that cannot be read, by their number. A line that was not touched keeps all that it held. */
export function readTimes(text: string, before: readonly OpeningTime[]): { readonly times: OpeningTime[]; readonly wrong: readonly number[] } {
  const known = new Map(before.map((time) => [formatTime(time), time]));
  const wrong: number[] = [];
  const times = text.split(/\r?\n/).flatMap((line, place) => {
    if (line.trim() === '') return [];
    const time = known.get(line.trim()) ?? readTime(line.trim());
    if (time === undefined) wrong.push(place + 1);
    return time === undefined ? [] : [time];
  });
  return { times, wrong };
}

function readTime(line: string): OpeningTime | undefined {
  const [, days = '', from = '', fromMinute = '', to = '', toMinute = '', toelichting = ''] = /^(.+?)\s+(?:van\s+)?(\d{1,2})[.:](\d{2})\s*(?:-|–|tot)\s*(\d{1,2})[.:](\d{2})(?:\s+uur)?(?:\s+\((.*)\))?$/i.exec(line) ?? [];
  const herhaling = days.startsWith('FREQ=') ? days : readDays(days.toLowerCase());
  const [van, tot] = [`${from.padStart(2, '0')}:${fromMinute}`, `${to.padStart(2, '0')}:${toMinute}`];
  if (herhaling === undefined || !/^([01]\d|2[0-3]):[0-5]\d$/.test(van) || !/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/.test(tot) || van >= tot) return undefined;
  return { herhaling, van, tot, opFeestdagen: herhaling === 'FREQ=DAILY', ...(toelichting === '' ? {} : { toelichting }) };
}

function readDays(text: string): string | undefined {
  if (text === 'elke dag' || text === 'dagelijks') return 'FREQ=DAILY';
  const parts = text.split(/\s*,\s*|\s+en\s+/).map((part) => readRange(part.trim()));
  if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
  const days = parts.flatMap((part) => part ?? []);
  const monthly = days.filter((day) => /\d/.test(day)).length;
  if (monthly !== 0 && monthly !== days.length) return undefined;
  return `FREQ=${monthly > 0 ? 'MONTHLY' : 'WEEKLY'};BYDAY=${days.join(',')}`;
}

function readRange(text: string): string[] | undefined {
  const [, ordinal = '', day = ''] = /^(?:de\s+)?(eerste|tweede|derde|vierde|laatste)\s+([a-z]+)(?:\s+van de maand)?$/.exec(text) ?? [];
  if (day !== '') return dayOf(day) === -1 ? undefined : [`${ordinals[ordinal] ?? ''}${codes[dayOf(day)] ?? ''}`];
  const [first = '', last] = text.split(/\s*(?:t\/m|tot en met|–|-)\s*/);
  const [from, to] = [dayOf(first), dayOf(last ?? first)];
  return from === -1 || to === -1 || to < from ? undefined : codes.slice(from, to + 1);
}

/** `ma` and `maandag` are the same day. */
const dayOf = (text: string): number => (text.length < 2 ? -1 : names.findIndex((name) => name === text || name.slice(0, 2) === text));
