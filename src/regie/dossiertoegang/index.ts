import { acts } from './dossiertoegang.acts.ts';
import { toegangenNalopen } from './end-toegang.ts';
import { gezagsrechten } from './grant-by-age.ts';
import { ouderrechten } from './leeftijd.policy.ts';
import * as events from './dossiertoegang.events.ts';

export const dossiertoegang = { name: 'dossiertoegang', phase: 'regie', acts, events: Object.values(events), timed: [toegangenNalopen], readers: [gezagsrechten], policies: [ouderrechten] } as const;

export { holderNames } from './holder-names.ts';
