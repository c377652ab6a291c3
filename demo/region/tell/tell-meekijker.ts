import type { Inwoner } from '../../../src/platform/access/actor.ts';
import type { Acts, Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { workDays } from '../time-passes.ts';
import { asInwoner, type Zaak } from './zaak.ts';

type Toegang = Acts['dossiertoegang.verlening']['input'];

/** The regisseur lets a relative read or write along, for most of a year; answers the relative, logged in. */
export async function* tellMeekijker(scene: Scene, zaak: Zaak, bsn: string, { recht, doel, gegevens }: Pick<Toegang, 'recht' | 'doel' | 'gegevens'>): Story<Inwoner> {
  yield workDays(scene, 0, 1);
  const regisseur = scene.staff.staff(zaak.regisseur);
  const { persoon, leden } = await scene.as(regisseur, 'bevraging.opvraging', { gemeente: scene.gemeente, bsn });
  await scene.as(regisseur, 'dossiertoegang.verlening', { dossier: zaak.dossier, soort: 'persoon', houder: persoon, gegevens, recht, doel, tot: scene.today().add({ days: 360 }).toString() });
  return asInwoner(scene, persoon, leden.find((lid) => lid.id === persoon)?.naam ?? '');
}
