import { acts } from './taak.acts.ts';
import { taakAfgedaan } from './taak.events.ts';

export const taak = { name: 'taak', phase: 'registers', acts, events: [taakAfgedaan] } as const;

export { addTaak, countOpenTaken, finishTaken, finishTakenOf, hasOpenTaak, houderOf, passTaken, type NewTaak } from './taak.queries.ts';
