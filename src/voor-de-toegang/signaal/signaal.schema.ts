import Type from 'typebox';
import { partnerdeuren } from '../../registers/organisatie/index.ts';
import { deuren, eigenStappen, mededelingCodes, opvolgwijzen, relaties, signaaltoestanden, uitkomsten, urgenties } from './signaal.ts';
import { gevoelig } from './gevoelige-woorden.ts';

const Id = Type.String({ format: 'uuid' });
const Leeg = Type.Null();
const Dag = Type.String({ format: 'date' });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Lang = Type.String({ minLength: 1, maxLength: 4000 });
const Moment = Type.String({ format: 'date-time' });
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });

/** What everybody tells of it; no field for a BSN, a date of birth, health or offences. */
const verhaal = {
  waarneming: Type.String({ minLength: 1, maxLength: 4000, description: 'Wat iemand zelf ziet of hoort, in eigen woorden. Geen medische of strafrechtelijke gegevens.' }),
  over: Type.Optional(Type.String({ maxLength: 200, description: 'De naam van wie het gaat, voor zover bekend.' })),
  straat: Type.Optional(Type.String({ maxLength: 200 })),
  huisnummer: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999 })),
  postcode: Type.Optional(Type.String({ pattern: '^(\\d{4} ?[A-Za-z]{2})?$' })),
  gelezen: Type.Optional(Type.Boolean({ description: 'De melder las de waarschuwing over medische of strafrechtelijke woorden, en verstuurt het toch zo.' })),
};
const bereikbaar = {
  naam: Type.Optional(Type.String({ maxLength: 200 })),
  telefoon: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' })),
  email: Type.Optional(Type.Union([Type.String({ format: 'email', maxLength: 200 }), Type.Literal('')])),
};

export const Indiening = Type.Object({
  gemeente: Gemeente, ...verhaal, ...bereikbaar,
  zelf: Type.Enum([...eigenStappen]), zelfToelichting: Type.Optional(Type.String({ maxLength: 1000 })), relatie: Type.Enum([...relaties]),
  anoniem: Type.Boolean({ description: 'Zonder naam: dan worden naam, telefoon en e-mail niet bewaard, ook niet als ze zijn meegestuurd.' }), wilHoren: Type.Optional(Type.Boolean()),
}, { additionalProperties: false });

const ontvangst = { id: Id, nummer: Type.String(), triageUiterlijk: Dag };
export const Ontvangst = Type.Object(ontvangst);
export const Ingediend = Type.Object({ ...ontvangst, code: Type.String({ description: 'Hiermee en met het nummer vraagt de melder later wat er mee is gedaan. Spil bewaart er alleen een afdruk van.' }) });

/** A signal that a colleague writes down, by telephone or from another door. */
export const Registratie = Type.Object({
  gemeente: Gemeente, ...verhaal, ...bereikbaar, deur: Type.Enum(deuren.filter((deur) => deur !== 'portaal')), relatie: Type.Optional(Type.Enum([...relaties])), anoniem: Type.Boolean(), wilHoren: Type.Optional(Type.Boolean()),
  spoed: Type.Optional(Type.Boolean()), klantcontact: Type.Optional(Type.String({ format: 'uuid', description: 'De vraag aan klantcontact die dit signaal wordt.' })),
}, { additionalProperties: false });

export const Spoedmelding = Type.Object({
  gemeente: Gemeente, ...verhaal, deur: Type.Enum([...partnerdeuren]), urgentie: Type.Enum([...urgenties]),
  nodig: Type.String({ minLength: 1, maxLength: 2000, description: 'Wat er nu nodig is.' }), telefoon: Type.Optional(Type.String({ maxLength: 20, pattern: '^[0-9 +()-]*$' })),
  overlegMet: Type.Optional(Type.String({ maxLength: 200, description: 'Met welke professional die er al is, dit eerst is besproken. Verplicht voor school.' })), afspraak: Type.Optional(Type.String({ maxLength: 1000, description: 'Wat daarin is afgesproken. Verplicht voor school.' })),
}, { additionalProperties: false });

export const Toetsing = Type.Object({ tekst: Type.String({ maxLength: 20_000 }) }, { additionalProperties: false });
export const Gevoeligheid = Type.Object({ items: Type.Array(Type.Object({ woord: Type.String(), soort: Type.Enum([...gevoelig]) })) });

export const Standvraag = Type.Object({ nummer: Type.String({ minLength: 1, maxLength: 40 }), code: Type.String({ minLength: 1, maxLength: 60 }) }, { additionalProperties: false });
export const Stand = Type.Object({ nummer: Type.String(), ontvangenOp: Dag, toestand: Type.Enum([...signaaltoestanden]), uiterlijk: Dag, verteld: Type.Array(Tekst), bericht: Type.String() });

