import { sql } from 'kysely';
import { oneAtATime } from '../../platform/database/one-at-a-time.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import './voucher.tables.ts';

/** A voucher by id, as acts of the access find it; throws NotFound. */
export async function loadVoucher(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('voucher').select(['id', 'dossier', 'persoon', 'soort', 'naam', 'toestand']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
export type LoadedVoucher = Awaited<ReturnType<typeof loadVoucher>>;

/** Vouchers of a household, the last granted first. */
export function listVouchers(tx: ReadTx, gemeente: string, dossier: string) {
  return tx.selectFrom('voucher').select(['id', 'soort', 'naam', 'eenheid', 'toegekend', 'over', 'geldig_van', 'geldig_tot', 'reden', 'toestand', 'intrekkingsreden', 'code_index'])
    .where('gemeente', '=', gemeente).where('dossier', '=', dossier).orderBy('toegekend_op', 'desc').orderBy('id', 'desc').limit(100).execute();
}

/** What was spent of these vouchers, the last first. */
export async function listVerzilveringen(tx: ReadTx, gemeente: string, vouchers: readonly string[]) {
  if (vouchers.length === 0) return [];
  return tx.selectFrom('verzilvering').select(['id', 'voucher', 'dienst_organisatie', 'aantal', 'dag', 'teruggenomen_op']).where('gemeente', '=', gemeente).where('voucher', 'in', [...vouchers])
    .orderBy('moment', 'desc').orderBy('id', 'desc').limit(1000).execute();
}

/** What a household got of a kind since a day: of what was withdrawn, only what was spent. Nobody else grants it one until this transaction ends. */
export async function sumToegekend(tx: WriteTx, gemeente: string, dossier: string, soort: string, vanaf: string): Promise<number> {
  await oneAtATime(tx, 'voucher', gemeente, dossier);
  const row = await tx.selectFrom('voucher').select(sql<number>`coalesce(sum(case when toestand = 'ingetrokken' then toegekend - over else toegekend end), 0)::bigint`.as('som'))
    .where('gemeente', '=', gemeente).where('dossier', '=', dossier).where('soort', '=', soort).where('geldig_van', '>=', vanaf).executeTakeFirstOrThrow();
  return row.som;
}

/** The organisation whose key this is. */
async function findBySleutel(tx: ReadTx, gemeente: string, index: Uint8Array): Promise<string | undefined> {
  return (await tx.selectFrom('voucher_sleutel').select('dienst_organisatie').where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst())?.dienst_organisatie;
}

/** The same; throws what stands at the field of the key. */
export async function requireSleutel(tx: ReadTx, gemeente: string, index: Uint8Array): Promise<string> {
  const found = await findBySleutel(tx, gemeente, index);
  if (found === undefined) throw invalidInput([{ pad: '/sleutel', uitleg: { nl: 'Deze sleutel kennen wij niet. Uw organisatie kreeg hem van de gemeente.', en: 'We do not know this key. Your organisation got it from the gemeente.' } }]);
  return found;
}

/** What stands on the other side of a code. */
export function findByCode(tx: ReadTx, gemeente: string, index: Uint8Array) {
  return tx.selectFrom('voucher').select(['id', 'dossier', 'soort', 'naam', 'eenheid', 'tarief', 'over', 'geldig_van', 'geldig_tot', 'toestand']).where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
}
export type FoundVoucher = NonNullable<Awaited<ReturnType<typeof findByCode>>>;

/** Takes from what is left, if that is enough; one statement, so that two at once never take the same. Answers what is left then. */
export async function takeFrom(tx: WriteTx, gemeente: string, id: string, aantal: number, today: string): Promise<number | undefined> {
  const row = await tx.updateTable('voucher').set({ over: sql`over - ${aantal}::bigint` }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'geldig')
    .where('geldig_tot', '>=', today).where('over', '>=', aantal).returning('over').executeTakeFirst();
  return row?.over;
}

/** Puts back what was taken; answers what is left then. */
export async function putBack(tx: WriteTx, gemeente: string, id: string, aantal: number) {
  return tx.updateTable('voucher').set({ over: sql`over + ${aantal}::bigint` }).where('gemeente', '=', gemeente).where('id', '=', id).returning(['over', 'eenheid', 'soort', 'dossier']).executeTakeFirstOrThrow();
}

/** What was spent in a month, together per organisation and kind. */
export function listAfrekening(tx: ReadTx, gemeente: string, maand: string) {
  const first = Temporal.PlainYearMonth.from(maand).toPlainDate({ day: 1 });
  return tx.selectFrom('verzilvering as z').innerJoin('voucher as v', (j) => j.onRef('v.gemeente', '=', 'z.gemeente').onRef('v.id', '=', 'z.voucher'))
    .select(['z.dienst_organisatie as organisatie', 'v.soort', sql<{ nl: string; en: string }>`(array_agg(v.naam order by z.id desc))[1]`.as('soortnaam'), sql<number>`count(*)::bigint`.as('verzilveringen'), sql<number>`sum(z.centen)::bigint`.as('centen')])
    .where('z.gemeente', '=', gemeente).where('z.dag', '>=', first.toString()).where('z.dag', '<', first.add({ months: 1 }).toString()).where('z.teruggenomen_op', 'is', null).groupBy(['z.dienst_organisatie', 'v.soort']).execute();
}
