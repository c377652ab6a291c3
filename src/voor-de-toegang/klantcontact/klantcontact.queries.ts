import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound, Refusal } from '../../platform/error.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { mayClose } from './klantcontact.ts';
import './klantcontact.tables.ts';

/** A question by id; throws NotFound. */
export async function loadKlantcontact(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('klantcontact').selectAll().where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** A question became a melding; throws `ToestandLaatNietToe` when it was dealt with already. */
export async function becomeMelding(tx: WriteTx, gemeente: string, klantcontact: string, melding: string, moment: string): Promise<void> {
  const row = await loadKlantcontact(tx, gemeente, klantcontact);
  const verdict = mayClose(row.toestand);
  if (!verdict.ja) throw new Refusal('ToestandLaatNietToe', 409, verdict.reden);
  await tx.updateTable('klantcontact').set({ toestand: 'melding', melding, afgehandeld_op: moment, versie: row.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', klantcontact).execute();
  await finishTaken(tx, gemeente, klantcontact, 'klantcontact.opvolgen', moment);
}
