import { command, query } from '../../platform/act/act.ts';
import { allOf, everyone, ownHolder, role } from '../../platform/access/rule.ts';
import { gemeenteOf } from '../../platform/id.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { findTeam } from '../../registers/medewerker/index.ts';
import { openSpreektijden } from './open-spreektijden.ts';
import { mayPass } from './spreektijd.ts';
import { listOne, listOpen, loadSpreektijd, spreektijdRows } from './spreektijd.queries.ts';
import { Geopend, Nummer, SpreektijdAanbod, SpreektijdAanbodVraag, Spreektijdintrekking, SpreektijdLijstVraag, Spreektijdopening, SpreektijdRegel } from './spreektijd.schema.ts';

const doel = 'een eerste gesprek op een moment dat de inwoner kiest (Wmo 2015 art. 2.3.2)';
const may = allOf(role('teamleider', 'generalist'), ownHolder);
const ofTeam = { gemeente: ({ team }: { readonly team: string }) => gemeenteOf(team), load: (_tx: unknown, { team }: { readonly team: string }) => Promise.resolve({ houder: `t:${team}` }) };

const opening = command({
  name: 'spreektijd.opening', label: { nl: 'Momenten aanbieden', en: 'Offer moments' }, purpose: doel, route: 'POST /spreektijden', input: Spreektijdopening, output: Geopend, ...ofTeam, may, events: [], run: openSpreektijden,
});

const intrekking = command({
  name: 'spreektijd.intrekking', label: { nl: 'Intrekken', en: 'Withdraw' }, purpose: doel, route: 'POST /spreektijden/{id}/intrekkingen', input: Spreektijdintrekking, output: Nummer, load: (tx, { id }, gemeente) => loadSpreektijd(tx, gemeente, id), may,
  when: ({ toestand }) => mayPass('intrekking', toestand), events: [],
  async run({ tx, gemeente, loaded: { id } }) {
    await tx.updateTable('spreektijd').set({ toestand: 'ingetrokken' }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'open').execute();
    return { id };
  },
});

const lijst = query({
  name: 'spreektijd.lijst', label: { nl: 'Agenda van het team', en: 'Agenda of the team' }, purpose: doel, route: 'GET /spreektijden', input: SpreektijdLijstVraag, output: pageOutput(SpreektijdRegel), ...ofTeam, may,
  subjects: ({ items }) => items.flatMap(({ dossier, klantcontact }) => dossier ?? klantcontact ?? []),
  run: (context) => readPage(context, {
    list: 'spreektijd.lijst', order: [{ column: 's.begin', type: 'timestamptz' }, { column: 's.id', type: 'uuid' }],
    rows: (gemeente, keyset) => spreektijdRows(context.tx, gemeente, context.input.team, isoMoment(context.moment.subtract({ hours: 12 })), keyset),
  }),
});

const aanbod = query({
  name: 'spreektijd.aanbod', label: { nl: 'Momenten om uit te kiezen', en: 'Moments to choose from' }, purpose: doel, route: 'GET /spreektijden/aanbod', asSpil: true, input: SpreektijdAanbodVraag, output: SpreektijdAanbod, may: everyone,
  async run({ tx, gemeente, input: { wijk, id }, moment }) {
    if (id !== undefined) return { items: await listOne(tx, gemeente, id) };
    const team = wijk === undefined ? undefined : await findTeam(tx, gemeente, wijk);
    return { items: await listOpen(tx, gemeente, team, isoMoment(moment.add({ hours: 1 }))) };
  },
});

export const acts = [opening, intrekking, lijst, aanbod] as const;
