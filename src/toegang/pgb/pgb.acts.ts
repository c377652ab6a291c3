import { command, query } from '../../platform/act/act.ts';
import { grant } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import * as events from './pgb.events.ts';
import { mayPass } from './pgb.ts';
import { loadBudgetplan, loadZorgovereenkomst } from './pgb.queries.ts';
import { beoordelaar, betaler, schrijver } from './pgb.rights.ts';
import * as schema from './pgb.schema.ts';
import { showBudgetplan, showPgbs } from './show-pgb.ts';
import { agree, declare, endAgreement, recordPayment } from './spend-pgb.ts';
import { changeInhoud, drawUpBudgetplan, judgeBudgetplan, submitBudgetplan } from './write-budgetplan.ts';

const doel = 'zelf hulp kopen met een persoonsgebonden budget (Wmo 2015 art. 2.3.6; Jeugdwet art. 8.1.1)';
const lezer = grant('plan');
const ofDossier = (_tx: unknown, { dossier }: { dossier: string }) => Promise.resolve({ dossier });
const load = (tx: ReadTx, { id }: { id: string }, gemeente: string) => loadBudgetplan(tx, gemeente, id);
const loadAgreement = (tx: ReadTx, { id }: { id: string }, gemeente: string) => loadZorgovereenkomst(tx, gemeente, id);

const overzicht = query({
  name: 'pgb.overzicht', label: { nl: 'Pgb bekijken en vergelijken', en: 'See and compare the pgb' }, purpose: doel, route: 'GET /dossiers/{dossier}/pgbs',
  input: schema.VanDossier, output: schema.PgbOverzicht, load: ofDossier, may: lezer, subjects: (_output, { dossier }) => [dossier], run: showPgbs,
});

const opstelling = command({
  name: 'budgetplan.opstelling', label: { nl: 'Budgetplan maken', en: 'Make a budgetplan' }, purpose: doel, route: 'POST /dossiers/{dossier}/budgetplannen',
  input: schema.BudgetplanOpstelling, output: schema.BudgetplanVersie, load: ofDossier, may: schrijver, events: [events.budgetplanOpgesteld], run: drawUpBudgetplan,
});

const gegevens = query({
  name: 'budgetplan.gegevens', label: { nl: 'Budgetplan bekijken', en: 'See the budgetplan' }, purpose: doel, route: 'GET /budgetplannen/{id}',
  input: schema.BudgetplanVraag, output: schema.BudgetplanGegevens, load, may: lezer, subjects: ({ dossier }) => [dossier], run: showBudgetplan,
});

const wijziging = command({
  name: 'budgetplan.wijziging', label: { nl: 'Budgetplan wijzigen', en: 'Change the budgetplan' }, purpose: doel, route: 'PUT /budgetplannen/{id}', versioned: true,
  input: schema.BudgetplanWijziging, output: schema.BudgetplanVersie, load, may: schrijver, when: ({ toestand }) => mayPass('wijziging', toestand), events: [events.budgetplanGewijzigd], run: changeInhoud,
});

// As Spil: it puts work on the list of the regisseur.
const indiening = command({
  name: 'budgetplan.indiening', label: { nl: 'Budgetplan versturen', en: 'Send the budgetplan' }, purpose: doel, route: 'POST /budgetplannen/{id}/indieningen', asSpil: true,
  input: schema.BudgetplanVraag, output: schema.BudgetplanVersie, load, may: schrijver, when: ({ toestand }) => mayPass('indiening', toestand), events: [events.budgetplanIngediend], run: submitBudgetplan,
});

const beoordeling = command({
  name: 'budgetplan.beoordeling', label: { nl: 'Budgetplan beoordelen', en: 'Judge the budgetplan' }, purpose: doel, route: 'POST /budgetplannen/{id}/beoordelingen',
  input: schema.BudgetplanBeoordeling, output: schema.BudgetplanVersie, load, may: beoordelaar, when: ({ toestand }) => mayPass('beoordeling', toestand), events: [events.budgetplanBeoordeeld], run: judgeBudgetplan,
});

const registratie = command({
  name: 'zorgovereenkomst.registratie', label: { nl: 'Afspraak met een zorgverlener vastleggen', en: 'Write down an agreement with a helper' }, purpose: doel, route: 'POST /budgetplannen/{budgetplan}/zorgovereenkomsten',
  input: schema.Zorgovereenkomst, output: schema.Nummer, load: (tx, { budgetplan }, gemeente) => loadBudgetplan(tx, gemeente, budgetplan), may: schrijver,
  when: ({ toestand }) => (toestand === 'akkoord' ? { ja: true } : { ja: false, reden: { nl: 'Afspraken vastleggen kan als de gemeente akkoord is met het budgetplan.', en: 'You can write down agreements when the gemeente agreed to the budgetplan.' } }),
  events: [events.zorgovereenkomstVastgelegd], run: agree,
});

const beeindiging = command({
  name: 'zorgovereenkomst.beeindiging', label: { nl: 'Afspraak met een zorgverlener stoppen', en: 'End an agreement with a helper' }, purpose: doel, route: 'POST /zorgovereenkomsten/{id}/beeindigingen',
  input: schema.Beeindiging, output: schema.Nummer, load: loadAgreement, may: schrijver, events: [events.zorgovereenkomstBeeindigd], run: endAgreement,
});

const declaratie = command({
  name: 'zorgovereenkomst.declaratie', label: { nl: 'Opschrijven wat u declareerde', en: 'Note what you declared' }, purpose: doel, route: 'POST /zorgovereenkomsten/{id}/declaraties',
  input: schema.Maandopgave, output: schema.Maandstand, load: loadAgreement, may: schrijver, events: [events.declaratieOpgegeven], run: declare,
});

const betaling = command({
  name: 'zorgovereenkomst.betaling', label: { nl: 'Opschrijven wat de SVB betaalde', en: 'Note what the SVB paid' }, purpose: doel, route: 'POST /zorgovereenkomsten/{id}/betalingen',
  input: schema.Maandopgave, output: schema.Maandstand, load: loadAgreement, may: betaler, events: [events.betalingVastgelegd], run: recordPayment,
});

export const acts = [overzicht, opstelling, gegevens, wijziging, indiening, beoordeling, registratie, beeindiging, declaratie, betaling] as const;
