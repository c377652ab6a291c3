import type { ReadTx } from '../../platform/database/transaction.ts';
import { keyOf, type Cel } from './cel.ts';
import { nu, type Maat } from './kerncijfers.ts';
import './kerncijfers.tables.ts';

/** The figures of a gemeente in these periods, by place. */
export async function listCellen(tx: ReadTx, gemeente: string, perioden: readonly string[], maat?: Maat): Promise<Map<string, Cel>> {
  const query = tx.selectFrom('kerncijfer').select(['periode', 'maat', 'wijk', 'code', 'aantal', 'huishoudens', 'verdeling']).where('gemeente', '=', gemeente).where('periode', 'in', [...perioden]);
  const rows = await (maat === undefined ? query : query.where('maat', '=', maat)).execute();
  return new Map(rows.map((row) => [keyOf(row), row]));
}

/** The first quarter of which a gemeente has figures; undefined where there are none. */
export async function findEersteKwartaal(tx: ReadTx, gemeente: string): Promise<string | undefined> {
  const row = await tx.selectFrom('kerncijfer').select('periode').where('gemeente', '=', gemeente).where('periode', '<', nu).orderBy('periode').limit(1).executeTakeFirst();
  return row?.periode;
}
