import type { WriteTx } from '../../platform/database/transaction.ts';
import type { DienstInhoud } from './dienst-inhoud.schema.ts';
import { sportOf } from './sociale-kaart.ts';
import './sociale-kaart.tables.ts';

/** Puts under which subjects, on which rung and in which wijken entries are offered in place of what was said before; what is closed is not offered. */
export async function keepAanbod(tx: WriteTx, gemeente: string, entries: readonly { readonly id: string; readonly versie: number; readonly inhoud: DienstInhoud }[]): Promise<void> {
  await dropAanbod(tx, gemeente, entries.filter(({ versie }) => versie > 1).map(({ id }) => id));
  const rows = entries.flatMap(({ id, inhoud: { onderwerpen = [], locaties = [], gesloten, ...inhoud } }) => {
    const wijken = new Set(['', ...locaties.flatMap(({ wijk }) => wijk ?? [])]);
    return gesloten === true ? [] : onderwerpen.flatMap((onderwerp) => [...wijken].map((wijk) => ({ gemeente, onderwerp, sport: sportOf(inhoud), wijk, dienst: id })));
  });
  if (rows.length > 0) await tx.insertInto('dienst_aanbod').values(rows).execute();
}

/** These entries are offered nowhere any more. */
export async function dropAanbod(tx: WriteTx, gemeente: string, ids: readonly string[]): Promise<void> {
  if (ids.length > 0) await tx.deleteFrom('dienst_aanbod').where('gemeente', '=', gemeente).where('dienst', 'in', [...ids]).execute();
}
