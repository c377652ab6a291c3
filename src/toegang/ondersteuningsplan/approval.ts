import type { ReadTx } from '../../platform/database/transaction.ts';
import { approversOf } from './check-mandaat.ts';
import { digestOfArrangement } from './getoond-plan.ts';
import type { Planstand } from './judge-plan.ts';
import type { Stand } from './ondersteuningsplan.schema.ts';
import { planregels } from './plan-fout.ts';

/**
 * Did somebody who may agree to this plan do so, and is it still the same in what it costs? Words may
 * have changed since; voorzieningen, volumes, days and prices may not.
 */
export async function isApproved(tx: ReadTx, gemeente: string, plan: string, stand: Planstand): Promise<boolean> {
  const approvers = approversOf(stand.mandaat);
  if (approvers.length === 0) return false;
  const rows = await tx.selectFrom('plan_goedkeuring').select('arrangement').where('gemeente', '=', gemeente).where('plan', '=', plan).where('goedgekeurd', '=', true).where('aan', 'in', [...approvers]).execute();
  const now = digestOfArrangement(stand.plan);
  return rows.some((row) => row.arrangement !== null && now.equals(Buffer.from(row.arrangement)));
}

/** How a plan in the making stands, as it is answered. */
export function toStand({ totaalCenten, geprijsd, beschikkingNodig, mandaat, oordeel }: Planstand, goedgekeurd: boolean): Stand {
  const { jaren, redenen, ...rest } = mandaat;
  return {
    totaalCenten, geprijsd, beschikkingNodig, mandaat: { ...rest, jaren: [...jaren], redenen: [...redenen], goedkeuringDoor: [...approversOf(mandaat)], goedgekeurd },
    fouten: oordeel.volledig ? [] : oordeel.fouten.map(({ regel, pad }) => ({ regel, pad, ...planregels[regel] })),
  };
}
