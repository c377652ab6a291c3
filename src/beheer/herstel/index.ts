import { acts } from './herstel.acts.ts';
import { herstelVrijgegeven } from './herstel.events.ts';

export const herstel = { name: 'herstel', phase: 'beheer', acts, events: [herstelVrijgegeven] } as const;
