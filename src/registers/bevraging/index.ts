import { acts } from './bevraging.acts.ts';
import { persoonIngeschreven } from './bevraging.events.ts';
import { persoonZoek } from './persoon-zoek.reader.ts';

export const bevraging = { name: 'bevraging', phase: 'registers', acts, events: [persoonIngeschreven], readers: [persoonZoek] } as const;

export { persoonIngeschreven } from './bevraging.events.ts';
export { takeOverHousehold } from './take-over.ts';
export { searchTextOf } from './persoon-zoek.reader.ts';
