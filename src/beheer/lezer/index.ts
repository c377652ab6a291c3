import { acts } from './lezer.acts.ts';
import { lezerHervat } from './lezer.events.ts';

export const lezer = { name: 'lezer', phase: 'beheer', acts, events: [lezerHervat] } as const;
