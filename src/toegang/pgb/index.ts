import { acts } from './pgb.acts.ts';
import * as events from './pgb.events.ts';
import { uurtarieven } from './pgb.policy.ts';

export const pgb = { name: 'pgb', phase: 'toegang', acts, events: Object.values(events), policies: [uurtarieven] } as const;
