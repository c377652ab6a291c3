import { answersOf, runningOf, type BesluitSpil } from '../../../toegang/beschikking/testing/beschikking-setup.ts';
import type { exampleDoel } from '../../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { present } from '../../../platform/testing/present.ts';
import type { HulpSpil, HulpWereld } from './granted-plan.ts';

/** Ten days on the plan is revised to hold these doelen, and signed by both; answers the newest decision. */
export async function revisePlan(spil: HulpSpil, w: HulpWereld, doelen: ReturnType<typeof exampleDoel>[]): Promise<string> {
  spil.clock.set('2026-03-20T09:00:00Z');
  const { items: [plan] } = await spil.as(w.generalist, 'ondersteuningsplan.lijst', { dossier: w.dossier });
  const { id } = present(plan);
  const { versie } = await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id });
  const revised = await spil.as(w.generalist, 'ondersteuningsplan.herziening', { id, reden: 'Het is anders geworden' }, { ifMatch: versie });
  const written = await spil.as(w.generalist, 'ondersteuningsplan.wijziging', { id, inhoud: w.planOf({ doelen }) }, { ifMatch: revised.versie });
  const { digest } = await spil.as(w.generalist, 'ondersteuningsplan.aanbieding', { id }, { ifMatch: written.versie });
  for (const actor of [w.generalist, w.inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id, digest });
  await spil.conductor.settle();
  return (await runningOf(spil as unknown as BesluitSpil, w)).beschikking;
}

/** Grants all that is asked, as asked. */
export async function decideAnew(spil: HulpSpil, w: HulpWereld, id: string): Promise<void> {
  const { onderdelen, versie } = await spil.as(w.beslisser, 'beschikking.gegevens', { id });
  await spil.as(w.beslisser, 'beschikking.toetsing', { id, antwoorden: await answersOf(spil as unknown as BesluitSpil, w, id), onderdelen: onderdelen.map((o) => ({ id: o.id, oordeel: 'toegekend' as const })) }, { ifMatch: versie });
  await spil.as(w.beslisser, 'beschikking.vaststelling', { id }, { ifMatch: versie + 1 });
  await spil.conductor.settle();
}
