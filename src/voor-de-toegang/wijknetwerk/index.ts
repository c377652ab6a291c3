import { afspraakActs } from './afspraak.acts.ts';
import { behoefteActs } from './behoefte.acts.ts';
import { bijeenkomstActs } from './bijeenkomst.acts.ts';
import { lidActs } from './lid.acts.ts';
import { levenslopen } from './wijknetwerk.ts';
import { netwerkActs } from './wijknetwerk.acts.ts';
import * as events from './wijknetwerk.events.ts';

export const wijknetwerk = { name: 'wijknetwerk', phase: 'voor-de-toegang', acts: [...netwerkActs, ...lidActs, ...bijeenkomstActs, ...afspraakActs, ...behoefteActs], events: Object.values(events), lifecycles: levenslopen } as const;
