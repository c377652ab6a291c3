import { acts } from './kennisbank.acts.ts';
import * as events from './kennisbank.events.ts';

export const kennisbank = { name: 'kennisbank', phase: 'voor-de-toegang', acts, events: Object.values(events) } as const;

export { requireArtikel, titlesOf, type GegevenArtikel } from './kennisbank.queries.ts';
