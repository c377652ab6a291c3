import { acts as bewaarplichtActs } from './bewaarplicht.acts.ts';
import { levensloop } from './bewaring.ts';
import { acts } from './bewaring.acts.ts';
import * as events from './bewaring.events.ts';
import * as policies from './bewaring.policy.ts';
import { vernietigdNoteren } from './destroyed-list.ts';
import { acts as verzoekActs } from './vernietigingsverzoek.acts.ts';

export const bewaring = { name: 'bewaring', phase: 'beheer', acts: [...acts, ...bewaarplichtActs, ...verzoekActs], events: Object.values(events), readers: [vernietigdNoteren], policies: Object.values(policies), lifecycles: [levensloop] } as const;

export { repeatDestructions } from './destroyed-list.ts';
