import { describe, expect, it } from 'vitest';
import { computeTerm } from './compute-term.ts';
import { parseDay } from './day.ts';
import { renderUitleg } from './explanation.ts';
import type { Grond } from './grond.ts';
import type { TermRule } from './rule.ts';
import { daysLeft, isOverdue } from './term.ts';

const on = (text: string) => parseDay(text);
const rule = (change: Partial<TermRule>): TermRule => ({
  naam: 'proef', omschrijving: { nl: 'de proeftermijn', en: 'the trial term' }, begin: { nl: 'de dag van de gebeurtenis', en: 'the day of the event' },
  aanvang: 'dag-na', lengte: 2, eenheid: 'week', artikel: 'art. 1 Proefwet', bron: 'proef', geldigVan: '2000-01-01', gesteldIn: 'wet',
  opschorting: { gronden: ['awb-4:15-1-a', 'awb-4:15-2-a', 'awb-4:15-2-c'], artikel: 'art. 4:15 Awb', reden: { nl: 'Alleen 4:15.', en: '4:15 only.' } },
  ...change,
});
const suspended = (vanaf: string, tot?: string, grond: Grond = 'awb-4:15-1-a') => ({ vanaf: on(vanaf), tot: tot === undefined ? undefined : on(tot), grond });
const end = (change: Partial<TermRule>, begin: string, ...opschortingen: ReturnType<typeof suspended>[]) =>
  computeTerm({ regel: rule(change), begindatum: on(begin), opschortingen }).einddatum?.toString();

describe('the start and the length', () => {
  it('does not count the day of the event', () => expect(end({}, '2026-03-02')).toBe('2026-03-16'));
  it('counts it where the rule says so', () => expect(end({ aanvang: 'dag-zelf' }, '2026-03-04')).toBe('2026-03-17'));
  it('counts days', () => expect(end({ lengte: 7, eenheid: 'dag' }, '2026-03-03')).toBe('2026-03-10'));
  it('counts months to the same day of the month, or its last day', () => {
    expect(end({ lengte: 3, eenheid: 'maand' }, '2026-03-02')).toBe('2026-06-02');
    expect(end({ lengte: 1, eenheid: 'maand', gesteldIn: 'verordening' }, '2026-01-31')).toBe('2026-02-28');
  });
  it('counts years', () => expect(end({ lengte: 1, eenheid: 'jaar' }, '2024-02-29')).toBe('2025-02-28'));
});

describe('outside the Algemene termijnenwet', () => {
  it.each([[{ lengte: 13, eenheid: 'week' }, '2026-03-07', '2026-06-06', 'art. 4'], [{ gesteldIn: 'verordening' }, '2026-03-07', '2026-03-21', 'art. 1 en 5']] as const)(
    'a term ends on a Saturday too, and says why: %j',
    (change, begin, expected, artikel) => {
      const term = computeTerm({ regel: rule(change), begindatum: on(begin) });
      expect(term.einddatum?.toString()).toBe(expected);
      expect(term.einddatum?.dayOfWeek).toBe(6);
      expect(term.uitleg.find(({ stap }) => stap === 'termijnenwet')?.artikel).toBe(`${artikel} Algemene termijnenwet`);
    },
  );
  it('a term in an AMvB is not outside (art. 5)', () => expect(end({ gesteldIn: 'amvb' }, '2026-03-07')).toBe('2026-03-23'));
});

