import { acts } from './klantcontact.acts.ts';
import { terugbellenNalopen } from './escalate.ts';
import * as events from './klantcontact.events.ts';
import { overnemenBinnen, terugbellenBinnen } from './klantcontact.policy.ts';

export const klantcontact = { name: 'klantcontact', phase: 'voor-de-toegang', acts, events: Object.values(events), policies: [terugbellenBinnen, overnemenBinnen], timed: [terugbellenNalopen] } as const;

export { vraagAfgehandeld, vraagOntvangen } from './klantcontact.events.ts';
export type { Meekomer, Relatie, Toestemming } from './klantcontact.ts';
export { Gezelschap, Relatie as RelatieSchema, Toestemming as ToestemmingSchema } from './klantcontact.schema.ts';
export { takeBijlagen } from './bijlage.ts';
export { becomeMelding, becomeSignaal } from './klantcontact.queries.ts';
