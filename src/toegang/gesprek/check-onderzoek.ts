import type { ReadTx } from '../../platform/database/transaction.ts';
import { listLegitimaties, listPersoonlijkPlannen, type LoadedGesprek } from './gesprek.queries.ts';
import { missingInOnderzoek, type Ontbrekend } from './missing-in-onderzoek.ts';
import { listConflicten, listWaarden } from './veld.queries.ts';

/** What the onderzoek of a conversation still lacks, as it is kept now. */
export async function checkOnderzoek(tx: ReadTx, gemeente: string, gesprek: LoadedGesprek): Promise<Ontbrekend[]> {
  const legitimaties = await listLegitimaties(tx, gemeente, gesprek.id);
  return missingInOnderzoek({
    velden: await listWaarden(tx, gemeente, gesprek.id), persoonlijkPlan: (await listPersoonlijkPlannen(tx, gemeente, gesprek.melding)).length > 0,
    gelegitimeerd: legitimaties.some((l) => l.persoon === gesprek.persoon), conflicten: await listConflicten(tx, gemeente, gesprek.id),
  });
}
