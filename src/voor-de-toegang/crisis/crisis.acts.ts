import Type from 'typebox';
import { command, query } from '../../platform/act/act.ts';
import { role } from '../../platform/access/rule.ts';
import type { ReadTx } from '../../platform/database/transaction.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { loadSignaal } from '../signaal/index.ts';
import { mayHandOver, mayPass } from './crisis.ts';
import { crisisAfgerond, crisisOvergedragen, crisisTeruggemeld } from './crisis.events.ts';
import { crisisdienst } from './crisis.policy.ts';
import { findDossier, listCrises, loadCrisis } from './crisis.queries.ts';
import { Afronding, CrisisOverzicht, Overdracht, Overgedragen, Terugmelding, Teruggemeld } from './crisis.schema.ts';
import { finishCrisis, handOver, keepFeedback } from './hand-over.ts';

const doel = 'meteen hulp in een crisis, en daarna het brede beeld (BUCH 3.6; Wmo 2015 art. 2.3.3)';
const Id = Type.String({ format: 'uuid' });
const staf = ['klantcontact', 'generalist', 'teamleider'] as const;
const ofSignaal = (tx: ReadTx, input: { signaal: string }, gemeente: string) => loadSignaal(tx, gemeente, input.signaal);
const load = (tx: ReadTx, input: { id: string }, gemeente: string) => loadCrisis(tx, gemeente, input.id);

const overdracht = command({
  name: 'crisis.overdracht', label: { nl: 'Overdragen aan de crisisdienst', en: 'Hand over to the crisis service' }, purpose: doel, route: 'POST /signalen/{signaal}/overdrachten',
  input: Overdracht, output: Overgedragen, load: ofSignaal, may: role(...staf), when: (signaal) => mayHandOver(signaal), events: [crisisOvergedragen], run: handOver,
});

const terugmelding = command({
  name: 'crisis.terugmelding', label: { nl: 'Terugmelding bewaren', en: 'Keep the feedback' }, purpose: doel, route: 'POST /crises/{id}/terugmeldingen',
  input: Terugmelding, output: Teruggemeld, load, may: role(...staf), when: (crisis) => mayPass('terugmelding', crisis.toestand), events: [crisisTeruggemeld], run: keepFeedback,
});

const afronding = command({
  name: 'crisis.afronding', label: { nl: 'Brede beeld in een dossier', en: 'Broad picture in a dossier' }, purpose: doel, route: 'POST /crises/{id}/afrondingen',
  input: Afronding, output: Type.Object({ id: Id, versie: Type.Integer() }), load, may: role(...staf), when: (crisis) => mayPass('afronding', crisis.toestand), events: [crisisAfgerond], run: finishCrisis,
});

const gegevens = query({
  name: 'crisis.gegevens', label: { nl: 'Crisis bekijken', en: 'See a crisis' }, purpose: doel, route: 'GET /signalen/{signaal}/overdrachten',
  input: Type.Object({ signaal: Id }), output: CrisisOverzicht, load: ofSignaal, may: role(...staf), subjects: (_output, signaal) => [signaal.persoon ?? signaal.id],
  async run({ tx, gemeente, loaded, today }) {
    const { waarde: dienst } = await policyOn(tx, crisisdienst, gemeente, today);
    const items = await listCrises(tx, gemeente, loaded.id);
    return {
      dienst, dossier: (await findDossier(tx, gemeente, loaded.huishouden)) ?? null, magOverdragen: mayHandOver(loaded).ja,
      items: items.map(({ overgedragen_op, teruggemeld_op, afgerond_op, ...row }) => ({ ...row, overgedragenOp: overgedragen_op, teruggemeldOp: teruggemeld_op, afgerondOp: afgerond_op })),
    };
  },
});

export const acts = [overdracht, terugmelding, afronding, gegevens] as const;
