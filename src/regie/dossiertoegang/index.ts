import { acts } from './dossiertoegang.acts.ts';
import { toegangenNalopen } from './end-toegang.ts';
import { gezagsrechten } from './grant-by-age.ts';
import { ouderrechten } from './leeftijd.policy.ts';
import * as events from './dossiertoegang.events.ts';
import { machtigingActs } from './machtiging.acts.ts';
import * as machtigingEvents from './machtiging.events.ts';

export const dossiertoegang = { name: 'dossiertoegang', phase: 'regie', acts: [...acts, ...machtigingActs], events: [...Object.values(events), ...Object.values(machtigingEvents)], timed: [toegangenNalopen], readers: [gezagsrechten], policies: [ouderrechten] } as const;
