import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { grant } from '../../platform/access/rule.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { gemeenteOf } from '../../platform/id.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { bestandLimit } from '../../registers/document/index.ts';
import { loadMelding, onderzoekBegonnen } from '../melding/index.ts';
import { changeVelden } from './change-velden.ts';
import { chooseVeld } from './choose-veld.ts';
import { gesprekGepland, gesprekIngevuld, legitimatieVastgesteld, persoonlijkPlanIngediend, veldkeuzeGemaakt } from './gesprek.events.ts';
import { loadGesprek } from './gesprek.queries.ts';
import { doel, planontvanger, schrijver } from './gesprek.rights.ts';
import { Bewerkingsuitkomst, GesprekGegevens, GesprekLegitimatie, GesprekOverzicht, GesprekPlanning, GesprekVeldkeuze, GesprekVeldwijziging, Id, PersoonlijkPlanIndiening, Veld } from './gesprek.schema.ts';
import { mayPlan, mayWrite } from './gesprek.ts';
import { handInPersoonlijkPlan, readPlan } from './hand-in-persoonlijk-plan.ts';
import { planGesprek } from './plan-gesprek.ts';
import { showGesprek } from './show-gesprek.ts';
import { showOverzicht } from './show-overzicht.ts';

const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadGesprek(tx, gemeente, input.id);
const loadVan = (tx: ReadTx, input: { melding: string }, gemeente: string) => loadMelding(tx, gemeente, input.melding);

const planning = command({
  name: 'gesprek.planning', label: { nl: 'Gesprek plannen', en: 'Plan the conversation' }, purpose: doel, route: 'POST /meldingen/{melding}/gesprekken',
  input: GesprekPlanning, output: Type.Object({ id: Id, afspraak: Id }), load: loadVan,
  may: schrijver, when: (melding) => mayPlan(melding.toestand), events: [gesprekGepland, onderzoekBegonnen],
  run: planGesprek,
});

const veldwijziging = command({
  name: 'gesprek.veldwijziging', label: { nl: 'Schrijven in het gesprek', en: 'Write in the conversation' }, purpose: doel, route: 'POST /gesprekken/{id}/veldwijzigingen',
  input: GesprekVeldwijziging, output: Type.Object({ uitkomsten: Type.Array(Bewerkingsuitkomst) }), gemeente: (input) => gemeenteOf(input.id), load,
  may: schrijver, when: (gesprek) => mayWrite(gesprek.toestand), events: [gesprekIngevuld],
  run: changeVelden,
});

const veldkeuze = command({
  name: 'gesprek.veldkeuze', label: { nl: 'Kiezen welke tekst klopt', en: 'Choose which text is right' }, purpose: doel, route: 'POST /gesprekken/{id}/veldkeuzes',
  input: GesprekVeldkeuze, output: Veld, gemeente: (input) => gemeenteOf(input.id), load,
  may: schrijver, when: (gesprek) => mayWrite(gesprek.toestand), events: [veldkeuzeGemaakt],
  run: chooseVeld,
});

const legitimatie = command({
  name: 'gesprek.legitimatie', label: { nl: 'Identiteit vaststellen', en: 'Establish the identity' }, purpose: 'identiteit vaststellen (Wmo 2015 art. 2.3.4)', route: 'POST /gesprekken/{id}/legitimaties',
  input: GesprekLegitimatie, output: Type.Object({ id: Id }), load,
  may: schrijver, when: (gesprek) => mayWrite(gesprek.toestand), events: [legitimatieVastgesteld],
  async run({ tx, input, loaded, gemeente, actor, today, publish }) {
    if ((input.bewijs === undefined) === (input.reden === undefined)) {
      throw invalidInput([{ pad: '/bewijs', uitleg: { nl: 'Kies het document dat u zag, of schrijf op waarom dat nog niet kon.', en: 'Choose the document that you saw, or write down why that was not possible yet.' } }]);
    }
    const seen = { bewijs: input.bewijs ?? null, reden: input.reden ?? '', gezien_op: today.toString(), door: actorKey(actor) };
    await tx.insertInto('gesprek_legitimatie').values({ gemeente, dossier: loaded.dossier, gesprek: loaded.id, persoon: input.persoon, ...seen })
      .onConflict((c) => c.columns(['gemeente', 'gesprek', 'persoon']).doUpdateSet(seen)).execute();
    publish(loaded.dossier, legitimatieVastgesteld, { gesprek: loaded.id, melding: loaded.melding, dossier: loaded.dossier, persoon: input.persoon, gezien: input.bewijs !== undefined });
    return { id: loaded.id };
  },
});

const gegevens = query({
  name: 'gesprek.gegevens', label: { nl: 'Gesprek bekijken', en: 'See the conversation' }, purpose: doel, route: 'GET /gesprekken/{id}',
  input: Type.Object({ id: Id }, { additionalProperties: false }), output: GesprekGegevens, load,
  may: grant('gesprek'), subjects: (output) => [output.dossier],
  run: showGesprek,
});

const overzicht = query({
  name: 'gesprek.overzicht', label: { nl: 'Gesprekken van een huishouden', en: 'Conversations of a household' }, purpose: doel, route: 'GET /dossiers/{dossier}/gesprekken',
  input: Type.Object({ dossier: Id }, { additionalProperties: false }), output: GesprekOverzicht, load: (_tx, input) => Promise.resolve({ dossier: input.dossier }),
  may: grant('gesprek'), subjects: (_output, loaded) => [loaded.dossier],
  run: showOverzicht,
});

const indiening = command({
  name: 'persoonlijk-plan.indiening', label: { nl: 'Persoonlijk plan inleveren', en: 'Hand in a personal plan' }, purpose: doel, route: 'POST /meldingen/{melding}/persoonlijke-plannen',
  input: PersoonlijkPlanIndiening, output: Type.Object({ id: Id, document: Id, opTijd: Type.Boolean() }), load: loadVan, bodyLimit: bestandLimit, prepare: readPlan,
  may: planontvanger, events: [persoonlijkPlanIngediend],
  when: ({ toestand }) => (['ontvangen', 'toegedeeld', 'in-onderzoek'].includes(toestand) ? { ja: true }
    : { ja: false, reden: { nl: 'Het onderzoek is klaar. Vertel uw regisseur wat u anders wilt.', en: 'The onderzoek is done. Tell your regisseur what you want to be different.' } }),
  run: handInPersoonlijkPlan,
});

export const gesprekActs = [planning, veldwijziging, veldkeuze, legitimatie, gegevens, overzicht, indiening] as const;
