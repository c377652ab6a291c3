import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { contentOutput } from '../../platform/act/content.ts';
import { allOf, anyOf, grant, ownHolder, role } from '../../platform/access/rule.ts';
import { pageInput, pageOutput, readPage } from '../../platform/paging/index.ts';
import { aanspreekpuntGewijzigd } from '../../registers/dossier/index.ts';
import { berichtOntvangen } from '../berichtenverkeer/index.ts';
import { composeBericht } from './compose-bericht.ts';
import { Overdrachtspakket } from './overdrachtspakket.ts';
import { ofCommand } from './plaats.ts';
import { ontvangerOf, receiveBericht } from './receive-bericht.ts';
import { reassignToewijzing } from './reassign-toewijzing.ts';
import { refuseOpdracht } from './refuse-opdracht.ts';
import { listToewijzingen, showOwnOpdracht, showToewijzing } from './show-toewijzing.ts';
import { mayPass, toewijzingtoestanden } from './toewijzing.ts';
import { toewijzingBevestigd, toewijzingGegeven, toewijzingGestart, toewijzingGestopt, toewijzingGeweigerd, toewijzingIngetrokken, toewijzingStartVerwijderd, toewijzingStopVerwijderd } from './toewijzing.events.ts';
import { loadToewijzing, opdrachtRows } from './toewijzing.queries.ts';
import { Berichtopzet, Hertoewijzing, ToewijzingGegevens, ToewijzingInDossier, ToewijzingRegel, Weigering } from './toewijzing.schema.ts';

const Id = Type.String({ format: 'uuid' });
const doel = 'hulp toewijzen en volgen of die begint';
const load = (tx: Parameters<typeof loadToewijzing>[0], input: { id: string }, gemeente: string) => loadToewijzing(tx, gemeente, input.id);
/** Also after the aanbieder refused the message: it may send the same again. */
const loadForSender = async (...of: Parameters<typeof load>) => {
  const toewijzing = await load(...of);
  return { ...toewijzing, houder: `o:${toewijzing.organisatie}` };
};
const nobody = '00000000-0000-0000-0000-000000000000';

const vanDossier = query({
  name: 'toewijzing.dossier', label: { nl: 'Ingezette hulp', en: 'Help in place' }, purpose: doel, route: 'GET /dossiers/{dossier}/toewijzingen',
  input: Type.Object({ dossier: Id }), output: Type.Object({ items: Type.Array(ToewijzingInDossier) }), load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('inzet', 'lezen', ['betrokkene', 'vertegenwoordiger', 'regisseur', 'team', 'verleend', 'behandeling', 'nood']),
  subjects: (_output, loaded) => (loaded.dossier === undefined ? [] : [loaded.dossier]),
  run: async ({ tx, input, gemeente }) => ({ items: await listToewijzingen(tx, gemeente, input.dossier) }),
});

const lijst = query({
  name: 'toewijzing.lijst', label: { nl: 'Mijn opdrachten', en: 'My assignments' }, purpose: doel, route: 'GET /toewijzingen', scope: 'set',
  input: Type.Object({ toestand: Type.Optional(Type.Enum([...toewijzingtoestanden])), ...pageInput }, { additionalProperties: false }), output: pageOutput(Type.Intersect([ToewijzingRegel, Type.Object({ dossier: Id })])), may: role('aanbieder'),
  subjects: (page) => [...new Set(page.items.map(({ dossier }) => dossier))],
  async run(context) {
    const { tx, input, actor } = context;
    const of = { organisatie: actor.soort === 'organisatie' ? actor.organisatie : nobody, toestand: input.toestand ?? 'gegeven' } as const;
    const page = await readPage(context, {
      list: 'toewijzing.lijst', order: [{ column: 't.toegewezen_op', type: 'timestamptz', descending: true }, { column: 't.id', type: 'uuid', descending: true }],
      rows: (gemeente, keyset) => opdrachtRows(tx, gemeente, of, keyset),
    });
    return { ...page, items: page.items.map(showOwnOpdracht) };
  },
});

