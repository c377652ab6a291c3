import { levensloop } from './correctieverzoek.ts';
import { acts } from './correctieverzoek.acts.ts';
import * as events from './correctieverzoek.events.ts';

export const correctieverzoek = { name: 'correctieverzoek', phase: 'regie', acts, events: Object.values(events), lifecycles: [levensloop] } as const;
