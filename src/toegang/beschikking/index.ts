import { acts } from './beschikking.acts.ts';
import * as events from './beschikking.events.ts';
import { levensloop } from './beschikking.ts';
import { eigenBijdrage, nieuweTermijn, spoedmandaat, toetsingslijst } from './beschikking.policy.ts';
import { readers } from './beschikking.readers.ts';

export const beschikking = { name: 'beschikking', phase: 'toegang', acts, events: Object.values(events), readers, policies: [toetsingslijst, eigenBijdrage, spoedmandaat, nieuweTermijn], lifecycles: [levensloop] } as const;

export { briefPdf, briefTekst } from './brief-uitvoer.ts';
export type { Brief } from './compose-brief.ts';
export { envelope } from './form-brieven.ts';
export { spoedmandaat } from './beschikking.policy.ts';
export { beschikkingBekendgemaakt, beschikkingIngetrokken } from './beschikking.events.ts';
export { keepOtherAanbieder } from './keep-granted.ts';
export { listOnderdelen, loadBeschikking, type LoadedBeschikking, type Onderdeel } from './beschikking.queries.ts';
export { listPgbs, type Pgb } from './list-pgbs.ts';
