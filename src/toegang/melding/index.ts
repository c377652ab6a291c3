import { acts } from './melding.acts.ts';
import * as events from './melding.events.ts';
import { levensloop } from './melding.ts';
import { readers } from './melding.readers.ts';
import { toedelenBinnen } from './melding.policy.ts';

export const melding = { name: 'melding', phase: 'toegang', acts, events: Object.values(events), readers, policies: [toedelenBinnen], lifecycles: [levensloop] } as const;

export { meldingkanalen, meldingtoestanden, zwaarten, mayPass, type Meldingkanaal, type Meldingtoestand, type Zwaarte } from './melding.ts';
export { meldingAfgehandeld, meldingIngetrokken, meldingOntvangen, meldingToegedeeld, onderzoekAfgerond, onderzoekBegonnen } from './melding.events.ts';
export { findOpenMelding, findWens, findZwaarte, listMeldingPersonen, loadMelding, type LoadedMelding } from './melding.queries.ts';
export { Verteld } from './melding.schema.ts';
export { passMelding } from './pass-melding.ts';
export { linkPersoonlijkPlan } from './link-persoonlijk-plan.ts';
