import Type, { type Static } from 'typebox';
import { EenheidCode, FrequentieCode, LeveringsvormKeuze } from '../../registers/voorziening/index.ts';
import { bekwaamheden, bekwaamheidspunten, budgetfrequenties, budgetplantoestanden, hulpvormen, kwaliteitseisen, type Bekwaamheidspunt } from './pgb.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const dicht = { additionalProperties: false } as const;
const Centen = Type.Integer({ description: 'In centen.' });
const Maand = Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });
const Toestand = Type.Enum([...budgetplantoestanden]);
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const Vorm = Type.Enum([...hulpvormen], { description: 'Formeel: het is iemands beroep. Informeel: familie of een bekende.' });
const Uurtarief = Type.Integer({ minimum: 1, maximum: 100_000, description: 'Centen per uur.' });
const Minuten = Type.Integer({ minimum: 1, maximum: 60_000 });
const BudgetFrequentie = Type.Enum([...budgetfrequenties], { description: 'Codelijst WMO757: per week, per maand of in totaal.' });

const Regel = Type.Object({
  id: Type.String({ pattern: '^[a-z0-9-]{1,40}$' }), wat: Type.String({ minLength: 1, maxLength: 500 }), doel: Type.String({ maxLength: 1000, description: 'Aan welk doel van het plan dit helpt.' }), wie: Type.String({ minLength: 1, maxLength: 200 }), vorm: Vorm,
  dienst: Type.Union([Id, Leeg], { description: 'Uit de sociale kaart, als daar gekozen.' }), minuten: Minuten, frequentie: BudgetFrequentie, uurtarief: Uurtarief,
}, dicht);

const Bekwaam = Type.Optional(Type.Enum([...bekwaamheden]));
const Punten = Type.Object({
  situatie: Bekwaam, regels: Bekwaam, administratie: Bekwaam, contact: Bekwaam, zelfstandig: Bekwaam, afspraken: Bekwaam, kwaliteit: Bekwaam, afstemmen: Bekwaam, aansturen: Bekwaam, werkgever: Bekwaam,
} satisfies Record<Bekwaamheidspunt, typeof Bekwaam>, dicht);
export const Budgetplaninhoud = Type.Object({
  regels: Type.Array(Regel, { maxItems: 30 }), waarom: Type.String({ maxLength: 2000 }), kwaliteit: Type.String({ maxLength: 2000 }), hulp: Type.String({ maxLength: 200, description: 'Wie helpt met het pgb.' }), punten: Punten,
}, dicht);

export const VanDossier = Type.Object({ dossier: Id }, dicht);
export const Nummer = Type.Object({ id: Id });

const Stand = Type.Object({ id: Id, toestand: Toestand, bedrag: Centen });
export const PgbOverzicht = Type.Object({
  items: Type.Array(Type.Object({
    voorziening: Id, naam: Type.String(), doel: Type.String(), resultaat: Type.String(), van: Dag, tot: Dag, volume: Type.Integer(), eenheid: EenheidCode, frequentie: FrequentieCode, leveringsvorm: LeveringsvormKeuze,
    budget: Type.Union([Centen, Leeg], { description: 'Wat het pgb is, of zou zijn; leeg waar de gemeente geen pgb-tarief heeft.' }), toegekend: Type.Boolean({ description: 'Er is een besluit over.' }),
    aanbod: Type.Array(Type.Object({ organisatieNaam: Type.String(), prijs: Centen })), bezig: Type.Union([Stand, Leeg]), geldend: Type.Union([Stand, Leeg]), uitgegeven: Centen, over: Type.Union([Centen, Leeg]),
  }), { description: 'Hulp uit het plan die als pgb kan, of al een pgb is.' }),
});

export const BudgetplanOpstelling = Type.Object({ dossier: Id, voorziening: Id, van: Dag }, dicht);
export const BudgetplanVraag = Type.Object({ id: Id }, dicht);
export const BudgetplanWijziging = Type.Object({ id: Id, inhoud: Budgetplaninhoud }, dicht);
export const BudgetplanVersie = Type.Object({ id: Id, versie: Type.Integer() });
export const BudgetplanBeoordeling = Type.Object({
  id: Id, akkoord: Type.Boolean(), bekwaam: Type.Array(Type.Enum([...bekwaamheidspunten]), { uniqueItems: true, description: 'De punten waarop het lukt, zelf of met hulp.' }),
  kwaliteit: Type.Array(Type.Enum([...kwaliteitseisen]), { uniqueItems: true }), oordeel: Type.String({ minLength: 1, maxLength: 2000, description: 'Leest de inwoner.' }),
}, dicht);

const Maandregel = Type.Object({ maand: Maand, gedeclareerd: Type.Union([Centen, Leeg]), betaald: Type.Union([Centen, Leeg]) });
export const BudgetplanGegevens = Type.Object({
  id: Id, dossier: Id, voorziening: Id, naam: Type.String(), resultaat: Type.String(), doelen: Type.Array(Type.String()), van: Dag, tot: Dag, toestand: Toestand, oordeel: Type.String(), inhoud: Budgetplaninhoud, versie: Type.Integer(),
  budget: Centen, bedrag: Centen, toegekend: Type.Boolean(), tarieven: Type.Object({ formeel: Centen, informeel: Centen }), regelprijzen: Type.Array(Type.Object({ id: Type.String(), prijs: Centen })),
  fouten: Type.Array(Type.Object({ pad: Type.String(), uitleg: Tekst })), uitgegeven: Centen, over: Centen,
  zorgovereenkomsten: Type.Array(Type.Object({ id: Id, regel: Type.String(), wie: Type.String(), vorm: Vorm, minuten: Type.Integer(), frequentie: BudgetFrequentie, uurtarief: Centen, van: Dag, tot: Dag, svbNummer: Type.String(), maanden: Type.Array(Maandregel) })),
  vandaag: Dag, magSchrijven: Type.Boolean(), magBeoordelen: Type.Boolean(),
});
export type BudgetplanGegevens = Static<typeof BudgetplanGegevens>;

export const Zorgovereenkomst = Type.Object({
  budgetplan: Id, regel: Type.String({ minLength: 1, maxLength: 40 }), uurtarief: Uurtarief, van: Dag, tot: Dag, svbNummer: Type.String({ maxLength: 40, description: 'Nummer van de overeenkomst bij de SVB.' }),
}, dicht);
export const Beeindiging = Type.Object({ id: Id, tot: Dag }, dicht);
export const Maandopgave = Type.Object({ id: Id, maand: Maand, bedrag: Type.Integer({ minimum: 0, maximum: 100_000_000, description: 'In centen.' }) }, dicht);
export const Maandstand = Type.Object({ id: Id, over: Centen });
