import { acts } from './klantcontact.acts.ts';
import * as events from './klantcontact.events.ts';

export const klantcontact = { name: 'klantcontact', phase: 'voor-de-toegang', acts, events: Object.values(events) } as const;

export { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
export { becomeMelding, becomeSignaal } from './klantcontact.queries.ts';
