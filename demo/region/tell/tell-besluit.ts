import { required } from '../../../src/platform/required.ts';
import type { Acts, Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { workDays } from '../time-passes.ts';
import type { Verhaal } from '../verhaal.ts';
import { tellAntwoord, tellStart } from './tell-inzet.ts';
import { idOf, type Zaak } from './zaak.ts';

type Toetsing = Acts['beschikking.toetsing']['input'];
type Onderdeelbesluit = Toetsing['onderdelen'][number];
type Onderdeel = Acts['beschikking.gegevens']['output']['onderdelen'][number];

/** What is decided other than as asked: on which product, and why. */
export interface Afwijking {
  readonly product: string;
  readonly besluit: Omit<Onderdeelbesluit, 'id'>;
}

/** The decision that waits in this dossier. */
async function findOpen(scene: Scene, { dossier }: Zaak): Promise<Acts['beschikking.gegevens']['output']> {
  const beslisser = scene.staff.staff('beschikkingen');
  const { items } = await scene.as(beslisser, 'beschikking.dossier', { dossier });
  const open = items.find((item) => item.toestand === 'te-toetsen');
  if (open === undefined) throw new Error('No decision waits in this dossier');
  return scene.as(beslisser, 'beschikking.gegevens', { id: open.id });
}

/** For whom each part is: the plan of a family names the member. */
function ownerOf(scene: Scene, zaak: Zaak, { plan }: Verhaal, onderdeel: Onderdeel): { persoon?: string } {
  const hulp = plan.doelen.flatMap((doel) => doel.stappen).find((stap) => stap.hulp !== undefined && scene.boek(stap.hulp.product).voorziening === onderdeel.voorziening)?.hulp;
  return hulp?.voor === undefined ? {} : { persoon: idOf(zaak, hulp.voor) };
}

/** The check of lawfulness, as asked or with differences; the decision is not taken yet. */
export async function* tellToetsing(scene: Scene, zaak: Zaak, verhaal: Verhaal, afwijking?: Afwijking): Story<{ id: string; versie: number }> {
  yield workDays(scene, 2, 6);
  const { id, versie, vragen, onderdelen } = await findOpen(scene, zaak);
  const besluiten = onderdelen.map((onderdeel): Onderdeelbesluit => {
    const different = afwijking !== undefined && scene.boek(afwijking.product).voorziening === onderdeel.voorziening;
    return { id: onderdeel.id, ...ownerOf(scene, zaak, verhaal, onderdeel), ...(different ? afwijking.besluit : { oordeel: 'toegekend' as const }) };
  });
  return scene.as(scene.staff.staff('beschikkingen'), 'beschikking.toetsing', {
    id, antwoorden: vragen.map(({ code }) => ({ code, ja: true, toelichting: '' })), onderdelen: besluiten, ...(onderdelen.length > 0 ? {} : { gronden: ['eigen-kracht' as const], motivering: required(verhaal.onenigheid, 'a disagreement').afwijzing }),
  }, versie);
}

/** The decision is taken, and its letters go out by themselves. */
export async function* tellBesluit(scene: Scene, zaak: Zaak, verhaal: Verhaal, afwijking?: Afwijking): Story {
  const checked = yield* tellToetsing(scene, zaak, verhaal, afwijking);
  yield workDays(scene, 0, 1);
  await scene.as(scene.staff.staff('beschikkingen'), 'beschikking.vaststelling', { id: checked.id }, checked.versie);
}

/** What is not right goes back to the regisseur, with the reason. */
export async function* tellTerugzending(scene: Scene, zaak: Zaak, redenen: Acts['beschikking.terugzending']['input']['redenen']): Story {
  yield workDays(scene, 2, 5);
  const { id, versie } = await findOpen(scene, zaak);
  await scene.as(scene.staff.staff('beschikkingen'), 'beschikking.terugzending', { id, redenen }, versie);
}

/** Help at once and for a time, before the onderzoek: within the mandate of the generalist. */
export async function* tellSpoed(scene: Scene, zaak: Zaak, reden: string): Story {
  yield workDays(scene, 0, 0);
  const { voorziening } = scene.boek('huishouden');
  const van = scene.today().add({ days: 1 });
  await scene.as(scene.staff.staff(zaak.regisseur), 'beschikking.spoedvoorziening', {
    melding: zaak.melding, voorziening, organisatie: scene.staff.organisaties.duinzoom, leveringsvorm: 'natura', omvang: { volume: 4, eenheid: '04', frequentie: '2' }, van: van.toString(), tot: van.add({ days: 55 }).toString(),
    resultaat: 'Het huis is schoon en er is eten in de weken na het ziekenhuis.', reden,
  });
  yield* tellStart(scene, zaak, yield* tellAntwoord(scene, zaak));
}
