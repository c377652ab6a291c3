import { passFailpoint } from '../../../src/platform/failpoint.ts';
import { required } from '../../../src/platform/required.ts';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import type { Story } from '../acts.ts';
import type { DemoHuishouden } from '../huishoudens.ts';
import type { Scene } from '../stage.ts';
import { homeDays, laterOn, workDays } from '../time-passes.ts';
import type { AlledaagsVerhaal, Hulpverhaal, Planverhaal, Verhaal } from '../verhaal.ts';
import { tellBerichtenwisseling } from './tell-berichtenwisseling.ts';
import { tellBesluit, tellSpoed, tellTerugzending } from './tell-besluit.ts';
import { tellClientondersteuning, type Ondersteuningsverloop } from './tell-clientondersteuning.ts';
import { tellAfspraak, tellGesprek, tellOpstelling, tellReactie, tellVerzending } from './tell-gesprek.ts';
import { tellAntwoord, tellHertoewijzing, tellStart, tellStop } from './tell-inzet.ts';
import { tellAanbieding, tellConcept, tellGeenOvereenstemming, tellHerziening, tellOnline, tellPapier, type AangebodenPlan } from './tell-plan.ts';
import { tellToedeling, tellVraag } from './tell-vraag.ts';
import type { Zaak } from './zaak.ts';

/** What may become of a household that asks for help; most go the usual way. */
export const verlopen = [
  'gewoon', 'papier', 'te-laat', 'afgehandeld', 'gewoon', 'teruggestuurd', 'hersteld', 'te-laat', 'gewoon', 'ingetrokken', 'eigen-woorden', 'te-laat', 'zonder-overeenstemming', 'papier', 'afgerond', 'gedeeltelijk', 'geweigerd', 'aanvraag-ingetrokken', 'te-laat', 'herzien',
] as const;
export type Verloop = (typeof verlopen)[number];

/** Where a household is on its way when the demo opens, and how many days ago it asked. */
export const onderweg = [
  ['ontvangen', 1], ['toegedeeld', 5], ['gepland', 9], ['ontvangen', 2], ['gesproken', 30], ['opgesteld', 33], ['verzonden', 36], ['gepland', 58], ['concept', 45], ['aangeboden', 52], ['getekend', 58], ['toegewezen', 62], ['bevestigd', 66],
  ['ontvangen', 6], ['toegedeeld', 61], ['gesproken', 27], ['aangeboden', 48], ['getekend', 54], ['concept', 49], ['toegedeeld', 51],
] as const;
export type Halte = (typeof onderweg)[number][0];

/** Who divides the work: the two who can be chosen on the login page have a few households, their colleagues the rest. */
const regisseurs = ['generalist', 'regisseur', 'nadia', 'nadia', 'nadia', 'kees', 'kees', 'kees', 'wietske', 'wietske', 'wietske', 'rob', 'rob', 'elif', 'elif', 'elif'] as const;

/** Tells one household from its first question on, as far as its days allow, or up to where it is now. */
export async function* tellOrdinary(scene: Scene, { huis, situatie }: DemoHuishouden, verloop: Verloop, halte?: Halte, steun?: Ondersteuningsverloop): Story {
  passFailpoint('demo');
  const verhaal = situatie.tell(huis, scene.chance);
  const asked = yield* tellVraag(scene, huis, verhaal, steun === 'gewenst' || steun === 'bevestigd');
  if (halte === 'ontvangen') return;
  const zaak = yield* tellToedeling(scene, asked, verhaal, scene.chance.pick(regisseurs), verhaal.spoedReden === undefined ? [0, 2] : [0, 0]);
  if (verhaal.spoedReden !== undefined) yield* tellSpoed(scene, zaak, verhaal.spoedReden);
  if (steun !== undefined) yield* tellClientondersteuning(scene, zaak, steun);
  if (halte === 'toegedeeld') return;
  if (verloop === 'afgehandeld') return yield* tellAfloop(scene, zaak, verhaal);
  const afspraak = yield* tellAfspraak(scene, zaak, verhaal, verloop === 'te-laat' ? laterOn(scene, 45) : undefined);
  if (halte === 'gepland') return;
  if (verloop === 'ingetrokken') return yield* tellIntrekking(scene, zaak, verhaal);
  yield* tellGesprek(scene, zaak, verhaal, afspraak);
  if (halte === 'gesproken') return;
  const verslag = yield* tellOpstelling(scene, zaak, afspraak.id);
  if (halte === 'opgesteld') return;
  yield* tellVerzending(scene, zaak, verslag);
  if (halte === 'verzonden') return;
  yield* tellReactie(scene, zaak, verhaal, verslag);
  yield* tellPlan(scene, zaak, verhaal, verloop, halte);
}

