import { later } from '../../platform/database/marks.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import './postvak.tables.ts';

export interface NewPost {
  readonly id: Id;
  readonly gemeente: string;
  readonly persoon: string;
  readonly dossier: string | null;
  readonly document: string | null;
  readonly soort: string;
  readonly onderwerp: string;
  readonly tekst: string;
  readonly kanaal: 'portaal' | 'post' | 'e-mail';
  readonly moment: string;
}

/** Writes to somebody: into the inbox of *mijn dossier*; by paper too where `kanaal` says so. */
export async function sendPost(tx: WriteTx, { moment, ...post }: NewPost): Promise<void> {
  await later(tx, tx.insertInto('postvak_bericht').values({ ...post, verzonden_op: moment, gelezen_op: null }));
}
