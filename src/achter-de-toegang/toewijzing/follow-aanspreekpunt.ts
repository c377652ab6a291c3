import type { ReadTx } from '../../platform/database/transaction.ts';
import { setAanspreekpunt } from '../../registers/dossier/index.ts';
import { listVoorzieningen } from '../../registers/voorziening/index.ts';
import { loadAanvraag } from '../../toegang/aanvraag/index.ts';
import { loadBeschikking } from '../../toegang/beschikking/index.ts';
import { findZwaarte } from '../../toegang/melding/index.ts';
import { firstPointOfContact, loadOvereengekomen, type OvereengekomenPlan } from '../../toegang/ondersteuningsplan/index.ts';
import type { Plaats } from './plaats.ts';

/** The signed plan that a beschikking decided on; none where help was granted in haste, or against a plan that nobody agreed on. */
export async function findPlanBehind(tx: ReadTx, gemeente: string, beschikking: string): Promise<OvereengekomenPlan | undefined> {
  const { aanvraag } = await loadBeschikking(tx, gemeente, beschikking);
  if (aanvraag === null) return undefined;
  const { plan, planVersie } = await loadAanvraag(tx, gemeente, aanvraag);
  return plan === null || planVersie === null ? undefined : loadOvereengekomen(tx, gemeente, plan, planVersie);
}

/**
 * From the opdracht on the inwoner turns first to the aanbieder where there is one kind of help, and else to
 * the regisseur (BUCH 3.5). `aanbieders` are those who get the opdracht now.
 */
export async function pointAfterPlan({ tx, gemeente }: Plaats, dossier: string, { inhoud, melding }: OvereengekomenPlan, aanbieders: readonly string[]): Promise<void> {
  const maatwerk = inhoud.doelen.flatMap((doel) => doel.interventies.flatMap((interventie) => interventie.maatwerk?.voorziening ?? []));
  const { aanspreekpunt } = firstPointOfContact(inhoud, await listVoorzieningen(tx, gemeente, maatwerk), await findZwaarte(tx, gemeente, melding) ?? null);
  // The one aanbieder of the plan may have refused since: then it is the one who came in its place.
  const [only] = aanbieders;
  await setAanspreekpunt(tx, gemeente, dossier, aanspreekpunt.wie === 'aanbieder' && only !== undefined ? `o:${only}` : 'regisseur');
}

/** An aanbieder who does not, or no longer, help is not the one to call. */
export async function pointAwayFrom({ tx, gemeente }: Plaats, dossier: string, organisatie: string): Promise<void> {
  const { aanspreekpunt } = await tx.selectFrom('dossier').select('aanspreekpunt').where('gemeente', '=', gemeente).where('id', '=', dossier).executeTakeFirstOrThrow();
  if (aanspreekpunt === `o:${organisatie}`) await setAanspreekpunt(tx, gemeente, dossier, 'regisseur');
}
