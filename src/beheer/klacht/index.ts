import { acts } from './klacht.acts.ts';
import * as events from './klacht.events.ts';
import { bellenBinnen, klachtcommissie, ombudsman } from './klacht.policy.ts';
import { levensloop } from './klacht.ts';

export const klacht = { name: 'klacht', phase: 'beheer', acts, events: Object.values(events), policies: [klachtcommissie, bellenBinnen, ombudsman], lifecycles: [levensloop] } as const;
