import { levensloop } from './clientondersteuning.ts';
import { acts } from './clientondersteuning.acts.ts';
import * as events from './clientondersteuning.events.ts';
import { ondersteuningstermijnen } from './clientondersteuning.policy.ts';
import { readers } from './follow-melding.ts';
import { organisatieActs } from './organisatie.acts.ts';
import { ondersteuningNalopen } from './pass-late.ts';

export const clientondersteuning = {
  name: 'clientondersteuning', phase: 'toegang', acts: [...acts, ...organisatieActs], events: Object.values(events), readers, timed: [ondersteuningNalopen], policies: [ondersteuningstermijnen], lifecycles: [levensloop],
} as const;
