import { describe, expect, it } from 'vitest';
import { parseDay } from '../../platform/term/index.ts';
import { mayFileAanvraag } from './may-file-aanvraag.ts';

const ask = (melding: string, today: string, afgerond?: string) =>
  mayFileAanvraag({ melding: parseDay(melding), today: parseDay(today), onderzoekAfgerond: afgerond === undefined ? undefined : parseDay(afgerond) });

describe('filing an aanvraag', () => {
  it.each([
    ['the day of the melding', '2026-03-24', undefined, false],
    ['the last day of the six weeks as extended', '2026-05-06', undefined, false],
    ['the day after the last day', '2026-05-07', undefined, true],
    ['the day on which the onderzoek was done', '2026-04-10', '2026-04-10', true],
    ['later, with an onderzoek done in time', '2026-06-10', '2026-04-10', true],
    ['the day before the onderzoek is done', '2026-04-09', '2026-04-10', false],
  ])('on %s', (_, today, afgerond, mag) => {
    const oordeel = ask('2026-03-24', today, afgerond);
    expect(oordeel.mag).toBe(mag);
    expect(oordeel.artikel).toBe('art. 2.3.2 lid 9 Wmo 2015');
    expect(oordeel.uiterlijkVanaf.toString()).toBe('2026-05-07');
  });

  it('gives the reason: not yet, with the day from which it can', () => {
    expect(ask('2026-03-24', '2026-04-01').reden.nl).toBe('Een aanvraag kan pas na het onderzoek. Is het onderzoek niet klaar op woensdag 6 mei 2026, dan kan een aanvraag vanaf donderdag 7 mei 2026.');
  });

  it('gives the reason: the six weeks passed without an onderzoek', () => {
    expect(ask('2026-03-24', '2026-05-07').reden).toEqual({ nl: expect.stringContaining('ook zonder onderzoek'), en: expect.stringContaining('without it') });
  });

  it('refuses an onderzoek from before the melding', () => {
    expect(() => ask('2026-03-24', '2026-04-01', '2026-03-23')).toThrow(expect.objectContaining({ code: 'OnderzoekVoorMelding', artikel: 'art. 2.3.2 lid 1 Wmo 2015' }));
  });
});
