import Type, { type TObject, type TSchema } from 'typebox';

/** The two fields that every list has in its input, beside its filters. */
export const pageInput = {
  cursor: Type.Optional(Type.String({ minLength: 1, maxLength: 2000, description: 'Waar de vorige bladzijde ophield: `volgende` uit het vorige antwoord. Ontbreekt bij de eerste bladzijde.' })),
  aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 100, default: 25, description: 'Hoeveel regels op een bladzijde.' })),
};

/** What a list answers: the rows of one page, and where the next one begins (absent on the last). */
export function pageOutput<T extends TSchema>(item: T): TObject<{ items: ReturnType<typeof Type.Array<T>>; volgende: ReturnType<typeof Type.Optional<ReturnType<typeof Type.String>>> }> {
  return Type.Object({
    items: Type.Array(item),
    volgende: Type.Optional(Type.String({ description: 'Geef deze als `cursor` mee voor de volgende bladzijde. Ontbreekt op de laatste.' })),
  });
}
