import { acts } from './meldcode.acts.ts';
import { meldcodeVastgelegd } from './meldcode.events.ts';

export const meldcode = { name: 'meldcode', phase: 'voor-de-toegang', acts, events: [meldcodeVastgelegd] } as const;
