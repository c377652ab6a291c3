import { sql } from 'kysely';
import type { Loaded, QueryContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { readPage } from '../../platform/paging/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import type { LoadedVernietiging } from './decide-vernietiging.ts';

type Rijen = Readonly<Record<string, number>>;

/** What was proposed, rejected or destroyed, the newest first: of what is gone its number of rows and who decided, nothing of what was in it. */
export async function readVernietigingen(context: QueryContext<{ toestand: LoadedVernietiging['toestand']; aantal?: number; cursor?: string }, Loaded>) {
  const { tx, input, actor } = context;
  const page = await readPage(context, {
    list: 'vernietiging.lijst', order: [{ column: 'v.voorgesteld_op', type: 'timestamptz', descending: true }, { column: 'v.id', type: 'uuid', descending: true }],
    rows: (gemeente, { after, order, limit }) => tx.selectFrom('vernietiging as v').select(['v.id', 'v.dossier', 'v.grond', 'v.toestand', 'v.voorgesteld_op', 'v.voorgesteld_door', 'v.besloten_op', 'v.besloten_door', 'v.aantallen'])
      .where('v.gemeente', '=', gemeente).where('v.toestand', '=', input.toestand).where(after).orderBy(sql`${order}`).limit(limit),
  });
  const names = await namesOf(tx, page.items.flatMap(({ voorgesteld_door, besloten_door }) => [voorgesteld_door, besloten_door]).flatMap((key) => (key?.startsWith('m:') ? [key.slice(2)] : [])));
  const nameOf = (key: string) => names.get(key.slice(2)) ?? '';
  return { ...page, items: page.items.map(({ id, dossier, grond, toestand, voorgesteld_op: voorgesteldOp, voorgesteld_door, besloten_op: beslotenOp, besloten_door, aantallen }) => ({
    id, dossier, grond, toestand, voorgesteldOp, voorgesteldDoor: nameOf(voorgesteld_door), eigen: voorgesteld_door === actorKey(actor), beslotenOp, beslotenDoor: besloten_door === null ? null : nameOf(besloten_door),
    rijen: aantallen === null ? null : Object.values(aantallen as Rijen).reduce((sum, aantal) => sum + aantal, 0),
  })) };
}
