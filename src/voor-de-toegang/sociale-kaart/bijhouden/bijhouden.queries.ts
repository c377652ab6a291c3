import { sql } from 'kysely';
import { selectRaw, type ReadTx } from '../../../platform/database/transaction.ts';
import { notFound } from '../../../platform/error.ts';
import { portion } from '../../../platform/jobs/timed-work.ts';
import type { Keyset } from '../../../platform/paging/index.ts';
import './bijhouden.tables.ts';
import '../sociale-kaart.tables.ts';

interface TeVragen {
  readonly id: string;
  readonly email: string;
}

/** Organisations with an address, of which an entry was not looked at since a day, and who were not asked since. */
export function listToAsk(tx: ReadTx, gemeente: string, since: string): Promise<TeVragen[]> {
  return selectRaw(tx, sql<TeVragen>`select o.id, o.email from dienst_organisatie o where o.gemeente = ${gemeente} and o.email <> ''
    and exists (select 1 from dienst d where d.gemeente = ${gemeente} and d.dienst_organisatie = o.id and d.toestand <> 'ingetrokken' and coalesce(d.gecontroleerd_op, d.gewijzigd_op::date) <= ${since}::date)
    and not exists (select 1 from dienst_uitnodiging u where u.gemeente = ${gemeente} and u.dienst_organisatie = o.id and u.gemaakt_op > ${since}::date) order by o.id limit ${portion}`);
}

/** Invitations that nobody answered since a moment, and that are not over. */
export function listToRemind(tx: ReadTx, gemeente: string, before: string, now: string): Promise<{ id: string; email: string }[]> {
  return tx.selectFrom('dienst_uitnodiging as u').innerJoin('dienst_organisatie as o', (join) => join.onRef('o.gemeente', '=', 'u.gemeente').onRef('o.id', '=', 'u.dienst_organisatie')).select(['u.id', 'o.email']).where('u.gemeente', '=', gemeente)
    .where('u.herinnerd_op', 'is', null).where('u.beantwoord_op', 'is', null).where('u.ingetrokken_op', 'is', null).where('u.gemaakt_op', '<=', before).where('u.vervalt_op', '>', now).orderBy('u.gemaakt_op').orderBy('u.id').limit(portion).execute();
}

/** Invitations that nobody answered since they were reminded. */
export function listSilent(tx: ReadTx, gemeente: string, before: string): Promise<{ id: string; organisatie: string }[]> {
  return tx.selectFrom('dienst_uitnodiging').select(['id', 'dienst_organisatie as organisatie']).where('gemeente', '=', gemeente)
    .where('taak_op', 'is', null).where('beantwoord_op', 'is', null).where('ingetrokken_op', 'is', null).where('herinnerd_op', '<=', before).orderBy('herinnerd_op').orderBy('id').limit(portion).execute();
}

/** The invitation that a secret opens now; throws NotFound, whatever is wrong with it. */
export async function getUitnodiging(tx: ReadTx, gemeente: string, digest: string, now: string): Promise<{ id: string; organisatie: string; vervaltOp: string }> {
  const row = await tx.selectFrom('dienst_uitnodiging_sleutel as s').innerJoin('dienst_uitnodiging as u', (join) => join.onRef('u.gemeente', '=', 's.gemeente').onRef('u.id', '=', 's.uitnodiging'))
    .select(['u.id', 'u.dienst_organisatie as organisatie', 'u.vervalt_op as vervaltOp']).where('s.gemeente', '=', gemeente).where('s.digest', '=', digest).where('u.ingetrokken_op', 'is', null).where('u.vervalt_op', '>', now).executeTakeFirst();
  if (row === undefined) throw notFound();
  return row;
}

/** The last proposal for each of these diensten. */
export async function listLastVoorstellen(tx: ReadTx, gemeente: string, diensten: readonly string[]) {
  const rows = diensten.length === 0 ? [] : await tx.selectFrom('dienst_voorstel').select(['id', 'dienst', 'toestand', 'reden', 'ingediend_op']).where('gemeente', '=', gemeente).where('dienst', 'in', [...diensten]).orderBy('ingediend_op').execute();
  return new Map(rows.map((row) => [row.dienst, row]));
}

/** Open proposals, the oldest first. */
export function listOpenVoorstellen(tx: ReadTx, gemeente: string) {
  return tx.selectFrom('dienst_voorstel').select(['id', 'dienst', 'dienst_versie', 'wijziging', 'toelichting', 'ingediend_op']).where('gemeente', '=', gemeente).where('toestand', '=', 'open').orderBy('ingediend_op').orderBy('id').limit(100).execute();
}

/** A proposal; throws NotFound. */
export async function getVoorstel(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('dienst_voorstel').select(['id', 'dienst', 'dienst_organisatie', 'dienst_versie', 'wijziging', 'toestand']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound();
  return row;
}

/** Versions of a dienst, the newest first. */
export function listVersies(tx: ReadTx, gemeente: string, dienst: string) {
  return tx.selectFrom('dienst_versie').select(['versie', 'inhoud', 'toestand', 'gewijzigd_op', 'gewijzigd_door']).where('gemeente', '=', gemeente).where('dienst', '=', dienst).orderBy('versie', 'desc').limit(50).execute();
}

/** Names of colleagues by their key `m:…`. */
export async function listNamen(tx: ReadTx, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(keys.filter((key) => key.startsWith('m:')).map((key) => key.slice(2)))];
  const rows = ids.length === 0 ? [] : await tx.selectFrom('medewerker').select(['id', 'naam']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, naam }) => [`m:${id}`, naam]));
}

/** Entries that nobody looked at for longest come first; one that nobody ever looked at before all. */
export function controleRows(tx: ReadTx, gemeente: string, { after, order, limit }: Keyset) {
  return tx.selectFrom((eb) => eb.selectFrom('dienst as d').select(['d.gemeente', 'd.id', 'd.naam', 'd.dienst_organisatie', 'd.gecontroleerd_op', sql<string>`coalesce(d.gecontroleerd_op, date '2000-01-01')`.as('sinds')]).where('d.gemeente', '=', gemeente).where('d.toestand', '<>', 'ingetrokken').as('c'))
    .innerJoin('dienst_organisatie as o', (join) => join.onRef('o.gemeente', '=', 'c.gemeente').onRef('o.id', '=', 'c.dienst_organisatie'))
    .select(['c.id', 'c.naam', 'c.gecontroleerd_op', 'c.sinds', 'o.id as organisatie', 'o.naam as organisatie_naam', sql<boolean>`o.email <> ''`.as('bereikbaar'),
      sql<string | null>`(select max(u.gemaakt_op) from dienst_uitnodiging u where u.gemeente = c.gemeente and u.dienst_organisatie = o.id)`.as('gevraagd_op')])
    .where(after).orderBy(sql`${order}`).limit(limit);
}
