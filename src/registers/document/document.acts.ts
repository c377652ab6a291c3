import Type from 'typebox';
import { required } from '../../platform/required.ts';
import { query } from '../../platform/act/act.ts';
import { grant, type Rule } from '../../platform/access/rule.ts';
import { sql } from '../../platform/database/transaction.ts';
import { forbidden, notFound } from '../../platform/error.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { gegevenssoorten } from '../dossier/index.ts';
import { indiener } from './bijlage.acts.ts';
import './document.tables.ts';

const Id = Type.String({ format: 'uuid' });
const Regel = Type.Object({ id: Id, soort: Type.String(), titel: Type.String(), mediatype: Type.String(), gemaaktOp: Type.String({ format: 'date-time' }), gegevens: Type.String() });
const readable = new Map<string, Rule>(gegevenssoorten.map((soort) => [soort, grant(soort)]));

const lijst = query({
  name: 'document.lijst', label: { nl: 'Documenten', en: 'Documents' }, purpose: 'documenten van het dossier inzien', route: 'GET /dossiers/{dossier}/documenten',
  input: Type.Object({ dossier: Id, ...pageInput }, { additionalProperties: false }), output: Type.Object({ ...pageOutput(Regel).properties, magSturen: Type.Boolean({ description: 'Of wie dit vraagt een foto of document mag sturen.' }) }),
  load: (_tx, input) => Promise.resolve({ dossier: input.dossier }), may: grant('betrokkenen'),
  subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  async run(context) {
    const { tx, input, mag } = context;
    const kinds = gegevenssoorten.filter((soort) => mag(required(readable.get(soort), soort)));
    const page = await readPage(context, {
      list: 'document.lijst', order: [{ column: 'd.gemaakt_op', type: 'timestamptz', descending: true }, { column: 'd.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('document as d').select(['d.id', 'd.soort', 'd.titel', 'd.mediatype', 'd.gemaakt_op', 'd.gegevens']).where('d.gemeente', '=', gemeente).where('d.dossier', '=', input.dossier)
        .where('d.gegevens', 'in', kinds).where(after).orderBy(sql`${order}`).limit(limit),
    });
    return { ...page, magSturen: mag(indiener), items: page.items.map(({ gemaakt_op: gemaaktOp, ...rest }) => ({ ...rest, gemaaktOp })) };
  },
});

const inhoud = query({
  name: 'document.inhoud', label: { nl: 'Document openen', en: 'Open a document' }, purpose: 'documenten van het dossier inzien', route: 'GET /documenten/{id}',
  input: Type.Object({ id: Id }), output: Type.Intersect([Regel, Type.Object({ inhoud: Type.String({ contentEncoding: 'base64' }) })]),
  async load(tx, input, gemeente) {
    const row = await tx.selectFrom('document').select(['dossier', 'gegevens']).where('gemeente', '=', gemeente).where('id', '=', input.id).executeTakeFirst();
    if (!row) throw notFound();
    return row;
  },
  may: grant('betrokkenen'),
  subjects: (_output, loaded) => [loaded.dossier],
  async run({ tx, input, gemeente, loaded, mag }) {
    const rule = readable.get(loaded.gegevens);
    if (!rule || !mag(rule)) throw forbidden({ nl: `U heeft in dit dossier geen toegang tot ‘${loaded.gegevens}’.`, en: `You have no access to ‘${loaded.gegevens}’ in this dossier.` });
    const row = await tx.selectFrom('document').select(['id', 'soort', 'titel', 'mediatype', 'gemaakt_op', 'gegevens', 'inhoud']).where('gemeente', '=', gemeente).where('id', '=', input.id).executeTakeFirstOrThrow();
    const { gemaakt_op, inhoud: bytes, ...rest } = row;
    return { ...rest, gemaaktOp: gemaakt_op, inhoud: Buffer.from(bytes).toString('base64') };
  },
});

export const acts = [lijst, inhoud] as const;
