import type { Persoonsgegevens } from '../persoon.queries.ts';
import type { Datum } from '../datum.ts';
import { fullName, joinNaam, voorletters, type Geslacht, type Naamgebruik } from '../naam.ts';
import { naamdragerOf, type BrpPersoon } from './brp-persoon.ts';

/** What the register keeps of a person from the BRP; the rest Spil does not need. */
export type FromBrp = Omit<Persoonsgegevens, 'gemeente' | 'id' | 'versie' | 'gewijzigd_op' | 'brp_opgehaald_op' | 'telefoon' | 'email' | 'taal' | 'wijk' | 'buurt'>;

const geslachten: Record<Geslacht, Persoonsgegevens['geslacht']> = { M: 'man', V: 'vrouw', O: 'onbekend' };
const gebruiken: Record<Naamgebruik, Persoonsgegevens['naamgebruik']> = { E: 'eigen', P: 'partner', V: 'partner-eigen', N: 'eigen-partner' };

const text = (value: string | undefined): string => value ?? '';

/** A person of the BRP as a row of the register. */
export function toRegister(persoon: BrpPersoon): FromBrp {
  const drager = naamdragerOf(persoon);
  const partner = drager.partner?.naam;
  const adres = persoon.adres;
  const binnen = adres.soort === 'adres' ? adres : undefined;
  const place = adres.soort === 'locatie' ? adres.locatiebeschrijving : undefined;
  return {
    voornamen: text(persoon.naam.voornamen), voorletters: text(voorletters(persoon.naam.voornamen)), voorvoegsel: text(persoon.naam.voorvoegsel), geslachtsnaam: text(persoon.naam.geslachtsnaam),
    partner_voorvoegsel: text(partner?.voorvoegsel), partner_geslachtsnaam: text(partner?.geslachtsnaam), naamgebruik: gebruiken[persoon.naamgebruik],
    naam: calledName(persoon), geslacht: geslachten[persoon.geslacht], ...birthOf(persoon.geboortedatum),
    straat: text(binnen?.straat ?? place), huisnummer: binnen?.huisnummer ?? null, huisletter: text(binnen?.huisletter),
    huisnummertoevoeging: text(binnen?.huisnummertoevoeging), postcode: text(binnen?.postcode), plaats: text(binnen?.woonplaats ?? persoon.verblijfGemeente?.omschrijving),
    geheimhouding: persoon.geheimhouding, overleden_op: persoon.overlijden ? dayOrNull(persoon.overlijden.datum) : null, herkomst: 'brp',
  };
}

/** Given names with the family name that somebody wants to be called by (art. 1:9 BW). */
function calledName(persoon: BrpPersoon): string {
  const { naam, partner, naamgebruik } = naamdragerOf(persoon);
  const own = joinNaam(naam.voorvoegsel, naam.geslachtsnaam);
  const other = partner ? joinNaam(partner.naam.voorvoegsel, partner.naam.geslachtsnaam) : '';
  if (other === '' || naamgebruik === 'E') return fullName({ naam, geslacht: persoon.geslacht }) ?? 'Naam onbekend';
  const family = { P: other, V: `${other}-${own}`, N: `${own}-${other}` }[naamgebruik];
  return joinNaam(naam.voornamen, family);
}

/** A birth date of which only a part is known keeps its first possible day, and says so. */
function birthOf(datum: Datum): Pick<FromBrp, 'geboortedatum' | 'geboortedatum_deel'> {
  switch (datum.type) {
    case 'Datum': return { geboortedatum: datum.datum, geboortedatum_deel: 'volledig' };
    case 'JaarMaandDatum': return { geboortedatum: `${datum.jaar}-${String(datum.maand).padStart(2, '0')}-01`, geboortedatum_deel: 'maand' };
    case 'JaarDatum': return { geboortedatum: `${datum.jaar}-01-01`, geboortedatum_deel: 'jaar' };
    case 'DatumOnbekend': return { geboortedatum: null, geboortedatum_deel: 'onbekend' };
  }
}

function dayOrNull(datum: Datum): string | null {
  return birthOf(datum).geboortedatum;
}
