import { acts } from './wegwijzer.acts.ts';
import * as events from './wegwijzer.events.ts';
import { landelijkeGidsen } from './wegwijzer.policy.ts';

export { tips } from './tips/index.ts';

export const wegwijzer = { name: 'wegwijzer', phase: 'voor-de-toegang', acts, events: Object.values(events), policies: [landelijkeGidsen] } as const;
