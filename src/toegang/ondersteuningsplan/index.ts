import { planovergangen, plantoestanden } from './ondersteuningsplan.ts';
import { acts } from './ondersteuningsplan.acts.ts';
import * as events from './ondersteuningsplan.events.ts';
import { planMandaat } from './ondersteuningsplan.policy.ts';
import { planpost } from './ondersteuningsplan.readers.ts';

export const ondersteuningsplan = {
  name: 'ondersteuningsplan', phase: 'toegang', acts, events: Object.values(events), readers: [planpost], policies: [planMandaat],
  lifecycles: [{ naam: 'ondersteuningsplan', toestanden: plantoestanden, overgangen: planovergangen }],
} as const;

export { PlanInhoud, type Doel, type Interventie, type Maatwerk } from './plan-inhoud.schema.ts';
export { planGeenOvereenstemming, planGewijzigd, planOvereengekomen } from './ondersteuningsplan.events.ts';
export { findToegekend, keepToegekend, takeUndecided, type Toegekend } from './toegekend.ts';
export { planMandaat } from './ondersteuningsplan.policy.ts';
export { checkOtherAanbieder } from './check-other-aanbieder.ts';
export { digestOf, digestOfArrangement } from './getoond-plan.ts';
export { schrijver as planschrijver } from './ondersteuningsplan.rights.ts';
export { findAgreed, findShown, loadOvereengekomen, type OvereengekomenPlan } from './ondersteuningsplan.queries.ts';
export { firstPointOfContact, type Aanspreekpunt } from './first-point-of-contact.ts';
export { plantoestanden, treden, type Plantoestand, type Trede } from './ondersteuningsplan.ts';
export { addFamilieplan, type Familiedeel } from './add-familieplan.ts';
export { listLeefdomeinen } from './judge-plan.ts';
