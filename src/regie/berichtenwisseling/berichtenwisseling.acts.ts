import Type from 'typebox';
import { command, query, type QueryContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { anyOf, grant, inwoner, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { pageInput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { holderNames, loadDossier } from '../../registers/dossier/index.ts';
import { isUnread, mayPass, team } from './berichtenwisseling.ts';
import * as events from './berichtenwisseling.events.ts';
import { loadWisseling, markRead, wisselingenOfDossier, wisselingenOfHouder } from './berichtenwisseling.queries.ts';
import * as schema from './berichtenwisseling.schema.ts';
import { answerWisseling, endWork, openWisseling } from './send-bericht.ts';
import { showKring } from './show-kring.ts';
import { showWisseling } from './show-wisseling.ts';
import { deelnemerOf, requireDeelnemer, soortenOfTeam } from './takes-part.ts';

const doel = 'overleg over dit dossier';
const ofDossier = (tx: ReadTx, input: { dossier: string }, gemeente: string) => loadDossier(tx, gemeente, input.dossier);
const lezer = anyOf(grant('melding'), grant('inzet'));
const schrijver = anyOf(grant('melding', 'schrijven'), grant('inzet'));

const loadPlain = (tx: ReadTx, { id }: { id: string }, gemeente: string) => loadWisseling(tx, gemeente, id);

/** With on whose list the work of the team is. */
async function load(tx: ReadTx, { id }: { id: string }, gemeente: string) {
  const wisseling = await loadWisseling(tx, gemeente, id);
  const { regisseur, team: ofTeam } = await loadDossier(tx, gemeente, wisseling.dossier);
  return { ...wisseling, regisseur, team: ofTeam };
}

const kring = query({
  name: 'berichtenwisseling.kring', label: { nl: 'Wie meeleest', en: 'Who reads along' }, purpose: doel, route: 'GET /dossiers/{dossier}/kring', input: schema.DossierVraag, output: schema.Kring, load: ofDossier,
  // Of the rights of others an inwoner sees no more than who reads along.
  may: lezer, asSpil: true, run: showKring,
});
const opening = command({
  name: 'berichtenwisseling.opening', label: { nl: 'Een bericht sturen', en: 'Send a message' }, purpose: doel, route: 'POST /dossiers/{dossier}/berichtenwisselingen', input: schema.Opening, output: schema.WisselingNummer, load: ofDossier,
  // The rows of the others who take part are theirs.
  may: schrijver, asSpil: true, events: [events.wisselingGeopend], run: openWisseling,
});
const antwoord = command({
  name: 'berichtenwisseling.antwoord', label: { nl: 'Antwoorden', en: 'Answer' }, purpose: doel, route: 'POST /berichtenwisselingen/{id}/antwoorden', input: schema.Antwoord, output: schema.WisselingNummer, load, may: grant('betrokkenen'),
  when: ({ toestand }) => mayPass('antwoord', toestand), events: [events.wisselingBeantwoord], run: answerWisseling,
});
const afsluiting = command({
  name: 'berichtenwisseling.afsluiting', label: { nl: 'Afsluiten', en: 'Close' }, purpose: doel, route: 'POST /berichtenwisselingen/{id}/afsluitingen', input: schema.WisselingVraag, output: schema.WisselingNummer, load, may: grant('betrokkenen'),
  when: ({ toestand }) => mayPass('afsluiting', toestand), events: [events.wisselingAfgesloten],
  async run(context) {
    const { tx, loaded, gemeente, publish } = context;
    await endWork(context, requireDeelnemer(context, 'schrijven'));
    await tx.updateTable('berichtenwisseling').set({ toestand: 'gesloten' }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
    publish(loaded.dossier, events.wisselingAfgesloten, { berichtenwisseling: loaded.id, gegevens: loaded.gegevens });
    return { id: loaded.id };
  },
});
const lezing = command({
  name: 'berichtenwisseling.lezing', label: { nl: 'Als gelezen tonen', en: 'Mark as read' }, purpose: doel, route: 'POST /berichtenwisselingen/{id}/lezingen', input: schema.WisselingVraag, output: schema.WisselingNummer, load: loadPlain, may: grant('betrokkenen'),
  events: [events.wisselingGelezen],
  async run(context) {
    const { tx, loaded, gemeente, moment, publish } = context;
    await markRead(tx, gemeente, loaded.id, requireDeelnemer(context), isoMoment(moment));
    publish(loaded.dossier, events.wisselingGelezen, { berichtenwisseling: loaded.id, gegevens: loaded.gegevens });
    return { id: loaded.id };
  },
});
const gegevens = query({
  name: 'berichtenwisseling.gegevens', label: { nl: 'Berichten lezen', en: 'Read messages' }, purpose: doel, route: 'GET /berichtenwisselingen/{id}', input: schema.WisselingVraag, output: schema.WisselingGegevens, load: loadPlain, may: grant('betrokkenen'),
  subjects: (output) => [output.dossier], run: showWisseling,
});
const eigen = query({
  name: 'berichtenwisseling.lijst', label: { nl: 'Mijn berichten', en: 'My messages' }, purpose: doel, route: 'GET /berichtenwisselingen', scope: 'set', input: Type.Object(pageInput, { additionalProperties: false }), output: schema.EigenRegels,
  may: anyOf(inwoner, role('aanbieder')), subjects: (page) => page.items.map(({ dossier }) => dossier),
  async run(context) {
    const page = await readPage(context, {
      list: 'berichtenwisseling.lijst', order: [{ column: 'd.id', type: 'uuid', descending: true }], rows: (code, keyset) => wisselingenOfHouder(context.tx, code, holderKeys(context.actor, code)[0] ?? '', keyset),
    });
    return { ...page, items: page.items.map(({ houder, gelezen_op: gelezenOp, laatste_op: op, laatste_door: door, ...rest }) => ({ ...rest, laatsteOp: op, ongelezen: isUnread({ op, door }, houder, gelezenOp) })) };
  },
});

type DossierList = QueryContext<{ dossier: string; cursor?: string; aantal?: number }, { id: string }>;

/** The messages of a dossier that one may see, with what is new to whom one takes part as. */
async function listOfDossier(context: DossierList) {
  const { tx, input, gemeente, actor } = context;
  const keys = holderKeys(actor, gemeente);
  const page = await readPage(context, {
    list: 'berichtenwisseling.dossier', order: [{ column: 'w.laatste_op', type: 'timestamptz', descending: true }, { column: 'w.id', type: 'uuid', descending: true }],
    rows: (code, keyset) => wisselingenOfDossier(tx, code, input.dossier, { soorten: soortenOfTeam(context), houders: keys }, keyset),
  });
  const names = await holderNames(tx, gemeente, page.items.flatMap(({ deelnemers }) => deelnemers));
  const items = page.items.map(({ deelnemers, gelezen_op: gelezenOp, laatste_op: op, laatste_door: door, ...rest }) => {
    const self = deelnemerOf(context, { deelnemers, gegevens: rest.gegevens }) ?? team;
    return { ...rest, laatsteOp: op, ongelezen: isUnread({ op, door }, self, gelezenOp), met: deelnemers.filter((one) => one !== team).map((one) => names.get(one) ?? '') };
  });
  return { ...page, items };
}

const vanDossier = query({
  name: 'berichtenwisseling.dossier', label: { nl: 'Berichten in dit dossier', en: 'Messages in this dossier' }, purpose: doel, route: 'GET /dossiers/{dossier}/berichtenwisselingen',
  input: Type.Object({ ...schema.DossierVraag.properties, ...pageInput }, { additionalProperties: false }), output: schema.Regels, load: ofDossier, may: lezer, subjects: (_output, { id }) => [id], run: (context) => listOfDossier(context),
});

export const acts = [kring, opening, antwoord, afsluiting, lezing, gegevens, eigen, vanDossier] as const;
