import Type, { type Static } from 'typebox';
import { Aanbod, Tekst } from '../../registers/dossier/index.ts';
import { TermijnAntwoord } from '../../registers/termijn/index.ts';
import { LeveringsvormKeuze, OmvangSchema, wetten } from '../../registers/voorziening/index.ts';
import { afwijzingsgrondNames } from './afwijzingsgrond.ts';
import { beschikkingsoorten, beschikkingtoestanden, oordelen, uitkomsten } from './beschikking.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const Toelichting = Type.String({ maxLength: 2000 });
const Grond = Type.Enum(afwijzingsgrondNames);

const Antwoord = Type.Object({ code: Type.String({ maxLength: 40 }), ja: Type.Boolean(), toelichting: Toelichting }, dicht);
const Onderdeelbesluit = Type.Object({
  id: Id, oordeel: Type.Optional(Type.Enum([...oordelen])), volume: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999_999 })), van: Type.Optional(Dag), tot: Type.Optional(Dag),
  persoon: Type.Optional(Type.String({ format: 'uuid', description: 'Voor wie in het huishouden.' })), grond: Type.Optional(Grond), reden: Type.Optional(Toelichting),
}, dicht);

export const BeschikkingToetsing = Type.Object({
  id: Id, antwoorden: Type.Array(Antwoord, { maxItems: 30 }), onderdelen: Type.Array(Onderdeelbesluit, { maxItems: 60 }),
  gronden: Type.Optional(Type.Array(Grond, { maxItems: 5, uniqueItems: true })), motivering: Type.Optional(Type.String({ maxLength: 4000 })),
}, dicht);
export type BeschikkingToetsing = Static<typeof BeschikkingToetsing>;

export const BeschikkingVaststelling = Type.Object({ id: Id }, dicht);

/** What only a changed plan can mend. */
const terugzendredenen = ['voorziening-past-niet', 'omvang-of-periode', 'motivering-ontbreekt', 'voorliggend', 'onderzoek-ontbreekt', 'gegevens-kloppen-niet', 'anders'] as const;
export const BeschikkingTerugzending = Type.Object({
  id: Id, redenen: Type.Array(Type.Object({ code: Type.Enum([...terugzendredenen]), toelichting: Type.String({ minLength: 1, maxLength: 2000 }) }, dicht), { minItems: 1, maxItems: 10 }),
}, dicht);

export const Spoedvoorziening = Type.Object({
  melding: Id, voorziening: Id, organisatie: Type.Union([Id, Leeg]), leveringsvorm: LeveringsvormKeuze, omvang: OmvangSchema, van: Dag,
  tot: Type.String({ format: 'date', description: 'Een tijdelijke voorziening heeft altijd een einddatum (Wmo 2015 art. 2.3.3).' }),
  resultaat: Type.String({ minLength: 1, maxLength: 2000 }), reden: Type.String({ minLength: 1, maxLength: 2000, description: 'Waarom het niet kan wachten; komt in de brief.' }),
}, dicht);
export type Spoedvoorziening = Static<typeof Spoedvoorziening>;

export const Nummer = Type.Object({ id: Id, versie: Type.Integer() });

const Termijn = Type.Object({ einddatum: Type.Union([Dag, Leeg]), toestand: Type.Enum(['lopend', 'opgeschort', 'voldaan', 'vervallen']), voldaanOp: Type.Union([Dag, Leeg]), uitleg: TermijnAntwoord.properties.uitleg });
const Levering = Type.Object({ volume: Type.Integer(), van: Dag, tot: Dag, omvang: Tekst });
const OnderdeelGegevens = Type.Object({
  id: Id, persoon: Id, voorziening: Id, naam: Type.String(), wet: Type.Enum([...wetten]), categorie: Type.String(), code: Type.String(), organisatie: Type.Union([Id, Leeg]), organisatieNaam: Type.Union([Type.String(), Leeg]),
  leveringsvorm: LeveringsvormKeuze, volume: Type.Integer(), eenheid: OmvangSchema.properties.eenheid, frequentie: OmvangSchema.properties.frequentie, van: Dag, tot: Dag, prijsCenten: Type.Integer(),
  omvang: Tekst, doel: Type.String(), resultaat: Type.String(), gevraagd: Levering, gewijzigd: Type.Boolean(), oordeel: Type.Union([Type.Enum([...oordelen]), Leeg]), grond: Type.Union([Grond, Leeg]), reden: Type.String(),
});

