import { acts } from './klantcontact.acts.ts';
import { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';

export const klantcontact = { name: 'klantcontact', phase: 'voor-de-toegang', acts, events: [vraagOntvangen, vraagAfgehandeld] } as const;

export { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
export { becomeMelding } from './klantcontact.queries.ts';
