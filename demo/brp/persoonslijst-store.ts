import type { BrpZoekvraag } from '../../src/registers/persoon/index.ts';
import type { Persoonslijst } from './persoonslijst.ts';

/**
 * Where the stand-in finds persoonslijsten. A generator may make each one at the moment it is asked for,
 * so that a region of half a million persons needs no memory.
 */
export interface PersoonslijstStore {
  /** Mostly one; more when a register gave one number to several persons. */
  listByBsn(bsn: string): Promise<readonly Persoonslijst[]>;
  /** Everybody who may fit a search, and possibly others: the stand-in applies the search itself. */
  listKandidaten(vraag: BrpZoekvraag): Promise<readonly Persoonslijst[]>;
}

/** A store that holds the persoonslijsten given, found by number, birth date and address without looking at all of them. */
export function memoryStore(persoonslijsten: Iterable<Persoonslijst>): PersoonslijstStore {
  const all = [...persoonslijsten];
  const byBsn = index(all, (pl) => pl.bsn);
  const byBirth = index(all, (pl) => (pl.geboorte.datum?.type === 'Datum' ? pl.geboorte.datum.datum : undefined));
  const byPostcode = index(all, ({ verblijfplaats: place }) => (place.soort === 'adres' && place.postcode !== undefined ? `${place.postcode} ${place.huisnummer}` : undefined));
  const byObject = index(all, ({ verblijfplaats: place }) => (place.soort === 'adres' ? place.adresseerbaarObject : undefined));
  const byNumber = index(all, ({ verblijfplaats: place }) => (place.soort === 'adres' ? place.nummeraanduiding : undefined));
  const byGemeente = index(all, (pl) => pl.gemeente);
  const candidates = (vraag: BrpZoekvraag): readonly Persoonslijst[] => {
    switch (vraag.type) {
      case 'ZoekMetGeslachtsnaamEnGeboortedatum': return byBirth(vraag.geboortedatum);
      case 'ZoekMetPostcodeEnHuisnummer': return byPostcode(`${vraag.postcode.replaceAll(' ', '').toUpperCase()} ${vraag.huisnummer}`);
      case 'ZoekMetNummeraanduidingIdentificatie': return byNumber(vraag.nummeraanduidingIdentificatie);
      case 'ZoekMetAdresseerbaarObjectIdentificatie': return byObject(vraag.adresseerbaarObjectIdentificatie);
      case 'ZoekMetNaamEnGemeenteVanInschrijving':
      case 'ZoekMetStraatHuisnummerEnGemeenteVanInschrijving': return byGemeente(vraag.gemeenteVanInschrijving);
    }
  };
  return { listByBsn: async (bsn) => byBsn(bsn), listKandidaten: async (vraag) => candidates(vraag) };
}

function index(all: readonly Persoonslijst[], key: (pl: Persoonslijst) => string | undefined): (value: string) => readonly Persoonslijst[] {
  const groups = Map.groupBy(all, key);
  groups.delete(undefined);
  return (value) => groups.get(value) ?? [];
}
