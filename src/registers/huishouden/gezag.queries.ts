import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import './huishouden.tables.ts';

/** Who has gezag over a minor, as the BRP said it last (art. 1:245 BW). */
export interface Gezagsstand {
  /** Persons of the register. */
  readonly gezaghebbenden: readonly string[];
  /** How many more have it, or may have it, whom the register does not know. */
  readonly anderen: number;
}

/** Keeps who has gezag over a minor from now on. */
export async function keepGezag(tx: WriteTx, gemeente: string, minderjarige: string, { gezaghebbenden, anderen }: Gezagsstand, moment: string): Promise<void> {
  const stand = { gezaghebbenden: [...gezaghebbenden], anderen, opgehaald_op: moment };
  await tx.insertInto('gezag').values({ gemeente, minderjarige, ...stand }).onConflict((same) => same.columns(['gemeente', 'minderjarige']).doUpdateSet(stand)).execute();
}

/** Who has gezag over somebody; undefined where the BRP was never asked, or said nothing. */
export function findGezag(tx: ReadTx, gemeente: string, minderjarige: string): Promise<Gezagsstand | undefined> {
  return tx.selectFrom('gezag').select(['gezaghebbenden', 'anderen']).where('gemeente', '=', gemeente).where('minderjarige', '=', minderjarige).executeTakeFirst();
}
