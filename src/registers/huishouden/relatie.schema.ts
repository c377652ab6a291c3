import Type, { type Static } from 'typebox';
import { banden, kringen, relatiesoorten } from './relatie.ts';

const Id = Type.String({ format: 'uuid' });
const Datum = Type.String({ format: 'date' });
const Tekst = Type.Object({ nl: Type.String(), en: Type.String() });
const orNull = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T) => Type.Union([schema, Type.Null()]);

export const RelatieRegistratie = Type.Object({
  dossier: Id,
  persoon: Type.String({ format: 'uuid', description: 'Wie in het huishouden deze relatie heeft.' }),
  anderePersoon: Type.Optional(Type.String({ format: 'uuid', description: 'De ander, als die in het register staat.' })),
  naam: Type.Optional(Type.String({ minLength: 1, maxLength: 200, description: 'De ander, als die niet in het register staat: een naam of organisatie.' })),
  soort: Type.Enum([...relatiesoorten], { description: 'Wat de ander is voor de persoon.' }),
  kring: Type.Enum([...kringen]),
  band: Type.Optional(Type.Enum([...banden])),
  telefoon: Type.Optional(Type.String({ maxLength: 40 })),
  toelichting: Type.Optional(Type.String({ maxLength: 2000 })),
}, { additionalProperties: false });
export type RelatieRegistratie = Static<typeof RelatieRegistratie>;

export const RelatieBeeindiging = Type.Object({ dossier: Id, id: Id, op: Type.Optional(Datum) }, { additionalProperties: false });

export const Relatie = Type.Object({
  id: Id, persoon: Id, anderePersoon: orNull(Id), naam: Type.String(), soort: Type.String(), kring: Type.Enum([...kringen]), band: Type.Enum([...banden]),
  telefoon: Type.String(), toelichting: Type.String(), bron: Type.Enum(['brp', 'opgave']), beeindigdOp: orNull(Datum),
});
export type Relatie = Static<typeof Relatie>;

export const Huishoudlid = Type.Object({ persoon: Id, naam: Type.String(), geboortedatum: orNull(Datum), geslacht: Type.String(), overledenOp: orNull(Datum), vanaf: Datum });

export const HuishoudenGegevens = Type.Object({
  dossier: Id, huishouden: Id, naam: Type.String(), wijk: orNull(Type.String()), leden: Type.Array(Huishoudlid), relaties: Type.Array(Relatie),
  soorten: Type.Array(Type.Object({ soort: Type.String(), tekst: Tekst }), { description: 'Wat iemand voor een ander kan zijn.' }),
  kan: Type.Array(Type.Object({ act: Type.String(), label: Tekst, mag: Type.Boolean(), reden: Type.Optional(Tekst) })),
});
