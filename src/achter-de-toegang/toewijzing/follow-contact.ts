import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import { dayOf } from '../../platform/time/clock.ts';
import type { regisseurAangewezen } from '../../registers/dossier/index.ts';
import { loadContact } from './pack-handover.ts';
import { keepContact, listHelping } from './toewijzing.queries.ts';

export const contactName = 'toewijzing-contact';

/**
 * Another regisseur, or another to turn to first: an aanbieder calls who is there now. The rest of what was handed over
 * stays as it was, and an aanbieder that no longer helps keeps what it had.
 */
export async function followContact(tx: WriteTx, event: SealedEvent, env: Environment): Promise<void> {
  const { dossier } = event.inhoud as typeof regisseurAangewezen.voorbeeld;
  const { gemeente } = event;
  const helping = await listHelping(tx, gemeente, { dossier, day: dayOf(env.clock.now()).toString() });
  if (helping.length > 0) await keepContact(tx, gemeente, helping, await loadContact(tx, gemeente, dossier));
}
