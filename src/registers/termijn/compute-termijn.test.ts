import { describe, expect, it } from 'vitest';
import { parseDay } from '../../platform/term/index.ts';
import type { Grond } from '../../platform/term/index.ts';
import { computeTermijn, getTermijnregel, termijnregelNames } from './compute-termijn.ts';
import type { TermijnregelNaam } from './regels.ts';

const on = (text: string) => parseDay(text);
const end = (regel: TermijnregelNaam, begin: string, opties = {}) => computeTermijn({ regel, begindatum: on(begin), opties }).einddatum?.toString();

describe('worked examples', () => {
  it.each([
    ['T1', 'wmo-beschikking', '2025-02-22', '2025-03-10', 'a Saturday'],
    ['T2', 'wmo-beschikking', '2025-02-24', '2025-03-10', 'a Monday'],
    ['T3', 'wmo-beschikking', '2025-12-11', '2025-12-29', 'Christmas on Thursday'],
    ['T4', 'wmo-beschikking', '2025-04-04', '2025-04-22', 'Goede Vrijdag 2025'],
    ['T5', 'wmo-beschikking', '2025-04-12', '2025-04-28', 'Koningsdag kept on Saturday 26 April 2025'],
    ['T9', 'wmo-onderzoek', '2026-03-24', '2026-05-06', 'Bevrijdingsdag, recognised every year'],
    ['T10', 'wmo-onderzoek', '2026-02-20', '2026-04-07', 'Goede Vrijdag, weekend, Tweede Paasdag'],
    ['T18', 'awb-beslistermijn', '2024-11-01', '2024-12-30', '27 December 2024 is equated'],
  ] as const)('%s: %s from %s ends on %s (%s)', (_id, regel, begin, einddatum, _why) => {
    expect(end(regel, begin)).toBe(einddatum);
  });

  it.each([
    ['wmo-persoonlijk-plan', '2026-03-24', '2026-03-31'],
    ['wmo-persoonlijk-plan', '2025-12-18', '2025-12-29'],
    ['awb-bezwaar', '2026-03-12', '2026-04-23'],
    ['awb-dwangsombeschikking', '2026-06-01', '2026-06-15'],
  ] as const)('%s from %s ends on %s', (regel, begin, einddatum) => {
    expect(end(regel, begin)).toBe(einddatum);
  });
});

describe('the decision on an objection', () => {
  it('is due six weeks after the objection term lapsed, not after receipt (Rb Midden-Nederland, ECLI:NL:RBMNE:2024:6245)', () => {
    expect(end('awb-bezwaar', '2023-04-14')).toBe('2023-05-26');
    expect(end('awb-beslissing-op-bezwaar', '2023-04-14')).toBe('2023-07-07');
  });

  it('has twelve weeks with a committee, and six more when adjourned (the term in Rb Rotterdam, ECLI:NL:RBROT:2020:7012)', () => {
    expect(end('awb-beslissing-op-bezwaar', '2018-08-28', { adviescommissie: true, verdagingWeken: 6 })).toBe('2019-02-12');
    expect(end('awb-beslissing-op-bezwaar', '2018-08-28', { adviescommissie: true })).toBe('2019-01-02');
  });

  it('starts after the last day of the objection term as the Termijnenwet extended it', () => {
    expect(end('awb-bezwaar', '2026-03-24')).toBe('2026-05-06');
    expect(end('awb-beslissing-op-bezwaar', '2026-03-24')).toBe('2026-06-17');
  });

  it('cannot be adjourned by more than six weeks', () => {
    expect(() => end('awb-beslissing-op-bezwaar', '2026-03-24', { verdagingWeken: 7 })).toThrow(expect.objectContaining({ code: 'OptieNietToegestaan', artikel: 'art. 7:10 lid 3 Awb' }));
  });

  it('does not stand still over a repair during the objection term itself, only over what lies after it', () => {
    const term = computeTermijn({ regel: 'awb-beslissing-op-bezwaar', begindatum: on('2026-03-24'), opschortingen: [{ vanaf: on('2026-04-20'), tot: on('2026-05-10'), grond: 'awb-7:10-2' }] });
    expect(term.opgeschorteDagen).toBe(3);
    expect(term.einddatum?.toString()).toBe('2026-06-22');
  });

  it('explains both terms, each with its article', () => {
    const { uitleg } = computeTermijn({ regel: 'awb-beslissing-op-bezwaar', begindatum: on('2026-03-24'), opties: { adviescommissie: true, verdagingWeken: 2 } });
    expect(uitleg.map(({ stap, artikel }) => `${stap}: ${artikel}`)).toEqual([
      'begin: art. 6:7 en 6:8 lid 1 Awb', 'lengte: art. 6:7 en 6:8 lid 1 Awb', 'termijnenwet: art. 1 lid 1 Algemene termijnenwet',
      'begin: art. 7:10 lid 1 Awb', 'lengte: art. 7:10 lid 1 en 7:13 Awb', 'verdaging: art. 7:10 lid 3 Awb', 'termijnenwet: art. 1 lid 1 Algemene termijnenwet', 'einddatum: art. 7:10 lid 1 Awb',
    ]);
    expect(uitleg[3]?.reden.nl).toContain('woensdag 6 mei 2026, de laatste dag van de bezwaartermijn');
  });
});

