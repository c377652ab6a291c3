import { acts } from './crisis.acts.ts';
import * as events from './crisis.events.ts';
import { crisisdienst, crisistermijnen } from './crisis.policy.ts';
import { levensloop } from './crisis.ts';

export const crisis = { name: 'crisis', phase: 'voor-de-toegang', acts, events: Object.values(events), policies: [crisisdienst, crisistermijnen], lifecycles: [levensloop] } as const;

export { crisisAfgerond } from './crisis.events.ts';
export { crisisBecomesMelding } from './crisis.queries.ts';
