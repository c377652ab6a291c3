import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { anyOf, inwoner } from '../../platform/access/rule.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { bestandLimit, readBestand } from '../../registers/document/index.ts';
import { aanspreekpuntGewijzigd } from '../../registers/dossier/index.ts';
import { loadMelding } from '../melding/index.ts';
import { approvePlan, askApproval } from './ask-approval.ts';
import { recordDisagreement } from './disagree.ts';
import { drawUpPlan, revisePlan } from './draw-up-plan.ts';
import { offerPlan } from './offer-plan.ts';
import { mayPass, type Planovergang } from './ondersteuningsplan.ts';
import * as events from './ondersteuningsplan.events.ts';
import { loadPlan, type LoadedPlan } from './ondersteuningsplan.queries.ts';
import { doel, eigenaar, generalist, goedkeurder, lezer, schrijver } from './ondersteuningsplan.rights.ts';
import * as schema from './ondersteuningsplan.schema.ts';
import type { PlanConcept } from './plan-inhoud.schema.ts';
import { planmandaatActs } from './planmandaat.acts.ts';
import { reactToPlan } from './react-to-plan.ts';
import { showPlan } from './show-plan.ts';
import { listPlannenOfDossier, listPlannenOfHouder } from './show-plan.queries.ts';
import { recordHandtekening, signPlan } from './sign-plan.ts';
import { adaptPlan, writePlan } from './write-plan.ts';

const Id = Type.String({ format: 'uuid' });
const load = (tx: Parameters<typeof loadPlan>[0], input: { id: string }, gemeente: string) => loadPlan(tx, gemeente, input.id);
const passes = (overgang: Planovergang) => (plan: LoadedPlan) => mayPass(overgang, plan.toestand);

/** Who signs says what they saw: a plan that changed meanwhile is told as such, and not as a state that does not fit. */
async function loadSeen(tx: Parameters<typeof loadPlan>[0], input: { id: string; digest: string }, gemeente: string): Promise<LoadedPlan & { anders?: boolean }> {
  const plan = await loadPlan(tx, gemeente, input.id);
  return { ...plan, anders: plan.digest !== input.digest };
}
const maySign = (plan: LoadedPlan & { anders?: boolean }) => (plan.anders === true ? { ja: true } as const : mayPass('ondertekening', plan.toestand));

const opstelling = command({
  name: 'ondersteuningsplan.opstelling', label: { nl: 'Plan opstellen', en: 'Draw up the plan' }, purpose: doel, route: 'POST /ondersteuningsplannen',
  input: schema.PlanOpstelling, output: schema.PlanNummer, may: schrijver, events: [events.planOpgesteld],
  load: (tx, input, gemeente) => loadMelding(tx, gemeente, input.melding),
  when: ({ toestand }) => (toestand === 'toegedeeld' || toestand === 'in-onderzoek' || toestand === 'onderzocht' ? { ja: true } : { ja: false, reden: {
    nl: `De melding is ${toestand}. Een plan hoort bij een melding die een regisseur heeft en nog loopt.`, en: `The melding is ‘${toestand}’. A plan belongs to a melding that has a regisseur and is still open.`,
  } }),
  run: drawUpPlan,
});

