import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Temporal } from '../../platform/time/temporal.ts';
import { describeTijd } from './describe-tijd.ts';
import { fallsOn, parseHerhaling } from './herhaling.ts';
import { openAt, type Openingstijd } from './openingstijd.ts';

const tijd = (herhaling: string, van = '09:00', tot = '12:00', more: Partial<Openingstijd> = {}): Openingstijd => ({ herhaling, van, tot, begintOp: null, geldigVan: null, geldigTot: null, opFeestdagen: false, ...more });
const at = (text: string): Temporal.Instant => Temporal.ZonedDateTime.from(`${text}[Europe/Amsterdam]`).toInstant();
const days = (rule: string, from: string, count: number, begin?: string): string[] => {
  const parsed = parseHerhaling(rule);
  if (parsed === undefined) throw new Error(`not a rule: ${rule}`);
  const first = Temporal.PlainDate.from(from);
  return Array.from({ length: count }, (_, n) => first.add({ days: n })).filter((day) => fallsOn(parsed, day, begin === undefined ? undefined : Temporal.PlainDate.from(begin))).map(String);
};

describe('whether somebody is there', () => {
  const inloop = [tijd('FREQ=WEEKLY;BYDAY=MO,TH')];

  // 2 March 2026 is a Monday.
  it.each([
    ['2026-03-02T08:59', { stand: 'dicht', dag: '2026-03-02', van: '09:00' }],
    ['2026-03-02T09:00', { stand: 'open', tot: '12:00' }],
    ['2026-03-02T11:59', { stand: 'open', tot: '12:00' }],
    ['2026-03-02T12:00', { stand: 'dicht', dag: '2026-03-05', van: '09:00' }],
    ['2026-03-06T10:00', { stand: 'dicht', dag: '2026-03-09', van: '09:00' }],
  ])('is told to the minute: %s', (moment, stand) => {
    expect(openAt(inloop, at(moment))).toEqual(stand);
  });

  it('is told in Dutch time, summer and winter', () => {
    expect(openAt(inloop, Temporal.Instant.from('2026-07-06T07:30:00Z'))).toEqual({ stand: 'open', tot: '12:00' });
    expect(openAt(inloop, Temporal.Instant.from('2026-01-05T07:30:00Z'))).toMatchObject({ stand: 'dicht' });
  });

  it('is not claimed on a holiday, unless it says so', () => {
    expect(openAt(inloop, at('2026-04-06T10:00'))).toEqual({ stand: 'dicht', dag: '2026-04-09', van: '09:00' });
    expect(openAt([tijd('FREQ=DAILY', '00:00', '24:00', { opFeestdagen: true })], at('2026-04-06T23:59'))).toEqual({ stand: 'open', tot: '24:00' });
  });

  it('is not claimed outside the days for which the times hold, nor where a rule cannot be read', () => {
    expect(openAt([tijd('FREQ=WEEKLY;BYDAY=MO', '09:00', '12:00', { geldigTot: '2026-03-01' })], at('2026-03-02T10:00'))).toEqual({ stand: 'onbekend' });
    expect(openAt([tijd('FREQ=YEARLY')], at('2026-03-02T10:00'))).toEqual({ stand: 'onbekend' });
    expect(openAt([], at('2026-03-02T10:00'))).toEqual({ stand: 'onbekend' });
  });

  it('never says open and closed at once: the next time it opens, it is open', () => {
    const rule = fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=WEEKLY;BYDAY=SA', 'FREQ=MONTHLY;BYDAY=1TU', 'FREQ=MONTHLY;BYDAY=-1FR', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=WE');
    const hour = fc.integer({ min: 0, max: 22 }).map((n) => `${String(n).padStart(2, '0')}:00`);
    fc.assert(fc.property(rule, hour, fc.integer({ min: 0, max: 700 * 1440 }), (herhaling, van, minutes) => {
      const tijden = [tijd(herhaling, van, '23:00', { begintOp: '2026-01-01' })];
      const stand = openAt(tijden, at('2026-01-01T00:00').add({ minutes }));
      expect(stand.stand === 'dicht' ? openAt(tijden, at(`${stand.dag}T${stand.van}`)) : stand).toEqual({ stand: 'open', tot: '23:00' });
    }));
  });
});

describe('a rule of iCalendar', () => {
  it.each([
    ['FREQ=MONTHLY;BYDAY=1MO', '2026-03-01', 60, undefined, ['2026-03-02', '2026-04-06']],
    ['FREQ=MONTHLY;BYDAY=-1FR', '2026-03-01', 60, undefined, ['2026-03-27', '2026-04-24']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-03-01', 30, '2026-03-02', ['2026-03-02', '2026-03-16', '2026-03-30']],
    ['FREQ=WEEKLY;COUNT=3;BYDAY=TH,FR', '2026-03-01', 30, '2026-03-02', ['2026-03-05', '2026-03-06', '2026-03-12']],
    ['FREQ=WEEKLY;UNTIL=20260306;BYDAY=TH,FR', '2026-03-01', 30, undefined, ['2026-03-05', '2026-03-06']],
    ['FREQ=MONTHLY;BYMONTHDAY=15,-1', '2026-03-01', 31, undefined, ['2026-03-15', '2026-03-31']],
    ['FREQ=WEEKLY;BYWEEKNO=11;BYDAY=TU', '2026-03-01', 31, undefined, ['2026-03-10']],
    ['FREQ=WEEKLY', '2026-03-01', 15, '2026-03-03', ['2026-03-03', '2026-03-10']],
  ] as const)('%s', (rule, from, count, begin, expected) => {
    expect(days(rule, from, count, begin)).toEqual(expected);
  });

  it('is refused whole when a part of it is not known', () => {
    for (const bad of ['', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=WEEKLY;BYSETPOS=1', 'FREQ=WEEKLY;UNTIL=20261340', 'FREQ=WEEKLY;INTERVAL=0', 'FREQ=WEEKLY;FREQ=DAILY']) expect(parseHerhaling(bad)).toBeUndefined();
  });

  it('does not guess which week is the second one', () => {
    expect(days('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO', '2026-03-01', 30)).toEqual([]);
  });
});

it('tells times in words', () => {
  const words = (herhaling: string, van = '09:00', tot = '12:30', toelichting = ''): string => describeTijd({ herhaling, van, tot, toelichting }).nl;
  expect(words('FREQ=WEEKLY;BYDAY=MO,TU,WE,FR')).toBe('maandag tot en met woensdag en vrijdag 9.00 tot 12.30 uur');
  expect(words('FREQ=MONTHLY;BYDAY=1TH', '14:00', '16:00')).toBe('de eerste donderdag van de maand 14.00 tot 16.00 uur');
  expect(words('FREQ=WEEKLY;INTERVAL=2;BYDAY=SA')).toBe('om de week zaterdag 9.00 tot 12.30 uur');
  expect(words('FREQ=DAILY', '00:00', '24:00')).toBe('dag en nacht');
  expect(words('FREQ=YEARLY', '09:00', '12:00', 'In de kerstvakantie')).toBe('In de kerstvakantie');
  expect(describeTijd({ herhaling: 'FREQ=WEEKLY;BYDAY=MO,TH', van: '09:00', tot: '17:00', toelichting: 'not in August' }).en).toBe('Monday and Thursday 9:00 to 17:00 (not in August)');
});
