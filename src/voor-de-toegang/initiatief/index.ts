import { acts } from './initiatief.acts.ts';
import * as events from './initiatief.events.ts';
import { besluitvorming, bewaren } from './initiatief.policy.ts';
import { initiatievenNalopen } from './pass-initiatieven.ts';

export { getInitiatief, namesOfInitiatieven } from './initiatief.queries.ts';

export const initiatief = { name: 'initiatief', phase: 'voor-de-toegang', acts, events: Object.values(events), timed: [initiatievenNalopen], policies: [besluitvorming, bewaren] } as const;
