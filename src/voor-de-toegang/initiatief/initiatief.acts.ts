import { command, query } from '../../platform/act/act.ts';
import { everyone, inwoner, role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { conflict, invalidInput, notFound } from '../../platform/error.ts';
import { readPage } from '../../platform/paging/index.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listWijken } from '../../registers/gemeente/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { decide } from './decide-initiatief.ts';
import { isOpenbaar, mayPass } from './initiatief.ts';
import * as events from './initiatief.events.ts';
import { besluitvorming } from './initiatief.policy.ts';
import { countJoining, findWijkbudget, getByCode, getInitiatief, initiatiefRows, listMensen, moveInitiatief } from './initiatief.queries.ts';
import * as schema from './initiatief.schema.ts';
import { account, support, taak, tell, use } from './tell-initiatief.ts';
import { askVoter, vote } from './vote.ts';

const doel = 'initiatieven van inwoners, met geld van de wijk (Wmo 2015 art. 2.1.2 lid 2; LEU en ZL over wijkbudgetten)';
/** Who works with the wijken for the gemeente. */
const coordinator = role('teamleider', 'samenlevingsontwikkelaar');
const tooLittle = () => conflict('WijkbudgetOntoereikend', { nl: 'Dit initiatief vraagt geen geld, of er zit dit jaar niet genoeg in het wijkbudget.', en: 'This initiative asks for no money, or the wijkbudget does not have enough this year.' });
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => getInitiatief(tx, gemeente, id);

const opgave = command({
  name: 'initiatief.opgave', label: { nl: 'Initiatief opgeven', en: 'Tell of an initiative' }, purpose: doel, route: 'POST /initiatieven', asSpil: true, secretAnswer: true,
  input: schema.InitiatiefOpgave, output: schema.InitiatiefOpgegeven, may: everyone, events: [events.initiatiefOpgegeven], run: tell,
});

const lijst = query({
  name: 'initiatief.lijst', label: { nl: 'Initiatieven', en: 'Initiatives' }, purpose: doel, route: 'GET /initiatieven', input: schema.InitiatievenVraag, output: schema.Initiatieven, may: everyone,
  async run(context) {
    const { tx, input: { wijk, toestand }, mag } = context;
    // What waits to be read, or was not placed, is for who works with the wijk.
    if (toestand !== undefined && !isOpenbaar(toestand) && !mag(coordinator)) return { items: [] };
    const page = await readPage(context, { list: 'initiatief.lijst', order: [{ column: 'i.opgegeven_op', type: 'date', descending: true }, { column: 'i.id', type: 'uuid', descending: true }], rows: (gemeente, keyset) => initiatiefRows(tx, gemeente, { wijk, toestand }, keyset) });
    return { ...page, items: page.items.map(({ naam: titel, stemmen_tot: stemmenTot, opgegeven_op: opgegevenOp, ...row }) => ({ ...row, titel, stemmenTot, opgegevenOp })) };
  },
});

const gegevens = query({
  name: 'initiatief.gegevens', label: { nl: 'Initiatief bekijken', en: 'See an initiative' }, purpose: doel, route: 'GET /initiatieven/{id}', input: schema.InitiatiefNummer, output: schema.Initiatief, load, may: everyone,
  async run({ tx, gemeente, loaded, today, mag }) {
    const works = mag(coordinator);
    if (!isOpenbaar(loaded.toestand) && !works) throw notFound();
    const { waarde: { wijze: besluitwijze, leeftijd: stemleeftijd } } = await policyOn(tx, besluitvorming, gemeente, today);
    const { naam: titel, stemmen_tot: stemmenTot, betaald_op: betaaldOp, opgegeven_op: opgegevenOp, jaar: _jaar, voor, tegen, dossier: _none, houder: _nobody, versie: _version, ...row } = loaded;
    // While people vote nobody sees how it stands: it would tell the vote of who voted just before.
    const counted = stemmenTot !== null && row.toestand !== 'stemming';
    const mensen = works ? (await listMensen(tx, gemeente, loaded.id)).map(({ doet_mee: doetMee, ...mens }) => ({ ...mens, doetMee })) : undefined;
    return { ...row, titel, stemmenTot, betaaldOp, opgegevenOp, besluitwijze, stemleeftijd, voor: counted ? voor : null, tegen: counted ? tegen : null, ...(mensen === undefined ? {} : { mensen }) };
  },
});

const opvraging = query({
  name: 'initiatief.opvraging', secret: true, label: { nl: 'Mijn initiatief bekijken', en: 'See my initiative' }, purpose: doel, route: 'POST /initiatieven/opvragingen', asSpil: true, input: schema.MetCode, output: schema.EigenInitiatief, may: everyone,
  async run({ tx, gemeente, input, env }) {
    const { id, wijk, naam: titel, toestand, gevraagd, steun, stemmen_tot: stemmenTot, reden, toegekend } = await getByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
    return { id, wijk, titel, toestand, gevraagd, steun, stemmenTot, reden, toegekend, doenMee: await countJoining(tx, gemeente, id) };
  },
});

const beoordeling = command({
  name: 'initiatief.beoordeling', label: { nl: 'Initiatief plaatsen of niet', en: 'Place an initiative or not' }, purpose: doel, route: 'POST /initiatieven/{id}/beoordelingen', input: schema.InitiatiefBeoordeling, output: schema.Stand, load, may: coordinator,
  when: ({ toestand }) => mayPass('beoordeling', toestand), events: [events.initiatiefBeoordeeld],
  async run({ tx, gemeente, input: { plaatsen, reden }, loaded, today, moment, publish }) {
    if (!plaatsen && reden.trim() === '') throw invalidInput([{ pad: '/reden', uitleg: { nl: 'Schrijf op waarom niet. Wie het opgaf leest dit.', en: 'Write why not. Who told it reads this.' } }]);
    const toestand = plaatsen ? 'geplaatst' as const : 'geweigerd' as const;
    await moveInitiatief(tx, gemeente, loaded, today.toString(), { toestand, reden: { nl: reden, en: reden } });
    await finishTaken(tx, gemeente, loaded.id, taak, isoMoment(moment));
    publish(loaded.id, events.initiatiefBeoordeeld, { initiatief: loaded.id, wijk: loaded.wijk, geplaatst: plaatsen });
    return { id: loaded.id, toestand };
  },
});

const steun = command({
  name: 'initiatief.steunbetuiging', label: { nl: 'Initiatief steunen', en: 'Support an initiative' }, purpose: doel, route: 'POST /initiatieven/{id}/steunbetuigingen', asSpil: true, input: schema.Steunbetuiging, output: schema.Stand, load, may: everyone,
  when: ({ toestand }) => mayPass('steunbetuiging', toestand), events: [events.initiatiefGesteund], run: support,
});

const stemming = command({
  name: 'initiatief.stemming', label: { nl: 'De wijk laten stemmen', en: 'Let the wijk vote' }, purpose: doel, route: 'POST /initiatieven/{id}/stemmingen', input: schema.InitiatiefNummer, output: schema.Stand, load, may: coordinator,
  when: ({ toestand }) => mayPass('stemming', toestand), events: [events.stemmingGeopend],
  async run({ tx, gemeente, loaded, today, publish }) {
    const { waarde } = await policyOn(tx, besluitvorming, gemeente, today);
    if (waarde.wijze !== 'stemming') throw conflict('WijkraadBeslist', { nl: 'In deze gemeente beslist de wijkraad.', en: 'In this gemeente the wijkraad decides.' });
    const budget = await findWijkbudget(tx, gemeente, loaded.wijk, today.year);
    if (loaded.gevraagd === null || budget === undefined || budget.toegekend + loaded.gevraagd > budget.bedrag) {
      throw tooLittle();
    }
    const tot = today.add({ days: waarde.dagen }).toString();
    await moveInitiatief(tx, gemeente, loaded, today.toString(), { toestand: 'stemming', stemmen_tot: tot });
    publish(loaded.id, events.stemmingGeopend, { initiatief: loaded.id, wijk: loaded.wijk, tot });
    return { id: loaded.id, toestand: 'stemming' as const };
  },
});

// No event: the order of events would tell who voted what.
const stem = command({
  name: 'initiatief.stem', label: { nl: 'Stemmen over een initiatief', en: 'Vote on an initiative' }, purpose: doel, route: 'POST /initiatieven/{id}/stemmen', asSpil: true, secretInput: true, input: schema.Stem, output: schema.Stand, load, may: inwoner,
  prepare: (_input, env, actor) => askVoter(env, actor), when: ({ toestand }) => mayPass('stem', toestand), events: [], run: vote,
});

const besluit = command({
  name: 'initiatief.besluit', label: { nl: 'Besluit van de wijkraad vastleggen', en: 'Record the decision of the wijkraad' }, purpose: doel, route: 'POST /initiatieven/{id}/besluiten', freshLogin: true, input: schema.WijkraadBesluit, output: schema.Stand, load, may: coordinator,
  when: ({ toestand }) => mayPass('besluit', toestand), events: [events.initiatiefToegekend, events.initiatiefAfgewezen],
  async run({ tx, gemeente, input: { toekennen, reden }, loaded, today, publish }) {
    if ((await policyOn(tx, besluitvorming, gemeente, today)).waarde.wijze !== 'wijkraad') throw conflict('WijkStemt', { nl: 'In deze gemeente stemt de wijk zelf. Begin een stemming.', en: 'In this gemeente the wijk itself votes. Begin a vote.' });
    const bedrag = await decide(tx, gemeente, loaded, today, { toegekend: toekennen, reden: { nl: reden, en: reden } });
    if (toekennen && bedrag === undefined) throw tooLittle();
    const about = { initiatief: loaded.id, wijk: loaded.wijk };
    if (bedrag === undefined) publish(loaded.id, events.initiatiefAfgewezen, about);
    else publish(loaded.id, events.initiatiefToegekend, { ...about, bedrag });
    return { id: loaded.id, toestand: bedrag === undefined ? 'afgewezen' as const : 'toegekend' as const };
  },
});

const betaling = command({
  name: 'initiatief.betaling', label: { nl: 'Vastleggen dat het is betaald', en: 'Record that it was paid' }, purpose: doel, route: 'POST /initiatieven/{id}/betalingen', input: schema.InitiatiefNummer, output: schema.Stand, load, may: role('beheer'),
  when: ({ toestand }) => mayPass('betaling', toestand), events: [events.initiatiefBetaald],
  async run({ tx, gemeente, loaded, today, publish }) {
    await moveInitiatief(tx, gemeente, loaded, today.toString(), { toestand: 'betaald', betaald_op: today.toString() });
    publish(loaded.id, events.initiatiefBetaald, { initiatief: loaded.id, wijk: loaded.wijk, bedrag: loaded.toegekend ?? 0 });
    return { id: loaded.id, toestand: 'betaald' as const };
  },
});

const verantwoording = command({
  name: 'initiatief.verantwoording', label: { nl: 'Vertellen wat er met het geld gebeurde', en: 'Tell what was done with the money' }, purpose: doel, route: 'POST /initiatieven/verantwoordingen', asSpil: true, input: schema.Verantwoording, output: schema.Stand, may: everyone,
  events: [events.initiatiefAfgerond], run: account,
});

const vaststelling = command({
  name: 'wijkbudget.vaststelling', label: { nl: 'Wijkbudget vaststellen', en: 'Fix the wijkbudget' }, purpose: doel, route: 'PUT /wijkbudgetten', freshLogin: true, input: schema.WijkbudgetVaststelling, output: schema.Wijkbudget, may: role('beheer'), events: [events.wijkbudgetVastgesteld],
  async run({ tx, gemeente, input: { wijk, jaar, bedrag }, publish, newId }) {
    const wijken = await listWijken(tx, gemeente);
    if (wijken.length > 0 && !wijken.some(({ code }) => code === wijk)) throw invalidInput([{ pad: '/wijk', uitleg: { nl: 'Kies een wijk uit de lijst.', en: 'Choose a wijk from the list.' } }]);
    const row = await tx.insertInto('wijkbudget').values({ gemeente, wijk, jaar, bedrag, toegekend: 0 })
      .onConflict((same) => same.columns(['gemeente', 'wijk', 'jaar']).doUpdateSet({ bedrag }).where('wijkbudget.toegekend', '<=', bedrag)).returning(['wijk', 'jaar', 'bedrag', 'toegekend']).executeTakeFirst();
    if (!row) throw invalidInput([{ pad: '/bedrag', uitleg: { nl: 'De wijk heeft al meer weggegeven. Kies een hoger bedrag.', en: 'The wijk gave away more already. Choose a higher amount.' } }]);
    publish(newId(), events.wijkbudgetVastgesteld, { wijk, jaar, bedrag });
    return row;
  },
});

const budgetten = query({
  name: 'wijkbudget.lijst', label: { nl: 'Wijkbudgetten', en: 'Wijkbudgets' }, purpose: doel, route: 'GET /wijkbudgetten', input: schema.WijkbudgettenVraag, output: schema.Wijkbudgetten, may: everyone,
  async run({ tx, gemeente, input, today }) {
    const jaar = input.jaar ?? today.year;
    return { jaar, items: await tx.selectFrom('wijkbudget').select(['wijk', 'jaar', 'bedrag', 'toegekend']).where('gemeente', '=', gemeente).where('jaar', '=', jaar).orderBy('wijk').limit(500).execute() };
  },
});

export const acts = [opgave, lijst, gegevens, opvraging, beoordeling, steun, stemming, stem, besluit, betaling, verantwoording, vaststelling, budgetten] as const;
