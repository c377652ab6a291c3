import { command, query } from '../../platform/act/act.ts';
import { everyone, role } from '../../platform/access/rule.ts';
import { invalidInput } from '../../platform/error.ts';
import { pageOutput, readPage } from '../../platform/paging/index.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { listWijken } from '../../registers/gemeente/index.ts';
import { hulpBevestigd, hulpGestopt, hulpOpgegeven, kennismakingGestopt, kennismakingOvereengekomen, kennismakingVoorgesteld } from './burenhulp.events.ts';
import { getHulp, getHulpByCode, hulpRows, stopHulp } from './burenhulp.queries.ts';
import { EigenHulp, HulpenVraag, HulpGegevens, HulpOpgave, HulpOpgegeven, HulpRegel, HulpVraag, KennismakingAntwoord, KennismakingStand, KennismakingVoorstel, MetCode, Nummer, VogBevestiging } from './burenhulp.schema.ts';
import { answer, introduce, showFitting, showOwn, use } from './introduce.ts';

const doel = 'mensen in een wijk elkaar laten helpen (Wmo 2015 art. 2.1.2 lid 2; mantelzorg en vrijwilligers)';
const coordinator = role('teamleider', 'samenlevingsontwikkelaar');
const load = (tx: Parameters<typeof getHulp>[0], { id }: { id: string }, gemeente: string) => getHulp(tx, gemeente, id);

const opgave = command({
  name: 'burenhulp.opgave', label: { nl: 'Hulp aanbieden of vragen', en: 'Offer or ask for help' }, purpose: doel, route: 'POST /burenhulp', asSpil: true, secretAnswer: true, input: HulpOpgave, output: HulpOpgegeven, may: everyone, events: [hulpOpgegeven],
  async run({ tx, gemeente, input: { gemeente: _same, dagdelen, ...input }, today, newId, env, publish }) {
    const wijken = await listWijken(tx, gemeente);
    if (wijken.length > 0 && !wijken.some(({ code }) => code === input.wijk)) throw invalidInput([{ pad: '/wijk', uitleg: { nl: 'Kies een wijk uit de lijst.', en: 'Choose a wijk from the list.' } }]);
    const id = newId();
    const code = drawCode(env.random);
    await tx.insertInto('burenhulp').values({ gemeente, id, ...input, dagdelen: [...dagdelen], code_index: codeIndex(env.secrets, use, code), toestand: 'open', vog_gezien_op: null, opgegeven_op: today.toString() }).execute();
    publish(id, hulpOpgegeven, { burenhulp: id, kant: input.kant, hulp: input.soort, wijk: input.wijk });
    return { id, code };
  },
});

const opvraging = query({
  name: 'burenhulp.opvraging', secret: true, label: { nl: 'Mijn aanbod of vraag bekijken', en: 'See my offer or question' }, purpose: doel, route: 'POST /burenhulp/opvragingen', asSpil: true, input: MetCode, output: EigenHulp, may: everyone, run: showOwn,
});

const beeindiging = command({
  name: 'burenhulp.beeindiging', label: { nl: 'Stoppen', en: 'Stop' }, purpose: doel, route: 'POST /burenhulp/beeindigingen', asSpil: true, input: MetCode, output: Nummer, may: everyone, events: [hulpGestopt, kennismakingGestopt],
  async run({ tx, gemeente, input, env, publish }) {
    const own = await getHulpByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
    for (const { id: kennismaking, aanbod, vraag } of await stopHulp(tx, gemeente, own)) publish(kennismaking, kennismakingGestopt, { kennismaking, aanbod, vraag });
    if (own.toestand === 'open') publish(own.id, hulpGestopt, { burenhulp: own.id });
    return { id: own.id };
  },
});

const antwoord = command({
  name: 'kennismaking.antwoord', label: { nl: 'Ja of nee zeggen', en: 'Say yes or no' }, purpose: doel, route: 'POST /kennismakingen/{kennismaking}/antwoorden', asSpil: true, input: KennismakingAntwoord, output: KennismakingStand, may: everyone,
  events: [kennismakingOvereengekomen, kennismakingGestopt], run: answer,
});

const lijst = query({
  name: 'burenhulp.lijst', label: { nl: 'Aanbod en vragen', en: 'Offers and questions' }, purpose: doel, route: 'GET /burenhulp', input: HulpenVraag, output: pageOutput(HulpRegel), may: coordinator, subjects: ({ items }) => items.map(({ id }) => id),
  async run(context) {
    const page = await readPage(context, {
      list: 'burenhulp.lijst', order: [{ column: 'b.opgegeven_op', type: 'date' }, { column: 'b.id', type: 'uuid' }], rows: (gemeente, keyset) => hulpRows(context.tx, gemeente, context.input.kant, keyset),
    });
    return { ...page, items: page.items.map(({ opgegeven_op: opgegevenOp, ...row }) => ({ ...row, opgegevenOp })) };
  },
});

const gegevens = query({
  name: 'burenhulp.gegevens', label: { nl: 'Wie past erbij', en: 'Who fits' }, purpose: doel, route: 'GET /burenhulp/{id}', input: HulpVraag, output: HulpGegevens, load, may: coordinator, subjects: ({ id, passend }) => [id, ...passend.map((one) => one.id)], run: showFitting,
});

const vog = command({
  name: 'burenhulp.bevestiging', label: { nl: 'VOG gezien', en: 'VOG seen' }, purpose: doel, route: 'POST /burenhulp/{id}/bevestigingen', input: VogBevestiging, output: Nummer, load, may: coordinator, events: [hulpBevestigd],
  async run({ tx, gemeente, input: { id }, today, publish }) {
    await tx.updateTable('burenhulp').set({ vog_gezien_op: today.toString() }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
    publish(id, hulpBevestigd, { burenhulp: id });
    return { id };
  },
});

const voorstel = command({
  name: 'kennismaking.voorstel', label: { nl: 'Aan elkaar voorstellen', en: 'Introduce' }, purpose: doel, route: 'POST /kennismakingen', input: KennismakingVoorstel, output: KennismakingStand, may: coordinator, events: [kennismakingVoorgesteld], run: introduce,
});

export const acts = [opgave, opvraging, beeindiging, antwoord, lijst, gegevens, vog, voorstel] as const;
