import { actorKey } from '../../platform/access/actor.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import { command, query, type CommandContext } from '../../platform/act/act.ts';
import { invalidInput, notFound } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { onderwerpen, type Onderwerp } from '../sociale-kaart/index.ts';
import { keepQuestion } from './keep-question.ts';
import { recognise } from './recognise.ts';
import { showWay } from './show-way.ts';
import { chooseSubjects, mayHandle, type Taal, type Woordsoort } from './wegwijzer.ts';
import { vraagOnbeantwoord, vraagOpgelost, zoekwoordGewijzigd } from './wegwijzer.events.ts';
import { getOnbeantwoord, getZoekwoord, listZoekwoorden, onbeantwoordRows } from './wegwijzer.queries.ts';
import {
  Nummer, OnderwerpGegevens, OnderwerpVraag, VraagAfhandeling, VraagGegevens, VraagNummer, VraagOpgave, VraagOpgegeven, Vragen, VragenVraag, Woordenlijst, WoordenVraag, WoordIntrekking, WoordRegistratie, Zoekantwoord, Zoekopdracht,
} from './wegwijzer.schema.ts';
import { landelijkeWoorden } from './woorden/index.ts';

const doel = 'inwoners zelf de weg laten vinden naar een oplossing (Wmo 2015 art. 2.1.2; BUCH 3.2)';
const editor = role('beheer');
const naamOf = (code: Onderwerp) => onderwerpen[code].naam;

const zoekopdracht = query({
  name: 'wegwijzer.zoekopdracht', label: { nl: 'De weg vragen', en: 'Ask the way' }, purpose: doel, route: 'POST /wegwijzers/zoekopdrachten', readers: ['dienst-zoek'],
  input: Zoekopdracht, output: Zoekantwoord, may: everyone,
  async run(context) {
    const { tx, gemeente, input: { vraag, wijk } } = context;
    const found = chooseSubjects(recognise(vraag, await listZoekwoorden(tx, gemeente)));
    return { onderwerpen: found.map(({ onderwerp, omdat }) => ({ code: onderwerp, naam: naamOf(onderwerp), omdat: [...omdat] })), weg: await showWay(context, found[0]?.onderwerp, wijk, vraag) };
  },
});

const gegevens = query({
  name: 'wegwijzer.gegevens', label: { nl: 'De weg bij een onderwerp', en: 'The way for a subject' }, purpose: doel, route: 'GET /wegwijzers/{onderwerp}', readers: ['dienst-zoek'],
  input: OnderwerpVraag, output: OnderwerpGegevens, may: everyone,
  run: async (context) => ({ code: context.input.onderwerp, naam: naamOf(context.input.onderwerp), weg: await showWay(context, context.input.onderwerp, context.input.wijk, undefined) }),
});

const woorden = query({
  name: 'zoekwoord.lijst', label: { nl: 'Woorden bij een onderwerp', en: 'Words of a subject' }, purpose: doel, route: 'GET /zoekwoorden',
  input: WoordenVraag, output: Woordenlijst, may: editor,
  async run({ tx, gemeente, input: { onderwerp } }) {
    const { nl, en } = landelijkeWoorden[onderwerp];
    return { eigen: (await listZoekwoorden(tx, gemeente, onderwerp)).map(({ id, woord, taal, soort }) => ({ id, woord, taal, soort })), landelijk: { nl: nl.split(', '), en: en.split(', ') } };
  },
});

async function keepWord({ tx, gemeente, actor, moment, newId, publish }: CommandContext<unknown, object>, entry: { onderwerp: Onderwerp; woord: string; taal: Taal; soort: Woordsoort }): Promise<string> {
  const woord = entry.woord.toLowerCase().normalize('NFC');
  const changed = { soort: entry.soort, gewijzigd_op: isoMoment(moment), gewijzigd_door: actorKey(actor) };
  const { id } = await tx.insertInto('zoekwoord').values({ gemeente, id: newId(), onderwerp: entry.onderwerp, woord, taal: entry.taal, ...changed })
    .onConflict((same) => same.columns(['gemeente', 'onderwerp', 'taal', 'woord']).doUpdateSet(changed)).returning('id').executeTakeFirstOrThrow();
  publish(id, zoekwoordGewijzigd, { zoekwoord: id, onderwerp: entry.onderwerp, woordsoort: entry.soort });
  return id;
}

