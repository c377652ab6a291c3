import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import './gemeente.tables.ts';

/** A gemeente of this installation; throws NotFound. */
export async function getGemeente(tx: ReadTx, code: string): Promise<{ gemeente: string; naam: string; telefoon: string; openingstijden: string; adres: string; thema: string }> {
  const row = await tx.selectFrom('gemeente').selectAll().where('gemeente', '=', code).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