const Kern = {
  id: Id, dossier: Id, soort: Type.Enum([...beschikkingsoorten]), toestand: Type.Enum([...beschikkingtoestanden]), uitkomst: Type.Union([Type.Enum([...uitkomsten]), Leeg]), ontvangenOp: Dag,
  bekendgemaaktOp: Type.Union([Dag, Leeg]), bezwaarUiterlijk: Type.Union([Dag, Leeg]),
};
const Brief = Type.Object({ persoon: Id, naam: Type.String(), document: Type.Union([Id, Leeg]) });

export const BeschikkingGegevens = Type.Object({
  ...Kern, melding: Id, aanvraag: Type.Union([Id, Leeg]), persoon: Id, naam: Type.String(), plandatum: Type.Union([Dag, Leeg]), toelichting: Type.String(), aanvraagsoort: Type.Union([Type.String(), Leeg]),
  delen: Type.Array(Type.Object({ trede: Type.Enum(['eigen', 'netwerk', 'algemeen', 'toegekend']), omschrijving: Type.String(), wie: Type.String() })),
  onderdelen: Type.Array(OnderdeelGegevens), totaalCenten: Type.Integer(), personen: Type.Array(Type.Object({ id: Id, naam: Type.String() })),
  vragen: Type.Array(Type.Object({ code: Type.String(), vraag: Tekst, artikel: Type.String(), blokkeert: Type.Boolean() })), toetsing: Type.Array(Antwoord),
  afwijzingsgronden: Type.Array(Type.Object({ code: Grond, naam: Tekst, artikel: Type.String() })), gronden: Type.Array(Grond), motivering: Type.String(), gebreken: Type.Array(Type.Object({ pad: Type.String(), uitleg: Tekst })),
  terugzending: Type.Array(Type.Object({ op: Type.String(), redenen: Type.Array(Type.Object({ code: Type.String(), toelichting: Type.String() })) })),
  termijn: Type.Union([Termijn, Leeg]), brieven: Type.Array(Brief), versie: Type.Integer(), kan: Aanbod,
});

export const BeschikkingRegel = Type.Object({ ...Kern, naam: Type.String(), aanvraag: Type.Union([Id, Leeg]), uiterlijk: Type.Union([Dag, Leeg]), termijntoestand: Type.Union([Type.String(), Leeg]) });

const Feiten = Type.Array(Type.Object({ name: Type.String(), value: Type.String() }));
const Blok = Type.Union([
  Type.Object({ kind: Type.Enum(['heading', 'paragraph']), text: Type.String() }), Type.Object({ kind: Type.Literal('list'), items: Type.Array(Type.String()) }),
  Type.Object({ kind: Type.Literal('facts'), label: Type.String(), facts: Feiten }),
]);
export const Brieven = Type.Object({
  bekendgemaakt: Type.Boolean({ description: 'Onwaar: zo gaat de brief eruitzien als het besluit vandaag wordt bekendgemaakt.' }),
  brieven: Type.Array(Type.Object({
    persoon: Id, naam: Type.String(), taal: Type.Enum(['nl', 'en']), titel: Type.String(), afzender: Type.Array(Type.String()), aan: Type.Array(Type.String()), feiten: Feiten, blokken: Type.Array(Blok), document: Type.Union([Id, Leeg]),
  })),
});

export const BesluitRegel = Type.Object({ ...Kern, onderdelen: Type.Array(Type.Object({ id: Id, naam: Type.String(), oordeel: Type.Union([Type.Enum([...oordelen]), Leeg]), van: Dag, tot: Dag })), brieven: Type.Array(Brief) });
