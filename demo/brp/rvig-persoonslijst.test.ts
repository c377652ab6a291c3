import { describe, expect, it } from 'vitest';
import type { Persoonslijst } from './persoonslijst.ts';
import { readPersoonslijst } from './rvig-persoonslijst.ts';
import { columnsOf } from './rvig-record.ts';

/** A persoonslijst from lines that hold only the columns named. */
function read(...lines: readonly Readonly<Record<string, string>>[]): Persoonslijst {
  const header = ['', ...new Set(lines.flatMap((line) => Object.keys(line)))];
  return readPersoonslijst(columnsOf(header), lines.map((line) => header.map((name) => line[name] ?? '')));
}
const day = (datum: string) => ({ type: 'Datum', datum });
const jan = { '05.02.40': 'Groen' };

describe('reading a marriage from its records', () => {
  it('takes the begin of one that ended from its history', () => {
    const pl = read({ ...jan, '05.07.10': '20000103', '05.H': '55' }, { ...jan, '05.06.10': '19931002' });
    expect(pl.verbintenissen).toEqual([{ naam: { geslachtsnaam: 'Groen' }, aangegaan: day('1993-10-02'), ontbonden: day('2000-01-03') }]);
  });

  it('takes nothing from a record that is marked wrong', () => {
    const pl = read({ ...jan, '05.07.10': '20000103', '05.H': '55' }, { ...jan, '05.06.10': '19920101', '05.84.10': 'O', '05.H': '55' }, { ...jan, '05.06.10': '19931002' });
    expect(pl.verbintenissen).toMatchObject([{ aangegaan: day('1993-10-02') }]);
  });

  it('keeps a second marriage with the same person apart when the line says it is new', () => {
    const pl = read({ ...jan, '05.07.10': '20000103', '05.H': '05' }, { ...jan, '05.07.10': '19830328' });
    expect(pl.verbintenissen.map(({ ontbonden }) => ontbonden)).toEqual([day('2000-01-03'), day('1983-03-28')]);
  });

  it('knows no partner when only the document is left of a marriage that was none', () => {
    expect(read({ '05.81.10': '0518', '05.85.10': '20010101', '05.H': '55' }, { ...jan, '05.06.10': '20010101' }).verbintenissen).toEqual([]);
  });

  it('does not make somebody married again whose divorce has half a date', () => {
    expect(read({ ...jan, '05.07.10': '2015' }).verbintenissen).toMatchObject([{ ontbonden: { type: 'JaarDatum', jaar: 2015 } }]);
  });
});

describe('reading the other categories', () => {
  it('keeps of a date that cannot be what can be', () => {
    const birth = (text: string) => read({ '01.03.10': text }).geboorte.datum;
    expect(birth('19821291')).toEqual({ type: 'JaarMaandDatum', jaar: 1982, maand: 12 });
    expect(birth('19660013')).toEqual({ type: 'JaarDatum', jaar: 1966 });
    expect(birth('19661300')).toEqual({ type: 'JaarDatum', jaar: 1966 });
    expect(birth('05')).toBeUndefined();
  });

  it('leaves out values that mean unknown, and keeps that there is a relative', () => {
    const pl = read({ '01.02.10': '.', '01.02.40': '.', '02.02.40': '.', '03.81.10': '0518', '09.03.10': '00000000', '08.11.10': '.', '08.11.20': '0', '08.11.80': '0000000000000000' });
    expect(pl.naam).toEqual({});
    expect(pl.ouders).toEqual([{ naam: {}, aanduiding: '1' }]);
    expect(pl.kinderen).toEqual([{ naam: {}, geboorte: { datum: { type: 'DatumOnbekend' } } }]);
    expect(pl.verblijfplaats).toEqual({ soort: 'adres', functie: 'woonadres', inOnderzoek: false, verblijftNietOpAdres: false });
  });

  it.each([
    [{ '08.13.10': '0000', '08.13.20': '20200101' }, { soort: 'onbekend', sinds: day('2020-01-01') }],
    [{ '08.13.10': '5010', '08.13.30': 'Rue 1', '08.11.10': 'Spui' }, { soort: 'buitenland', land: { code: '5010', omschrijving: 'België' }, regels: ['Rue 1'] }],
    [{ '08.12.10': 'Woonboot', '08.10.10': 'B' }, { soort: 'locatie', functie: 'briefadres', locatiebeschrijving: 'Woonboot', inOnderzoek: false, verblijftNietOpAdres: false }],
    [{}, { soort: 'onbekend' }],
  ])('knows the kind of place: %j', (line, expected) => expect(read({ '01.02.40': 'X', ...line }).verblijfplaats).toEqual(expected));

  it('takes no death from a record that only corrects one', () => {
    expect(read({ '06.82.10': '0599', '06.H': '56' }, { '06.08.10': '19970402' }).overlijden).toBeUndefined();
    expect(read({ '06.08.10': '00000000' }).overlijden).toEqual({ datum: { type: 'DatumOnbekend' } });
  });
});