async function* tellPlan(scene: Scene, zaak: Zaak, verhaal: AlledaagsVerhaal, verloop: Verloop, halte: Halte | undefined): Story {
  const concept = yield* tellConcept(scene, zaak, verhaal.plan);
  if (halte === 'concept') return;
  const plan = yield* tellAanbieding(scene, zaak, concept);
  if (halte === 'aangeboden') return;
  if (verloop === 'zonder-overeenstemming') return yield* tellOnenigheid(scene, zaak, verhaal, plan);
  yield* tellOndertekening(scene, zaak, plan, verloop);
  if (halte === 'getekend') return;
  if (needsDecision(verhaal.plan, scene)) yield* tellBesluitEnInzet(scene, zaak, verhaal, plan, verloop, halte);
  if (verloop === 'herzien') yield* tellLaterAnders(scene, zaak, verhaal, plan);
}

const hulpOf = (plan: Planverhaal): Hulpverhaal[] => plan.doelen.flatMap((doel) => doel.stappen.flatMap(({ hulp }) => hulp ?? []));
const needsDecision = (plan: Planverhaal, { boek }: Scene): boolean => hulpOf(plan).some((hulp) => boek(hulp.product).product.vrij !== true);
/** Goes by message to an aanbieder. */
const byMessage = (hulp: Hulpverhaal, { boek }: Scene): boolean => hulp.pgb === undefined && boek(hulp.product).product.wet !== 'participatie';

async function* tellAfloop(scene: Scene, zaak: Zaak, { afloop }: AlledaagsVerhaal): Story {
  yield workDays(scene, 1, 6);
  await scene.as(scene.staff.staff(zaak.regisseur), 'melding.afhandeling', { id: zaak.melding, afloop });
}

async function* tellIntrekking(scene: Scene, zaak: Zaak, { intrekking }: AlledaagsVerhaal): Story {
  yield homeDays(scene, 1, 4);
  await scene.as(zaak.inwoner, 'melding.intrekking', { id: zaak.melding, reden: intrekking });
}

/** Without agreement there is a refusal, to which the inwoner can object. */
async function* tellOnenigheid(scene: Scene, zaak: Zaak, verhaal: AlledaagsVerhaal, plan: AangebodenPlan): Story {
  yield* tellGeenOvereenstemming(scene, zaak, plan, verhaal.onenigheid.reden);
  yield homeDays(scene, 2, 9);
  await scene.as(zaak.inwoner, 'aanvraag.indiening', { melding: zaak.melding, toelichting: verhaal.onenigheid.aanvraag });
  yield* tellBesluit(scene, zaak, verhaal);
}

async function* tellOndertekening(scene: Scene, zaak: Zaak, plan: AangebodenPlan, verloop: Verloop): Story {
  if (verloop === 'papier') return yield* tellPapier(scene, zaak, plan);
  if (verloop !== 'eigen-woorden') return yield* tellOnline(scene, plan, zaak.inwoner);
  yield homeDays(scene, 1, 3);
  const seen = await scene.as(zaak.inwoner, 'ondersteuningsplan.gegevens', { id: plan.id });
  await scene.as(zaak.inwoner, 'ondersteuningsplan.aanpassing', { id: plan.id, onderdeel: '/einddoel', tekst: `${seen.getoond.inhoud.einddoel} Dat is voor mij het belangrijkste.` }, seen.versie);
  yield workDays(scene, 0, 2);
  const regisseur = scene.staff.staff(zaak.regisseur);
  const { digest, versie } = await scene.as(regisseur, 'ondersteuningsplan.gegevens', { id: plan.id });
  const anew = { id: plan.id, versie, digest: digest ?? '' };
  await scene.as(regisseur, 'ondersteuningsplan.ondertekening', { id: anew.id, digest: anew.digest });
  yield* tellOnline(scene, anew, zaak.inwoner);
}

