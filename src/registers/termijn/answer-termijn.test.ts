import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { Value } from 'typebox/value';
import { answerTermijn } from './answer-termijn.ts';
import { TermijnAntwoord, TermijnVraag } from './termijn.schema.ts';

const question: TermijnVraag = { regel: 'awb-beslistermijn', begindatum: '2024-11-01' };

describe('asking for a legal term', () => {
  it('gives the last day and each step with article and reason', () => {
    const answer = answerTermijn({ regel: 'wmo-onderzoek', begindatum: '2026-03-24' }, 'nl');
    expect(answer.einddatum).toBe('2026-05-06');
    expect(answer.uitleg.map(({ stap, datum, artikel }) => [stap, datum, artikel])).toEqual([
      ['begin', '2026-03-25', 'art. 2.3.2 lid 1 Wmo 2015'],
      ['lengte', '2026-05-05', 'art. 2.3.2 lid 1 Wmo 2015'],
      ['termijnenwet', '2026-05-06', 'art. 1 lid 1 Algemene termijnenwet'],
      ['einddatum', '2026-05-06', 'art. 2.3.2 lid 1 Wmo 2015'],
    ]);
    expect(answer.uitleg[2]?.reden).toContain('dinsdag 5 mei 2026: Bevrijdingsdag');
    expect(answerTermijn({ regel: 'wmo-onderzoek', begindatum: '2026-03-24' }, 'en').uitleg[2]?.reden).toContain('Tuesday 5 May 2026: Liberation Day');
  });

  it('counts suspensions in, with the ground cited or by name', () => {
    for (const grond of ['awb-4:15-1-a', 'Awb 4:15 lid 1 onder a']) {
      expect(answerTermijn({ ...question, opschortingen: [{ vanaf: '2024-11-11', tot: '2024-11-25', grond }] }, 'nl').einddatum).toBe('2025-01-10');
    }
  });

  it('has no last day while a suspension is open', () => {
    const answer = answerTermijn({ ...question, opschortingen: [{ vanaf: '2024-11-11', grond: 'awb-4:15-1-a' }] }, 'nl');
    expect(answer.einddatum).toBeNull();
    expect(answer.uitleg.at(-1)?.stap).toBe('onbepaald');
    expect(Value.Check(TermijnAntwoord, answer)).toBe(true);
  });

  it('says of a coming year that its equated days are not yet known', () => {
    expect(answerTermijn({ regel: 'awb-bezwaar', begindatum: '2031-03-03' }, 'nl').uitleg.map(({ reden }) => reden).join()).toContain('Voor 2031 zijn de gelijkgestelde dagen nog niet bekend');
  });

  it('points at the day that does not exist', () => {
    expect(() => answerTermijn({ ...question, opschortingen: [{ vanaf: '2024-11-31', grond: 'awb-4:15-1-a' }] }, 'nl'))
      .toThrow(expect.objectContaining({ code: 'DatumOnjuist', fouten: [expect.objectContaining({ pad: '/opschortingen/0/vanaf' })] }));
  });
});

describe('the schema', () => {
  const ajv = new Ajv();
  addFormats(ajv);
  const fits = ajv.compile(TermijnVraag);

  it.each([
    [true, question],
    [true, { ...question, opschortingen: [{ vanaf: '2024-11-11', tot: '2024-11-25', grond: '4:15 lid 2 c' }] }],
    [true, { regel: 'awb-beslissing-op-bezwaar', begindatum: '2026-03-24', opties: { adviescommissie: true, verdagingWeken: 6 } }],
    [false, { ...question, begindatum: '2026-02-30' }],
    [false, { ...question, regel: 'onbekend' }],
    [false, { regel: 'awb-bezwaar' }],
    [false, { ...question, opschortingen: [{ tot: '2024-11-25', grond: '4:15 lid 2 c' }] }],
    [false, { ...question, opties: { verdagingWeken: 7 } }],
    [false, { ...question, extra: 1 }],
  ])('fits %s: %j', (expected, value) => {
    expect(Value.Check(TermijnVraag, value)).toBe(expected);
    expect(fits(value)).toBe(expected);
  });

  it('fits every answer', () => {
    expect(Value.Check(TermijnAntwoord, answerTermijn(question, 'nl'))).toBe(true);
    expect(Value.Check(TermijnAntwoord, { einddatum: '2026-01-01', uitleg: [] })).toBe(false);
  });
});
