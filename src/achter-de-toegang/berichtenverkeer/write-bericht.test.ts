import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BERICHT_SOORTEN, type Bericht } from './declaration/berichten.ts';
import { readBericht } from './read-bericht.ts';
import { berichtArbitrary } from './testing/bericht-arbitrary.ts';
import { istandaarden, openOracle } from './testing/xsd-oracle.ts';
import { validateBericht } from './validate-bericht.ts';
import { writeBericht } from './write-bericht.ts';

const oracle = istandaarden === undefined ? undefined : openOracle(istandaarden);

const start: Bericht<'WMO305'> = {
  soort: 'WMO305',
  Header: {
    BerichtCode: '418',
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: '42420001',
    Ontvanger: '0384',
    BerichtIdentificatie: { Identificatie: 'B1', Dagtekening: '2026-03-02' },
    XsdVersie: { BasisschemaXsdVersie: '1.0.0', BerichtXsdVersie: '1.0.0' },
  },
  Client: {
    Bsn: '999900006',
    Geboortedatum: { Datum: '1967-08-13' },
    Geslacht: '2',
    Naam: { Geslachtsnaam: { Achternaam: 'Wit' } },
    StartProducten: { StartProduct: [{ ToewijzingNummer: 101, Begindatum: '2026-03-01', StatusAanlevering: '1' }] },
  },
};

const runs = { seed: 20_260_301, numRuns: 15 };

/** The XML of a message that its table allows. */
function write(bericht: Bericht): string {
  const written = writeBericht(bericht);
  if (!written.ok) throw new Error(JSON.stringify(written.fouten));
  return written.xml;
}

describe('any message that a table allows', () => {
  test.each(BERICHT_SOORTEN)('is the same %s when written and read again', (soort) => {
    fc.assert(
      fc.property(berichtArbitrary(soort), (bericht) => {
        expect(readBericht(write(bericht), soort)).toStrictEqual({ ok: true, bericht });
      }),
      runs,
    );
  });

  test.skipIf(oracle === undefined).each(BERICHT_SOORTEN)('is %s to the XSD when written', (soort) => {
    fc.assert(
      fc.property(berichtArbitrary(soort), (bericht) => {
        expect(oracle?.judge(soort, write(bericht))).toEqual({ oordeel: 'geldig', reden: '' });
      }),
      runs,
    );
  });
});

describe('a message that is not within its table', () => {
  /** The message with one of its parts replaced, as code without types could make it. */
  const alter = (change: (product: Record<string, unknown>, client: Record<string, unknown>) => void): Bericht => {
    const copy = structuredClone(start) as unknown as { Client: { StartProducten: { StartProduct: Record<string, unknown>[] } } };
    const product = copy.Client.StartProducten.StartProduct[0];
    if (product !== undefined) change(product, copy.Client);
    return copy as unknown as Bericht;
  };
  const PRODUCT = '/Bericht/Client/StartProducten/StartProduct[1]';

  test('is accepted before anything is altered', () => {
    expect(validateBericht(start)).toEqual([]);
  });

  test.each([
    ['a missing element', alter((product) => delete product['Begindatum']), `${PRODUCT}/Begindatum`, 'ontbreekt'],
    ['an element of another message', alter((product) => (product['Budget'] = 1)), `${PRODUCT}/Budget`, 'onbekend-element'],
    ['a date that does not exist', alter((product) => (product['Begindatum'] = '2026-02-29')), `${PRODUCT}/Begindatum`, 'geen-datum'],
    ['a date with spaces around it', alter((product) => (product['Begindatum'] = ' 2026-02-28')), `${PRODUCT}/Begindatum`, 'patroon'],
    ['a code that is not in its list', alter((product) => (product['StatusAanlevering'] = '4')), `${PRODUCT}/StatusAanlevering`, 'niet-in-codelijst'],
    ['a number as text', alter((product) => (product['ToewijzingNummer'] = '101')), `${PRODUCT}/ToewijzingNummer`, 'geen-geheel-getal'],
    ['a broken number', alter((product) => (product['ToewijzingNummer'] = 1.5)), `${PRODUCT}/ToewijzingNummer`, 'geen-geheel-getal'],
    ['a number over its bound', alter((product) => (product['ToewijzingNummer'] = 1e9)), `${PRODUCT}/ToewijzingNummer`, 'buiten-bereik'],
    ['text as a number', alter((_, client) => (client['Bsn'] = 999900006)), '/Bericht/Client/Bsn', 'geen-tekst'],
    ['a value where elements belong', alter((_, client) => (client['Naam'] = 'Wit')), '/Bericht/Client/Naam', 'tekst-tussen-elementen'],
    ['an empty list', alter((_, client) => (client['StartProducten'] = { StartProduct: [] })), '/Bericht/Client/StartProducten/StartProduct', 'ontbreekt'],
    ['a character that XML cannot hold', alter((_, client) => (client['Naam'] = { Geslachtsnaam: { Achternaam: 'W\u0000' } })), '/Bericht/Client/Naam/Geslachtsnaam/Achternaam', 'ongeldig-teken'],
    ['half a surrogate pair', alter((_, client) => (client['Naam'] = { Geslachtsnaam: { Achternaam: 'W\ud83d' } })), '/Bericht/Client/Naam/Geslachtsnaam/Achternaam', 'ongeldig-teken'],
  ])('is not written: %s', (_, bericht, pad, code) => {
    const written = writeBericht(bericht);
    expect(written.ok ? [] : written.fouten).toMatchObject([{ pad, code }]);
  });

  test('tells all faults at once, and quotes no value', () => {
    const written = writeBericht(alter((product, client) => {
      product['StatusAanlevering'] = '4';
      client['Bsn'] = '12345678';
    }));
    expect(written.ok).toBe(false);
    if (written.ok) return;
    expect(written.fouten.map(({ code }) => code)).toEqual(['patroon', 'niet-in-codelijst']);
    expect(JSON.stringify(written.fouten)).not.toContain('12345678');
  });
});
