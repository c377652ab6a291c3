import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { nationalOn } from '../../platform/policy/policy.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { beschikkingovergangen, beschikkingtoestanden, mayPass, uitkomstOf } from './beschikking.ts';
import { eigenBijdrage, toetsingslijst } from './beschikking.policy.ts';
import { checkOverlap, listInForce, replacedBy } from './check-overlap.ts';
import { contributionOf } from './contribution-of.ts';
import { judgeToetsing, type TeToetsen } from './judge-toetsing.ts';
import { checkCorrectie } from './onderdeel.ts';

const onDay = (day: string) => Temporal.PlainDate.from(day);
const lijst = nationalOn(toetsingslijst, onDay('2026-03-10')).waarde;
const right: TeToetsen = {
  antwoorden: lijst.vragen.map(({ code }) => ({ code, ja: true, toelichting: '' })), gronden: [], motivering: '',
  onderdelen: [{ id: 'a', oordeel: 'toegekend', grond: null, reden: '', gewijzigd: false }],
};

describe('the life of a beschikking', () => {
  it('ends once: what was made known or withdrawn is never changed', () => {
    for (const toestand of ['bekendgemaakt', 'ingetrokken'] as const) for (const overgang of Object.keys(beschikkingovergangen) as (keyof typeof beschikkingovergangen)[]) expect(mayPass(overgang, toestand).ja).toBe(false);
  });
  it('is decided only from the check, and made known only when decided', () => {
    expect(beschikkingtoestanden.filter((t) => mayPass('vaststelling', t).ja)).toEqual(['te-toetsen']);
    expect(beschikkingtoestanden.filter((t) => mayPass('bekendmaking', t).ja)).toEqual(['toegekend', 'gedeeltelijk', 'afgewezen']);
  });
  it('is as a whole what its parts are', () => {
    expect([uitkomstOf([]), uitkomstOf([{ oordeel: 'afgewezen' }]), uitkomstOf([{ oordeel: 'toegekend' }]), uitkomstOf([{ oordeel: 'toegekend' }, { oordeel: 'afgewezen' }])]).toEqual(['afgewezen', 'afgewezen', 'toegekend', 'gedeeltelijk']);
  });
});

describe('the check', () => {
  it('finds nothing where all is right', () => expect(judgeToetsing(lijst, right)).toEqual([]));
  it('asks every question', () => expect(judgeToetsing(lijst, { ...right, antwoorden: [] }).map((g) => g.pad)).toEqual(lijst.vragen.map((v) => `/antwoorden/${v.code}`)));
  it('lets nothing be granted against the law, but does let it be refused, and a late decision be taken', () => {
    const no = (code: string) => right.antwoorden.map((a) => (a.code === code ? { ...a, ja: false, toelichting: 'Zo is het' } : a));
    expect(judgeToetsing(lijst, { ...right, antwoorden: no('woonplaats') })).toHaveLength(1);
    expect(judgeToetsing(lijst, { ...right, antwoorden: no('termijn') })).toEqual([]);
    expect(judgeToetsing(lijst, { ...right, antwoorden: no('woonplaats'), onderdelen: [{ id: 'a', oordeel: 'afgewezen', grond: 'geen-ingezetene', reden: 'U woont in Bergen.', gewijzigd: false }] })).toEqual([]);
  });
  it('wants a ground and a reason for each refusal, and a reason for each difference', () => {
    const part = (more: object) => judgeToetsing(lijst, { ...right, onderdelen: [{ id: 'a', oordeel: 'toegekend', grond: null, reden: '', gewijzigd: false, ...more }] });
    expect(part({ oordeel: null })).toHaveLength(1);
    expect(part({ oordeel: 'afgewezen' })).toHaveLength(1);
    expect(part({ oordeel: 'afgewezen', grond: 'wlz' })).toHaveLength(1);
    expect(part({ gewijzigd: true })).toHaveLength(1);
    expect(part({ gewijzigd: true, reden: 'Een week later' })).toEqual([]);
  });
  it('never grants without onderdelen of a signed plan', () => {
    expect(judgeToetsing(lijst, { ...right, onderdelen: [] }).map((g) => g.pad)).toEqual(['/gronden', '/motivering']);
  });
});

