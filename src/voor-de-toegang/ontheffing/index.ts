import { acts } from './ontheffing.acts.ts';
import * as events from './ontheffing.events.ts';

export const ontheffing = { name: 'ontheffing', phase: 'voor-de-toegang', acts, events: Object.values(events) } as const;
