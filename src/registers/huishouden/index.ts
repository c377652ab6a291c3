import { acts } from './huishouden.acts.ts';
import * as events from './relatie.events.ts';

export const huishouden = { name: 'huishouden', phase: 'registers', acts, events: Object.values(events) } as const;

export { findGezag, keepGezag, type Gezagsstand } from './gezag.queries.ts';
export { createHuishouden, findHuishouden, joinHuishouden, leaveHuishouden, listLeden } from './huishouden.queries.ts';
export { insertRelatie, listHuishoudleden, listRelaties, type NewRelatie } from './relatie.queries.ts';
export { banden, kringen, relatiesoorten, relatiewoorden, type Band, type Kring, type Relatiesoort } from './relatie.ts';
export type { Relatie } from './relatie.schema.ts';
