import { gesprekActs } from './gesprek.acts.ts';
import * as gesprekEvents from './gesprek.events.ts';
import { verslagenNalopen } from './end-reactietijd.ts';
import { gespreksinstrument, reactieBinnen } from './gesprek.policy.ts';
import { readers } from './gesprek.readers.ts';
import { verslagActs } from './verslag.acts.ts';
import { verslagovergangen, verslagtoestanden } from './verslag.ts';
import * as verslagEvents from './verslag.events.ts';

export const gesprek = {
  name: 'gesprek', phase: 'toegang', acts: [...gesprekActs, ...verslagActs], events: [...Object.values(gesprekEvents), ...Object.values(verslagEvents)], timed: [verslagenNalopen], policies: [gespreksinstrument, reactieBinnen], readers,
  lifecycles: [{ naam: 'verslag', toestanden: verslagtoestanden, overgangen: verslagovergangen }],
} as const;

export { gespreksinstrument, type Instrument } from './gesprek.policy.ts';
export { gesprekGepland, persoonlijkPlanIngediend } from './gesprek.events.ts';
export { keepPersoonlijkPlan } from './hand-in-persoonlijk-plan.ts';
export { verslagVastgesteld } from './verslag.events.ts';
export { digestOfVerslag, type Verslaginhoud, type Verslagsectie } from './verslag.ts';
export { getVerslag, listDomeinen, type BesprokenDomein, type VastgesteldVerslag } from './verslag.queries.ts';