const gegevens = query({
  name: 'toewijzing.gegevens', label: { nl: 'Opdracht bekijken', en: 'See an assignment' }, purpose: doel, route: 'GET /toewijzingen/{id}',
  input: Type.Object({ id: Id }), output: ToewijzingGegevens, load, may: anyOf(ownHolder, grant('inzet', 'lezen', ['regisseur', 'betrokkene', 'vertegenwoordiger'])),
  subjects: (_output, toewijzing) => [toewijzing.dossier],
  run: showToewijzing,
});

const overdracht = query({
  name: 'toewijzing.overdracht', label: { nl: 'Overdracht lezen', en: 'Read the handover' }, purpose: 'de hulp kunnen beginnen zonder dat de inwoner het opnieuw vertelt', route: 'GET /toewijzingen/{id}/overdracht',
  input: Type.Object({ id: Id }), output: Overdrachtspakket, load,
  may: anyOf(ownHolder, grant('inzet', 'lezen', ['regisseur', 'betrokkene'])),
  subjects: (_output, toewijzing) => [toewijzing.dossier],
  run: ({ loaded }) => Promise.resolve(loaded.overdracht as Overdrachtspakket),
});

const opzet = query({
  name: 'toewijzing.berichtopzet', label: { nl: 'Bericht opstellen', en: 'Compose a message' }, purpose: doel, route: 'GET /toewijzingen/{id}/berichtopzet',
  input: Berichtopzet, output: contentOutput('application/xml'), load: loadForSender, may: allOf(role('aanbieder'), ownHolder),
  subjects: (_output, toewijzing) => [toewijzing.dossier],
  run: composeBericht,
});

const ontvangst = command({
  name: 'toewijzing.berichtontvangst', label: { nl: 'Bericht insturen', en: 'Send a message in' }, purpose: doel, route: 'POST /berichten', bodyLimit: 26_000_000,
  input: Type.Object({ xml: Type.String({ minLength: 1, maxLength: 25_000_000, description: 'Een bericht van iWmo of iJw 3.2: het 302 op een toewijzing, een 305 of een 307.' }) }, { additionalProperties: false }),
  output: Type.Object({ id: Id, soort: Type.String(), goedgekeurd: Type.Boolean(), retour: Type.Union([Id, Type.Null()]) }),
  gemeente: (input, actor) => ontvangerOf(input.xml, actor),
  may: role('aanbieder'), events: [berichtOntvangen, toewijzingBevestigd, toewijzingGeweigerd, toewijzingGestart, toewijzingGestopt, toewijzingStartVerwijderd, toewijzingStopVerwijderd, aanspreekpuntGewijzigd],
  // The BSN in the message is compared with that of the client, whom the aanbieder does not see.
  asSpil: true,
  run: receiveBericht,
});

const weigering = command({
  name: 'toewijzing.weigering', label: { nl: 'Opdracht niet aannemen', en: 'Decline the assignment' }, purpose: doel, route: 'POST /toewijzingen/{id}/weigeringen',
  input: Weigering, output: Type.Object({ id: Id }), load, may: allOf(role('aanbieder'), ownHolder), when: ({ toestand }) => mayPass('weigering', toestand), events: [toewijzingGeweigerd, aanspreekpuntGewijzigd],
  // The task it leads to, and the end of its own rights, are not for the aanbieder to see.
  asSpil: true,
  async run(context) {
    const { loaded, input: { reden, toelichting }, publish } = context;
    await refuseOpdracht(ofCommand(context), loaded, { reden, toelichting }, publish);
    return { id: loaded.id };
  },
});

const hertoewijzing = command({
  name: 'toewijzing.hertoewijzing', label: { nl: 'Aan een andere aanbieder geven', en: 'Give to another aanbieder' }, purpose: doel, route: 'POST /toewijzingen/{id}/hertoewijzingen',
  input: Hertoewijzing, output: Type.Object({ id: Id }), load, may: grant('inzet', 'schrijven', ['regisseur']), when: ({ toestand }) => mayPass('hertoewijzing', toestand), events: [toewijzingIngetrokken, toewijzingGegeven, aanspreekpuntGewijzigd],
  run: reassignToewijzing,
});

export const acts = [vanDossier, lijst, gegevens, overdracht, opzet, ontvangst, weigering, hertoewijzing] as const;
