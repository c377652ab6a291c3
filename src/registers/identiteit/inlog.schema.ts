import Type, { type Static } from 'typebox';
import { validator } from '../../platform/act/validate.ts';

/** Persons of a BSN: one per gemeente where it is known. */
const BekendePersonen = Type.Array(Type.Object({ gemeente: Type.String(), persoon: Type.String() }));

/** Who works, as `werker_van_inlog` tells it. */
const Werker = Type.Object({
  id: Type.String(), naam: Type.String(), organisatie: Type.String(), organisatieNaam: Type.String(),
  organisatieSoort: Type.Enum(['gemeente', 'aanbieder', 'ketenpartner', 'welzijn']),
  mandaten: Type.Array(Type.Object({ gemeente: Type.String(), rol: Type.String(), team: Type.Optional(Type.String()) })),
});
export type Werker = Static<typeof Werker>;

/** What `zoek_bsn` found; empty for who is known nowhere. */
export function readPersonen(facts: unknown): Static<typeof BekendePersonen> {
  return read(BekendePersonen, facts ?? []) as Static<typeof BekendePersonen>;
}

export function readWerker(facts: unknown): Werker {
  return read(Werker, facts) as Werker;
}

function read(schema: typeof BekendePersonen | typeof Werker, facts: unknown): unknown {
  if (!validator(schema).Check(facts)) throw new TypeError('The database tells of a login in another shape than agreed');
  return facts;
}
