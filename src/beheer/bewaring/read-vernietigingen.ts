import { sql } from 'kysely';
import type { Static } from 'typebox';
import type { Loaded, QueryContext } from '../../platform/act/act.ts';
import { actorKey, type Actor } from '../../platform/access/actor.ts';
import type { Tables } from '../../platform/database/tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { readPage } from '../../platform/paging/index.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import type { Grondslag } from './bewaring.schema.ts';
import { beletOf, type LoadedVernietiging } from './decide-vernietiging.ts';

type Rijen = Readonly<Record<string, number>>;

const kolommen = ['v.id', 'v.dossier', 'v.grond', 'v.toestand', 'v.voorgesteld_op', 'v.voorgesteld_door', 'v.besloten_op', 'v.besloten_door', 'v.aantallen'] as const;
type Row = Pick<Tables['vernietiging'], 'id' | 'dossier' | 'grond' | 'toestand' | 'voorgesteld_op' | 'voorgesteld_door' | 'besloten_op' | 'besloten_door' | 'aantallen'>;

/** Rows with the names of who proposed and decided; whose own proposal it is has to wait for a colleague. */
async function withNames(tx: ReadTx, rows: readonly Row[], actor: Actor) {
  const names = await namesOf(tx, rows.flatMap(({ voorgesteld_door, besloten_door }) => [voorgesteld_door, besloten_door]).flatMap((key) => (key?.startsWith('m:') ? [key.slice(2)] : [])));
  const nameOf = (key: string) => names.get(key.slice(2)) ?? '';
  return rows.map(({ id, dossier, grond, toestand, voorgesteld_op: voorgesteldOp, voorgesteld_door, besloten_op: beslotenOp, besloten_door, aantallen }) => ({
    id, dossier, grond, toestand, voorgesteldOp, voorgesteldDoor: nameOf(voorgesteld_door), eigen: voorgesteld_door === actorKey(actor), beslotenOp, beslotenDoor: besloten_door === null ? null : nameOf(besloten_door),
    rijen: aantallen === null ? null : Object.values(aantallen as Rijen).reduce((sum, aantal) => sum + aantal, 0),
  }));
}

/** What was proposed, rejected or destroyed, the newest first: of what is gone its number of rows and who decided, nothing of what was in it. */
export async function readVernietigingen(context: QueryContext<{ toestand: LoadedVernietiging['toestand']; aantal?: number; cursor?: string }, Loaded>) {
  const { tx, input, actor } = context;
  const page = await readPage(context, {
    list: 'vernietiging.lijst', order: [{ column: 'v.voorgesteld_op', type: 'timestamptz', descending: true }, { column: 'v.id', type: 'uuid', descending: true }],
    rows: (gemeente, { after, order, limit }) => tx.selectFrom('vernietiging as v').select([...kolommen]).where('v.gemeente', '=', gemeente).where('v.toestand', '=', input.toestand).where(after).orderBy(sql`${order}`).limit(limit),
  });
  return { ...page, items: await withNames(tx, page.items, actor) };
}

/** One of these with its ground and reasons: while it waits also what is in the way today, afterwards how much went out of which table. */
export async function readVernietiging({ tx, input, loaded, gemeente, today, actor }: QueryContext<{ id: string }, LoadedVernietiging>) {
  const row = await tx.selectFrom('vernietiging as v').select([...kolommen, 'v.reden', 'v.uitleg']).where('v.gemeente', '=', gemeente).where('v.id', '=', input.id).executeTakeFirstOrThrow();
  const found = await tx.selectFrom('dossier').select('nummer').where('gemeente', '=', gemeente).where('id', '=', loaded.dossier).executeTakeFirst();
  const waits = loaded.toestand === 'voorgesteld' && found !== undefined;
  const [view] = await withNames(tx, [row], actor);
  if (view === undefined) throw new Error('One row gives one');
  return {
    ...view, nummer: found?.nummer ?? null, grondslag: row.uitleg as Static<typeof Grondslag>, reden: row.reden, beletten: waits ? await beletOf(tx, { gemeente, dossier: loaded.dossier, grond: loaded.grond, today }) : [],
    aantallen: Object.entries((row.aantallen ?? {}) as Rijen).map(([tabel, rijen]) => ({ tabel, rijen })),
  };
}
