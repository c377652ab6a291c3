import { command, query } from '../../platform/act/act.ts';
import { anyOf, everyone, grant } from '../../platform/access/rule.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { persoonlijkPlanIngediend } from '../gesprek/index.ts';
import { planGewijzigd, planschrijver } from '../ondersteuningsplan/index.ts';
import { emptyPlan, mayPass, type Familieplanovergang } from './familiegroepsplan.ts';
import * as events from './familiegroepsplan.events.ts';
import { findFamilieplan, insertFamilieplan, loadFamilieplan, loadKringlid, lockFamilieplan, writeFamilieplan, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import { doel, familie } from './familiegroepsplan.rights.ts';
import * as schema from './familiegroepsplan.schema.ts';
import { handInPlan } from './hand-in-plan.ts';
import { endKringlid, invite } from './invite.ts';
import { conditions, offerPlan } from './offer-plan.ts';
import { showFamilieplan } from './show-plan.ts';
import { takeOver } from './take-over.ts';
import { leaveKring, showInKring, writeInKring, writeOwn } from './write-along.ts';

const load = (tx: Parameters<typeof loadFamilieplan>[0], { id }: { id: string }, gemeente: string) => loadFamilieplan(tx, gemeente, id);
const ofDossier = (_tx: unknown, { dossier }: { dossier: string }) => Promise.resolve({ dossier });
// Asked what may be done where there is no plan yet, it finds no state.
const passes = (overgang: Familieplanovergang) => (plan: LoadedFamilieplan) => mayPass(overgang, plan.toestand);

const aanbod = command({
  name: 'familiegroepsplan.aanbod', label: { nl: 'De familie eerst zelf een plan laten maken', en: 'Let the family make a plan first' }, purpose: doel, route: 'POST /dossiers/{dossier}/familiegroepsplannen/aanbod',
  input: schema.PlanAanbod, output: schema.Nummer, load: ofDossier, may: planschrijver, events: [events.familieplanAangeboden], run: offerPlan,
});

const voorwaarden = command({
  name: 'familiegroepsplan.voorwaarden', label: { nl: 'Zeggen wat er veilig moet zijn', en: 'Say what must be safe' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/voorwaarden',
  input: schema.PlanVoorwaarden, output: schema.Nummer, load, may: planschrijver, when: passes('voorwaarden'), events: [events.familieplanVoorwaardenGesteld],
  async run({ tx, gemeente, input, newId, publish }) {
    const plan = await lockFamilieplan(tx, gemeente, input.id);
    const versie = await writeFamilieplan(tx, gemeente, plan, { inhoud: { ...plan.inhoud, veiligheid: conditions(input.voorwaarden, plan.inhoud.veiligheid, newId) } });
    publish(plan.dossier, events.familieplanVoorwaardenGesteld, { familiegroepsplan: plan.id, dossier: plan.dossier });
    return { id: plan.id, versie };
  },
});

const opening = command({
  name: 'familiegroepsplan.opening', label: { nl: 'Ons eigen plan beginnen', en: 'Begin our own plan' }, purpose: doel, route: 'POST /dossiers/{dossier}/familiegroepsplannen',
  input: schema.VanDossier, output: schema.Nummer, load: ofDossier, may: familie, events: [events.familieplanBegonnen],
  async run({ tx, gemeente, input: { dossier }, today, newId, publish }) {
    const found = await findFamilieplan(tx, gemeente, dossier);
    const id = found?.id ?? newId();
    const begonnen = { toestand: 'begonnen', begonnen_op: today.toString() } as const;
    if (found) {
      requirePass(mayPass('opening', found.toestand));
    } else {
      await insertFamilieplan(tx, { gemeente, id, dossier, ...begonnen, inhoud: emptyPlan, aangeboden_op: null, streefdatum: null });
    }
    const versie = found ? await writeFamilieplan(tx, gemeente, found, { ...begonnen, reden: '' }) : 1;
    publish(dossier, events.familieplanBegonnen, { familiegroepsplan: id, dossier });
    return { id, versie };
  },
});

const afwijzing = command({
  name: 'familiegroepsplan.afwijzing', label: { nl: 'Geen eigen plan maken', en: 'Make no plan of our own' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/afwijzingen',
  input: schema.PlanAfwijzing, output: schema.Nummer, load, may: familie, when: passes('afwijzing'), events: [events.familieplanAfgezien],
  async run({ tx, gemeente, input, loaded, publish }) {
    const versie = await writeFamilieplan(tx, gemeente, loaded, { toestand: 'afgezien', reden: input.reden.trim() });
    publish(loaded.dossier, events.familieplanAfgezien, { familiegroepsplan: loaded.id, dossier: loaded.dossier });
    return { id: loaded.id, versie };
  },
});

const wijziging = command({
  name: 'familiegroepsplan.wijziging', label: { nl: 'Schrijven in ons plan', en: 'Write in our plan' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/wijzigingen',
  input: schema.Planwijziging, output: schema.Nummer, load, may: familie, when: passes('wijziging'), events: [events.familieplanGewijzigd], run: writeOwn,
});

const uitnodiging = command({
  name: 'kringlid.uitnodiging', label: { nl: 'Iemand laten meedenken', en: 'Let somebody think along' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/kringleden', secretAnswer: true,
  input: schema.Uitnodiging, output: schema.Uitgenodigd, load, may: anyOf(familie, planschrijver), when: passes('uitnodiging'), events: [events.kringlidUitgenodigd], run: invite,
});

const beeindiging = command({
  name: 'kringlid.beeindiging', label: { nl: 'Iemand uit de kring halen', en: 'Remove somebody from the circle' }, purpose: doel, route: 'POST /kringleden/{id}/beeindigingen',
  input: schema.KringlidId, output: schema.KringlidNummer, load: (tx, { id }, gemeente) => loadKringlid(tx, gemeente, id), may: anyOf(familie, planschrijver), events: [events.kringlidGestopt], run: (context) => endKringlid(context, context.loaded),
});

const indiening = command({
  name: 'familiegroepsplan.indiening', label: { nl: 'Ons plan inleveren', en: 'Hand in our plan' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/indieningen',
  input: schema.PlanId, output: schema.PlanIngediend, load, may: familie, versioned: true, when: passes('indiening'), events: [events.familieplanIngediend, persoonlijkPlanIngediend], run: handInPlan,
});

const herziening = command({
  name: 'familiegroepsplan.herziening', label: { nl: 'Nieuwe versie maken', en: 'Make a new version' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/herzieningen',
  input: schema.PlanHerziening, output: schema.Nummer, load, may: anyOf(familie, planschrijver), when: passes('herziening'), events: [events.familieplanHerzien],
  async run({ tx, gemeente, input, loaded, moment, publish }) {
    const nummer = loaded.nummer + 1;
    const versie = await writeFamilieplan(tx, gemeente, loaded, { toestand: 'begonnen', nummer, reden: input.reden.trim() });
    await finishTaken(tx, gemeente, loaded.id, 'familiegroepsplan.lezen', isoMoment(moment), 'vervallen');
    publish(loaded.dossier, events.familieplanHerzien, { familiegroepsplan: loaded.id, dossier: loaded.dossier, nummer });
    return { id: loaded.id, versie };
  },
});

const overname = command({
  name: 'familiegroepsplan.overname', label: { nl: 'Overnemen in het ondersteuningsplan', en: 'Take over into the support plan' }, purpose: doel, route: 'POST /familiegroepsplannen/{id}/overnamen',
  input: schema.PlanId, output: schema.PlanOvergenomen, load, may: planschrijver, when: passes('overname'), events: [events.familieplanOvergenomen, planGewijzigd], run: takeOver,
});

const vanDossier = query({
  name: 'familiegroepsplan.dossier', label: { nl: 'Familiegroepsplan bekijken', en: 'See the family group plan' }, purpose: doel, route: 'GET /dossiers/{dossier}/familiegroepsplannen',
  input: schema.VanDossier, output: schema.FamilieplanGegevens, load: ofDossier, may: grant('plan'), subjects: (_output, { dossier }) => [dossier], run: showFamilieplan,
});

const opvraging = query({
  name: 'kring.opvraging', secret: true, label: { nl: 'Het plan bekijken met een code', en: 'See the plan with a code' }, purpose: doel, route: 'POST /kring/opvragingen', asSpil: true, input: schema.MetCode, output: schema.KringGegevens, may: everyone, run: showInKring,
});

const kringwijziging = command({
  name: 'kring.wijziging', label: { nl: 'Meeschrijven met een code', en: 'Write along with a code' }, purpose: doel, route: 'POST /kring/wijzigingen', asSpil: true, input: schema.KringWijziging, output: schema.Nummer, may: everyone, events: [events.familieplanGewijzigd], run: writeInKring,
});

const vertrek = command({
  name: 'kring.beeindiging', label: { nl: 'Niet meer meedenken', en: 'No longer think along' }, purpose: doel, route: 'POST /kring/beeindigingen', asSpil: true, input: schema.MetCode, output: schema.KringlidNummer, may: everyone, events: [events.kringlidGestopt], run: leaveKring,
});

export const acts = [aanbod, voorwaarden, opening, afwijzing, wijziging, uitnodiging, beeindiging, indiening, herziening, overname, vanDossier, opvraging, kringwijziging, vertrek] as const;
