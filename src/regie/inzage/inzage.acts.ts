import Type from 'typebox';
import { sql } from 'kysely';
import { query } from '../../platform/act/act.ts';
import { anyOf, grant, role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { verifyHours } from '../../platform/access/hour-digest.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { toezicht } from './toezicht.acts.ts';

const Id = Type.String({ format: 'uuid' });
/** Days that are checked at once. */
const mostDays = 31;
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
  may: anyOf(grant('inzage'), role('privacy')),
  async run(context) {
    const { tx, input } = context;
    return readPage(context, {
      list: 'inzage.lijst', order: [{ column: 'o.moment', type: 'timestamptz', descending: true }, { column: 'o.id', type: 'uuid', descending: true }],
      // The page first, then the line of each: joined beforehand, the database would read whole months of the log.
      rows: (gemeente, { after, order, limit }) => tx.selectFrom((eb) => eb.selectFrom('inzage_onderwerp').select(['gemeente', 'maand', 'inzage as id', 'onderwerp', 'moment']).as('o'))
        .innerJoinLateral((eb) => eb.selectFrom('inzage as r').select(['r.naam', 'r.rol', 'r.organisatie', 'r.act', 'r.doel', 'r.uitkomst'])
          .whereRef('r.gemeente', '=', 'o.gemeente').whereRef('r.maand', '=', 'o.maand').whereRef('r.id', '=', 'o.id').limit(1).as('i'), (j) => j.onTrue())
        .select(['o.id', 'o.moment', 'i.naam', 'i.rol', 'i.organisatie', 'i.act', 'i.doel', 'i.uitkomst'])
        .where('o.gemeente', '=', gemeente).where('o.onderwerp', '=', input.dossier).where(after).orderBy(sql`${order}`).limit(limit),
    });
  },
});

const controle = query({
  name: 'inzage.controle', label: { nl: 'Het inzagelogboek controleren', en: 'Check the access log' }, purpose: 'weten of het inzagelogboek ongeschonden is', route: 'GET /inzagecontroles', scope: 'set',
  input: Type.Object({ vanaf: Type.String({ format: 'date' }), tot: Type.String({ format: 'date', description: 'Eerste dag die niet wordt gecontroleerd.' }) }, { additionalProperties: false }), may: role('privacy', 'beheer'),
  output: Type.Object({ items: Type.Array(Type.Object({ gemeente: Type.String(), uur: Type.String({ format: 'date-time' }), wat: Type.Enum(['regel gewijzigd of verwijderd', 'regel toegevoegd']) })) }),
  async run({ tx, input, gemeenten }) {
    if (daysBetween(input.vanaf, input.tot) > mostDays) throw invalidInput([{ pad: '/tot', uitleg: { nl: `Kies hoogstens ${mostDays} dagen.`, en: `Choose ${mostDays} days at most.` } }]);
    const items = [];
    for (const gemeente of gemeenten) items.push(...(await verifyHours(tx, gemeente, `${input.vanaf}T00:00:00Z`, `${input.tot}T00:00:00Z`)).map((fault) => ({ gemeente, ...fault })));
    return { items };
  },
});

const daysBetween = (from: string, until: string): number => Temporal.PlainDate.from(from).until(until).days;

export const acts = [lijst, controle, ...toezicht] as const;
