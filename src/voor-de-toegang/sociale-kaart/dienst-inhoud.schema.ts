import Type, { type Static } from 'typebox';
import { onderwerpcodes } from './onderwerp.ts';
import { doelgroepen, kaartclusters, kaartdomeinen, kaarttreden, locatiesoorten } from './sociale-kaart.ts';

const dicht = { additionalProperties: false } as const;
const Tekst = (maxLength: number) => Type.Optional(Type.String({ maxLength }));
const Dag = Type.Optional(Type.Union([Type.String({ format: 'date' }), Type.Null()]));
/** Only addresses that a browser may go to without running anything. */
const Website = Type.Optional(Type.String({ maxLength: 500, pattern: '^(https?://[^\\s<>"]+)?$', description: 'Begint met http:// of https://.' }));
const Email = Type.Optional(Type.Union([Type.String({ format: 'email', maxLength: 200 }), Type.Literal('')]));
const Telefoon = Type.Optional(Type.String({ maxLength: 40, pattern: '^[0-9+() ./-]*$' }));
const Tijd = (last: string) => Type.String({ pattern: `^(([01]\\d|2[0-3]):[0-5]\\d${last})$` });

export const DienstOpeningstijd = Type.Object({
  herhaling: Type.String({ maxLength: 300, description: 'RFC 5545: FREQ=WEEKLY;BYDAY=MO,TH. Leeg: alleen in woorden, in de toelichting.' }), begintOp: Dag, van: Tijd(''), tot: Tijd('|24:00'), geldigVan: Dag, geldigTot: Dag,
  opFeestdagen: Type.Optional(Type.Boolean({ description: 'Ook open op algemeen erkende feestdagen.' })), toelichting: Tekst(2000),
}, dicht);

export const DienstContact = Type.Object({
  naam: Tekst(200), functie: Tekst(200), afdeling: Tekst(200), email: Email, telefoon: Telefoon, toestel: Tekst(20), telefoonsoort: Tekst(40), toelichting: Tekst(2000),
}, dicht);

export const DienstLocatie = Type.Object({
  soort: Type.Enum([...locatiesoorten]), naam: Tekst(200), omschrijving: Tekst(2000), adres: Tekst(200), postcode: Type.Optional(Type.String({ maxLength: 20 })), plaats: Tekst(100),
  wijk: Type.Optional(Type.Union([Type.String({ pattern: '^\\d{6}$' }), Type.Null()])), website: Website, bereikbaarheid: Tekst(1000), toegankelijkheid: Tekst(1000),
  breedtegraad: Type.Optional(Type.Union([Type.Number({ minimum: -90, maximum: 90 }), Type.Null()])), lengtegraad: Type.Optional(Type.Union([Type.Number({ minimum: -180, maximum: 180 }), Type.Null()])),
  toelichting: Tekst(2000), openingstijden: Type.Optional(Type.Array(DienstOpeningstijd, { maxItems: 30 })), contacten: Type.Optional(Type.Array(DienstContact, { maxItems: 20 })),
  kenmerk: Type.Optional(Type.String({ maxLength: 100, description: 'Onder welk nummer een ander systeem dit kent.' })),
}, dicht);

export const DienstOrganisatie = Type.Object({
  naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), andereNaam: Tekst(200), omschrijving: Tekst(4000), website: Website, email: Email, telefoon: Telefoon,
  kvkNummer: Type.Optional(Type.String({ pattern: '^(\\d{8})?$' })), kenmerk: Type.Optional(Type.String({ maxLength: 100 })),
}, dicht);

export const DienstPrijs = Type.Object({
  keuze: Tekst(200), bedragCenten: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 100_000_000 }), Type.Null()])), valuta: Type.Optional(Type.String({ pattern: '^[A-Z]{3}$' })), toelichting: Tekst(500), geldigVan: Dag, geldigTot: Dag,
}, dicht);

/** All that an entry of the sociale kaart says. */
export const DienstInhoud = Type.Object({
  naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), andereNaam: Tekst(200), omschrijving: Type.String({ maxLength: 4000, description: 'Wat iemand eraan heeft, op taalniveau B1.' }),
  organisatie: DienstOrganisatie, cluster: Type.Enum([...kaartclusters]), trede: Type.Enum([...kaarttreden]),
  leefdomeinen: Type.Array(Type.Enum([...kaartdomeinen]), { uniqueItems: true, maxItems: kaartdomeinen.length }), doelgroepen: Type.Optional(Type.Array(Type.Enum([...doelgroepen]), { uniqueItems: true })),
  onderwerpen: Type.Optional(Type.Array(Type.Enum([...onderwerpcodes]), { uniqueItems: true, maxItems: 20, description: 'Bij welke vragen de wegwijzer dit laat zien.' })),
  trefwoorden: Type.Optional(Type.Array(Type.String({ minLength: 1, maxLength: 60 }), { maxItems: 60, description: 'Woorden waarmee mensen ernaar zoeken.' })),
  gesloten: Type.Optional(Type.Boolean({ description: 'Tijdelijk gesloten.' })), letOp: Tekst(1000), website: Website, email: Email, aanmelden: Tekst(2000), wachttijd: Tekst(500), kosten: Tekst(2000), voorWie: Tekst(2000),
  leeftijdVan: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 150 }), Type.Null()])), leeftijdTot: Type.Optional(Type.Union([Type.Integer({ minimum: 0, maximum: 150 }), Type.Null()])),
  talen: Type.Optional(Type.Array(Type.String({ pattern: '^[a-z]{2,3}$' }), { maxItems: 40 })), tolk: Tekst(1000), meenemen: Tekst(2000), erkenning: Tekst(1000),
  wijken: Type.Optional(Type.Array(Type.String({ pattern: '^\\d{6}$' }), { uniqueItems: true, maxItems: 100, description: 'Voor wie in deze wijken woont; leeg: de hele gemeente.' })), gebied: Tekst(1000),
  prijzen: Type.Optional(Type.Array(DienstPrijs, { maxItems: 20 })), contacten: Type.Optional(Type.Array(DienstContact, { maxItems: 20 })),
  openingstijden: Type.Optional(Type.Array(DienstOpeningstijd, { maxItems: 30 })), locaties: Type.Optional(Type.Array(DienstLocatie, { maxItems: 20 })), gecontroleerdOp: Dag,
}, dicht);
export type DienstInhoud = Static<typeof DienstInhoud>;
export type LocatieInhoud = Static<typeof DienstLocatie>;
export type OpeningstijdInhoud = Static<typeof DienstOpeningstijd>;
export type ContactInhoud = Static<typeof DienstContact>;
