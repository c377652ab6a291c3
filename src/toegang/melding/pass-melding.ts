import type { WriteTx } from '../../platform/database/transaction.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { mayPass, stateAfter, type Meldingovergang } from './melding.ts';
import type { LoadedMelding } from './melding.queries.ts';

/** Moves a melding on, for the phases after it; throws `ToestandLaatNietToe` where its life does not allow it. */
export async function passMelding(tx: WriteTx, gemeente: string, melding: LoadedMelding, overgang: Meldingovergang): Promise<void> {
  requirePass(mayPass(overgang, melding.toestand));
  await tx.updateTable('melding').set((eb) => ({ toestand: stateAfter(overgang, melding.toestand), versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', melding.id).execute();
}
