import Type, { type Static, type TSchema } from 'typebox';
import { LeveringsvormKeuze, OmvangSchema } from '../../registers/voorziening/index.ts';
import { treden, uitkomsten } from './ondersteuningsplan.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Leeg = Type.Null();
const LegeDag = Type.Union([Dag, Leeg]);
/** Made by the screen; unique within the plan. */
const Kenmerk = Type.String({ pattern: '^[a-z0-9-]{1,40}$' });
const dicht = { additionalProperties: false } as const;
const Tekst = (maxLength: number) => Type.String({ maxLength });
const Gevuld = (maxLength: number) => Type.String({ minLength: 1, maxLength });

/** What differs between a plan in the making, where anything may still be open, and a plan that is complete. */
interface Parts<D extends TSchema, T extends TSchema, B extends TSchema, K extends TSchema> {
  readonly dag: D;
  readonly tekst: (maxLength: number) => T;
  readonly bedrag: B;
  /** What the sociale kaart says. */
  readonly kaarttekst: K;
}

function planOf<D extends TSchema, T extends TSchema, B extends TSchema, K extends TSchema>({ dag, tekst, bedrag, kaarttekst }: Parts<D, T, B, K>) {
  const Dienst = Type.Object({
    id: Id, naam: kaarttekst, organisatie: kaarttekst, waar: kaarttekst, wanneer: kaarttekst, telefoon: kaarttekst, kosten: kaarttekst,
  }, { ...dicht, description: 'Uit de sociale kaart, met wat daar stond op de dag dat het plan werd aangeboden.' });
  const Maatwerk = Type.Object({
    voorziening: Id, organisatie: Type.Union([Id, Leeg], { description: 'Leeg bij een pgb: de inwoner kiest zelf.' }), leveringsvorm: LeveringsvormKeuze, omvang: OmvangSchema,
    van: dag, tot: dag, prijsCenten: bedrag, resultaat: tekst(2000),
    pgb: Type.Optional(Type.Object({ motivering: tekst(2000), beheer: tekst(500) }, { ...dicht, description: 'Waarom een pgb, en wie het beheert (Wmo 2015 art. 2.3.6 lid 2).' })),
  }, dicht);
  const Interventie = Type.Object({
    id: Kenmerk, trede: Type.Enum([...treden]), omschrijving: tekst(1000), wie: tekst(200), evaluatieOp: dag,
    dienst: Type.Optional(Dienst), maatwerk: Type.Optional(Maatwerk),
  }, dicht);
  const Antwoord = Type.Object({
    trede: Type.Enum([...treden]), antwoord: Tekst(4000), uitkomst: Type.Optional(Type.Enum([...uitkomsten])),
    redenOverslaan: Type.Optional(Type.String({ maxLength: 1000, description: 'Haast, of gelijktijdig beginnen: waarom deze trede de volgende niet ophoudt.' })),
  }, dicht);
  const Doel = Type.Object({
    id: Kenmerk, domein: Type.String({ pattern: '^[a-z]+(-[a-z]+)*$', maxLength: 40 }), doel: tekst(1000),
    treden: Type.Array(Antwoord, { maxItems: treden.length }), interventies: Type.Array(Interventie, { maxItems: 20 }),
  }, dicht);
  return Type.Object({
    resultaat: tekst(4000), tijdpad: Type.Object({ van: dag, tot: dag }, dicht), einddoel: tekst(1000),
    bijdrage: Type.Optional(Type.String({ maxLength: 2000, description: 'Wat de inwoner voor een ander of de buurt kan doen; alleen waar dat past.' })),
    doelen: Type.Array(Doel, { maxItems: 26 }),
    taken: Type.Array(Type.Object({ wat: tekst(500), wie: tekst(200), wanneer: tekst(200) }, dicht), { maxItems: 60 }),
    evaluaties: Type.Array(Dag, { maxItems: 24 }),
    hartWetEuro: Type.Object({ hart: tekst(2000), wet: tekst(2000), euro: tekst(2000) }, dicht),
    spoed: Type.Optional(Tekst(1000)),
  }, dicht);
}

/** A plan in the making: texts may be empty and days open; prices and what the sociale kaart says are the server’s, and are looked up again at every change. */
export const PlanConcept = planOf({ dag: LegeDag, tekst: Tekst, bedrag: Type.Optional(Type.Union([Type.Integer(), Leeg])), kaarttekst: Type.Optional(Tekst(5000)) });
export type PlanConcept = Static<typeof PlanConcept>;

/** A complete plan: what is offered, signed and counted on by the phases after it. */
export const PlanInhoud = planOf({ dag: Dag, tekst: Gevuld, bedrag: Type.Integer(), kaarttekst: Tekst(5000) });
export type PlanInhoud = Static<typeof PlanInhoud>;

export type Doel = PlanInhoud['doelen'][number];
export type Interventie = Doel['interventies'][number];
export type Maatwerk = NonNullable<Interventie['maatwerk']>;
export type ConceptDoel = PlanConcept['doelen'][number];
export type ConceptInterventie = ConceptDoel['interventies'][number];
export type ConceptMaatwerk = NonNullable<ConceptInterventie['maatwerk']>;
