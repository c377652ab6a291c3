import { sql } from 'kysely';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import './klantcontact.tables.ts';

export type LoadedTerugbelverzoek = Omit<Tables['terugbelverzoek'], 'gemeente'>;

const columns = ['id', 'klantcontact', 'houder', 'wanneer', 'uiterlijk', 'toestand', 'gemaakt_op', 'gemaakt_door', 'verlopen_op', 'pogingen', 'versie'] as const;

/** A call-back by id; throws NotFound. */
export async function loadTerugbelverzoek(tx: ReadTx, gemeente: string, id: string): Promise<LoadedTerugbelverzoek> {
  const row = await tx.selectFrom('terugbelverzoek').select(columns).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}

/** The latest call-back of a question. */
export const findTerugbelverzoek = (tx: ReadTx, gemeente: string, klantcontact: string): Promise<LoadedTerugbelverzoek | undefined> =>
  tx.selectFrom('terugbelverzoek').select(columns).where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).orderBy('gemaakt_op', 'desc').limit(1).executeTakeFirst();

/** What was tried, in the order in which it was. */
export const listPogingen = (tx: ReadTx, gemeente: string, terugbelverzoek: string) =>
  tx.selectFrom('terugbelpoging').select(['moment', 'medewerker', 'bereikt', 'notitie']).where('gemeente', '=', gemeente).where('terugbelverzoek', '=', terugbelverzoek).orderBy('moment').orderBy('id').limit(50).execute();

/** Call-backs that wait, what has to be done first on top; of all, or of one holder. */
export const terugbelRows = (tx: ReadTx, gemeente: string, houder: string | undefined, { after, order, limit }: Keyset) =>
  tx.selectFrom('terugbelverzoek as t').innerJoinLateral((eb) => eb.selectFrom('klantcontact as c').select(['c.naam', 'c.telefoon']).whereRef('c.gemeente', '=', 't.gemeente').whereRef('c.id', '=', 't.klantcontact').limit(1).as('k'), (j) => j.onTrue())
    .select(['t.id', 't.klantcontact', 'k.naam', 'k.telefoon', 't.wanneer', 't.uiterlijk', 't.pogingen', 't.houder']).where('t.gemeente', '=', gemeente).where('t.toestand', '=', 'open')
    .$if(houder !== undefined, (q) => q.where('t.houder', '=', houder ?? '')).where(after).orderBy(sql`${order}`).limit(limit);

/** To whom a question was handed over, if it was. */
export const findOverdracht = (tx: ReadTx, gemeente: string, klantcontact: string) =>
  tx.selectFrom('vraagoverdracht').selectAll().where('gemeente', '=', gemeente).where('klantcontact', '=', klantcontact).executeTakeFirst();
