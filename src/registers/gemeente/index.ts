export { findWijk, getGemeente, listGemeenten } from './gemeente.queries.ts';
export { parseOpeningstijden, type Openingstijd } from './openingstijd.ts';
