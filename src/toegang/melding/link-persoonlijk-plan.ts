import type { WriteTx } from '../../platform/database/transaction.ts';
import './melding.tables.ts';

/** Remembers which persoonlijk plan the onderzoek of a melding uses: the one handed in last (Wmo 2015 art. 2.3.2 lid 2 and 5). */
export async function linkPersoonlijkPlan(tx: WriteTx, gemeente: string, melding: string, persoonlijkPlan: string): Promise<void> {
  await tx.updateTable('melding').set((eb) => ({ persoonlijk_plan: persoonlijkPlan, versie: eb('versie', '+', 1) })).where('gemeente', '=', gemeente).where('id', '=', melding).execute();
}
