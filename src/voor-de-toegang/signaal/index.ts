import { acts } from './signaal.acts.ts';
import * as events from './signaal.events.ts';
import { signalenVergeten } from './forget-signalen.ts';
import { bewaren, opvolgenBinnen, triageBinnen } from './signaal.policy.ts';
import { levensloop } from './signaal.ts';

export const signaal = { name: 'signaal', phase: 'voor-de-toegang', acts, events: Object.values(events), policies: [triageBinnen, opvolgenBinnen, bewaren], timed: [signalenVergeten], lifecycles: [levensloop] } as const;

export { findGevoelig } from './gevoelige-woorden.ts';
export { signaalAfgehandeld } from './signaal.events.ts';
export { becomeMelding as signaalBecomesMelding, loadSignaal, markCrisis, type LoadedSignaal } from './signaal.queries.ts';
