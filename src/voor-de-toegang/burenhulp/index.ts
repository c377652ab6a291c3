import { acts } from './burenhulp.acts.ts';
import * as events from './burenhulp.events.ts';
import { laten, metVog } from './burenhulp.policy.ts';
import { burenhulpNalopen } from './pass-burenhulp.ts';

export const burenhulp = { name: 'burenhulp', phase: 'voor-de-toegang', acts, events: Object.values(events), timed: [burenhulpNalopen], policies: [metVog, laten] } as const;
