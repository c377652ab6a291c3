import type { Environment } from '../act/environment.ts';
import type { WriteTx } from '../database/transaction.ts';
import { newId, parseGemeenteCode } from '../id.ts';
import { isoMoment } from '../time/clock.ts';
import type { Mail } from './mail.ts';
import './mail.tables.ts';

/** What a mail follows from. */
export interface Aanleiding {
  readonly gemeente: string;
  /** One mail for each: planned twice, it goes once. */
  readonly sleutel: string;
  /** Which kind of mail, for who looks after them. */
  readonly soort: string;
}

/** Plans a mail in the transaction of what it follows from: it goes when that is committed, and not when that is not. */
export async function planMail(tx: WriteTx, { clock, random, secrets, telemetry }: Pick<Environment, 'clock' | 'random' | 'secrets' | 'telemetry'>, { gemeente, sleutel, soort }: Aanleiding, mail: Mail): Promise<void> {
  const now = isoMoment(clock.now());
  await tx.insertInto('mail').values({
    gemeente, id: newId(parseGemeenteCode(gemeente), clock, random), sleutel, soort, inhoud: secrets.seal(JSON.stringify(mail)), toestand: 'wachtend', pogingen: 0, vanaf: now, gepland_op: now, verzonden_op: null, fout: null, spoor: telemetry?.spoor() ?? null,
  }).onConflict((conflict) => conflict.columns(['gemeente', 'sleutel']).doNothing()).execute();
}
