import { parseGemeenteCode } from '../../src/platform/id.ts';
import { parseBsn, type Adres } from '../../src/registers/persoon/index.ts';
import { buildPersoonslijst, type VerzonnenPersoon } from './build-persoonslijst.ts';
import type { Persoonslijst } from './persoonslijst.ts';

export const adres = (part: Partial<Adres> = {}): Adres => ({
  soort: 'adres', functie: 'woonadres', gemeente: { code: parseGemeenteCode('0327'), omschrijving: 'Leusden' }, straat: 'Hamersveldseweg', openbareRuimte: 'Hamersveldseweg',
  huisnummer: 12, postcode: '3833GP', woonplaats: 'Leusden', nummeraanduiding: '0327200000000012', adresseerbaarObject: '0327010000000012', inOnderzoek: false, verblijftNietOpAdres: false, ...part,
});

const person = (bsn: string, voornamen: string, geslachtsnaam: string, geslacht: 'M' | 'V', geboren: string, more: Partial<VerzonnenPersoon> = {}): VerzonnenPersoon =>
  ({ bsn: parseBsn(bsn), naam: { voornamen, geslachtsnaam }, geslacht, geboren, gemeente: '0327', verblijfplaats: adres(), ...more });

export const moeder = person('999993653', 'Anna Sophia', 'Käster', 'V', '1985-03-04', { naamgebruik: 'N' });
export const vader = person('999990408', 'Bram', 'Velzen', 'M', '1983-11-30', { naam: { voornamen: 'Bram', voorvoegsel: 'van', geslachtsnaam: 'Velzen' } });
export const kind = person('999993847', 'Cas', 'Velzen', 'M', '2014-07-01', { naam: { voornamen: 'Cas', voorvoegsel: 'van', geslachtsnaam: 'Velzen' } });
export const huwelijk = { aangegaan: '2010-05-14' };

/** A married couple with a child of eleven, as the register would hold them. */
export function gezin(): readonly [Persoonslijst, Persoonslijst, Persoonslijst] {
  return [
    buildPersoonslijst(moeder, { partners: [{ persoon: vader, ...huwelijk }], kinderen: [kind] }),
    buildPersoonslijst(vader, { partners: [{ persoon: moeder, ...huwelijk }], kinderen: [kind] }),
    buildPersoonslijst(kind, { ouders: [moeder, vader] }),
  ];
}
