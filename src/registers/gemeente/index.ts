export { getGemeente } from './gemeente.queries.ts';
