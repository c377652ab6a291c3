import Type, { type Static } from 'typebox';
import { Aanbod, Tekst } from '../../registers/dossier/index.ts';
import { clusters } from '../../registers/voorziening/index.ts';
import { zwaarten } from '../melding/index.ts';
import { hoedanigheden, plantoestanden } from './ondersteuningsplan.ts';
import { PlanConcept } from './plan-inhoud.schema.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Moment = Type.String({ format: 'date-time' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const Digest = Type.String({ pattern: '^[0-9a-f]{64}$', description: 'SHA-256 van precies wat er getoond werd.' });
const dicht = { additionalProperties: false } as const;
const Onderdeel = Type.String({ pattern: '^/[A-Za-z0-9/-]{1,200}$', description: 'Waar in het plan, bijvoorbeeld /einddoel of /doelen/{id}/doel.' });
const Reden = Type.String({ minLength: 1, maxLength: 4000 });

export const PlanNummer = Type.Object({ id: Id, nummer: Type.Integer({ description: 'Het hoeveelste plan van dit huishouden.' }), versie: Type.Integer({ description: 'Voor If-Match.' }) });
export const PlanOpstelling = Type.Object({ melding: Id }, dicht);
export const PlanWijziging = Type.Object({ id: Id, inhoud: PlanConcept }, dicht);
export type PlanWijziging = Static<typeof PlanWijziging>;
export const PlanAanpassing = Type.Object({ id: Id, onderdeel: Onderdeel, tekst: Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' }) }, dicht);
export type PlanAanpassing = Static<typeof PlanAanpassing>;
export const PlanReactie = Type.Object({ id: Id, onderdeel: Onderdeel, klopt: Type.Boolean(), tekst: Type.Optional(Type.String({ maxLength: 4000 })) }, dicht);
export type PlanReactie = Static<typeof PlanReactie>;
export const PlanAdviesaanvraag = Type.Object({ id: Id, aan: Type.Enum(['expert', 'teamleider']), vraag: Reden }, dicht);
export const PlanGoedkeuring = Type.Object({ id: Id, goedgekeurd: Type.Boolean(), motivering: Reden }, dicht);
export const PlanAanbieding = Type.Object({ id: Id }, dicht);
export const PlanOndertekening = Type.Object({ id: Id, digest: Digest }, dicht);
export type PlanOndertekening = Static<typeof PlanOndertekening>;
export const PlanHandtekening = Type.Object({
  id: Id, digest: Digest, hoedanigheid: Type.Enum(['inwoner', 'vertegenwoordiger']), naam: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'Wie er getekend heeft.' }),
  datum: Type.String({ format: 'date', description: 'De dag die op het papier staat.' }), bestand: Type.String({ minLength: 8, contentEncoding: 'base64', description: 'Scan van het ondertekende plan: PDF, JPEG of PNG, hoogstens 8 MB.' }),
}, dicht);
export type PlanHandtekening = Static<typeof PlanHandtekening>;
export const PlanGeenOvereenstemming = Type.Object({ id: Id, reden: Reden }, dicht);
export const PlanHerziening = Type.Object({ id: Id, reden: Reden }, dicht);
export const Handtekeningstand = Type.Object({ id: Id, versie: Type.Integer(), toestand: Type.Enum([...plantoestanden]), ontbreekt: Type.Array(Type.Array(Type.Enum([...hoedanigheden]))) });

const Mandaatstand = Type.Object({
  binnen: Type.Boolean(), grensCenten: Type.Integer(), jaren: Type.Array(Type.Object({ van: Dag, tot: Dag, centen: Type.Integer() })),
  redenen: Type.Array(Type.Object({ regel: Type.Enum(['BovenMandaat', 'ExpertteamNodig']), uitleg: Tekst })), goedkeuringDoor: Type.Array(Type.Enum(['expert', 'teamleider'])),
  goedgekeurd: Type.Boolean({ description: 'Er is een goedkeuring die nog past bij wat er nu in het plan staat.' }),
  beleid: Type.Object({ sleutel: Type.String(), van: Dag, bron: Type.String(), niveau: Type.Enum(['landelijk', 'gemeente']) }),
});
export const Stand = Type.Object({
  totaalCenten: Type.Integer(), geprijsd: Type.Boolean(), beschikkingNodig: Type.Boolean(), mandaat: Mandaatstand,
  fouten: Type.Array(Type.Object({ regel: Type.String(), pad: Type.String(), bron: Type.String(), uitleg: Tekst }), { description: 'Wat er nog moet voordat het plan aangeboden kan worden.' }),
}, { description: 'Hoe het plan in wording ervoor staat.' });
export type Stand = Static<typeof Stand>;
export const PlanGewijzigd = Type.Object({ id: Id, versie: Type.Integer(), inhoud: PlanConcept, stand: Stand });

