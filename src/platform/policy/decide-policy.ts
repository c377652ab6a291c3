import type { WriteTx } from '../database/transaction.ts';
import type { PolicyKey } from './policy.ts';

/** A version that a gemeente decided on: it holds from its day until a later one begins. The same day again replaces it; earlier ones stay readable. */
export async function decidePolicy<V>(tx: WriteTx, key: PolicyKey<V>, version: { readonly gemeente: string; readonly id: string; readonly van: string; readonly waarde: NoInfer<V>; readonly bron: string; readonly op: string }): Promise<void> {
  const { gemeente, id, van, waarde, bron, op } = version;
  await tx.deleteFrom('beleidsregel').where('gemeente', '=', gemeente).where('sleutel', '=', key.sleutel).where('geldig_van', '=', van).where('toestand', '=', 'vastgesteld').execute();
  await tx.insertInto('beleidsregel').values({ gemeente, id, sleutel: key.sleutel, geldig_van: van, geldig_tot: null, waarde: JSON.stringify(waarde), bron, toestand: 'vastgesteld', gewijzigd_op: op }).execute();
}
