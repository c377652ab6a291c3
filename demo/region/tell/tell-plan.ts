import { renderLetter } from '../../../src/platform/pdf/index.ts';
import { dayOf } from '../../../src/platform/time/clock.ts';
import type { Inwoner } from '../../../src/platform/access/actor.ts';
import type { Story } from '../acts.ts';
import type { Scene } from '../stage.ts';
import { homeDays, workDays } from '../time-passes.ts';
import type { Planverhaal } from '../verhaal.ts';
import { composePlan } from './compose-plan.ts';
import type { Zaak } from './zaak.ts';

/** A plan in the making, or one that lies to be signed. */
export interface Plan {
  readonly id: string;
  /** For If-Match. */
  readonly versie: number;
}
export interface AangebodenPlan extends Plan {
  readonly digest: string;
}

/** The generalist begins the plan and writes it. */
export async function* tellConcept(scene: Scene, zaak: Zaak, plan: Planverhaal): Story<Plan> {
  yield workDays(scene, 0, 2);
  const { id, versie } = await scene.as(scene.staff.staff(zaak.regisseur), 'ondersteuningsplan.opstelling', { melding: zaak.melding });
  return yield* tellWijziging(scene, zaak, { id, versie }, plan);
}

/** The plan is written; beyond the mandate somebody else has to agree. */
export async function* tellWijziging(scene: Scene, zaak: Zaak, { id, versie }: Plan, plan: Planverhaal): Story<Plan> {
  yield workDays(scene, 0, 1);
  const regisseur = scene.staff.staff(zaak.regisseur);
  const written = await scene.as(regisseur, 'ondersteuningsplan.wijziging', { id, inhoud: composePlan(scene, plan) }, versie);
  const [aan] = written.stand.mandaat.goedkeuringDoor;
  if (aan === undefined || written.stand.mandaat.goedgekeurd) return written;
  const asked = await scene.as(regisseur, 'ondersteuningsplan.adviesaanvraag', { id, aan, vraag: 'Dit plan gaat boven mijn mandaat. Ik heb met het huishouden bekeken wat lichter kan. Zijn jullie het eens met deze afweging?' });
  yield workDays(scene, 1, 3);
  return scene.as(scene.staff.staff(aan), 'ondersteuningsplan.goedkeuring', { id, goedgekeurd: true, motivering: 'De ladder is goed doorlopen en de doelen zijn helder. Kijk bij de eerste evaluatie of het minder kan.' }, asked.versie);
}

/** The plan is offered and the generalist signs. */
export async function* tellAanbieding(scene: Scene, zaak: Zaak, { id, versie }: Plan): Story<AangebodenPlan> {
  yield workDays(scene, 0, 2);
  const regisseur = scene.staff.staff(zaak.regisseur);
  const offered = await scene.as(regisseur, 'ondersteuningsplan.aanbieding', { id }, versie);
  await scene.as(regisseur, 'ondersteuningsplan.ondertekening', { id, digest: offered.digest });
  return offered;
}

/** The inwoner, or who stands in for them, reads the plan at home and signs it online. */
export async function* tellOnline(scene: Scene, { id, digest }: AangebodenPlan, signer: Inwoner): Story {
  yield homeDays(scene, 1, 5);
  await scene.as(signer, 'ondersteuningsplan.gegevens', { id });
  await scene.as(signer, 'ondersteuningsplan.ondertekening', { id, digest });
}

/** The plan is signed on paper at the kitchen table, and the generalist records the scan of it. */
export async function* tellPapier(scene: Scene, zaak: Zaak, { id, digest }: AangebodenPlan): Story {
  yield workDays(scene, 2, 5);
  const datum = scene.today().toString();
  const { naam } = zaak.inwoner;
  const scan = await renderLetter({
    lang: 'nl-NL', title: 'Ondersteuningsplan: handtekening', sender: ['Sociaal team'], addressee: [naam], facts: [{ name: 'Getekend op', value: datum }, { name: 'Getekend door', value: naam }],
    blocks: [{ kind: 'paragraph', text: `Ik heb het plan gelezen en ik ga ermee akkoord.\n\n${naam}` }, { kind: 'paragraph', text: `Kenmerk van het plan: ${digest.slice(0, 16)}` }],
    pageLabel: (page, pages) => `Bladzijde ${page} van ${pages}`, created: new Date(scene.now().epochMilliseconds),
  });
  await scene.as(scene.staff.staff(zaak.regisseur), 'ondersteuningsplan.handtekening', { id, digest, hoedanigheid: 'inwoner', naam, datum: dayOf(scene.now()).toString(), bestand: Buffer.from(scan).toString('base64') });
}

/** The plan changes after it was offered, agreed or sent back: a new version, offered and signed by the generalist. */
export async function* tellHerziening(scene: Scene, zaak: Zaak, id: string, reden: string, plan: Planverhaal): Story<AangebodenPlan> {
  const regisseur = scene.staff.staff(zaak.regisseur);
  const { versie } = await scene.as(regisseur, 'ondersteuningsplan.gegevens', { id });
  const revised = await scene.as(regisseur, 'ondersteuningsplan.herziening', { id, reden }, versie);
  const written = yield* tellWijziging(scene, zaak, revised, plan);
  return yield* tellAanbieding(scene, zaak, written);
}

/** There is no agreement, and it stays at that for now. */
export async function* tellGeenOvereenstemming(scene: Scene, zaak: Zaak, { id }: Plan, reden: string): Story {
  yield homeDays(scene, 3, 8);
  await scene.as(zaak.inwoner, 'ondersteuningsplan.reactie', { id, onderdeel: '/resultaat', klopt: false, tekst: reden });
  yield workDays(scene, 1, 4);
  await scene.as(scene.staff.staff(zaak.regisseur), 'ondersteuningsplan.geen-overeenstemming', { id, reden });
}
