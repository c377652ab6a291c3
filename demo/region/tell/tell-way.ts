import type { Story } from '../acts.ts';
import type { Huisgenoten } from '../situatie.ts';
import type { Scene } from '../stage.ts';
import type { Planverhaal, Verhaal } from '../verhaal.ts';
import { tellBerichtenwisseling } from './tell-berichtenwisseling.ts';
import { tellBesluit } from './tell-besluit.ts';
import { tellAfspraak, tellGesprek, tellReactie, tellVerslag } from './tell-gesprek.ts';
import { tellAntwoord, tellStart, type Ontvangen } from './tell-inzet.ts';
import { tellAanbieding, tellConcept, type AangebodenPlan } from './tell-plan.ts';
import { tellToedeling, tellVraag } from './tell-vraag.ts';
import type { Zaak } from './zaak.ts';

/** From the question to the report that the inwoner read; between the conversation and the report something may happen. */
export async function* tellOnderzoek(scene: Scene, huis: Huisgenoten, verhaal: Verhaal, regisseur: 'generalist' | 'regisseur', between?: (zaak: Zaak) => Story<unknown>): Story<Zaak> {
  const zaak = yield* tellToedeling(scene, yield* tellVraag(scene, huis, verhaal), verhaal, regisseur);
  const afspraak = yield* tellAfspraak(scene, zaak, verhaal);
  yield* tellGesprek(scene, zaak, verhaal, afspraak);
  if (between) yield* between(zaak);
  yield* tellReactie(scene, zaak, verhaal, yield* tellVerslag(scene, zaak, afspraak.id));
  return zaak;
}

/** A plan is written and offered, and the generalist signed it. */
export async function* tellVoorstel(scene: Scene, zaak: Zaak, plan: Planverhaal): Story<AangebodenPlan> {
  return yield* tellAanbieding(scene, zaak, yield* tellConcept(scene, zaak, plan));
}

/** From the signed plan to the help that began: decided, taken on and started. */
export async function* tellHulp(scene: Scene, zaak: Zaak, verhaal: Verhaal): Story<Ontvangen[]> {
  yield* tellBesluit(scene, zaak, verhaal);
  yield* tellBerichtenwisseling(scene, zaak);
  const accepted = yield* tellAntwoord(scene, zaak);
  yield* tellStart(scene, zaak, accepted);
  return accepted;
}
