import { acts } from './activiteit.acts.ts';
import * as events from './activiteit.events.ts';
import { bevestigenBinnen, bewaren } from './activiteit.policy.ts';
import { activiteitenNalopen } from './pass-activiteiten.ts';

export const activiteit = { name: 'activiteit', phase: 'voor-de-toegang', acts, events: Object.values(events), timed: [activiteitenNalopen], policies: [bevestigenBinnen, bewaren] } as const;
