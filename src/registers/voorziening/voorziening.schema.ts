import Type, { type Static } from 'typebox';
import { eenheden, frequenties, leveringsvormen, voorzieningtreden, wetten, type Eenheid, type Frequentie } from './voorziening.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();

export const EenheidCode = Type.Enum(Object.keys(eenheden) as Eenheid[], { description: 'Codelijst WJ756.' });
export const FrequentieCode = Type.Enum(Object.keys(frequenties) as Frequentie[], { description: 'Codelijst WMO757.' });
export const LeveringsvormKeuze = Type.Enum([...leveringsvormen]);

/** LDT_Volume of the i-standards. */
export const Omvang = Type.Object({ volume: Type.Integer({ minimum: 1, maximum: 99_999_999 }), eenheid: EenheidCode, frequentie: FrequentieCode }, { additionalProperties: false });

const velden = {
  wet: Type.Enum([...wetten]), categorie: Type.String({ minLength: 1, maxLength: 2, description: 'WMO020 of JZ020.' }),
  code: Type.String({ pattern: '^[A-Za-z0-9]{1,5}$', description: 'LDT_ProductCode: ten hoogste vijf posities.' }),
  naam: Type.String({ minLength: 1, maxLength: 120 }), omschrijving: Type.String({ maxLength: 2000, description: 'Wat de inwoner eraan heeft, op taalniveau B1.' }),
  trede: Type.Enum([...voorzieningtreden]), beschikkingNodig: Type.Boolean(), eenheid: EenheidCode, frequentie: FrequentieCode,
  leveringsvormen: Type.Array(LeveringsvormKeuze, { minItems: 1, uniqueItems: true }),
};
const geldigheid = { geldigVan: Dag, geldigTot: Type.Optional(Type.Union([Dag, Leeg])) };

export const VoorzieningRegistratie = Type.Object({ gemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })), ...velden, ...geldigheid }, { additionalProperties: false });
export type VoorzieningRegistratie = Static<typeof VoorzieningRegistratie>;
export const VoorzieningWijziging = Type.Object({ id: Id, ...velden, ...geldigheid }, { additionalProperties: false });

const regel = { id: Id, ...velden, geldigVan: Dag, geldigTot: Type.Union([Dag, Leeg]), versie: Type.Integer() };
export const VoorzieningRegel = Type.Object(regel);

export const AanbodRegel = Type.Object({
  id: Id, organisatie: Type.Union([Id, Leeg]), organisatieNaam: Type.Union([Type.String(), Leeg]), leveringsvorm: LeveringsvormKeuze,
  tarief: Type.Integer({ description: 'Centen per eenheid.' }), geldigVan: Dag, geldigTot: Type.Union([Dag, Leeg]),
  prijsCenten: Type.Optional(Type.Integer({ description: 'Wat de gevraagde omvang en periode hoogstens kost.' })),
});

/** With a volume and a period the answer says what each aanbieder, and a pgb, would cost: natura and pgb side by side (T16). */
export const VoorzieningVraag = Type.Object({
  id: Id, dag: Type.Optional(Type.String({ format: 'date', description: 'Aanbod en tarief op deze dag; anders vandaag.' })),
  volume: Type.Optional(Type.Integer({ minimum: 1, maximum: 99_999_999 })), frequentie: Type.Optional(FrequentieCode), van: Type.Optional(Dag), tot: Type.Optional(Dag),
}, { additionalProperties: false });
export type VoorzieningVraag = Static<typeof VoorzieningVraag>;

export const VoorzieningGegevens = Type.Object({ ...regel, categorieNaam: Type.String(), aanbod: Type.Array(AanbodRegel) });

export const AanbodWijziging = Type.Object({
  id: Id, leveringsvorm: LeveringsvormKeuze, organisatie: Type.Union([Id, Leeg], { description: 'Leeg bij een pgb.' }), vanaf: Dag,
  tarief: Type.Union([Type.Integer({ minimum: 0, maximum: 99_999_999 }), Leeg], { description: 'Centen per eenheid vanaf die dag; leeg: vanaf die dag niet meer te kiezen.' }),
}, { additionalProperties: false });
export type AanbodWijziging = Static<typeof AanbodWijziging>;
