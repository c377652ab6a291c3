export { addTaak, countOpenTaken, finishTaken, passTaken, type NewTaak } from './taak.queries.ts';
