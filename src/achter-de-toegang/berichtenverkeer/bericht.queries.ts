import { sql } from 'kysely';
import { later } from '../../platform/database/marks.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import { notFound } from '../../platform/error.ts';
import type { Id } from '../../platform/id.ts';
import type { SecretBox } from '../../platform/secret/secret-box.ts';
import './bericht.tables.ts';

/** The next number of a series of a gemeente; others wait until this transaction ends. */
export async function nextNumber(tx: WriteTx, gemeente: string, reeks: string): Promise<number> {
  const result = await sql<{ laatste: number }>`insert into nummerreeks as n (gemeente, reeks, laatste) values (${gemeente}, ${reeks}, 1)
    on conflict (gemeente, reeks) do update set laatste = n.laatste + 1 returning n.laatste`.execute(tx);
  const [row] = result.rows;
  if (!row) throw new Error('A series gave no number');
  return row.laatste;
}

export interface NewBericht {
  readonly id: Id;
  readonly gemeente: string;
  readonly richting: 'uit' | 'in';
  readonly soort: string;
  readonly identificatie: string;
  readonly dagtekening: string;
  readonly organisatie: string;
  readonly dossier: string | null;
  /** The client, where it is known. */
  readonly persoon: string | null;
  readonly xml: string;
  readonly toestand: 'klaar' | 'verwerkt' | 'afgekeurd';
  readonly antwoordOp: string | null;
  /** Last day for the retour message (OP090). */
  readonly retourUiterlijk: string | null;
  readonly fouten: readonly string[];
  readonly moment: string;
}

/** Keeps a message, sealed: it holds a BSN. */
export async function insertBericht(tx: WriteTx, secrets: SecretBox, { xml, antwoordOp, retourUiterlijk, fouten, moment, ...bericht }: NewBericht): Promise<void> {
  await later(tx, tx.insertInto('bericht').values({
    ...bericht, inhoud: secrets.seal(xml), antwoord_op: antwoordOp, retour_uiterlijk: retourUiterlijk, fouten: JSON.stringify(fouten), gemaakt_op: moment, verzonden_op: null, versie: 1,
  }));
}

export type LoadedBericht = Awaited<ReturnType<typeof loadBericht>>;

/** A message without its content; throws NotFound. */
export async function loadBericht(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('bericht').select(['id', 'richting', 'soort', 'identificatie', 'dagtekening', 'organisatie', 'dossier as zaak', 'toestand', 'antwoord_op', 'versie']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, houder: `o:${row.organisatie}` };
}

/** A message by what identifies it (TR056). */
export async function findBericht(tx: ReadTx, gemeente: string, key: { organisatie: string; richting: 'uit' | 'in'; soort: string; identificatie: string }) {
  return tx.selectFrom('bericht').select(['id', 'dossier', 'persoon', 'toestand']).where('gemeente', '=', gemeente).where('organisatie', '=', key.organisatie).where('richting', '=', key.richting)
    .where('soort', '=', key.soort).where('identificatie', '=', key.identificatie).executeTakeFirst();
}

/** The retour message upon a message, if there is one. */
export async function findAnswer(tx: ReadTx, gemeente: string, bericht: string): Promise<string | null> {
  const row = await tx.selectFrom('bericht').select('id').where('gemeente', '=', gemeente).where('antwoord_op', '=', bericht).executeTakeFirst();
  return row?.id ?? null;
}

/** The messages about a household, newest first. */
export async function listBerichten(tx: ReadTx, gemeente: string, dossier: string) {
  const rows = await tx.selectFrom('bericht').select(['id', 'richting', 'soort', 'organisatie', 'persoon', 'toestand', 'fouten', 'gemaakt_op as gemaaktOp']).where('gemeente', '=', gemeente).where('dossier', '=', dossier)
    .orderBy('gemaakt_op', 'desc').orderBy('id', 'desc').limit(200).execute();
  return rows.map((row) => ({ ...row, fouten: row.fouten as string[] }));
}

/** The XML of a message, opened. */
export async function openXml(tx: ReadTx, secrets: SecretBox, gemeente: string, id: string): Promise<string> {
  const row = await tx.selectFrom('bericht').select('inhoud').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirstOrThrow();
  return secrets.open(row.inhoud);
}
