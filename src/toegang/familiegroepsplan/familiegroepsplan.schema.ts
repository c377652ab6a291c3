import Type, { type Static } from 'typebox';
import { Aanbod } from '../../registers/dossier/index.ts';
import { familieplantoestanden, kringrollen } from './familiegroepsplan.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);
const dicht = { additionalProperties: false } as const;
const Tekst = Type.String({ maxLength: 1000 });
const Gevuld = Type.String({ minLength: 1, maxLength: 1000, pattern: '\\S' });
const Woorden = Type.Object({ nl: Type.String(), en: Type.String() });
const code = { gemeente: Type.String({ pattern: '^\\d{4}$' }), code: Type.String({ minLength: 1, maxLength: 40 }) };

/** One change; which fields belong to which is told by the act. */
const verandering = {
  soort: Type.Enum(['doel', 'afspraak', 'hulp', 'veiligheid', 'conferentie', 'tekst', 'weg']),
  in: Type.Optional(Type.String({ format: 'uuid', description: 'Het doel, de voorwaarde of de regel waar het over gaat.' })),
  wat: Type.Optional(Tekst), domein: Type.Optional(Type.String({ maxLength: 40 })), wie: Type.Optional(Type.String({ maxLength: 40, description: 'wij, of iemand uit de kring.' })),
  op: Type.Optional(Dag), tijd: Type.Optional(Type.String({ maxLength: 40 })), plaats: Type.Optional(Type.String({ maxLength: 200 })),
};
export const Planverandering = Type.Object(verandering, dicht);
export type Planverandering = Static<typeof Planverandering>;

export const VanDossier = Type.Object({ dossier: Id }, dicht);
export const PlanAanbod = Type.Object({ dossier: Id, voorwaarden: Type.Array(Gevuld, { maxItems: 10, uniqueItems: true, description: 'Wat er veilig moet zijn. Iedereen in de kring leest dit.' }) }, dicht);
export const PlanVoorwaarden = Type.Object({ id: Id, voorwaarden: Type.Array(Gevuld, { maxItems: 10, uniqueItems: true }) }, dicht);
export const PlanAfwijzing = Type.Object({ id: Id, reden: Tekst }, dicht);
export const Planwijziging = Type.Object({ id: Id, ...verandering }, dicht);
export const PlanId = Type.Object({ id: Id }, dicht);
export const PlanHerziening = Type.Object({ id: Id, reden: Gevuld }, dicht);
export const Nummer = Type.Object({ id: Id, versie: Type.Integer() });
export const PlanIngediend = Type.Object({ id: Id, nummer: Type.Integer(), versie: Type.Integer(), opTijd: orNull(Type.Boolean({ description: 'Binnen zeven dagen na de melding (Wmo 2015 art. 2.3.2 lid 2); leeg als er geen melding loopt.' })) });
export const PlanOvergenomen = Type.Object({ plan: Id, doelen: Type.Integer(), stappen: Type.Integer() });

export const Uitnodiging = Type.Object({ id: Id, naam: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }), rol: Type.Enum([...kringrollen]) }, dicht);
export const Uitgenodigd = Type.Object({ id: Id, code: Type.String() });
export const KringlidId = Type.Object({ id: Id }, dicht);
export const KringlidNummer = Type.Object({ id: Id });
export const MetCode = Type.Object(code, dicht);
export const KringWijziging = Type.Object({ ...code, ...verandering }, dicht);

const Afspraak = Type.Object({ id: Id, wat: Type.String(), wie: Type.String(), wanneer: orNull(Dag), door: Type.String() });
const Hulp = Type.Object({ id: Id, wat: Type.String(), door: Type.String() });
export const Inhoud = Type.Object({
  doelen: Type.Array(Type.Object({ id: Id, domein: Type.String(), wat: Type.String(), door: Type.String(), afspraken: Type.Array(Afspraak), hulp: Type.Array(Hulp) })),
  veiligheid: Type.Array(Type.Object({ id: Id, voorwaarde: Type.String(), hoe: Type.String(), door: Type.String() })),
  conferentie: orNull(Type.Object({ op: Dag, tijd: Type.String(), plaats: Type.String() })),
});
const kringlid = { id: Id, naam: Type.String(), rol: Type.Enum([...kringrollen]), gestopt: Type.Boolean() };
const getoond = {
  toestand: Type.Enum([...familieplantoestanden]), inhoud: Inhoud, domeinen: Type.Array(Type.Object({ code: Type.String(), gewoon: Woorden })),
  ontbreekt: Type.Array(Woorden, { description: 'Wat er nog moet voor het plan ingeleverd kan worden.' }),
};

/** The plan as the family and who works with it see it. */
export const FamilieplanGegevens = Type.Object({
  plan: orNull(Type.Object({
    id: Id, nummer: Type.Integer({ description: 'De hoeveelste versie; een ingeleverde blijft zoals hij was.' }), versie: Type.Integer({ description: 'Voor If-Match.' }), ...getoond, kring: Type.Array(Type.Object({ ...kringlid, code: Type.Optional(Type.String({ description: 'Alleen voor de familie, om te geven aan wie meedenkt.' })) })), aangebodenOp: orNull(Dag),
    streefdatum: orNull(Type.String({ format: 'date', description: 'De redelijke termijn die de gemeente noemde (Jeugdwet art. 4.1.2).' })), reden: Type.String(),
    versies: Type.Array(Type.Object({ nummer: Type.Integer(), ingediendOp: Dag, opTijd: orNull(Type.Boolean()), document: Id, inhoud: Inhoud })),
  })),
  uiterlijk: orNull(Type.String({ format: 'date', description: 'Laatste dag waarop het meetelt voor het onderzoek van de melding die loopt (Wmo 2015 art. 2.3.2 lid 2).' })),
  kan: Aanbod,
});

/** What somebody who was invited sees: the plan, and nothing else of the household. */
export const KringGegevens = Type.Object({ ik: Id, naam: Type.String(), rol: Type.Enum([...kringrollen]), kring: Type.Array(Type.Object(kringlid)), ...getoond });
