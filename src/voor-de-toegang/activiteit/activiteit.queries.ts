import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import type { Loaded } from '../../platform/act/act.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Tables } from '../../platform/database/tables.ts';
import './activiteit.tables.ts';

const columns = ['id', 'dienst', 'naam', 'omschrijving', 'waar', 'herhaling', 'eerste_dag', 'laatste_dag', 'van', 'tot', 'plaatsen', 'vrij', 'gevraagd', 'toestand', 'afgelast_omdat'] as const;

/** An activity by id; throws NotFound. */
export async function getActiviteit(tx: ReadTx, gemeente: string, id: string): Promise<ActiviteitRij> {
  const row = await tx.selectFrom('activiteit').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
export interface ActiviteitRij extends Loaded, Omit<Tables['activiteit'], 'gemeente'> {}

/** The same, and nobody else signs up or off until this transaction ends: a place is never given twice. */
export async function lockActiviteit(tx: WriteTx, gemeente: string, id: string): Promise<ActiviteitRij> {
  const row = await tx.selectFrom('activiteit').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).forUpdate().executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** Activities that are not over, the first to end first. */
export const activiteitRows = (tx: ReadTx, gemeente: string, today: string, { after, order, limit }: Keyset) =>
  tx.selectFrom('activiteit as a').select(['a.id', 'a.naam', 'a.waar', 'a.eerste_dag', 'a.laatste_dag', 'a.van', 'a.tot', 'a.plaatsen', 'a.vrij', 'a.toestand']).where('a.gemeente', '=', gemeente).where('a.laatste_dag', '>=', today)
    .where(after).orderBy(sql`${order}`).limit(limit);

/** An inschrijving by its code; throws what stands at the field of the code. */
export async function getByCode(tx: ReadTx, gemeente: string, index: Uint8Array) {
  const row = await tx.selectFrom('inschrijving').select(['id', 'activiteit', 'naam', 'bereik', 'persoon', 'toestand', 'bevestigen_tot']).where('gemeente', '=', gemeente).where('code_index', '=', index).executeTakeFirst();
  if (row) return row;
  throw invalidInput([{ pad: '/code', uitleg: { nl: 'Deze code kennen wij niet. Kijk na of u alle twaalf tekens hebt. Na afloop van een activiteit werkt de code niet meer.', en: 'We do not know this code. Check that you have all twelve characters. After an activity the code no longer works.' } }]);
}

/** Who signed up, in the order in which they did. */
export const listInschrijvingen = (tx: ReadTx, gemeente: string, activiteit: string) =>
  tx.selectFrom('inschrijving').select(['id', 'naam', 'bereik', 'persoon', 'toestand', 'bevestigen_tot']).where('gemeente', '=', gemeente).where('activiteit', '=', activiteit).where('toestand', '!=', 'afgemeld')
    .orderBy('volgorde').limit(2000).execute();
