import { command, query } from '../../platform/act/act.ts';
import { anyOf, ownHolder, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { changedMeanwhile, invalidInput } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { behoefteRows, countBehoeften, getBehoefte, toBehoefte } from './behoefte.queries.ts';
import * as schema from './behoefte.schema.ts';
import { listNu } from './lid.queries.ts';
import { namesOfInitiatieven } from '../initiatief/index.ts';
import { namesOfDiensten } from '../sociale-kaart/index.ts';
import { weighWords } from './weigh-words.ts';
import { bijhouder, lezer } from './wijknetwerk.acts.ts';
import { mayPass, mayPassBehoefte, type Oppakker } from './wijknetwerk.ts';
import { wijkbehoefteBeantwoord, wijkbehoefteGemeld, wijkbehoefteOpgepakt } from './wijknetwerk.events.ts';
import { getNetwerk, wijkenOf } from './wijknetwerk.queries.ts';

const doel = 'weten wat een wijk nodig heeft en wie dat oppakt (Wmo 2015 art. 2.1.2; SWW bijlage 4, cohesie wijkfuncties)';
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getBehoefte(tx, gemeente, id);

interface Keuze { readonly oppakker: Oppakker; readonly door: string; readonly wijknetwerk: string }

/** Under which name it takes the need up, as it is called now; undefined where it is not of this gemeente, or of this network. */
async function nameOf(tx: ReadTx, gemeente: string, { oppakker, door, wijknetwerk }: Keuze): Promise<string | undefined> {
  if (oppakker === 'lid') return (await listNu(tx, gemeente, wijknetwerk)).find(({ id }) => id === door)?.naam;
  return (await (oppakker === 'dienst' ? namesOfDiensten : namesOfInitiatieven)(tx, gemeente, [door])).get(door);
}

const registratie = command({
  name: 'wijkbehoefte.registratie', label: { nl: 'Vertellen wat de wijk nodig heeft', en: 'Tell what the wijk needs' }, purpose: doel, route: 'POST /wijkbehoeften', input: schema.BehoefteRegistratie, output: schema.BehoefteNummer,
  load: (tx, { wijknetwerk }, gemeente) => getNetwerk(tx, gemeente, wijknetwerk), may: bijhouder, when: ({ toestand }) => mayPass('werk', toestand), events: [wijkbehoefteGemeld],
  async run({ tx, gemeente, input: { wijknetwerk, wijk, leefdomein, nodig, gelezen }, today, newId, publish }) {
    if (!(await wijkenOf(tx, gemeente, [wijknetwerk])).get(wijknetwerk)?.includes(wijk)) throw invalidInput([{ pad: '/wijk', uitleg: { nl: 'Kies een wijk van dit netwerk.', en: 'Choose a wijk of this network.' } }]);
    weighWords({ nodig }, gelezen);
    const id = newId();
    await tx.insertInto('wijkbehoefte').values({ gemeente, id, wijknetwerk, wijk, leefdomein, nodig, toestand: 'open', gemeld_op: today.toString(), opgepakt_op: null, oppakker: null, opgepakt_door: null, opgepakt_naam: '', beantwoord_op: null, uitkomst: '' }).execute();
    publish(id, wijkbehoefteGemeld, { behoefte: id, wijk, leefdomein });
    return { id, toestand: 'open' as const };
  },
});

const oppakking = command({
  name: 'wijkbehoefte.oppakking', label: { nl: 'Oppakken', en: 'Take up' }, purpose: doel, route: 'POST /wijkbehoeften/{id}/oppakkingen', input: schema.BehoefteOppakking, output: schema.BehoefteNummer, load, may: bijhouder,
  when: ({ toestand }) => mayPassBehoefte('oppakking', toestand), events: [wijkbehoefteOpgepakt],
  async run({ tx, gemeente, input: { oppakker, door }, loaded: { id, wijk, leefdomein, wijknetwerk }, today, publish }) {
    const naam = await nameOf(tx, gemeente, { oppakker, door, wijknetwerk });
    if (naam === undefined) throw invalidInput([{ pad: '/door', uitleg: { nl: 'Kies uit de lijst wie of wat dit oppakt.', en: 'Choose from the list who or what takes this up.' } }]);
    const done = await tx.updateTable('wijkbehoefte').set({ toestand: 'opgepakt', opgepakt_op: today.toString(), oppakker, opgepakt_door: door, opgepakt_naam: naam }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'open').executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    publish(id, wijkbehoefteOpgepakt, { behoefte: id, wijk, leefdomein });
    return { id, toestand: 'opgepakt' as const };
  },
});

const beantwoording = command({
  name: 'wijkbehoefte.beantwoording', label: { nl: 'Er is een antwoord', en: 'There is an answer' }, purpose: doel, route: 'POST /wijkbehoeften/{id}/beantwoordingen', input: schema.BehoefteBeantwoording, output: schema.BehoefteNummer, load, may: bijhouder,
  when: ({ toestand }) => mayPassBehoefte('beantwoording', toestand), events: [wijkbehoefteBeantwoord],
  async run({ tx, gemeente, input: { uitkomst, gelezen }, loaded: { id, wijk, leefdomein }, today, publish }) {
    weighWords({ uitkomst }, gelezen);
    const done = await tx.updateTable('wijkbehoefte').set({ toestand: 'beantwoord', beantwoord_op: today.toString(), uitkomst }).where('gemeente', '=', gemeente).where('id', '=', id).where('toestand', '=', 'opgepakt').executeTakeFirst();
    if (done.numUpdatedRows === 0n) throw changedMeanwhile();
    publish(id, wijkbehoefteBeantwoord, { behoefte: id, wijk, leefdomein });
    return { id, toestand: 'beantwoord' as const };
  },
});

const lijst = query({
  name: 'wijkbehoefte.lijst', label: { nl: 'Wat wijken nodig hebben', en: 'What wijken need' }, purpose: doel, route: 'GET /wijkbehoeften', input: schema.BehoeftenVraag, output: schema.Behoeften, may: lezer,
  async run(context) {
    const { tx, input: { wijk, toestand, wijknetwerk } } = context;
    const page = await readPage(context, { list: 'wijkbehoefte.lijst', order: [{ column: 'b.gemeld_op', type: 'date', descending: true }, { column: 'b.id', type: 'uuid', descending: true }], rows: (code, keyset) => behoefteRows(tx, code, { wijk, toestand, wijknetwerk }, keyset) });
    return { ...page, items: page.items.map(toBehoefte) };
  },
});

const gegevens = query({
  name: 'wijkbehoefte.gegevens', label: { nl: 'Wat een wijk nodig heeft bekijken', en: 'See what a wijk needs' }, purpose: doel, route: 'GET /wijkbehoeften/{id}', input: schema.BehoefteVraag, output: schema.BehoefteGegevens, load, may: anyOf(lezer, ownHolder),
  async run({ tx, gemeente, loaded: { houder: _holder, netwerktoestand: _state, ...row }, mag }) {
    return { ...toBehoefte(row), magBijhouden: mag(bijhouder), leden: await listNu(tx, gemeente, row.wijknetwerk) };
  },
});

const verdeling = query({
  name: 'wijkbehoefte.verdeling', label: { nl: 'Hoeveel wijken nodig hebben', en: 'How much wijken need' }, purpose: doel, route: 'GET /wijkbehoeften/verdeling', input: schema.BehoefteverdelingVraag, output: schema.Behoefteverdeling, may: role('beheer', 'teamleider', 'samenlevingsontwikkelaar'),
  run: async ({ tx, gemeente }) => ({ items: await countBehoeften(tx, gemeente) }),
});

export const behoefteActs = [registratie, oppakking, beantwoording, lijst, verdeling, gegevens] as const;
