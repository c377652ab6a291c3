import { composeAanhef, composeAanschrijfwijze, composeAdresregels, composeLopendeTekst, fullName, isPredicaat, leeftijd, loText, titelOmschrijving, voorletters, type Naam, type Naamdrager } from '../../src/registers/persoon/index.ts';
import type { Temporal } from '../../src/platform/time/temporal.ts';
import { answerVerblijfplaats } from './answer-verblijfplaats.ts';
import { answerDatum, tabel, waarde, type Json } from './answer-waarde.ts';
import { gemeenten, geslachten, landen, naamgebruiken, opschortingRedenen, soortenVerbintenis } from './landelijke-tabellen.ts';
import type { Gebeurtenis, Persoonslijst, Verbintenis, Verwant } from './persoonslijst.ts';

/** Everything the API can say of a person; `filterFields` takes from it what was asked. */
export function answerPersoon(pl: Persoonslijst, today: Temporal.PlainDate): Json {
  const base = { aNummer: pl.aNummer, burgerservicenummer: pl.bsn, opschortingBijhouding: answerOpschorting(pl) };
  // Of a persoonslijst that was a mistake only its numbers are given (afgevoerde-pl.feature).
  if (pl.opschorting?.reden === 'F') return base;
  return {
    ...base,
    geheimhoudingPersoonsgegevens: pl.geheimhouding || undefined,
    geslacht: waarde(pl.geslacht, geslachten),
    leeftijd: pl.overlijden === undefined && pl.opschorting?.reden !== 'O' && pl.geboorte.datum !== undefined ? leeftijd(pl.geboorte.datum, today) : undefined,
    naam: { ...answerNaam(pl.naam), volledigeNaam: fullName(pl), aanduidingNaamgebruik: waarde(pl.naamgebruik, naamgebruiken) },
    geboorte: answerGebeurtenis(pl.geboorte),
    overlijden: pl.overlijden && answerGebeurtenis(pl.overlijden),
    verblijfplaats: answerVerblijfplaats(pl.verblijfplaats),
    gemeenteVanInschrijving: pl.gemeente && tabel(pl.gemeente, gemeenten),
    datumInschrijvingInGemeente: answerDatum(pl.gemeenteSinds),
    adressering: answerAdressering(pl),
    indicatieCurateleRegister: pl.gezag.curatele || undefined,
    partners: listPartners(pl).map(answerPartner),
    ouders: pl.ouders.map((ouder) => ({
      ...answerVerwant(ouder), ouderAanduiding: ouder.aanduiding, geslacht: ouder.geslacht && waarde(ouder.geslacht, geslachten), datumIngangFamilierechtelijkeBetrekking: answerDatum(ouder.ingang),
    })),
    kinderen: pl.kinderen.map(answerVerwant),
  };
}

/** Those that last; when there are none, the one that ended last (partner/overzicht.feature). */
export function listPartners(pl: Persoonslijst): readonly Verbintenis[] {
  const lasting = pl.verbintenissen.filter((partner) => partner.ontbonden === undefined);
  if (lasting.length > 0) return lasting;
  return pl.verbintenissen.toSorted((a, b) => ended(b).localeCompare(ended(a))).slice(0, 1);
}

function answerNaam(naam: Naam): Json {
  const { titel } = naam;
  return {
    voornamen: naam.voornamen,
    adellijkeTitelPredicaat: titel && { code: titel, omschrijving: titelOmschrijving(titel), soort: isPredicaat(titel) ? 'predicaat' : 'titel' },
    voorvoegsel: naam.voorvoegsel,
    geslachtsnaam: naam.geslachtsnaam,
    voorletters: voorletters(naam.voornamen),
  };
}

/** A place of birth is a gemeente by code, or abroad plain text. */
function answerGebeurtenis({ datum, plaats, land }: Gebeurtenis): Json {
  return {
    datum: answerDatum(datum),
    land: land && tabel(land, landen),
    plaats: plaats && (/^\d{4}$/.test(plaats) ? tabel(plaats, gemeenten) : { omschrijving: plaats }),
  };
}

function answerVerwant(verwant: Verwant): Json {
  return { burgerservicenummer: verwant.bsn, naam: answerNaam(verwant.naam), geboorte: verwant.geboorte && answerGebeurtenis(verwant.geboorte) };
}

function answerPartner(partner: Verbintenis): Json {
  return {
    ...answerVerwant(partner),
    geslacht: partner.geslacht && waarde(partner.geslacht, geslachten),
    soortVerbintenis: partner.soort && waarde(partner.soort, soortenVerbintenis),
    aangaanHuwelijkPartnerschap: partner.aangegaan && { datum: answerDatum(partner.aangegaan) },
    ontbindingHuwelijkPartnerschap: partner.ontbonden && { datum: answerDatum(partner.ontbonden) },
  };
}

function answerAdressering(pl: Persoonslijst): Json {
  const drager = naamdrager(pl);
  const place = pl.verblijfplaats;
  const inland = place.soort === 'adres' || place.soort === 'locatie';
  return {
    aanhef: composeAanhef(drager),
    aanschrijfwijze: composeAanschrijfwijze(drager),
    gebruikInLopendeTekst: composeLopendeTekst(drager),
    ...composeAdresregels(place),
    indicatieVastgesteldVerblijftNietOpAdres: inland && place.verblijftNietOpAdres ? true : undefined,
    inOnderzoek: inland && place.inOnderzoek ? { adresregel1: true, adresregel2: true } : undefined,
  };
}

/** With the partner whose name counts: the oldest relation that lasts, else the last that ended. */
function naamdrager(pl: Persoonslijst): Naamdrager {
  const [partner] = listPartners(pl).toSorted((a, b) => began(a).localeCompare(began(b)));
  return { naam: pl.naam, geslacht: pl.geslacht, naamgebruik: pl.naamgebruik, ...(partner && { partner: { naam: partner.naam, ontbonden: partner.ontbonden !== undefined } }) };
}

function answerOpschorting({ opschorting }: Persoonslijst): Json | undefined {
  return opschorting && { reden: waarde(opschorting.reden, opschortingRedenen), datum: answerDatum(opschorting.datum) };
}

function began(partner: Verbintenis): string {
  return partner.aangegaan === undefined ? '00000000' : loText(partner.aangegaan);
}

function ended(partner: Verbintenis): string {
  return partner.ontbonden === undefined ? '00000000' : loText(partner.ontbonden);
}