export const EigenRegel = Type.Object({
  id: Id, nummer: Type.String(), ontvangenOp: Moment, toestand: Type.Enum([...signaaltoestanden]), urgentie: Type.Union([Type.Enum([...urgenties]), Leeg]), uiterlijk: Dag, verteld: Type.Array(Tekst), bericht: Type.String(),
});

export const SignaalRegel = Type.Object({
  id: Id, nummer: Type.String(), deur: Type.Enum([...deuren]), spoedmelding: Type.Boolean(), ontvangenOp: Moment, over: Type.String(), plek: Type.String(), waarneming: Type.String({ description: 'Het begin; leeg als er gevoelige woorden in staan.' }), gevoelig: Type.Boolean(),
  urgentie: Type.Union([Type.Enum([...urgenties]), Leeg]), toestand: Type.Enum([...signaaltoestanden]), uiterlijk: Dag, behandelaar: Type.Union([Type.String(), Leeg]), crisis: Type.Boolean(), uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]),
});

const Kandidaat = Type.Object({ id: Id, naam: Type.String(), geboortedatum: Type.Union([Type.String(), Leeg]), plaats: Type.String(), hierom: Type.Enum(['adres', 'naam']) });
const Eerder = Type.Object({ id: Id, nummer: Type.String(), ontvangenOp: Moment, toestand: Type.Enum([...signaaltoestanden]), uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]) });
const Collega = Type.Object({ id: Id, naam: Type.String() });
const Opvolgregel = Type.Object({ id: Id, moment: Moment, medewerker: Type.String(), wijze: Type.Enum([...opvolgwijzen]), bereikt: Type.Boolean(), notitie: Type.String() });

export const SignaalGegevens = Type.Object({
  id: Id, gemeente: Gemeente, nummer: Type.String(), deur: Type.Enum([...deuren]), spoedmelding: Type.Boolean(), ontvangenOp: Moment, zelf: Type.Union([Type.Enum([...eigenStappen]), Leeg]), zelfToelichting: Type.String(), waarneming: Type.String(),
  gevoelig: Type.Boolean(), over: Type.String(), straat: Type.String(), huisnummer: Type.Union([Type.Integer(), Leeg]), postcode: Type.String(), relatie: Type.Union([Type.Enum([...relaties]), Leeg]), anoniem: Type.Boolean(), naam: Type.String(),
  telefoon: Type.String(), email: Type.String(), wilHoren: Type.Boolean(), organisatie: Type.Union([Type.String(), Leeg]), nodig: Type.String(), overlegMet: Type.String(), afspraak: Type.String(),
  urgentie: Type.Union([Type.Enum([...urgenties]), Leeg]), persoon: Type.Union([Type.Object({ id: Id, naam: Type.String(), huishouden: Type.Union([Id, Leeg]) }), Leeg]), team: Type.Union([Id, Leeg]), behandelaar: Type.Union([Collega, Leeg]),
  toestand: Type.Enum([...signaaltoestanden]), uiterlijk: Dag, crisis: Type.Boolean(), uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]), toelichting: Type.String(), verteld: Type.Array(Tekst), bericht: Type.String(),
  melding: Type.Union([Id, Leeg]), vergetenOp: Type.Union([Dag, Leeg], { description: 'Sinds wanneer de woorden zijn gewist.' }), versie: Type.Integer(), kandidaten: Type.Array(Kandidaat), eerdere: Type.Array(Eerder), opvolgingen: Type.Array(Opvolgregel),
  teams: Type.Array(Type.Object({ id: Id, naam: Type.String(), leden: Type.Array(Collega) })), mededelingen: Type.Array(Type.Object({ code: Type.Enum([...mededelingCodes]), tekst: Tekst })),
  kan: Type.Array(Type.Object({ act: Type.String(), label: Tekst, mag: Type.Boolean(), reden: Type.Optional(Tekst) })),
});

export const Triage = Type.Object({
  id: Id, urgentie: Type.Enum([...urgenties]), persoon: Type.Optional(Type.Union([Id, Leeg], { description: 'Om wie het gaat: een collega beslist dat. Leeg: niemand die bekend is.' })),
  team: Type.Optional(Id), behandelaar: Type.Optional(Id),
}, { additionalProperties: false });

export const Opvolging = Type.Object({ id: Id, wijze: Type.Enum([...opvolgwijzen]), bereikt: Type.Boolean(), notitie: Lang }, { additionalProperties: false });

export const Afhandeling = Type.Object({
  id: Id, uitkomst: Type.Enum(uitkomsten.filter((uitkomst) => uitkomst !== 'melding')), toelichting: Type.String({ minLength: 1, maxLength: 4000, description: 'Wat er is gedaan, of waarom er niets nodig is. Alleen voor collega’s.' }),
  verteld: Type.Array(Type.Enum([...mededelingCodes]), { maxItems: 6, description: 'Vaste zinnen die de melder kan lezen.' }), bericht: Type.Optional(Type.String({ maxLength: 1000, description: 'Eigen woorden aan de melder. Nooit iets over wie het gaat.' })),
}, { additionalProperties: false });
