import Type from 'typebox';
import { sql } from 'kysely';
import { command, query } from '../../platform/act/act.ts';
import { any, grant, ownHolder, role } from '../../platform/access/rule.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { berichtOntvangen } from '../berichtenverkeer/index.ts';
import { Overdrachtspakket } from './overdrachtspakket.ts';
import { ontvangerOf, receiveBericht } from './receive-bericht.ts';
import { toewijzingtoestanden } from './toewijzing.ts';
import { toewijzingBevestigd, toewijzingGestart, toewijzingStartVerwijderd } from './toewijzing.events.ts';
import { loadToewijzing } from './toewijzing.queries.ts';

const Id = Type.String({ format: 'uuid' });
const Dag = Type.String({ format: 'date' });
const doel = 'hulp toewijzen en volgen of die begint';

const Regel = Type.Object({
  id: Id, nummer: Type.Integer(), wet: Type.Enum(['wmo', 'jeugd']), organisatieNaam: Type.String(), categorie: Type.String(), code: Type.String(), volume: Type.Integer(), eenheid: Type.String(), frequentie: Type.String(),
  ingangsdatum: Dag, einddatum: Dag, toestand: Type.Enum([...toewijzingtoestanden]), gestartOp: Type.Union([Dag, Type.Null()]),
});

const columns = ['t.id', 't.nummer', 't.wet', 'o.naam as organisatieNaam', 't.categorie', 't.code', 't.volume', 't.eenheid', 't.frequentie', 't.ingangsdatum', 't.einddatum', 't.toestand', 't.gestart_op as gestartOp'] as const;

const vanDossier = query({
  name: 'toewijzing.dossier', label: { nl: 'Ingezette hulp', en: 'Help in place' }, purpose: doel, route: 'GET /dossiers/{dossier}/toewijzingen',
  input: Type.Object({ dossier: Id }), output: Type.Object({ items: Type.Array(Regel) }), load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('inzet', 'lezen', ['betrokkene', 'vertegenwoordiger', 'regisseur', 'team', 'verleend', 'behandeling', 'nood']),
  subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  async run({ tx, input, gemeente }) {
    const items = await tx.selectFrom('toewijzing as t').innerJoin('organisatie as o', 'o.id', 't.organisatie').select(columns).where('t.gemeente', '=', gemeente).where('t.dossier', '=', input.dossier).orderBy('t.toegewezen_op').limit(200).execute();
    return { items };
  },
});

const lijst = query({
  name: 'toewijzing.lijst', label: { nl: 'Mijn opdrachten', en: 'My assignments' }, purpose: doel, route: 'GET /toewijzingen', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...toewijzingtoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(Regel), may: role('aanbieder'),
  async run(context) {
    const { tx, input, actor } = context;
    return readPage(context, {
      list: 'toewijzing.lijst', order: [{ column: 't.toegewezen_op', type: 'timestamptz', descending: true }, { column: 't.id', type: 'uuid', descending: true }],
      rows: (gemeente, { after, order, limit }) => tx.selectFrom('toewijzing as t').innerJoin('organisatie as o', 'o.id', 't.organisatie').select([...columns, 't.toegewezen_op'])
        .where('t.gemeente', '=', gemeente).where('t.organisatie', '=', actor.soort === 'organisatie' ? actor.organisatie : '00000000-0000-0000-0000-000000000000')
        .where('t.toestand', '=', input.toestand ?? 'gegeven').where(after).orderBy(sql`${order}`).limit(limit),
    });
  },
});

const overdracht = query({
  name: 'toewijzing.overdracht', label: { nl: 'Overdracht lezen', en: 'Read the handover' }, purpose: 'de hulp kunnen beginnen zonder dat de inwoner het opnieuw vertelt', route: 'GET /toewijzingen/{id}/overdracht',
  input: Type.Object({ id: Id }), output: Overdrachtspakket, load: (tx, input, gemeente) => loadToewijzing(tx, gemeente, input.id),
  may: any(ownHolder, grant('inzet', 'lezen', ['regisseur', 'betrokkene'])),
  subjects: (_output, toewijzing) => [toewijzing.dossier],
  run: ({ loaded }) => Promise.resolve(loaded.overdracht as Overdrachtspakket),
});

const ontvangst = command({
  name: 'toewijzing.berichtontvangst', label: { nl: 'Bericht insturen', en: 'Send a message in' }, purpose: doel, route: 'POST /berichten', bodyLimit: 26_000_000,
  input: Type.Object({ xml: Type.String({ minLength: 1, maxLength: 25_000_000, description: 'Een bericht van iWmo of iJw 3.2: het 302 op een toewijzing, of een 305.' }) }, { additionalProperties: false }),
  output: Type.Object({ id: Id, soort: Type.String(), goedgekeurd: Type.Boolean(), retour: Type.Union([Id, Type.Null()]) }),
  gemeente: (input) => ontvangerOf(input.xml),
  may: role('aanbieder'), events: [berichtOntvangen, toewijzingBevestigd, toewijzingGestart, toewijzingStartVerwijderd],
  // The BSN in the message is compared with that of the client, whom the aanbieder does not see.
  asSpil: true,
  run: receiveBericht,
});

export const acts = [vanDossier, lijst, overdracht, ontvangst] as const;
