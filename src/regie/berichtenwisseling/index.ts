import { berichtenAankondigen } from './announce-berichten.ts';
import { levensloop } from './berichtenwisseling.ts';
import { acts } from './berichtenwisseling.acts.ts';
import * as events from './berichtenwisseling.events.ts';

export const berichtenwisseling = { name: 'berichtenwisseling', phase: 'regie', acts, events: Object.values(events), timed: [berichtenAankondigen], lifecycles: [levensloop] } as const;
