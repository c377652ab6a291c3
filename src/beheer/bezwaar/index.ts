import { acts } from './bezwaar.acts.ts';
import * as events from './bezwaar.events.ts';
import { adviescommissie, hersteltermijn, nieuweTermijn, rechtbank } from './bezwaar.policy.ts';
import { readers } from './bezwaar.readers.ts';
import { levensloop } from './bezwaar.ts';

export const bezwaar = { name: 'bezwaar', phase: 'beheer', acts, events: Object.values(events), readers, policies: [hersteltermijn, adviescommissie, nieuweTermijn, rechtbank], lifecycles: [levensloop] } as const;