const wijziging = command({
  name: 'ondersteuningsplan.wijziging', label: { nl: 'Plan wijzigen', en: 'Change the plan' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/wijzigingen',
  input: schema.PlanWijziging, output: schema.PlanGewijzigd, may: schrijver, load, versioned: true, when: passes('wijziging'), events: [events.planGewijzigd], run: writePlan,
});

const aanpassing = command({
  name: 'ondersteuningsplan.aanpassing', label: { nl: 'In eigen woorden zetten', en: 'Put into own words' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/aanpassingen',
  input: schema.PlanAanpassing, output: schema.PlanNummer, may: eigenaar, load, versioned: true, when: passes('aanpassing'), events: [events.planAangepast, events.planVoorgelegd], run: adaptPlan,
});

const reactie = command({
  name: 'ondersteuningsplan.reactie', label: { nl: 'Zeggen of het klopt', en: 'Say whether it is right' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/reacties',
  input: schema.PlanReactie, output: Type.Object({ id: Id }), may: eigenaar, load, when: passes('reactie'), events: [events.planReactieOntvangen], run: reactToPlan,
});

const adviesaanvraag = command({
  name: 'ondersteuningsplan.adviesaanvraag', label: { nl: 'Goedkeuring vragen', en: 'Ask for approval' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/adviesaanvragen',
  input: schema.PlanAdviesaanvraag, output: schema.PlanNummer, may: schrijver, load, when: passes('adviesaanvraag'), events: [events.planAdviesGevraagd], run: askApproval,
});

const goedkeuring = command({
  name: 'ondersteuningsplan.goedkeuring', label: { nl: 'Beslissen over het plan buiten mandaat', en: 'Decide on the plan beyond the mandate' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/goedkeuringen', freshLogin: true,
  input: schema.PlanGoedkeuring, output: schema.PlanNummer, may: goedkeurder, load, versioned: true, when: passes('goedkeuring'), events: [events.planGoedkeuring], run: approvePlan,
});

const aanbieding = command({
  name: 'ondersteuningsplan.aanbieding', label: { nl: 'Ter ondertekening aanbieden', en: 'Offer for signing' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/aanbiedingen',
  input: schema.PlanAanbieding, output: Type.Object({ id: Id, nummer: Type.Integer(), versie: Type.Integer(), digest: Type.String() }), may: generalist, load, versioned: true, when: passes('aanbieding'),
  events: [events.planVoorgelegd], run: offerPlan,
});

const ondertekening = command({
  name: 'ondersteuningsplan.ondertekening', label: { nl: 'Ondertekenen', en: 'Sign' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/ondertekeningen', freshLogin: true,
  input: schema.PlanOndertekening, output: schema.Handtekeningstand, may: anyOf(eigenaar, generalist), load: loadSeen, when: maySign, events: [events.planOndertekend, events.planOvereengekomen, aanspreekpuntGewijzigd], run: signPlan,
});

const handtekening = command({
  name: 'ondersteuningsplan.handtekening', label: { nl: 'Handtekening op papier vastleggen', en: 'Record a signature on paper' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/handtekeningen', bodyLimit: bestandLimit,
  input: schema.PlanHandtekening, output: schema.Handtekeningstand, may: generalist, load: loadSeen, prepare: ({ bestand }, env) => readBestand(env, bestand, '/bestand'), when: maySign, events: [events.planOndertekend, events.planOvereengekomen, aanspreekpuntGewijzigd], run: recordHandtekening,
});

const geenOvereenstemming = command({
  name: 'ondersteuningsplan.geen-overeenstemming', label: { nl: 'Geen overeenstemming', en: 'No agreement' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/geen-overeenstemming',
  input: schema.PlanGeenOvereenstemming, output: schema.PlanNummer, may: anyOf(eigenaar, generalist), load, when: passes('geen-overeenstemming'), events: [events.planGeenOvereenstemming], run: recordDisagreement,
});

const herziening = command({
  name: 'ondersteuningsplan.herziening', label: { nl: 'Nieuwe versie maken', en: 'Make a new version' }, purpose: doel, route: 'POST /ondersteuningsplannen/{id}/herzieningen',
  input: schema.PlanHerziening, output: schema.PlanNummer, may: schrijver, load, versioned: true, when: passes('herziening'), events: [events.planOpgesteld], run: revisePlan,
});

const gegevens = query({
  name: 'ondersteuningsplan.gegevens', label: { nl: 'Plan bekijken', en: 'See the plan' }, purpose: doel, route: 'GET /ondersteuningsplannen/{id}',
  input: Type.Object({ id: Id, nummer: Type.Optional(Type.Integer({ minimum: 1 })) }, { additionalProperties: false }), output: schema.PlanGegevens, may: lezer, load,
  subjects: (_output, plan) => [plan.dossier], run: showPlan,
});

const toRegel = ({ inhoud, naam, ...rest }: Awaited<ReturnType<typeof listPlannenOfDossier>>[number]) => ({ ...rest, naam: naam ?? '', einddoel: (inhoud as PlanConcept).einddoel });

const lijst = query({
  name: 'ondersteuningsplan.lijst', label: { nl: 'Plan van een huishouden', en: 'Plan of a household' }, purpose: doel, route: 'GET /dossiers/{dossier}/ondersteuningsplannen',
  input: Type.Object({ dossier: Id }, { additionalProperties: false }), output: Type.Object({ items: Type.Array(schema.PlanRegel) }), may: lezer, load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  subjects: (_output, loaded) => [loaded.dossier],
  run: async ({ tx, gemeente, input }) => ({ items: (await listPlannenOfDossier(tx, gemeente, input.dossier)).map(toRegel) }),
});

const eigen = query({
  name: 'ondersteuningsplan.eigen', label: { nl: 'Mijn plan', en: 'My plan' }, purpose: 'eigen dossier inzien', route: 'GET /eigen-ondersteuningsplannen', scope: 'set',
  input: Type.Object({}, { additionalProperties: false }), output: Type.Object({ items: Type.Array(schema.PlanRegel) }), may: inwoner,
  subjects: (output) => output.items.map((item) => item.dossier),
  async run({ tx, actor, gemeenten, moment }) {
    const lists = [];
    for (const gemeente of gemeenten) for (const houder of holderKeys(actor, gemeente)) lists.push(await listPlannenOfHouder(tx, gemeente, houder, isoMoment(moment)));
    const unique = new Map(lists.flat().map((row) => [row.id, toRegel(row)]));
    return { items: [...unique.values()] };
  },
});

export const acts = [
  opstelling, wijziging, aanpassing, reactie, adviesaanvraag, goedkeuring, aanbieding, ondertekening, handtekening, geenOvereenstemming, herziening, gegevens, lijst, eigen, ...planmandaatActs,
] as const;