describe('suspension', () => {
  it('adds its days, from its first day until the day on which the clock runs again', () => {
    const term = computeTerm({ regel: rule({}), begindatum: on('2026-03-02'), opschortingen: [suspended('2026-03-05', '2026-03-12')] });
    expect(term.einddatum?.toString()).toBe('2026-03-23');
    expect(term.opgeschorteDagen).toBe(7);
    expect(term.uitleg.find(({ stap }) => stap === 'opschorting')).toMatchObject({
      artikel: 'art. 4:15 lid 1 onder a Awb',
      reden: {
        nl: 'Opgeschort omdat de aanvrager is uitgenodigd de aanvraag aan te vullen: vanaf donderdag 5 maart 2026 tot donderdag 12 maart 2026, 7 dagen erbij.',
        en: 'Suspended because the applicant was invited to complete the application: from Thursday 5 March 2026 until Thursday 12 March 2026, 7 days added.',
      },
    });
  });
  it('speaks of one day where it is one', () => {
    const { uitleg } = computeTerm({ regel: rule({}), begindatum: on('2026-03-02'), opschortingen: [suspended('2026-03-05', '2026-03-08'), suspended('2026-03-07', '2026-03-09')] });
    const { reden } = uitleg.findLast(({ stap }) => stap === 'opschorting') ?? {};
    expect(reden?.nl).toMatch(/, 1 dag erbij\. 1 van deze dagen telt niet mee/);
    expect(reden?.en).toMatch(/, 1 day added\. 1 of these days does not count/);
  });
  it('counts a day on which two suspensions fall once', () => {
    expect(end({}, '2026-03-02', suspended('2026-03-05', '2026-03-12'), suspended('2026-03-08', '2026-03-14', 'awb-4:15-2-c'))).toBe('2026-03-25');
    expect(end({}, '2026-03-02', suspended('2026-03-08', '2026-03-10'), suspended('2026-03-05', '2026-03-12'))).toBe('2026-03-23');
  });
  it('says which days were not counted', () => {
    const { uitleg } = computeTerm({ regel: rule({}), begindatum: on('2026-03-02'), opschortingen: [suspended('2026-03-05', '2026-03-12'), suspended('2026-03-08', '2026-03-14')] });
    expect(uitleg.filter(({ stap }) => stap === 'opschorting').map(({ reden }) => reden.nl.includes('4 van deze dagen tellen niet mee'))).toEqual([false, true]);
  });
  it('counts only days on which the term ran', () => expect(end({}, '2026-03-02', suspended('2026-02-20', '2026-03-05'))).toBe('2026-03-18'));
  it('may begin while an earlier one keeps the term open', () => {
    expect(end({}, '2026-03-02', suspended('2026-03-20', '2026-03-24'), suspended('2026-03-10', '2026-03-20'))).toBe('2026-03-30');
  });
  it('may begin on the last day as the Termijnenwet extended it, and not later', () => {
    const term = computeTerm({ regel: rule({}), begindatum: on('2026-02-28'), opschortingen: [suspended('2026-03-16', '2026-03-20')] });
    expect([term.einddatum?.toString(), term.opgeschorteDagen]).toEqual(['2026-03-20', 4]);
    expect(() => end({}, '2026-02-28', suspended('2026-03-17', '2026-03-20'))).toThrow(expect.objectContaining({ code: 'OpschortingNaTermijn', artikel: 'art. 4:15 lid 1 onder a Awb' }));
  });
  it('is refused with the article where the rule has no such ground', () => {
    expect(() => end({}, '2026-03-02', suspended('2026-03-05', '2026-03-12', 'awb-4:15-2-b'))).toThrow(expect.objectContaining({ code: 'OpschortingNietToegestaan', status: 422, artikel: 'art. 4:15 Awb' }));
  });
  it('is refused when it ends before it begins', () => {
    expect(() => end({}, '2026-03-02', suspended('2026-03-05', '2026-03-04'))).toThrow(expect.objectContaining({ code: 'OpschortingOnjuist' }));
    expect(end({}, '2026-03-02', suspended('2026-03-05', '2026-03-05'))).toBe('2026-03-16');
  });
  it('without an end makes the term undeterminable, and says so last', () => {
    const term = computeTerm({ regel: rule({}), begindatum: on('2026-03-02'), opschortingen: [suspended('2026-03-05')] });
    expect(term.einddatum).toBeUndefined();
    expect(term.uitleg.at(-1)).toMatchObject({ stap: 'onbepaald', reden: { nl: expect.stringContaining('nog niet te bepalen') } });
    expect(term.uitleg.at(-1)).not.toHaveProperty('datum');
    expect([daysLeft(term, on('2027-01-01')), isOverdue(term, on('2027-01-01'))]).toEqual([undefined, false]);
  });
});

describe('a rule', () => {
  it('holds only within its period', () => {
    const regel = rule({ geldigVan: '2026-01-01', geldigTot: '2026-12-31' });
    for (const day of ['2025-12-31', '2027-01-01']) expect(() => computeTerm({ regel, begindatum: on(day) })).toThrow(expect.objectContaining({ code: 'RegelNietGeldig', artikel: 'art. 1 Proefwet' }));
    for (const day of ['2026-01-01', '2026-12-31']) expect(computeTerm({ regel, begindatum: on(day) }).einddatum).toBeDefined();
  });
  it.each([{ verdagingWeken: 1 }, { verdagingWeken: -1 }, { adviescommissie: true }])('without options refuses %j', (opties) => {
    expect(() => computeTerm({ regel: rule({}), begindatum: on('2026-03-02'), opties })).toThrow(expect.objectContaining({ code: 'OptieNietToegestaan', artikel: 'art. 1 Proefwet' }));
  });
  it('says whether it can be adjourned at all, or for how long', () => {
    const refuse = (regel: TermRule) => () => computeTerm({ regel, begindatum: on('2026-03-02'), opties: { verdagingWeken: 3 } });
    expect(refuse(rule({}))).toThrow('cannot be adjourned');
    expect(refuse(rule({ verdaging: { maxWeken: 2, artikel: 'art. 2 Proefwet' } }))).toThrow('for at most 2 whole weeks, not for 3');
    expect(refuse(rule({ verdaging: { maxWeken: 3, artikel: 'art. 2 Proefwet' } }))).not.toThrow();
  });
});

describe('the days left', () => {
  const term = { einddatum: on('2026-03-16') };
  it.each([['2026-03-02', 14, false], ['2026-03-16', 0, false], ['2026-03-17', -1, true]])('on %s are %i, overdue: %s', (today, left, overdue) => {
    expect([daysLeft(term, on(today)), isOverdue(term, on(today))]).toEqual([left, overdue]);
  });
});

describe('the explanation', () => {
  it('is given in the asked language, days as text', () => {
    const { uitleg } = computeTerm({ regel: rule({}), begindatum: on('2026-03-02') });
    expect(renderUitleg(uitleg, 'nl')).toEqual([
      { stap: 'begin', datum: '2026-03-03', artikel: 'art. 1 Proefwet', reden: 'Begindatum: maandag 2 maart 2026, de dag van de gebeurtenis. De eerste dag van de termijn is dinsdag 3 maart 2026.' },
      { stap: 'lengte', datum: '2026-03-16', artikel: 'art. 1 Proefwet', reden: 'De termijn is 2 weken: tot en met maandag 16 maart 2026.' },
      { stap: 'termijnenwet', datum: '2026-03-16', artikel: 'art. 1 lid 1 Algemene termijnenwet', reden: 'De laatste dag, maandag 16 maart 2026, is een werkdag: de termijn wordt niet verlengd.' },
      { stap: 'einddatum', datum: '2026-03-16', artikel: 'art. 1 Proefwet', reden: 'De laatste dag van de termijn is maandag 16 maart 2026.' },
    ]);
    expect(renderUitleg(uitleg, 'en').at(-1)?.reden).toBe('The last day of the term is Monday 16 March 2026.');
  });
});
