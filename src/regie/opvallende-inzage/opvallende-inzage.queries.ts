import { sql } from 'kysely';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Keyset } from '../../platform/paging/index.ts';
import type { Regel } from './opvallende-inzage.ts';
import './opvallende-inzage.tables.ts';

const columns = ['o.id', 'o.regel', 'o.actor', 'o.naam', 'o.dag', 'o.dossier', 'o.aantal', 'o.norm', 'o.reden', 'o.laatst', 'o.oordeel', 'o.toelichting', 'o.verteld_aan', 'o.beoordeeld_op', 'o.beoordeeld_door', 'o.versie', 'd.nummer', 'm.naam as door'] as const;

const withNames = (tx: ReadTx) => tx.selectFrom('opvallende_inzage as o')
  .leftJoinLateral((eb) => eb.selectFrom('dossier as x').select('x.nummer').whereRef('x.gemeente', '=', 'o.gemeente').whereRef('x.id', '=', 'o.dossier').limit(1).as('d'), (j) => j.onTrue())
  .leftJoinLateral((eb) => eb.selectFrom('medewerker as y').select('y.naam').where(sql<boolean>`y.id = nullif(substr(o.beoordeeld_door, 3), '')::uuid`).limit(1).as('m'), (j) => j.onTrue())
  .select(columns);

export interface Filter { readonly vanaf: string; readonly tot: string; readonly toestand: 'open' | 'beoordeeld'; readonly regel?: Regel }

/** What stands out in a period, by day. */
export const opvallendeRows = (tx: ReadTx, gemeente: string, { vanaf, tot, toestand, regel }: Filter, { after, order, limit }: Keyset) =>
  withNames(tx).where('o.gemeente', '=', gemeente).where('o.dag', '>=', vanaf).where('o.dag', '<=', tot).where('o.beoordeeld_op', toestand === 'open' ? 'is' : 'is not', null)
    .$if(regel !== undefined, (query) => query.where('o.regel', '=', regel ?? 'noodtoegang')).where(after).orderBy(sql`${order}`).limit(limit);

/** One of them; throws NotFound. */
export async function loadOpvallend(tx: ReadTx, gemeente: string, id: string) {
  const row = await withNames(tx).where('o.gemeente', '=', gemeente).where('o.id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return row;
}
export type Opvallend = Awaited<ReturnType<typeof loadOpvallend>>;

export const tellingRows = (tx: ReadTx, gemeente: string, { vanaf, tot }: { readonly vanaf: string; readonly tot: string }, { after, order, limit }: Keyset) =>
  tx.selectFrom('inzage_telling as t').select(['t.dag', 't.actor', 't.naam', 't.rol', 't.regels', 't.dossiers', 't.geweigerd', 't.nood']).where('t.gemeente', '=', gemeente).where('t.dag', '>=', vanaf).where('t.dag', '<=', tot).where(after).orderBy(sql`${order}`).limit(limit);

export interface Vondst { readonly regel: Regel; readonly actor: string; readonly naam: string; readonly dag: string; readonly dossier: string | null; readonly aantal: number; readonly norm?: number; readonly reden?: string }

/**
 * Keeps what stands out, once for each employee, day and dossier. What comes later on the day is added (`tel` says how); where it was
 * weighed already it is open again, for more was seen than was weighed.
 */
export async function keepVondst(tx: WriteTx, { gemeente, id, moment, tel }: { readonly gemeente: string; readonly id: string; readonly moment: string; readonly tel: 'erbij' | 'opnieuw' }, { regel, actor, naam, dag, dossier, aantal, norm, reden = '' }: Vondst): Promise<void> {
  await sql`insert into opvallende_inzage as o (gemeente, id, regel, actor, naam, dag, dossier, aantal, norm, reden, laatst, toelichting, verteld_aan, versie)
    values (${gemeente}, ${id}, ${regel}, ${actor}, ${naam}, ${dag}::date, ${dossier}::uuid, ${aantal}, ${norm ?? null}, ${reden}, ${moment}::timestamptz, '', '', 1)
    on conflict (gemeente, regel, actor, dag, dossier) do update set aantal = case when ${tel} = 'erbij' then o.aantal + excluded.aantal else excluded.aantal end, norm = coalesce(excluded.norm, o.norm), reden = case when excluded.reden = '' then o.reden else excluded.reden end,
      laatst = excluded.laatst, oordeel = null, beoordeeld_op = null, beoordeeld_door = null, versie = o.versie + 1`.execute(tx);
}
