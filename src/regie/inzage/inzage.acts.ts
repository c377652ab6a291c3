import Type from 'typebox';
import { sql } from 'kysely';
import { query } from '../../platform/act/act.ts';
import { any, grant, role } from '../../platform/access/rule.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { loadDossier } from '../../registers/dossier/index.ts';

const Id = Type.String({ format: 'uuid' });
const Regel = Type.Object({
  id: Id, moment: Type.String({ format: 'date-time' }), naam: Type.String(), rol: Type.String(), organisatie: Type.Union([Type.String(), Type.Null()]),
  act: Type.String(), doel: Type.String(), uitkomst: Type.Enum(['toegestaan', 'geweigerd', 'nood']),
});

const lijst = query({
  name: 'inzage.lijst', label: { nl: 'Wie keek er', en: 'Who looked' }, purpose: 'weten wie er keek, wanneer en waarom', route: 'GET /dossiers/{dossier}/inzagen',
  input: Type.Object({ dossier: Id, ...pageInput }, { additionalProperties: false }), output: pageOutput(Regel),
  load: async (tx, input, gemeente) => {
    const { id } = await loadDossier(tx, gemeente, input.dossier);
    return { dossier: id };
  },
  may: any(grant('inzage'), role('privacy')),
  async run(context) {
    const { tx, input } = context;
    return readPage(context, {
      list: 'inzage.lijst', order: [{ column: 'o.moment', type: 'timestamptz', descending: true }, { column: 'i.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('inzage_onderwerp as o')
        .innerJoin('inzage as i', (j) => j.onRef('i.gemeente', '=', 'o.gemeente').onRef('i.maand', '=', 'o.maand').onRef('i.id', '=', 'o.inzage'))
        .select(['i.id', 'o.moment', 'i.naam', 'i.rol', 'i.organisatie', 'i.act', 'i.doel', 'i.uitkomst'])
        .where('o.gemeente', '=', gemeente).where('o.onderwerp', '=', input.dossier).where(after).orderBy(sql`${order}`).limit(limit),
    });
  },
});

export const acts = [lijst] as const;
