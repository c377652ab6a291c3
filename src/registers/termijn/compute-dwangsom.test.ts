import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDay } from '../../platform/term/index.ts';
import { computeDwangsom } from './compute-dwangsom.ts';
import type { DwangsomInput } from './compute-dwangsom.ts';
import { dwangsomOver, getDwangsomTarief } from './dwangsom-tarieven.ts';

const on = (text: string) => parseDay(text);
const now = getDwangsomTarief(on('2026-06-01'));
/** Received on Monday 1 June 2026: two weeks until Monday 15 June, due from Tuesday 16 June. */
const ask = (change: Partial<Record<'einddatum' | 'ingebrekestelling' | 'bekendgemaakt' | 'peildatum', string>> & Pick<DwangsomInput, 'uitzondering' | 'aanvragers'>) =>
  computeDwangsom({
    einddatum: on(change.einddatum ?? '2026-05-20'),
    ingebrekestelling: on(change.ingebrekestelling ?? '2026-06-01'),
    bekendgemaakt: change.bekendgemaakt === undefined ? undefined : on(change.bekendgemaakt),
    peildatum: on(change.peildatum ?? '2026-12-31'),
    uitzondering: change.uitzondering,
    aanvragers: change.aanvragers,
  });

describe('the amount', () => {
  it.each([[0, 0], [1, 23], [14, 322], [15, 357], [28, 812], [29, 857], [42, 1442], [43, 1442], [400, 1442]])('over %i days is EUR %i', (dagen, euro) => {
    expect(dwangsomOver(dagen, now)).toBe(euro * 100);
  });

  it('was lower for an ingebrekestelling received before 2019', () => {
    expect(dwangsomOver(42, getDwangsomTarief(on('2018-12-31')))).toBe(1260_00);
    expect(dwangsomOver(42, getDwangsomTarief(on('2019-01-01')))).toBe(1442_00);
    expect(() => getDwangsomTarief(on('2009-09-30'))).toThrow(RangeError);
  });
});

describe('the days', () => {
  it.each([
    ['2026-06-15', 0, 0],
    ['2026-06-16', 1, 23],
    ['2026-06-29', 14, 322],
    ['2026-06-30', 15, 357],
    ['2026-07-27', 42, 1442],
    ['2026-07-28', 42, 1442],
  ])('with the decision made known on %s are %i, EUR %i', (bekendgemaakt, dagen, euro) => {
    const dwangsom = ask({ bekendgemaakt });
    expect([dwangsom.dagen, dwangsom.bedrag]).toEqual([dagen, euro * 100]);
    expect(dwangsom.eersteDag?.toString()).toBe('2026-06-16');
  });

  it('run on until the peildatum while there is no decision, and not past it', () => {
    expect(ask({ peildatum: '2026-06-20' })).toMatchObject({ dagen: 5, bedrag: 115_00 });
    expect(ask({ peildatum: '2026-06-20', bekendgemaakt: '2026-07-01' })).toMatchObject({ dagen: 5 });
    expect(ask({}).laatsteDag?.toString()).toBe('2026-07-27');
  });

  it('start later when the two weeks end on a holiday (the Termijnenwet applies to them, not to the 42 days)', () => {
    const dwangsom = ask({ einddatum: '2026-04-01', ingebrekestelling: '2026-04-21' });
    expect(dwangsom.eersteDag?.toString()).toBe('2026-05-07');
    expect(ask({ einddatum: '2026-11-01', ingebrekestelling: '2026-11-02', peildatum: '2027-06-01' }).laatsteDag?.toString()).toBe('2026-12-28');
  });

  it('are 28 up to and including the day of sending, as in Rb Rotterdam, ECLI:NL:RBROT:2025:5069 (EUR 812)', () => {
    expect(ask({ einddatum: '2024-05-01', ingebrekestelling: '2024-05-16', bekendgemaakt: '2024-06-27' })).toMatchObject({ dagen: 28, bedrag: 812_00 });
  });

  it('are explained step by step, with articles', () => {
    const { uitleg } = ask({ bekendgemaakt: '2026-06-30', aanvragers: 2 });
    expect(uitleg.map(({ stap, artikel }) => `${stap}: ${artikel}`)).toEqual(['eerste-dag: art. 4:17 lid 3 Awb', 'dagen: art. 4:17 lid 1 Awb', 'bedrag: art. 4:17 lid 2 Awb', 'verdeling: art. 4:17 lid 6 Awb']);
    expect(uitleg[2]?.reden.nl).toBe('€ 23 per dag over de eerste veertien dagen, € 35 over de volgende veertien en € 45 over de overige dagen: samen € 357.');
  });
});

describe('nothing is due', () => {
  it('after an ingebrekestelling while the term still ran', () => {
    expect(ask({ einddatum: '2026-06-01' })).toMatchObject({ bedrag: 0, dagen: 0, eersteDag: undefined, uitleg: [{ stap: 'geen-dwangsom', artikel: 'art. 4:17 lid 3 Awb' }] });
    expect(ask({ einddatum: '2026-05-31' }).bedrag).toBe(1442_00);
  });

  it.each([
    ['onredelijk-laat-in-gebreke-gesteld', 'a'],
    ['geen-belanghebbende', 'b'],
    ['kennelijk-niet-ontvankelijk-of-ongegrond', 'c'],
  ] as const)('on the exception %s, by the numbering of the time', (uitzondering, onder) => {
    expect(ask({ uitzondering })).toMatchObject({ bedrag: 0, uitleg: [{ artikel: `art. 4:17 lid 5 onder ${onder} Awb` }] });
    expect(ask({ einddatum: '2025-05-20', ingebrekestelling: '2025-06-02', uitzondering })).toMatchObject({ bedrag: 0, uitleg: [{ artikel: `art. 4:17 lid 6 onder ${onder} Awb` }] });
  });
});

describe('more applicants', () => {
  it('share equally, to the cent', () => {
    expect(ask({ aanvragers: 3 }).delen).toEqual([480_67, 480_67, 480_66]);
    expect(() => ask({ aanvragers: 0 })).toThrow(RangeError);
  });

  it('never get more or less together than is due', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 9 }), (days, aanvragers) => {
      const { bedrag, delen } = ask({ bekendgemaakt: on('2026-06-10').add({ days }).toString(), aanvragers });
      expect(delen.reduce((sum, deel) => sum + deel, 0)).toBe(bedrag);
      expect(Math.max(...delen) - Math.min(...delen)).toBeLessThanOrEqual(1);
      expect(bedrag).toBeLessThanOrEqual(1442_00);
    }));
  });
});
