import Type, { type Static } from 'typebox';
import { Aanbod, Tekst } from '../../registers/dossier/index.ts';
import { TermijnAntwoord } from '../../registers/termijn/index.ts';
import { afzieningsgrondNames, bezwaarkanalen, bezwaartoestanden, bezwaaruitkomsten, gevolgen } from './bezwaar.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const Gronden = Type.String({ maxLength: 8000, description: 'Waarom de inwoner het niet eens is, in eigen woorden. Mag later komen.' });
const Reden = Type.String({ minLength: 1, maxLength: 2000, pattern: '\\S' });

export const Bezwaarindiening = Type.Object({
  beschikking: Id, gronden: Type.Optional(Gronden), horen: Type.Boolean({ description: 'Wil de inwoner worden gehoord?' }), laatReden: Type.Optional(Type.String({ maxLength: 2000, description: 'Waarom het na de laatste dag komt (Awb 6:11).' })),
}, dicht);
export type Bezwaarindiening = Static<typeof Bezwaarindiening>;

export const Bezwaarregistratie = Type.Object({
  ...Bezwaarindiening.properties, kanaal: Type.Enum(['post', 'balie']), ontvangenOp: Dag, poststempel: Type.Optional(Type.String({ format: 'date', description: 'De dag op het poststempel (Awb 6:9 lid 2).' })),
}, dicht);
export type Bezwaarregistratie = Static<typeof Bezwaarregistratie>;

export const Ontvangst = Type.Object({ id: Id, tijdig: Type.Boolean(), bezwaarUiterlijk: Dag, grondenUiterlijk: Type.Union([Dag, Leeg]), beslissenUiterlijk: Type.Union([Dag, Leeg]) });
export const Nummer = Type.Object({ id: Id, versie: Type.Integer() });

export const Bezwaaraanvulling = Type.Object({
  id: Id, gronden: Type.Optional(Gronden), laatReden: Type.Optional(Type.String({ maxLength: 2000 })),
  stukken: Type.Optional(Type.Array(Type.Object({ titel: Type.String({ minLength: 1, maxLength: 120, pattern: '\\S' }), bestand: Type.String({ contentEncoding: 'base64', maxLength: 11_500_000 }) }, dicht), { maxItems: 1 })),
}, dicht);
export type Bezwaaraanvulling = Static<typeof Bezwaaraanvulling>;

export const Bezwaaropneming = Type.Object({ id: Id }, dicht);
export const Hoorzitting = Type.Object({ id: Id, op: Type.String({ format: 'date-time' }), plaats: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S', description: 'Waar, of hoe: aan de telefoon kan ook.' }) }, dicht);
export const Afziening = Type.Object({ id: Id, grond: Type.Enum(afzieningsgrondNames), toelichting: Type.Optional(Type.String({ maxLength: 2000 })) }, dicht);
export const Hoorverslag = Type.Object({ id: Id, verslag: Type.String({ minLength: 1, maxLength: 20_000, pattern: '\\S' }) }, dicht);
export const Verdaging = Type.Object({ id: Id, weken: Type.Integer({ minimum: 1, maximum: 6 }), reden: Reden }, dicht);
export const Beslissing = Type.Object({
  id: Id, uitkomst: Type.Enum([...bezwaaruitkomsten]), motivering: Type.String({ minLength: 1, maxLength: 8000, pattern: '\\S' }), gevolg: Type.Optional(Type.Enum([...gevolgen])),
  gevolgTekst: Type.Optional(Type.String({ maxLength: 4000, description: 'Wat er nu met het besluit gebeurt; komt in de brief. Nodig als het bezwaar gegrond is.' })),
}, dicht);
export const Intrekking = Type.Object({ id: Id, reden: Type.Optional(Type.String({ maxLength: 2000 })) }, dicht);

const Termijn = Type.Object({ regel: Type.String(), begindatum: Dag, einddatum: Type.Union([Dag, Leeg]), toestand: Type.Enum(['lopend', 'opgeschort', 'voldaan', 'vervallen']), voldaanOp: Type.Union([Dag, Leeg]), uitleg: TermijnAntwoord.properties.uitleg });
const Kern = {
  id: Id, dossier: Id, beschikking: Id, toestand: Type.Enum([...bezwaartoestanden]), ontvangenOp: Dag, tijdig: Type.Boolean(), bezwaarUiterlijk: Dag, besluitVan: Dag, uitkomst: Type.Union([Type.Enum([...bezwaaruitkomsten]), Leeg]), bekendgemaaktOp: Type.Union([Dag, Leeg]),
};
const Feiten = Type.Array(Type.Object({ name: Type.String(), value: Type.String() }));
const Blok = Type.Union([
  Type.Object({ kind: Type.Enum(['heading', 'paragraph']), text: Type.String() }), Type.Object({ kind: Type.Literal('list'), items: Type.Array(Type.String()) }), Type.Object({ kind: Type.Literal('facts'), label: Type.String(), facts: Feiten }),
]);
const Brief = Type.Object({ taal: Type.Enum(['nl', 'en']), titel: Type.String(), afzender: Type.Array(Type.String()), aan: Type.Array(Type.String()), feiten: Feiten, blokken: Type.Array(Blok), document: Type.Union([Id, Leeg]) });

export const BezwaarGegevens = Type.Object({
  ...Kern, persoon: Id, naam: Type.String(), kanaal: Type.Enum([...bezwaarkanalen]), poststempel: Type.Union([Dag, Leeg]), gronden: Type.String(), grondenUiterlijk: Type.Union([Dag, Leeg]), laatReden: Type.String(), horen: Type.Boolean(), commissie: Type.Boolean(),
  verdagingWeken: Type.Integer(), verdagingReden: Type.String(), behandelaar: Type.Union([Type.Object({ id: Id, naam: Type.String() }), Leeg]), hoorzitting: Type.Union([Type.Object({ op: Type.String({ format: 'date-time' }), plaats: Type.String() }), Leeg]),
  afziening: Type.Union([Type.Object({ grond: Type.Enum(afzieningsgrondNames), waarom: Tekst, toelichting: Type.String() }), Leeg]), verslag: Type.String(), beroepUiterlijk: Type.Union([Dag, Leeg]), brief: Type.Union([Brief, Leeg]),
  stukken: Type.Array(Type.Object({ document: Id, titel: Type.String(), toegevoegdOp: Dag })), termijnen: Type.Array(Termijn), versie: Type.Integer(), kan: Aanbod,
});
export const BezwaarRegel = Type.Object({
  id: Id, dossier: Id, naam: Type.String(), toestand: Type.Enum([...bezwaartoestanden]), ontvangenOp: Dag, tijdig: Type.Boolean(), uiterlijk: Type.Union([Dag, Leeg]), termijntoestand: Type.Union([Type.String(), Leeg]), behandelaar: Type.Union([Type.String(), Leeg]),
});
export const BezwaarVerhaal = Type.Object({ ...Kern, beslissenUiterlijk: Type.Union([Dag, Leeg]) });
export const Mogelijkheid = Type.Object({
  beschikking: Id, besluitVan: Dag, bezwaarUiterlijk: Dag, tijdig: Type.Boolean({ description: 'Een bezwaar van vandaag komt op tijd.' }), lopend: Type.Union([Id, Leeg]), grondenUiterlijk: Dag, beslissenUiterlijk: Type.Union([Dag, Leeg]),
  naVerdaging: Type.Union([Dag, Leeg]), commissie: Type.Boolean(), uitleg: TermijnAntwoord.properties.uitleg,
});
