import Type, { type Static } from 'typebox';
import { uitgaven } from './write-service.ts';

const Id = Type.String({ format: 'uuid' });
const dicht = { additionalProperties: false } as const;
const Gemeente = Type.Optional(Type.String({ pattern: '^\\d{4}$' }));
const Uitgave = Type.Enum([...uitgaven], { description: 'De uitgave van Open Referral HSDS waarin het antwoord is geschreven.' });

/** A record of HSDS, in the words of its own schemas. */
export const HsdsGegeven = Type.Record(Type.String(), Type.Unknown(), { description: 'Een gegeven van Open Referral HSDS; zijn velden staan in de schema’s van die standaard.' });

const vorm = Type.Optional(Type.Enum(['kort', 'volledig', 'minimaal', 'met-diensten'], { description: 'Hoeveel er van elk gegeven in staat; zonder: kort.' }));
export const HsdsVraag = Type.Object({
  gemeente: Gemeente, uitgave: Uitgave, vorm, bladzijde: Type.Optional(Type.Integer({ minimum: 1, maximum: 1_000_000 })), aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 100_000 })),
  na: Type.Optional(Type.String({ format: 'uuid', description: 'In plaats van een bladzijde: wat volgt op `laatste` uit het vorige antwoord.' })), zoek: Type.Optional(Type.String({ minLength: 1, maxLength: 300 })),
  begrip: Type.Optional(Id), codelijst: Type.Optional(Id), organisatie: Type.Optional(Id), gewijzigdVanaf: Type.Optional(Type.String({ format: 'date-time' })), postcode: Type.Optional(Type.String({ pattern: '^\\d{4} ?[A-Za-z]{2}$' })),
  afstand: Type.Optional(Type.Number({ minimum: 0, maximum: 1_000_000, description: 'Meters van het midden van de postcode.' })),
}, dicht);
export type HsdsVraag = Static<typeof HsdsVraag>;

export const HsdsBladzijde = Type.Object({
  totaal: Type.Integer({ description: 'Hoeveel er in het geheel zijn; 0 als naar het vervolg op `na` is gevraagd.' }), items: Type.Array(HsdsGegeven), laatste: Type.Union([Id, Type.Null()], { description: 'Voor `na`; leeg aan het einde.' }),
});
export type HsdsBladzijde = Static<typeof HsdsBladzijde>;

export const HsdsEenVraag = Type.Object({ gemeente: Gemeente, uitgave: Uitgave, id: Id, vorm }, dicht);
export type HsdsEenVraag = Static<typeof HsdsEenVraag>;

export const HsdsCodelijstenVraag = Type.Object({ gemeente: Gemeente }, dicht);
export const HsdsCodelijsten = Type.Object({ codelijsten: Type.Array(HsdsGegeven), codes: Type.Array(HsdsGegeven) });
