import fc from 'fast-check';
import type { ContactInhoud, DienstInhoud, LocatieInhoud, OpeningstijdInhoud } from '../dienst-inhoud.schema.ts';
import { onderwerpcodes } from '../onderwerp.ts';
import { doelgroepen, kaartclusters, kaartdomeinen, kaarttreden, locatiesoorten } from '../sociale-kaart.ts';

/** Texts as people write them, and some that a spreadsheet or a reader of lines stumbles over. */
const text = fc.oneof(fc.constant(''), fc.constantFrom('Samen eten', '=1+1', "'=cmd|x", '@SUM(A1)', '+31 88 555 2002', '- Bel eerst', 'regel een\nregel twee', '"aanhaling", komma', 'Financiën & zo', '-', 'é🙂'), fc.string({ maxLength: 12, unit: 'grapheme' }).map((made) => made.replaceAll('\u0000', '')))
  .map((made) => made.trim());
const named = text.map((made) => made || 'Naam');
const day = fc.option(fc.constantFrom('2026-01-01', '2026-03-10', '2027-12-31'), { nil: null });
const website = fc.constantFrom('', 'https://duinlicht.example', 'http://a.example/pad?x=1&y=[2]', 'https://münchen.example/ü', 'https://x.example/%zz');
const email = fc.constantFrom('', 'info@duinlicht.example', "o'neill@x.example");

const tijd: fc.Arbitrary<OpeningstijdInhoud> = fc.record({
  herhaling: fc.constantFrom('FREQ=WEEKLY;BYDAY=MO,TH', 'FREQ=DAILY', 'FREQ=MONTHLY;BYDAY=1MO', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20270101', 'FREQ=DAILY;INTERVAL=3', 'FREQ=WEEKLY;BYDAY=MO;COUNT=4', ''), begintOp: day, van: fc.constantFrom('00:00', '09:00'),
  tot: fc.constantFrom('12:30', '24:00'), geldigVan: day, geldigTot: day, opFeestdagen: fc.boolean(), toelichting: text,
});
const contact: fc.Arbitrary<ContactInhoud> = fc.record({
  naam: text, functie: text, afdeling: text, email, telefoon: fc.constantFrom('', '088 555 2002', '+31 (0)6 123'), toestel: fc.constantFrom('', '12', '012', 'x'), telefoonsoort: fc.constantFrom('', 'voice'), toelichting: text,
});
const locatie: fc.Arbitrary<LocatieInhoud> = fc.record({
  soort: fc.constantFrom(...locatiesoorten), naam: text, omschrijving: text, adres: text, postcode: fc.constantFrom('', '1901 AA'), plaats: text, wijk: fc.constantFrom(null, '038301', '038302'), website, bereikbaarheid: text, toegankelijkheid: text,
  breedtegraad: fc.option(fc.double({ min: -90, max: 90, noNaN: true }).map((degrees) => degrees + 0), { nil: null }), lengtegraad: fc.option(fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0), { nil: null }), toelichting: text, kenmerk: fc.constantFrom('', '3a19ff88-4620-4d17-9830-ac1d859eb5d5', 'x1'),
  openingstijden: fc.array(tijd, { maxLength: 2 }), contacten: fc.array(contact, { maxLength: 2 }),
});

/** An entry that says everything, each field in some way. */
export const arbitraryDienst: fc.Arbitrary<DienstInhoud> = fc.record({
  naam: named, andereNaam: text, omschrijving: text, cluster: fc.constantFrom(...kaartclusters), trede: fc.constantFrom(...kaarttreden),
  organisatie: fc.record({ naam: named, andereNaam: text, omschrijving: text, website, email, telefoon: fc.constantFrom('', '088 555 2001'), kvkNummer: fc.constantFrom('', '12345678'), kenmerk: fc.constantFrom('', 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610') }),
  leefdomeinen: fc.subarray([...kaartdomeinen]), doelgroepen: fc.subarray([...doelgroepen]), onderwerpen: fc.subarray([...onderwerpcodes], { maxLength: 20 }), trefwoorden: fc.array(named.filter((word) => word.length > 0), { maxLength: 3 }), gesloten: fc.boolean(), letOp: text, website, email, aanmelden: text, wachttijd: text, kosten: text,
  voorWie: text, leeftijdVan: fc.option(fc.nat(150), { nil: null }), leeftijdTot: fc.option(fc.nat(150), { nil: null }), talen: fc.subarray(['nl', 'ar', 'tir']), tolk: text, meenemen: text, erkenning: text, wijken: fc.subarray(['038301', '038302']), gebied: text,
  prijzen: fc.array(fc.record({ keuze: text, bedragCenten: fc.option(fc.nat(100_000_000), { nil: null }), valuta: fc.constantFrom('EUR', 'GBP'), toelichting: text, geldigVan: day, geldigTot: day }), { maxLength: 2 }),
  contacten: fc.array(contact, { maxLength: 3 }), openingstijden: fc.array(tijd, { maxLength: 2 }), locaties: fc.uniqueArray(locatie, { maxLength: 2, selector: ({ kenmerk }) => (kenmerk?.includes('-') ? kenmerk : {}) }), gecontroleerdOp: day,
});
