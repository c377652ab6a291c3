import { isTitelCode } from '../adellijke-titel.ts';
import { isBsn, type Bsn } from '../bsn.ts';
import { loText } from '../datum.ts';
import type { Geslacht, Naam, Naamgebruik } from '../naam.ts';
import type { BrpNaam, BrpPersoonAntwoord, BrpPersoonBeperktAntwoord } from './brp-antwoord.schema.ts';
import type { BrpOuder, BrpPartner, BrpPersoon, BrpPersoonBeperkt, BrpVerwant, Opschorting } from './brp-persoon.ts';
import { mapDatum } from './map-datum.ts';
import { mapGezag } from './map-gezag.ts';
import { mapGemeente, mapVerblijfplaats } from './map-verblijfplaats.ts';

type Antwoord<K extends keyof BrpPersoonAntwoord> = NonNullable<BrpPersoonAntwoord[K]>;

/** The person in Spil's own terms. Undefined when the register gave no valid BSN: such a person cannot be followed. */
export function mapPersoon(antwoord: BrpPersoonAntwoord): BrpPersoon | undefined {
  const { burgerservicenummer: bsn } = antwoord;
  if (bsn === undefined || !isBsn(bsn)) return undefined;
  const gemeente = mapGemeente(antwoord.gemeenteVanInschrijving);
  return {
    bsn,
    naam: mapNaam(antwoord.naam),
    naamgebruik: mapNaamgebruik(antwoord.naam?.aanduidingNaamgebruik?.code),
    geslacht: mapGeslacht(antwoord.geslacht?.code),
    geboortedatum: mapDatum(antwoord.geboorte?.datum),
    adres: mapVerblijfplaats(antwoord.verblijfplaats, gemeente),
    ...(gemeente && { verblijfGemeente: gemeente }),
    geheimhouding: antwoord.geheimhoudingPersoonsgegevens === true,
    onderCuratele: antwoord.indicatieCurateleRegister === true,
    ...(antwoord.overlijden && { overlijden: { datum: mapDatum(antwoord.overlijden.datum) } }),
    ...mapOpschorting(antwoord.opschortingBijhouding),
    partners: (antwoord.partners ?? []).map(mapPartner).toSorted(byBegin),
    ouders: (antwoord.ouders ?? []).map(mapOuder),
    kinderen: (antwoord.kinderen ?? []).map(mapVerwant),
    ...(antwoord.gezag && { gezag: antwoord.gezag.map(mapGezag).filter((gezag) => gezag !== undefined) }),
  };
}

/** A person as a search finds them. */
export function mapPersoonBeperkt(antwoord: BrpPersoonBeperktAntwoord): BrpPersoonBeperkt {
  const { adresregel1, adresregel2, adresregel3, land } = antwoord.adressering ?? {};
  return {
    ...mapBsn(antwoord.burgerservicenummer),
    naam: mapNaam(antwoord.naam),
    geslacht: mapGeslacht(antwoord.geslacht?.code),
    geboortedatum: mapDatum(antwoord.geboorte?.datum),
    adresregels: [adresregel1, adresregel2, adresregel3, land?.omschrijving].filter((line) => line !== undefined),
    geheimhouding: antwoord.geheimhoudingPersoonsgegevens === true,
    ...mapOpschorting(antwoord.opschortingBijhouding),
  };
}

function mapVerwant(antwoord: Antwoord<'kinderen'>[number]): BrpVerwant {
  return { ...mapBsn(antwoord.burgerservicenummer), naam: mapNaam(antwoord.naam), geboortedatum: mapDatum(antwoord.geboorte?.datum) };
}

function mapOuder(antwoord: Antwoord<'ouders'>[number], index: number): BrpOuder {
  const aanduiding = antwoord.ouderAanduiding === '2' || (antwoord.ouderAanduiding === undefined && index === 1) ? '2' : '1';
  return { ...mapVerwant(antwoord), aanduiding, geslacht: mapGeslacht(antwoord.geslacht?.code) };
}

function mapPartner(antwoord: Antwoord<'partners'>[number]): BrpPartner {
  const { soortVerbintenis, aangaanHuwelijkPartnerschap, ontbindingHuwelijkPartnerschap } = antwoord;
  const soorten: Record<string, BrpPartner['soort']> = { H: 'huwelijk', P: 'geregistreerd partnerschap' };
  return {
    ...mapVerwant(antwoord),
    soort: soorten[soortVerbintenis?.code ?? ''] ?? 'onbekend',
    geslacht: mapGeslacht(antwoord.geslacht?.code),
    ...(aangaanHuwelijkPartnerschap && { aangegaan: mapDatum(aangaanHuwelijkPartnerschap.datum) }),
    ...(ontbindingHuwelijkPartnerschap && { ontbonden: mapDatum(ontbindingHuwelijkPartnerschap.datum) }),
  };
}

/** The oldest relation first: its name is used (meerdere-partners.feature); who still lasts before who ended. */
function byBegin(a: BrpPartner, b: BrpPartner): number {
  const ended = Number(a.ontbonden !== undefined) - Number(b.ontbonden !== undefined);
  return ended !== 0 ? ended : begin(a).localeCompare(begin(b));
}

function begin(partner: BrpPartner): string {
  return loText(partner.aangegaan ?? { type: 'DatumOnbekend' });
}

function mapNaam(antwoord: BrpNaam | undefined): Naam {
  const { voornamen, voorvoegsel, geslachtsnaam, adellijkeTitelPredicaat } = antwoord ?? {};
  const titel = adellijkeTitelPredicaat?.code;
  return {
    ...(voornamen !== undefined && { voornamen }),
    ...(titel !== undefined && isTitelCode(titel) && { titel }),
    ...(voorvoegsel !== undefined && { voorvoegsel }),
    ...(geslachtsnaam !== undefined && { geslachtsnaam }),
  };
}

/** A number that fails the elfproef is nobody's and is left out; the relation itself stays. */
function mapBsn(text: string | undefined): { bsn?: Bsn } {
  return text !== undefined && isBsn(text) ? { bsn: text } : {};
}

function mapGeslacht(code: string | undefined): Geslacht {
  return code === 'M' || code === 'V' ? code : 'O';
}

function mapNaamgebruik(code: string | undefined): Naamgebruik {
  return code === 'P' || code === 'V' || code === 'N' ? code : 'E';
}

function mapOpschorting(antwoord: BrpPersoonAntwoord['opschortingBijhouding']): { opschorting?: Opschorting } {
  if (antwoord === undefined) return {};
  const redenen: Record<string, Opschorting> = { O: 'overlijden', E: 'emigratie', M: 'ministerieel besluit', R: 'registratie niet-ingezetene', F: 'fout' };
  return { opschorting: redenen[antwoord.reden?.code ?? ''] ?? 'onbekend' };
}