describe('the same help at one time', () => {
  const part = { id: 'a', persoon: 'nel', wet: 'wmo' as const, categorie: '02', code: '02A05', organisatie: 'duinzorg', leveringsvorm: 'natura' as const, van: '2026-04-06', tot: '2026-10-04' };
  const other = (more: Partial<typeof part> | { leveringsvorm: 'pgb'; organisatie: null }) => ({ ...part, id: 'b', ...more });
  it('is granted once in a decision: to one person, by one aanbieder, or in kind or as a pgb', () => {
    expect(checkOverlap([part, other({})], []).map(({ pad }) => pad)).toEqual(['/onderdelen/b']);
    expect(checkOverlap([part, other({ van: '2026-10-04', tot: '2027-01-01' })], [])).toHaveLength(1);
    expect(checkOverlap([part, other({ leveringsvorm: 'pgb', organisatie: null })], [])).toHaveLength(1);
  });
  it.each([
    ['for another of the household', other({ persoon: 'bo' })], ['by another aanbieder', other({ organisatie: 'zonzorg' })], ['other help', other({ code: '02A06' })], ['from the day after', other({ van: '2026-10-05', tot: '2027-01-01' })],
  ])('may be beside it: %s', (_what, beside) => expect(checkOverlap([part, beside], [])).toEqual([]));
  it('may be there twice where two of it are of use, as with a rolstoel', () => {
    const rolstoel = { ...part, categorie: '11', code: '11A01' };
    expect(checkOverlap([rolstoel, { ...rolstoel, id: 'b' }], [])).toEqual([]);
  });
  it('takes the place of what an earlier decision granted before, and says why it cannot where that begins no sooner', () => {
    const earlier = other({ van: '2026-03-01' });
    expect([checkOverlap([part], [earlier]), replacedBy(part, [earlier])]).toEqual([[], [earlier]]);
    expect(checkOverlap([part], [other({})])).toMatchObject([{ pad: '/onderdelen/a', uitleg: { nl: expect.stringContaining('al toegekend van 6 april 2026 tot en met 4 oktober 2026') as string } }]);
    expect(replacedBy(part, [other({}), other({ tot: '2026-01-01', van: '2025-01-01' })])).toEqual([]);
  });
  it('stays in force until a later decision takes its place', () => {
    const [later, apart] = [other({ van: '2026-06-01' }), other({ id: 'c', code: '02A06' })];
    expect(listInForce([part, later, apart])).toEqual([later, apart]);
  });
});

describe('a correction', () => {
  const signed = { volume: 3, van: '2026-04-06', tot: '2026-10-04' };
  it('is never more, earlier or longer than what was signed', () => {
    const day = fc.integer({ min: -40, max: 220 }).map((n) => onDay('2026-04-06').add({ days: n }).toString());
    fc.assert(fc.property(fc.integer({ min: -2, max: 8 }), day, day, (volume, van, tot) => {
      const within = volume >= 1 && volume <= 3 && van >= signed.van && tot <= signed.tot && van <= tot;
      expect(checkCorrectie(signed, { volume, van, tot }) === undefined).toBe(within);
    }));
  });
});

describe('what it costs', () => {
  const on2026 = nationalOn(eigenBijdrage, onDay('2026-03-10')).waarde;
  const wmo = (categorie: string) => ({ wet: 'wmo' as const, categorie });
  it('is the amount of the year', () => {
    expect(['2023-06-01', '2024-06-01', '2025-06-01', '2026-06-01'].map((d) => nationalOn(eigenBijdrage, onDay(d)).waarde.centenPerMaand)).toEqual([1900, 2060, 2100, 2180]);
  });
  it('is one amount for all Wmo help, nothing for a wheelchair, jeugdhulp or a child, and told apart for beschermd wonen', () => {
    expect(contributionOf([wmo('02'), wmo('07')], 60, on2026, 2026)).toEqual({ soort: 'hoogstens', centenPerMaand: 2180, jaar: 2026 });
    expect(contributionOf([wmo('11')], 60, on2026, 2026)).toEqual({ soort: 'geen', waarom: 'rolstoel' });
    expect(contributionOf([wmo('11'), wmo('01')], 60, on2026, 2026)).toMatchObject({ soort: 'hoogstens' });
    expect(contributionOf([{ wet: 'jeugd', categorie: '45' }], 9, on2026, 2026)).toEqual({ soort: 'geen', waarom: 'andere-wet' });
    expect(contributionOf([wmo('02')], 12, on2026, 2026)).toEqual({ soort: 'geen', waarom: 'minderjarig' });
    expect(contributionOf([wmo('13')], 12, on2026, 2026)).toMatchObject({ soort: 'hoogstens' });
    expect(contributionOf([wmo('15')], 40, on2026, 2026)).toEqual({ soort: 'apart' });
    expect(contributionOf([], 40, on2026, 2026)).toBeUndefined();
  });
});
