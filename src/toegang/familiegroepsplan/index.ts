import { familieplanovergangen, familieplantoestanden } from './familiegroepsplan.ts';
import { acts } from './familiegroepsplan.acts.ts';
import * as events from './familiegroepsplan.events.ts';
import { redelijkeTermijn } from './familiegroepsplan.policy.ts';

export const familiegroepsplan = {
  name: 'familiegroepsplan', phase: 'toegang', acts, events: Object.values(events), policies: [redelijkeTermijn],
  lifecycles: [{ naam: 'familiegroepsplan', toestanden: familieplantoestanden, overgangen: familieplanovergangen }],
} as const;
