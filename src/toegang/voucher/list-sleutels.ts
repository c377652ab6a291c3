import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { listKaartorganisaties } from '../../voor-de-toegang/sociale-kaart/index.ts';
import { vouchersoorten } from './voucher.policy.ts';
import './voucher.tables.ts';

/** Organisations at which a voucher of today can be spent, by name, and whether they have a key. */
export async function listSleutels(tx: ReadTx, gemeente: string, today: Temporal.PlainDate): Promise<{ organisatie: string; naam: string; uitgegevenOp: string | null }[]> {
  const { waarde } = await policyOn(tx, vouchersoorten, gemeente, today);
  const found = new Map<string, string>();
  for (const cluster of new Set(waarde.map((kind) => kind.cluster))) for (const { id, naam } of await listKaartorganisaties(tx, gemeente, { cluster })) found.set(id, naam);
  const given = new Map((await tx.selectFrom('voucher_sleutel').select(['dienst_organisatie', 'uitgegeven_op']).where('gemeente', '=', gemeente).execute()).map((row) => [row.dienst_organisatie, row.uitgegeven_op]));
  return [...found].map(([organisatie, naam]) => ({ organisatie, naam, uitgegevenOp: given.get(organisatie) ?? null })).toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'));
}
