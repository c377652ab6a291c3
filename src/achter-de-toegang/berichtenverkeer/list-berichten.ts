import { sql } from 'kysely';
import { holderKeys } from '../../platform/access/actor.ts';
import { grantPredicate } from '../../platform/access/grant.ts';
import type { ActContext, QueryContext } from '../../platform/act/act.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { RETOUR_CODE } from './declaration/codelijst-retourcode.ts';
import { findAnswer, type LoadedBericht } from './bericht.queries.ts';
import type { BerichtVraag } from './bericht.schema.ts';
import './bericht.tables.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';

const meanings: ReadonlyMap<string, string> = new Map(RETOUR_CODE.codes);

/** Begin of a day in the Netherlands, as a moment. */
const beginOf = (day: Temporal.PlainDate): string => isoMoment(day.toZonedDateTime('Europe/Amsterdam').toInstant());

/** Messages as they are listed; the dossier only for who may see what is in place there. */
function rowsOf({ tx, actor, moment }: Pick<ActContext<unknown, unknown>, 'actor' | 'moment'> & { readonly tx: ReadTx }, gemeente: string) {
  const mayOpen = grantPredicate(gemeente, sql.ref('b.dossier'), holderKeys(actor, gemeente), 'inzet', 'lezen', moment);
  // The page first, then who each is from: joined beforehand, the database would read and sort all messages.
  return tx.selectFrom('bericht as b').innerJoinLateral((eb) => eb.selectFrom('organisatie as w').select('w.naam').whereRef('w.id', '=', 'b.organisatie').limit(1).as('o'), (j) => j.onTrue())
    .select(['b.id', 'b.richting', 'b.soort', 'b.identificatie', 'b.dagtekening', 'b.organisatie', 'o.naam as organisatieNaam', 'b.toestand', 'b.retour_uiterlijk as retourUiterlijk', 'b.gemaakt_op', 'b.versie', 'b.fouten', 'b.antwoord_op as antwoordOp',
      sql<string | null>`case when ${mayOpen} then b.dossier::text end`.as('dossier')])
    .where('b.gemeente', '=', gemeente);
}

function shown<R extends { readonly gemaakt_op: string; readonly fouten: unknown }>({ gemaakt_op, fouten, ...row }: R) {
  return { ...row, gemaaktOp: gemaakt_op, fouten: (fouten as string[]).map((code) => ({ code, uitleg: meanings.get(code) ?? '' })) };
}

/** One page of the messages, newest first: those of one aanbieder to itself, those of the gemeente to who minds them. */
export async function listPage(context: QueryContext<BerichtVraag, object>) {
  const { input, actor } = context;
  const own = actor.soort === 'organisatie' ? actor.organisatie : undefined;
  const { soort, van, tot, richting = 'uit' } = input;
  if (van !== undefined && tot !== undefined && tot < van) throw invalidInput([{ pad: '/tot', uitleg: { nl: 'De laatste dag ligt voor de eerste dag.', en: 'The last day lies before the first.' } }]);
  const page = await readPage(context, {
    list: 'bericht.lijst', order: [{ column: 'b.gemaakt_op', type: 'timestamptz', descending: true }, { column: 'b.id', type: 'uuid', descending: true }],
    rows: (gemeente, { after, order, limit }) => {
      let rows = rowsOf(context, gemeente).where('b.richting', '=', richting).where(after);
      if (own !== undefined) rows = rows.where('b.organisatie', '=', own);
      if (soort !== undefined) rows = rows.where('b.soort', '=', soort);
      if (van !== undefined) rows = rows.where('b.gemaakt_op', '>=', beginOf(Temporal.PlainDate.from(van)));
      if (tot !== undefined) rows = rows.where('b.gemaakt_op', '<', beginOf(Temporal.PlainDate.from(tot).add({ days: 1 })));
      return rows.orderBy(sql`${order}`).limit(limit);
    },
  });
  return { ...page, items: page.items.map(shown) };
}

/** One message without its content, with the answer to it. */
export async function showBericht(context: QueryContext<{ id: string }, LoadedBericht>) {
  const { tx, gemeente, loaded } = context;
  const row = await rowsOf(context, gemeente).where('b.id', '=', loaded.id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...shown(row), antwoord: await findAnswer(tx, gemeente, loaded.id) };
}
