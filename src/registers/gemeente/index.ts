export { findWijk, getGemeente, listGemeenten, listWijken } from './gemeente.queries.ts';
export { parseOpeningstijden, type Openingstijd } from './openingstijd.ts';
export { metresBetween, middleOf, type Omtrek, type Punt } from './omtrek.ts';
