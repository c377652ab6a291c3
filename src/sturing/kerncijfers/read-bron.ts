import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente, listWijken } from '../../registers/gemeente/index.ts';
import type { Bron } from './build-gebied.ts';
import { kleinsteGroep } from './kerncijfers.policy.ts';
import type { Maat } from './kerncijfers.ts';
import { findEersteKwartaal, listCellen } from './kerncijfers.queries.ts';

/** Reads what the tables of a gemeente are made of, in as many statements however much is counted. */
export async function readBron(tx: ReadTx, gemeente: string, perioden: readonly string[], today: Temporal.PlainDate, maat?: Maat): Promise<Bron> {
  const { naam } = await getGemeente(tx, gemeente);
  const { waarde } = await policyOn(tx, kleinsteGroep, gemeente, today);
  const wijken = await listWijken(tx, gemeente);
  const cellen = await listCellen(tx, gemeente, perioden, maat);
  return { naam, wijken, cellen, kleinste: waarde.huishoudens, eerste: await findEersteKwartaal(tx, gemeente), vandaag: today.toString() };
}
