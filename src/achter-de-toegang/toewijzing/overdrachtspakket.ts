import Type, { type Static } from 'typebox';

const text = Type.String();
const Persoon = Type.Object({ naam: text, telefoon: text });

/**
 * The warm handover: all that the aanbieder needs to begin, so that the inwoner need not tell it again
 * (BUCH 3.5), and nothing else. A named list: what is not in it is not seen, also when a table grows.
 */
export const Overdrachtspakket = Type.Object({
  client: Type.Object({ naam: text, geboortedatum: Type.Union([text, Type.Null()]), adres: text, telefoon: text, taal: text }),
  opdracht: Type.Object({ einddoel: text, doel: text, resultaat: text, voorziening: text, volume: Type.Integer(), eenheid: text, frequentie: text, van: text, tot: text }),
  /** What the signed plan says, for this goal, about what the inwoner, the people around and the wijk do. */
  afspraken: Type.Array(Type.Object({ trede: Type.Enum(['eigen', 'netwerk', 'algemeen']), omschrijving: text, wie: text })),
  /** Days on which inwoner and regisseur look whether it helps. */
  evaluaties: Type.Array(text),
  contact: Type.Object({
    eersteAanspreekpunt: Type.Object({ wie: Type.Enum(['team', 'regisseur', 'aanbieder']), naam: text, telefoon: text }),
    regisseur: Persoon,
  }),
});
export type Overdrachtspakket = Static<typeof Overdrachtspakket>;