const Waarde = Type.Union([
  Type.Object({ soort: Type.Literal('tekst'), tekst: Type.String() }), Type.Object({ soort: Type.Literal('dag'), dag: Dag }), Type.Object({ soort: Type.Literal('bedrag'), centen: Type.Integer() }),
  Type.Object({ soort: Type.Literal('keuze'), keuze: Type.String() }), Type.Object({ soort: Type.Literal('verwijzing'), id: Id }),
  Type.Object({ soort: Type.Literal('omvang'), volume: Type.Integer(), eenheid: Type.String(), frequentie: Type.String() }),
]);
const Verschil = Type.Object({ pad: Type.String(), veld: Type.String(), bij: Type.String(), was: orNull(Waarde), is: orNull(Waarde) });

export const Getoond = Type.Object({
  plan: Id, nummer: Type.Integer(), gemeente: Type.String(), inwoner: Type.String(), generalist: Type.String(), inhoud: PlanConcept, namen: Type.Record(Type.String(), Type.String()),
}, { description: 'Precies wat de inwoner voor zich heeft; van een aangeboden plan is de digest hierover.' });

export const PlanGegevens = Type.Object({
  id: Id, dossier: Id, melding: Id, persoon: Id, nummer: Type.Integer(), versie: Type.Integer(), toestand: Type.Enum([...plantoestanden]), overeengekomen: orNull(Type.Integer({ description: 'Nummer van het plan dat nu geldt.' })),
  getoond: Getoond, digest: orNull(Digest), prijsCenten: Type.Integer(), beschikkingNodig: Type.Boolean(), aanleiding: Type.String(), reden: Type.String(),
  aangebodenOp: orNull(Moment), overeengekomenOp: orNull(Dag), afgeslotenOp: orNull(Moment), bewerkt: Type.Object({ door: Type.String(), op: Moment }),
  eigenWoorden: Type.Array(Type.Object({ onderdeel: Onderdeel, tekst: Type.String() }), { description: 'Wat de inwoner zelf mag herschrijven.' }),
  reacties: Type.Array(Type.Object({ id: Id, nummer: Type.Integer(), onderdeel: Type.String(), klopt: Type.Boolean(), tekst: Type.String(), naam: Type.String(), gemaaktOp: Moment })),
  handtekeningen: Type.Array(Type.Object({ hoedanigheid: Type.Enum([...hoedanigheden]), naam: Type.String(), wijze: Type.Enum(['online', 'papier']), datum: Dag, document: orNull(Id) })),
  ontbreekt: Type.Array(Type.Array(Type.Enum([...hoedanigheden])), { description: 'Handtekeningen die er nog niet zijn; elke lijst is er een, door een van deze.' }),
  goedkeuring: orNull(Type.Object({ aan: Type.Enum(['expert', 'teamleider']), vraag: Type.String(), gevraagdOp: Moment, goedgekeurd: orNull(Type.Boolean()), motivering: Type.String(), door: Type.String(), gegevenOp: orNull(Moment) })),
  vorige: orNull(Type.Object({ nummer: Type.Integer(), verschillen: Type.Array(Verschil), namen: Type.Record(Type.String(), Type.String()) }, { description: 'Wat er anders is dan in de vorige versie.' })),
  versies: Type.Array(Type.Object({ nummer: Type.Integer(), toestand: Type.Enum([...plantoestanden]), opgesteldOp: Moment, aanleiding: Type.String() })),
  aanspreekpunt: orNull(Type.Object({
    soort: Type.Enum([...zwaarten]), leidend: Type.Optional(Type.Enum([...clusters])),
    aanspreekpunt: Type.Union([Type.Object({ wie: Type.Literal('aanbieder'), organisatie: Id }), Type.Object({ wie: Type.Enum(['generalist', 'casusregisseur']) })]),
  })),
  beslisdatum: orNull(Type.Object({ dag: Dag, artikel: Type.String() }, { description: 'Wanneer de gemeente uiterlijk beslist over wat een beschikking nodig heeft.' })),
  domeinen: Type.Array(Type.Object({ code: Type.String(), naam: Tekst, gewoon: Tekst }), { description: 'Leefdomeinen met hun namen.' }),
  peildatum: Type.String({ format: 'date', description: 'Vandaag: waarop prijzen en regels gelezen zijn.' }), stand: orNull(Stand), kan: Aanbod,
});
export type PlanGegevens = Static<typeof PlanGegevens>;

export const PlanRegel = Type.Object({
  id: Id, dossier: Id, persoon: Id, naam: Type.String(), nummer: Type.Integer(), toestand: Type.Enum([...plantoestanden]), overeengekomen: orNull(Type.Integer()), einddoel: Type.String(), aangebodenOp: orNull(Moment),
});
