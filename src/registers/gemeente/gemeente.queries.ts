import type { Selectable } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import './gemeente.tables.ts';

/** A gemeente of this installation; throws NotFound. */
export async function getGemeente(tx: ReadTx, code: string): Promise<Selectable<Tables['gemeente']>> {
  const row = await tx.selectFrom('gemeente').selectAll().where('gemeente', '=', code).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** All gemeenten of this installation, by code. */
export async function listGemeenten(tx: ReadTx): Promise<Selectable<Tables['gemeente']>[]> {
  return tx.selectFrom('gemeente').selectAll().orderBy('gemeente').execute();
}

/** The wijk of a postcode (`1901AB`, or only its four digits known), as the gemeente drew it; undefined when it is not known. */
export async function findWijk(tx: ReadTx, gemeente: string, postcode: string): Promise<string | undefined> {
  const rows = await tx.selectFrom('postcode_wijk').select(['postcode', 'wijk']).where('gemeente', '=', gemeente).where('postcode', 'in', [postcode, postcode.slice(0, 4)]).execute();
  return rows.sort((a, b) => b.postcode.length - a.postcode.length)[0]?.wijk;
}

/** The wijken of a gemeente, by name. */
export function listWijken(tx: ReadTx, gemeente: string): Promise<{ code: string; naam: string }[]> {
  return tx.selectFrom('wijk').select(['code', 'naam']).where('gemeente', '=', gemeente).orderBy('naam').execute();
}
