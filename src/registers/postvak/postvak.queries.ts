import { sql } from 'kysely';
import { later } from '../../platform/database/marks.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import './postvak.tables.ts';
import './postvoorkeur.tables.ts';

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

/** Writes to somebody: into the inbox of *mijn dossier*; by paper too where `kanaal` says so and they did not choose to be told by mail. */
export async function sendPost(tx: WriteTx, { moment, kanaal, ...post }: NewPost): Promise<void> {
  const chosen = sql<NewPost['kanaal']>`case when exists (select 1 from postvoorkeur v where v.gemeente = ${post.gemeente} and v.houder = ${`p:${post.persoon}`} and v.kanaal = 'e-mail') then 'e-mail' else ${kanaal} end`;
  await later(tx, tx.insertInto('postvak_bericht').values({ ...post, kanaal: chosen, verzonden_op: moment, gelezen_op: null }));
}
