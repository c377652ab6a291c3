import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, notFound, Refusal } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { dossierVernietigd, loadDossier } from '../../registers/dossier/index.ts';
import { beletByTermijn, beletByVerzoek, type Belet } from './bewaring.ts';
import { vernietigingAfgewezen } from './bewaring.events.ts';
import { bewaartermijnBetaling } from './bewaring.policy.ts';
import { bewaartermijnOf, standOf } from './bewaring.queries.ts';
import { destroyDossier } from './destroy-dossier.ts';

export interface LoadedVernietiging {
  readonly id: string;
  readonly dossier: string;
  readonly grond: 'termijn' | 'verzoek';
  readonly toestand: 'voorgesteld' | 'afgewezen' | 'uitgevoerd';
  readonly voorgesteld_door: string;
}

export async function loadVernietiging(tx: ReadTx, { id }: { id: string }, gemeente: string): Promise<LoadedVernietiging> {
  const row = await tx.selectFrom('vernietiging').select(['id', 'dossier', 'grond', 'toestand', 'voorgesteld_door']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** What is in the way on this ground, as it is today. */
export async function beletOf(tx: ReadTx, { gemeente, dossier, grond, today }: { readonly gemeente: string; readonly dossier: string; readonly grond: 'termijn' | 'verzoek'; readonly today: Temporal.PlainDate }): Promise<Belet[]> {
  const stand = await standOf(tx, gemeente, dossier, today);
  if (grond === 'termijn') return beletByTermijn(stand, await bewaartermijnOf(tx, gemeente, dossier, today), today);
  const { waarde, bron } = await policyOn(tx, bewaartermijnBetaling, gemeente, today);
  return beletByVerzoek(stand, { jaren: waarde.jaren, bron }, today);
}

/** Throws `MagNietVernietigd` with each reason and its article. */
export function requireNoBelet(beletten: readonly Belet[]): void {
  if (beletten.length === 0) return;
  const told = (taal: 'nl' | 'en') => beletten.map(({ uitleg, bron }) => `${uitleg[taal]} (${bron})`).join(' ');
  throw conflict('MagNietVernietigd', { nl: told('nl'), en: told('en') });
}

/**
 * Another than who proposed it decides. Yes destroys the dossier here and now, in this transaction: what came in the way since
 * it was proposed stops it. The event stands last in the chain of the dossier, which stays whole.
 */
export async function decideVernietiging({ tx, input, loaded, gemeente, today, moment, actor, publish }: CommandContext<{ id: string; akkoord: boolean; reden: string }, LoadedVernietiging>): Promise<{ id: string; rijen: number }> {
  const { id, dossier, grond } = loaded;
  const door = actorKey(actor);
  if (door === loaded.voorgesteld_door) throw new Refusal('VierOgen', 403, { nl: 'U stelde dit zelf voor. Een collega beslist.', en: 'You proposed this yourself. A colleague decides.' });
  const besluit = { besloten_op: isoMoment(moment), besloten_door: door, reden: input.reden.trim() };
  if (!input.akkoord) {
    await tx.updateTable('vernietiging').set({ ...besluit, toestand: 'afgewezen' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    publish(id, vernietigingAfgewezen, { vernietiging: id, dossier });
    return { id, rijen: 0 };
  }
  await loadDossier(tx, gemeente, dossier);
  requireNoBelet(await beletOf(tx, { gemeente, dossier, grond, today }));
  await tx.updateTable('vernietiging').set({ ...besluit, toestand: 'uitgevoerd' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  const aantallen = await destroyDossier(tx, { gemeente, dossier, vernietiging: id });
  publish(dossier, dossierVernietigd, { dossier, vernietiging: id, grond });
  return { id, rijen: Object.values(aantallen).reduce((sum, aantal) => sum + aantal, 0) };
}
