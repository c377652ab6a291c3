import { addBijlage, bijlageActs } from './bijlage.acts.ts';
import { bijlageIngediend } from './bijlage.events.ts';
import { acts } from './document.acts.ts';

export const document = { name: 'document', phase: 'registers', acts: [...acts, ...bijlageActs], events: [bijlageIngediend] } as const;

export { addBijlage, bijlageIngediend };
export { keepDocument, type NewDocument } from './document.queries.ts';
export { bestandLimit, readBestand, type Bestand } from './read-bestand.ts';
