import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { listWijken } from './gemeente.queries.ts';

/** The wijken of a gemeente by name, each with its postcodes. */
export async function listWijkpostcodes(tx: ReadTx, gemeente: string): Promise<{ code: string; naam: string; postcodes: string[] }[]> {
  const rows = await tx.selectFrom('postcode_wijk').select(['postcode', 'wijk']).where('gemeente', '=', gemeente).orderBy('postcode').execute();
  const of = Map.groupBy(rows, ({ wijk }) => wijk);
  return (await listWijken(tx, gemeente)).map((wijk) => ({ ...wijk, postcodes: (of.get(wijk.code) ?? []).map(({ postcode }) => postcode) }));
}

/** The first code that no wijk has. */
export async function nextWijkcode(tx: ReadTx, gemeente: string): Promise<string> {
  const last = await tx.selectFrom('wijk').select('code').where('gemeente', '=', gemeente).orderBy('code', 'desc').limit(1).executeTakeFirst();
  return last === undefined ? `${gemeente}00` : String(Number(last.code) + 1).padStart(6, '0');
}

/** Which of these postcodes belong to another wijk. */
export function postcodesElsewhere(tx: ReadTx, gemeente: string, code: string, postcodes: readonly string[]): Promise<{ postcode: string; naam: string }[]> {
  if (postcodes.length === 0) return Promise.resolve([]);
  return tx.selectFrom('postcode_wijk as p').innerJoin('wijk as w', (j) => j.onRef('w.gemeente', '=', 'p.gemeente').onRef('w.code', '=', 'p.wijk')).select(['p.postcode', 'w.naam'])
    .where('p.gemeente', '=', gemeente).where('p.postcode', 'in', [...postcodes]).where('p.wijk', '<>', code).orderBy('p.postcode').limit(1).execute();
}

/** Writes a wijk with all its postcodes, in the place of what it had. */
export async function writeWijk(tx: WriteTx, { gemeente, code, naam, postcodes }: { readonly gemeente: string; readonly code: string; readonly naam: string; readonly postcodes: readonly string[] }): Promise<void> {
  await tx.insertInto('wijk').values({ gemeente, code, naam }).onConflict((c) => c.columns(['gemeente', 'code']).doUpdateSet({ naam })).execute();
  await tx.deleteFrom('postcode_wijk').where('gemeente', '=', gemeente).where('wijk', '=', code).execute();
  if (postcodes.length > 0) await tx.insertInto('postcode_wijk').values(postcodes.map((postcode) => ({ gemeente, postcode, wijk: code }))).execute();
}
