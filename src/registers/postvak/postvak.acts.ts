import Type from 'typebox';
import { required } from '../../platform/required.ts';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { grant, inwoner, ownHolder } from '../../platform/access/rule.ts';
import { notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { postGelezen } from './postvak.events.ts';
import './postvak.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Moment = Type.String({ format: 'date-time' });
const doel = 'eigen post lezen';

const Regel = Type.Object({ id: Id, onderwerp: Type.String(), soort: Type.String(), verzondenOp: Moment, gelezen: Type.Boolean(), document: Type.Union([Id, Type.Null()]) });

async function loadPost(tx: ReadTx, gemeente: string, id: string) {
  const row = await tx.selectFrom('postvak_bericht').select(['id', 'persoon', 'onderwerp', 'tekst', 'soort', 'kanaal', 'verzonden_op', 'gelezen_op', 'document', 'dossier as zaak']).where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirst();
  if (!row) throw notFound();
  return { ...row, houder: `p:${row.persoon}` };
}

const lijst = query({
  name: 'postvak.lijst', label: { nl: 'Mijn post', en: 'My post' }, purpose: doel, route: 'GET /post', scope: 'set',
  input: Type.Object(pageInput, { additionalProperties: false }), output: pageOutput(Regel), may: inwoner,
  async run(context) {
    const { tx, actor } = context;
    const page = await readPage(context, {
      list: 'postvak.lijst', order: [{ column: 'b.verzonden_op', type: 'timestamptz', descending: true }, { column: 'b.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('postvak_bericht as b').select(['b.id', 'b.onderwerp', 'b.soort', 'b.verzonden_op', 'b.gelezen_op', 'b.document'])
        .where('b.gemeente', '=', gemeente).where('b.persoon', '=', required(holderKeys(actor, gemeente)[0], 'a person').slice(2)).where(after).orderBy(sql`${order}`).limit(limit),
    });
    return { ...page, items: page.items.map(({ verzonden_op, gelezen_op, ...rest }) => ({ ...rest, verzondenOp: verzonden_op, gelezen: gelezen_op !== null })) };
  },
});

const gegevens = query({
  name: 'postvak.gegevens', label: { nl: 'Post lezen', en: 'Read post' }, purpose: doel, route: 'GET /post/{id}',
  input: Type.Object({ id: Id }), output: Type.Intersect([Regel, Type.Object({ tekst: Type.String() })]),
  load: (tx, input, gemeente) => loadPost(tx, gemeente, input.id), may: ownHolder,
  run: ({ loaded }) => Promise.resolve({ id: loaded.id, onderwerp: loaded.onderwerp, soort: loaded.soort, verzondenOp: loaded.verzonden_op, gelezen: loaded.gelezen_op !== null, document: loaded.document, tekst: loaded.tekst }),
});

const lezing = command({
  name: 'postvak.lezing', label: { nl: 'Als gelezen tonen', en: 'Mark as read' }, purpose: doel, route: 'POST /post/{id}/lezingen',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: Type.Object({ id: Id }), events: [postGelezen],
  load: (tx, input, gemeente) => loadPost(tx, gemeente, input.id), may: ownHolder,
  async run({ tx, loaded, gemeente, moment, publish }) {
    if (loaded.gelezen_op === null) {
      await tx.updateTable('postvak_bericht').set({ gelezen_op: isoMoment(moment) }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
      publish(loaded.zaak ?? loaded.id, postGelezen, { post: loaded.id });
    }
    return { id: loaded.id };
  },
});

const vanDossier = query({
  name: 'postvak.dossier', label: { nl: 'Verzonden post', en: 'Post sent' }, purpose: 'weten wat de inwoner van ons kreeg', route: 'GET /dossiers/{dossier}/post',
  input: Type.Object({ dossier: Id }), output: Type.Object({ items: Type.Array(Type.Intersect([Regel, Type.Object({ kanaal: Type.String() })])) }),
  load: (_tx, input) => Promise.resolve({ dossier: input.dossier }), may: grant('besluit'),
  subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  async run({ tx, input, gemeente }) {
    const rows = await tx.selectFrom('postvak_bericht').select(['id', 'onderwerp', 'soort', 'verzonden_op', 'gelezen_op', 'document', 'kanaal'])
      .where('gemeente', '=', gemeente).where('dossier', '=', input.dossier).orderBy('verzonden_op', 'desc').limit(100).execute();
    return { items: rows.map(({ verzonden_op, gelezen_op, ...rest }) => ({ ...rest, verzondenOp: verzonden_op, gelezen: gelezen_op !== null })) };
  },
});

export const acts = [lijst, gegevens, lezing, vanDossier] as const;
