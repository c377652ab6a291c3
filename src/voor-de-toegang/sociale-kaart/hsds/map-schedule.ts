import { parseHerhaling } from '../herhaling.ts';
import type { OpeningstijdInhoud } from '../dienst-inhoud.schema.ts';
import type { HsdsSchedule } from './hsds.schema.ts';
import { dayOrNull, joined } from './map-text.ts';

/**
 * A schedule of HSDS as an opening time. One that has no times, or a rule that cannot be computed with, is kept in
 * its own words and never said to be open.
 */
export function mapSchedule(schedule: HsdsSchedule): OpeningstijdInhoud[] {
  const toelichting = joined([schedule.description, schedule.notes, schedule.attending_type]);
  const [van, tot] = [clock(schedule.opens_at), clock(schedule.closes_at)];
  const herhaling = ruleOf(schedule);
  const days = { begintOp: dayOrNull(schedule.dtstart), geldigVan: dayOrNull(schedule.valid_from), geldigTot: dayOrNull(schedule.valid_to), opFeestdagen: false };
  if (van !== undefined && tot !== undefined && van < tot && parseHerhaling(herhaling) !== undefined) return [{ herhaling, van, tot, ...days, toelichting }];
  const words = joined([toelichting, van === undefined ? '' : `${van}–${tot ?? ''}`, herhaling]);
  return words === '' ? [] : [{ herhaling: '', van: '00:00', tot: '24:00', ...days, toelichting: words }];
}

function ruleOf(schedule: HsdsSchedule): string {
  if (!schedule.freq) return '';
  const parts: readonly (readonly [string, string | number | null | undefined])[] = [
    ['FREQ', schedule.freq], ['INTERVAL', schedule.interval], ['BYDAY', schedule.byday], ['BYMONTHDAY', schedule.bymonthday], ['BYWEEKNO', schedule.byweekno], ['BYYEARDAY', schedule.byyearday], ['WKST', schedule.wkst],
    ['UNTIL', schedule.until?.replaceAll('-', '').slice(0, 8)], ['COUNT', schedule.count],
  ];
  return parts.flatMap(([name, value]) => (value === null || value === undefined || value === '' ? [] : [`${name}=${String(value).replaceAll(' ', '').toUpperCase()}`])).join(';');
}

/** `10:00:00`, `10:00Z` and `10:00` are ten o’clock there. */
function clock(text: string | null | undefined): string | undefined {
  const [, hour = '', minute = ''] = /^([01]\d|2[0-4]):([0-5]\d)/.exec(text ?? '') ?? [];
  return hour === '' ? undefined : `${hour}:${minute}`;
}
