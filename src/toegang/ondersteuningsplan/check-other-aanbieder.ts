import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { listAllAanbod, listVoorzieningen, type Aanbod } from '../../registers/voorziening/index.ts';
import { checkMandaat, type Mandaatgrens } from './check-mandaat.ts';
import { planMandaat } from './ondersteuningsplan.policy.ts';
import { voorzieningenOf } from './price-plan.ts';
import type { PlanInhoud } from './plan-inhoud.schema.ts';

/**
 * What a signed plan would cost beyond the mandate when another aanbieder delivers a part of it, at its own
 * tarief; nothing where it stays within. Which kinds of help the plan holds was agreed on already.
 */
export async function checkOtherAanbieder(tx: ReadTx, gemeente: string, inhoud: PlanInhoud, change: { readonly van: string; readonly naar: Aanbod }, today: Temporal.PlainDate): Promise<Mandaatgrens[]> {
  const { van, naar } = change;
  const plan: PlanInhoud = { ...inhoud, doelen: inhoud.doelen.map((doel) => ({ ...doel, interventies: doel.interventies.map((interventie) => {
    const { maatwerk } = interventie;
    return maatwerk?.voorziening === naar.voorziening && maatwerk.organisatie === van ? { ...interventie, maatwerk: { ...maatwerk, organisatie: naar.organisatie } } : interventie;
  }) })) };
  const ids = voorzieningenOf(plan);
  // Who comes in its place may offer it only since the plan began: the tarief of now counts for the whole.
  const aanbod = [{ ...naar, geldigVan: plan.tijdpad.van, geldigTot: null }, ...await listAllAanbod(tx, gemeente, ids)];
  const { redenen } = checkMandaat(plan, { voorzieningen: await listVoorzieningen(tx, gemeente, ids), aanbod }, await policyOn(tx, planMandaat, gemeente, today));
  return redenen.filter(({ regel }) => regel === 'BovenMandaat');
}