describe('which ground may stop which clock', () => {
  const application = ['awb-4:15-1-a', 'awb-4:15-1-b', 'awb-4:15-2-a', 'awb-4:15-2-b', 'awb-4:15-2-c'] as const;
  const objection = ['awb-7:10-2', 'awb-7:10-4-a', 'awb-7:10-4-b', 'awb-7:10-4-c', 'awb-4:15-1-b', 'awb-4:15-2-b', 'awb-4:15-2-c'] as const;
  const allowed: Record<TermijnregelNaam, readonly Grond[]> = {
    'wmo-onderzoek': [], 'wmo-persoonlijk-plan': [], 'wmo-vernietiging': [], 'awb-bezwaar': [], 'awb-beroep': [], 'awb-klacht': [], 'awb-ingebrekestelling': [], 'awb-dwangsombeschikking': [],
    'wmo-beschikking': application, 'awb-beslistermijn': application, 'awb-beslissing-op-bezwaar': objection,
  };
  const every = [...new Set([...application, ...objection])];
  const pairs = termijnregelNames.flatMap((regel) => every.map((grond) => ({ regel, grond, may: allowed[regel].includes(grond) })));
  const suspend = (regel: TermijnregelNaam, grond: Grond) => {
    const { eersteDag } = computeTermijn({ regel, begindatum: on('2026-03-24') });
    return computeTermijn({ regel, begindatum: on('2026-03-24'), opschortingen: [{ vanaf: eersteDag, tot: eersteDag.add({ days: 5 }), grond }] });
  };

  it.each(pairs.filter(({ may }) => may))('$regel stands still on $grond', ({ regel, grond }) => {
    expect(suspend(regel, grond).opgeschorteDagen).toBe(5);
  });

  it.each(pairs.filter(({ may }) => !may))('$regel does not stand still on $grond, and the article is named', ({ regel, grond }) => {
    expect(() => suspend(regel, grond)).toThrow(expect.objectContaining({ code: 'OpschortingNietToegestaan', artikel: expect.stringContaining('art. ') }));
  });

  it('the clock of the Wmo onderzoek is refused with its own article and the reason', () => {
    expect(() => computeTermijn({ regel: 'wmo-onderzoek', begindatum: on('2026-03-24'), opschortingen: [{ vanaf: on('2026-04-01'), tot: on('2026-04-08'), grond: 'awb-4:15-1-a' }] }))
      .toThrow(expect.objectContaining({ artikel: 'art. 2.3.2 lid 1 Wmo 2015', uitleg: expect.objectContaining({ nl: expect.stringContaining('ten hoogste zes weken') }) }));
  });
});

describe('rules by name', () => {
  it('are refused when the law was not there yet', () => {
    expect(() => computeTermijn({ regel: 'wmo-onderzoek', begindatum: on('2014-12-31') })).toThrow(expect.objectContaining({ code: 'RegelNietGeldig' }));
  });
  it('are refused when there is none of that name', () => {
    expect(() => getTermijnregel('wmo-onderzoekje', on('2026-01-01'))).toThrow(expect.objectContaining({ code: 'RegelOnbekend' }));
  });
  it('each say what their begindatum is, where they stand and from when they hold', () => {
    for (const naam of termijnregelNames) {
      const { begin, artikel, bron, geldigVan } = getTermijnregel(naam, on('2026-01-01'));
      expect([begin.nl, begin.en, artikel, bron].filter((text) => text === '')).toEqual([]);
      expect(parseDay(geldigVan).toString()).toBe(geldigVan);
    }
  });
});
