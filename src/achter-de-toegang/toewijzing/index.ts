import type { Effect } from '../../platform/journal/reader.ts';
import { beschikkingBekendgemaakt } from '../../toegang/beschikking/index.ts';
import { planOvereengekomen } from '../../toegang/ondersteuningsplan/index.ts';
import { followName, followPlan } from './follow-aanspreekpunt.ts';
import { giveToewijzingen, readerName } from './give-toewijzing.ts';
import { overgangen, toewijzingtoestanden } from './toewijzing.ts';
import { acts } from './toewijzing.acts.ts';
import * as events from './toewijzing.events.ts';

const volgen: Effect = { kind: 'effect', naam: followName, soorten: [planOvereengekomen.soort], apply: followPlan };
const geven: Effect = { kind: 'effect', naam: readerName, soorten: [beschikkingBekendgemaakt.soort], apply: giveToewijzingen };

export const toewijzing = {
  name: 'toewijzing', phase: 'achter-de-toegang', acts, events: Object.values(events), readers: [geven, volgen],
  lifecycles: [{ naam: 'toewijzing', toestanden: toewijzingtoestanden, overgangen }],
} as const;

export { compose301, type Opdracht } from './compose-301.ts';
export { toewijzingGegeven, toewijzingGestart, toewijzingGestopt, toewijzingStartVerwijderd } from './toewijzing.events.ts';
export { loadToewijzing } from './toewijzing.queries.ts';
export { Overdrachtspakket } from './overdrachtspakket.ts';