const registratie = command({
  name: 'zoekwoord.registratie', label: { nl: 'Woord erbij of weg', en: 'Add or leave out a word' }, purpose: doel, route: 'POST /zoekwoorden',
  input: WoordRegistratie, output: Nummer, may: editor, events: [zoekwoordGewijzigd],
  run: async (context) => ({ id: await keepWord(context, context.input) }),
});

const intrekking = command({
  name: 'zoekwoord.intrekking', label: { nl: 'Woord weer zoals landelijk', en: 'Word as everywhere again' }, purpose: doel, route: 'POST /zoekwoorden/{id}/intrekkingen',
  input: WoordIntrekking, output: Nummer, may: editor, events: [zoekwoordGewijzigd], load: (tx, { id }, gemeente) => getZoekwoord(tx, gemeente, id),
  async run({ tx, gemeente, loaded: { id, onderwerp }, publish }) {
    const { numDeletedRows } = await tx.deleteFrom('zoekwoord').where('gemeente', '=', gemeente).where('id', '=', id).executeTakeFirstOrThrow();
    if (numDeletedRows === 0n) throw notFound();
    publish(id, zoekwoordGewijzigd, { zoekwoord: id, onderwerp, woordsoort: 'landelijk' });
    return { id };
  },
});

const opgave = command({
  name: 'onbeantwoorde-vraag.opgave', label: { nl: 'Laten weten dat er geen antwoord was', en: 'Tell that there was no answer' }, purpose: doel, route: 'POST /onbeantwoorde-vragen', asSpil: true,
  input: VraagOpgave, output: VraagOpgegeven, may: everyone, events: [vraagOnbeantwoord], run: keepQuestion,
});

const vragen = query({
  name: 'onbeantwoorde-vraag.lijst', label: { nl: 'Vragen zonder antwoord', en: 'Questions without an answer' }, purpose: doel, route: 'GET /onbeantwoorde-vragen',
  input: VragenVraag, output: Vragen, may: editor,
  async run(context) {
    const page = await readPage(context, {
      list: 'onbeantwoorde-vraag.lijst', order: [{ column: 'v.laatste_dag', type: 'date', descending: true }, { column: 'v.id', type: 'uuid', descending: true }],
      rows: (gemeente, keyset) => onbeantwoordRows(context.tx, gemeente, context.input.toestand ?? 'open', keyset),
    });
    return { ...page, items: page.items.map(({ eerste_dag: eersteDag, laatste_dag: laatsteDag, ...row }) => ({ ...row, eersteDag, laatsteDag })) };
  },
});

const vraagGegevens = query({
  name: 'onbeantwoorde-vraag.gegevens', label: { nl: 'Vraag zonder antwoord bekijken', en: 'See a question without an answer' }, purpose: doel, route: 'GET /onbeantwoorde-vragen/{id}',
  input: VraagNummer, output: VraagGegevens, may: editor, load: (tx, { id }, gemeente) => getOnbeantwoord(tx, gemeente, id),
  run: ({ loaded: { id, vraag, toestand } }) => Promise.resolve({ id, vraag, toestand }),
});

const afhandeling = command({
  name: 'onbeantwoorde-vraag.afhandeling', label: { nl: 'Vraag afhandelen', en: 'Deal with a question' }, purpose: doel, route: 'POST /onbeantwoorde-vragen/{id}/afhandelingen',
  input: VraagAfhandeling, output: Nummer, may: editor, events: [vraagOpgelost, zoekwoordGewijzigd], load: (tx, { id }, gemeente) => getOnbeantwoord(tx, gemeente, id), when: ({ toestand }) => mayHandle(toestand),
  async run(context) {
    const { tx, gemeente, input: { onderwerp, woord, taal = 'nl' }, loaded: { id }, publish } = context;
    if ((onderwerp === undefined) !== (woord === undefined)) throw invalidInput([{ pad: woord === undefined ? '/woord' : '/onderwerp', uitleg: { nl: 'Kies een onderwerp én schrijf het woord dat erheen leidt, of geen van beide.', en: 'Choose a subject and write the word that leads to it, or neither.' } }]);
    if (onderwerp !== undefined && woord !== undefined) await keepWord(context, { onderwerp, woord, taal, soort: 'erbij' });
    await tx.updateTable('onbeantwoorde_vraag').set({ toestand: 'afgehandeld' }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    publish(id, vraagOpgelost, { vraag: id });
    return { id };
  },
});

export const acts = [zoekopdracht, gegevens, woorden, registratie, intrekking, opgave, vragen, vraagGegevens, afhandeling] as const;
