import { createHash } from 'node:crypto';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import type { Gegevenssoort } from '../dossier/index.ts';
import './document.tables.ts';

export interface NewDocument {
  readonly id: Id;
  readonly gemeente: string;
  readonly dossier: string;
  /** Which right is needed to read it. */
  readonly gegevens: Gegevenssoort;
  readonly soort: string;
  readonly titel: string;
  readonly mediatype: string;
  readonly inhoud: Uint8Array;
  readonly moment: string;
}

/** Keeps a document as it is, for ever the same; answers its SHA-256. */
export async function keepDocument(tx: WriteTx, { moment, ...document }: NewDocument): Promise<Buffer> {
  const digest = createHash('sha256').update(document.inhoud).digest();
  await tx.insertInto('document').values({ ...document, digest, gemaakt_op: moment }).execute();
  return digest;
}
