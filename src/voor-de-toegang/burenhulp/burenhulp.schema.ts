import Type from 'typebox';
import { pageInput } from '../../platform/paging/index.ts';
import { dagdelen, hulpsoorten, kanten, kennismakingtoestanden } from './burenhulp.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const Gemeente = Type.String({ pattern: '^\\d{4}$' });
const Code = Type.String({ minLength: 1, maxLength: 40 });
const Naam = Type.Object({ nl: Type.String(), en: Type.String() });
const Toestand = Type.Enum(['open', 'gestopt']);
const Hulp = { soort: Type.Enum([...hulpsoorten]), wijk: Type.String({ minLength: 1, maxLength: 20 }), dagdelen: Type.Array(Type.Enum([...dagdelen]), { minItems: 1, maxItems: 4, uniqueItems: true }) };

export const HulpOpgave = Type.Object({
  gemeente: Gemeente, kant: Type.Enum([...kanten]), ...Hulp, toelichting: Type.String({ maxLength: 1000, description: 'Leest alleen de coördinator.' }), naam: Type.String({ minLength: 1, maxLength: 100 }), bereik: Type.String({ minLength: 3, maxLength: 200 }),
}, { additionalProperties: false });
export const HulpOpgegeven = Type.Object({ id: Id, code: Type.String() });
export const MetCode = Type.Object({ gemeente: Gemeente, code: Code }, { additionalProperties: false });
export const Nummer = Type.Object({ id: Id });

/** What one sees of the other: never who it is before both agreed. */
export const EigenHulp = Type.Object({
  kant: Type.Enum([...kanten]), ...Hulp, toestand: Toestand,
  kennismakingen: Type.Array(Type.Object({ id: Id, ...Hulp, toestand: Type.Enum([...kennismakingtoestanden]), zelfAkkoord: Type.Union([Type.Boolean(), Type.Null()]), ander: Type.Union([Type.Object({ naam: Type.String(), bereik: Type.String() }), Type.Null()]) })),
});
export const KennismakingAntwoord = Type.Object({ gemeente: Gemeente, code: Code, kennismaking: Id, akkoord: Type.Boolean() }, { additionalProperties: false });
export const KennismakingStand = Type.Object({ id: Id, toestand: Type.Enum([...kennismakingtoestanden]) });

export const HulpenVraag = Type.Object({ gemeente: Gemeente, kant: Type.Enum([...kanten]), ...pageInput }, { additionalProperties: false });
export const HulpRegel = Type.Object({ id: Id, kant: Type.Enum([...kanten]), ...Hulp, naam: Type.String(), opgegevenOp: Dag });
export const HulpVraag = Type.Object({ id: Id }, { additionalProperties: false });
export const HulpGegevens = Type.Object({
  id: Id, kant: Type.Enum([...kanten]), ...Hulp, toelichting: Type.String(), naam: Type.String(), bereik: Type.String(), toestand: Toestand, vogNodig: Type.Boolean(), vogGezienOp: Type.Union([Dag, Type.Null()]),
  passend: Type.Array(Type.Object({ id: Id, naam: Type.String(), bereik: Type.String(), wijk: Type.String(), omdat: Type.Array(Naam), voorgesteld: Type.Union([Type.Enum([...kennismakingtoestanden]), Type.Null()]) })),
});
export const VogBevestiging = Type.Object({ id: Id }, { additionalProperties: false });
export const KennismakingVoorstel = Type.Object({ aanbod: Id, vraag: Id }, { additionalProperties: false });
