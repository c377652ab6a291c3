import type { Environment } from '../../platform/act/environment.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { dayOf } from '../../platform/time/clock.ts';
import { aanspreekpuntGewijzigd, loadDossier, setAanspreekpunt, type Verplaatst } from '../../registers/dossier/index.ts';
import { listVoorzieningen } from '../../registers/voorziening/index.ts';
import { loadAanvraag } from '../../toegang/aanvraag/index.ts';
import { loadBeschikking } from '../../toegang/beschikking/index.ts';
import { findZwaarte } from '../../toegang/melding/index.ts';
import { firstPointOfContact, loadOvereengekomen, type Aanspreekpunt, type OvereengekomenPlan, type planOvereengekomen } from '../../toegang/ondersteuningsplan/index.ts';
import { ofReader, type Plaats } from './plaats.ts';
import { isHelping } from './toewijzing.queries.ts';

export const followName = 'toewijzing-aanspreekpunt';
type Contactpunt = Aanspreekpunt['aanspreekpunt'];

/** The signed plan that a beschikking decided on; none where help was granted in haste, or against a plan that nobody agreed on. */
export async function findPlanBehind(tx: ReadTx, gemeente: string, beschikking: string): Promise<OvereengekomenPlan | undefined> {
  const { aanvraag } = await loadBeschikking(tx, gemeente, beschikking);
  if (aanvraag === null) return undefined;
  const { plan, planVersie } = await loadAanvraag(tx, gemeente, aanvraag);
  return plan === null || planVersie === null ? undefined : loadOvereengekomen(tx, gemeente, plan, planVersie);
}

/** Who the inwoner of a plan turns to first, by the help in it (BUCH 3.5). */
async function pointOf({ tx, gemeente }: Plaats, { inhoud, melding }: OvereengekomenPlan): Promise<Contactpunt> {
  const maatwerk = inhoud.doelen.flatMap((doel) => doel.interventies.flatMap((interventie) => interventie.maatwerk?.voorziening ?? []));
  return firstPointOfContact(inhoud, await listVoorzieningen(tx, gemeente, maatwerk), await findZwaarte(tx, gemeente, melding) ?? null).aanspreekpunt;
}

/**
 * From the opdracht on the inwoner turns first to the aanbieder where there is one kind of help, and else to
 * the regisseur (BUCH 3.5). `aanbieders` are those who get the opdracht now.
 */
export async function pointAfterPlan(at: Plaats, dossier: string, plan: OvereengekomenPlan, aanbieders: readonly string[]): Promise<Verplaatst | undefined> {
  const { wie } = await pointOf(at, plan);
  // The one aanbieder of the plan may have refused since: then it is the one who came in its place.
  const [only] = aanbieders;
  return setAanspreekpunt(at.tx, at.gemeente, dossier, wie === 'aanbieder' && only !== undefined ? `o:${only}` : 'regisseur');
}

/**
 * A plan was agreed on anew: where what is left is one kind of help, from an aanbieder that gives it already,
 * the inwoner turns to that aanbieder at once. Any other change the signature itself brought about.
 */
export async function followPlan(tx: WriteTx, event: SealedEvent, env: Environment): Promise<void> {
  const signed = event.inhoud as typeof planOvereengekomen.voorbeeld;
  const at = ofReader(tx, event.gemeente, env);
  const plan = await loadOvereengekomen(tx, event.gemeente, signed.plan);
  // Revised again since: the next event tells it.
  if (plan.versie !== signed.versie) return;
  const point = await pointOf(at, plan);
  if (point.wie !== 'aanbieder' || !(await isHelping(tx, event.gemeente, { dossier: plan.dossier, organisatie: point.organisatie, day: dayOf(at.moment).toString() }))) return;
  const moved = await setAanspreekpunt(tx, event.gemeente, plan.dossier, `o:${point.organisatie}`);
  if (moved) await publishFromReader(tx, env, event.gemeente, followName, plan.dossier, aanspreekpuntGewijzigd, { ...moved });
}

/** An aanbieder who does not, or no longer, help is not the one to call. */
export async function pointAwayFrom({ tx, gemeente }: Plaats, dossier: string, organisatie: string): Promise<Verplaatst | undefined> {
  const { aanspreekpunt } = await loadDossier(tx, gemeente, dossier);
  return aanspreekpunt === `o:${organisatie}` ? setAanspreekpunt(tx, gemeente, dossier, 'regisseur') : undefined;
}