async function* tellBesluitEnInzet(scene: Scene, zaak: Zaak, verhaal: Verhaal, plan: AangebodenPlan, verloop: Verloop, halte: Halte | undefined): Story {
  if (verloop === 'aanvraag-ingetrokken') return yield* tellAanvraagTerug(scene, zaak);
  if (verloop === 'teruggestuurd') {
    yield* tellTerugzending(scene, zaak, [{ code: 'motivering-ontbreekt', toelichting: 'In het plan staat niet waarom het netwerk dit niet kan doen. Vul dat aan en laat het opnieuw tekenen.' }]);
    yield workDays(scene, 1, 3);
    const better = { ...verhaal.plan, wet: `${verhaal.plan.wet} Het netwerk doet al wat het kan; dat is met hen zelf besproken.` };
    yield* tellOnline(scene, yield* tellHerziening(scene, zaak, plan.id, 'Aangevuld op verzoek van beschikkingen: wat het netwerk kan', better), zaak.inwoner);
  }
  const hulp = hulpOf(verhaal.plan);
  const [first, ...rest] = hulp;
  const refused = verloop === 'gedeeltelijk' && rest.length > 0 ? rest.at(-1)?.product : undefined;
  const shorter = verloop === 'gedeeltelijk' && refused === undefined && first !== undefined && first.volume > 1 ? first : undefined;
  yield* tellBesluit(scene, zaak, verhaal, refused === undefined ? (shorter && { product: shorter.product, besluit: { oordeel: 'toegekend', volume: shorter.volume - 1, reden: 'Het onderzoek onderbouwt een uur minder. Als dat te weinig blijkt, kijken we er na drie maanden weer naar.' } })
    : { product: refused, besluit: { oordeel: 'afgewezen', grond: 'algemene-voorziening', reden: 'Hiervoor is er in de wijk al een voorziening die genoeg helpt. De regisseur brengt u daarmee in contact.' } });
  if (!hulp.some((one) => one.product !== refused && byMessage(one, scene))) return;
  yield* tellBerichtenwisseling(scene, zaak);
  if (halte === 'toegewezen') return;
  const accepted = yield* tellAntwoord(scene, zaak, verloop === 'geweigerd' || verloop === 'hersteld');
  if (halte === 'bevestigd') return;
  yield* tellStart(scene, zaak, accepted);
  if (verloop === 'hersteld') yield* tellAgain(scene, zaak);
  if (verloop === 'afgerond') {
    yield laterOn(scene, scene.chance.int(90, 140));
    yield* tellStop(scene, zaak, accepted, '23');
  }
}

/** The message was not right: it goes out again, and the help begins after all. */
async function* tellAgain(scene: Scene, zaak: Zaak): Story {
  yield* tellHertoewijzing(scene, zaak);
  yield* tellStart(scene, zaak, yield* tellAntwoord(scene, zaak));
}

/** The inwoner takes the aanvraag back before there is a decision. */
async function* tellAanvraagTerug(scene: Scene, zaak: Zaak): Story {
  yield homeDays(scene, 1, 2);
  const { items } = await scene.as(scene.staff.staff('beschikkingen'), 'aanvraag.lijst', { aantal: 100 });
  const aanvraag = required(items.find((item) => item.dossier === zaak.dossier), 'an aanvraag in this dossier');
  await scene.as(zaak.inwoner, 'aanvraag.intrekking', { id: aanvraag.id, reden: 'Mijn familie gaat dit nu zelf doen. Mijn plan blijft gelden, maar deze hulp hoeft niet meer.' });
}

/** Some months on, what is needed has changed: the plan is signed anew. */
async function* tellLaterAnders(scene: Scene, zaak: Zaak, verhaal: Verhaal, { id }: AangebodenPlan): Story {
  yield laterOn(scene, scene.chance.int(60, 100));
  const van = scene.today().add({ days: 28 });
  const later = { ...verhaal.plan, van: van.add({ days: (8 - van.dayOfWeek) % 7 }), resultaat: `${verhaal.plan.resultaat} Het gaat al beter; nu gaat het om volhouden.` };
  yield* tellOnline(scene, yield* tellHerziening(scene, zaak, id, 'Evaluatie: het gaat beter, de doelen zijn aangescherpt', later), zaak.inwoner);
  if (needsDecision(later, scene)) yield* tellBesluit(scene, zaak, { ...verhaal, plan: later });
}

/** The moments at which households ask for help: a few more each month. */
export function* beginningsOf(count: number, first: Temporal.Instant, last: Temporal.Instant): Generator<Temporal.Instant> {
  const span = last.epochMilliseconds - first.epochMilliseconds;
  for (let place = 0; place < count; place++) yield Temporal.Instant.fromEpochMilliseconds(first.epochMilliseconds + Math.floor(span * ((place + 0.5) / count) ** 0.7));
}
