import { acts } from './document.acts.ts';

export const document = { name: 'document', phase: 'registers', acts } as const;

export { keepDocument, type NewDocument } from './document.queries.ts';
export { bestandLimit, readBestand, type Bestand } from './read-bestand.ts';
