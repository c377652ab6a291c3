import Type, { type Static } from 'typebox';

const text = Type.String();

/**
 * The warm handover: all that the aanbieder needs to begin, so that the inwoner need not tell it again
 * (BUCH 3.5), and nothing else. A named list: what is not in it is not seen, also when a table grows.
 */
export const Overdrachtspakket = Type.Object({
  client: Type.Object({ naam: text, geboortedatum: Type.Union([text, Type.Null()]), adres: text, telefoon: text, taal: text }),
  opdracht: Type.Object({ doel: text, resultaat: text, voorziening: text, volume: Type.Integer(), eenheid: text, frequentie: text, van: text, tot: text }),
  contact: Type.Object({ eersteAanspreekpunt: text, regisseur: text, telefoon: text }),
});
export type Overdrachtspakket = Static<typeof Overdrachtspakket>;
