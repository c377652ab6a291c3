import type { ReadTx } from '../../platform/database/transaction.ts';
import type { Kaartcluster } from './sociale-kaart.ts';
import type { Onderwerp } from './onderwerp.ts';
import './sociale-kaart.tables.ts';

/** Organisations of the sociale kaart that offer something in a cluster now, about one of these subjects where they are given; by name. */
export function listKaartorganisaties(tx: ReadTx, gemeente: string, { cluster, onderwerpen = [] }: { readonly cluster: Kaartcluster; readonly onderwerpen?: readonly Onderwerp[] | undefined }): Promise<{ id: string; naam: string }[]> {
  let diensten = tx.selectFrom('dienst as d').select('d.dienst_organisatie').where('d.gemeente', '=', gemeente).where('d.toestand', 'in', ['actief', 'tijdelijk-gesloten']).where('d.cluster', '=', cluster);
  if (onderwerpen.length > 0) {
    diensten = diensten.where(({ exists, selectFrom }) => exists(selectFrom('dienst_kenmerk as k').select('k.code').where('k.gemeente', '=', gemeente).whereRef('k.dienst', '=', 'd.id').where('k.codelijst', '=', 'onderwerp').where('k.code', 'in', [...onderwerpen])));
  }
  return tx.selectFrom('dienst_organisatie').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', diensten).orderBy('naam').execute();
}

/** Names of organisations of the sociale kaart, by id. */
export async function namesOfKaartorganisaties(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('dienst_organisatie').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', [...new Set(ids)]).execute();
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}

/** Names of what the sociale kaart holds now, by id. */
export async function namesOfDiensten(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx.selectFrom('dienst').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', [...new Set(ids)]).where('toestand', '<>', 'ingetrokken').execute();
  return new Map(rows.map(({ id, naam }) => [id, naam]));
}
