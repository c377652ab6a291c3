import type { Environment } from '../../platform/act/environment.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { newId, parseGemeenteCode } from '../../platform/id.ts';
import { portion, type TimedWork } from '../../platform/jobs/timed-work.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { tell } from './voucher.ts';
import { voucherGewaarschuwd, voucherVerlopen } from './voucher.events.ts';
import { waarschuwen } from './voucher.policy.ts';
import { sendLetter } from './voucher-letters.ts';
import './voucher.tables.ts';

const naam = 'vouchers.nalopen';

/** Vouchers end after their last day, and the inwoner hears so in time. */
async function passVouchers(tx: WriteTx, gemeente: string, env: Environment): Promise<number> {
  const today = dayOf(env.clock.now());
  const { waarde: { dagen } } = await policyOn(tx, waarschuwen, gemeente, today);
  const columns = ['id', 'dossier', 'persoon', 'soort', 'naam', 'eenheid', 'over', 'geldig_tot', 'gewaarschuwd'] as const;
  const ended = await tx.selectFrom('voucher').select(columns).where('gemeente', '=', gemeente).where('toestand', '=', 'geldig').where('geldig_tot', '<', today.toString())
    .orderBy('geldig_tot').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, dossier, soort } of ended) {
    await tx.updateTable('voucher').set({ toestand: 'verlopen' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await publishFromReader(tx, env, gemeente, naam, dossier, voucherVerlopen, { voucher: id, dossier, soort });
  }
  const ending = await tx.selectFrom('voucher').select(columns).where('gemeente', '=', gemeente).where('toestand', '=', 'geldig').where('geldig_tot', '>=', today.toString()).where('geldig_tot', '<=', today.add({ days: dagen }).toString())
    .where('gewaarschuwd', '=', false).where('over', '>', 0).orderBy('geldig_tot').orderBy('id').limit(portion).forUpdate().skipLocked().execute();
  for (const { id, dossier, persoon, soort, naam: wat, eenheid, over, geldig_tot: geldigTot } of ending) {
    await tx.updateTable('voucher').set({ gewaarschuwd: true }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    await sendLetter(tx, { soort: 'voucher-verloopt', id: newId(parseGemeenteCode(gemeente), env.clock, env.random), gemeente, persoon, dossier, moment: isoMoment(env.clock.now()), naam: wat, hoeveel: tell(eenheid, over), geldigTot });
    await publishFromReader(tx, env, gemeente, naam, dossier, voucherGewaarschuwd, { voucher: id, dossier, soort });
  }
  return ended.length + ending.length;
}

export const vouchersNalopen: TimedWork = { naam, voor: 'gemeente', run: passVouchers };
