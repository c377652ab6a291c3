import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Text } from '../../platform/text.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { moveInitiatief, takeFromBudget, type InitiatiefRij } from './initiatief.queries.ts';

const empty: Text = { nl: 'Er zat niet genoeg geld meer in het wijkbudget.', en: 'There was not enough money left in the wijkbudget.' };

/** Gives the money that was asked, as far as the wijk said yes and the budget of the year has it. Answers how much, in centen; undefined when nothing. */
export async function decide(tx: WriteTx, gemeente: string, row: InitiatiefRij, today: Temporal.PlainDate, { toegekend, reden }: { readonly toegekend: boolean; readonly reden: Text }): Promise<number | undefined> {
  const [jaar, centen] = [today.year, row.gevraagd ?? 0];
  const given = toegekend && centen > 0 && await takeFromBudget(tx, gemeente, { wijk: row.wijk, jaar, centen });
  const why = toegekend && !given ? { nl: `${reden.nl} ${empty.nl}`, en: `${reden.en} ${empty.en}` } : reden;
  await moveInitiatief(tx, gemeente, row, today.toString(), given ? { toestand: 'toegekend', toegekend: centen, jaar, reden: why } : { toestand: 'afgewezen', reden: why });
  return given ? centen : undefined;
}
