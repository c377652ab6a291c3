import { acts } from './gemeente.acts.ts';
import { gemeenteGewijzigd, wijkGeregistreerd } from './gemeente.events.ts';

export const gemeente = { name: 'gemeente', phase: 'registers', acts, events: [gemeenteGewijzigd, wijkGeregistreerd] } as const;

export { findWijk, getGemeente, listGemeenten, listWijken } from './gemeente.queries.ts';
export { briefLines } from './brief-lines.ts';
export { parseOpeningstijden, type Openingstijd } from './openingstijd.ts';
export { metresBetween, middleOf, type Omtrek, type Punt } from './omtrek.ts';
