import { inzagenNalopen } from './find-opvallend.ts';
import { acts } from './opvallende-inzage.acts.ts';
import { opvallendeInzageBeoordeeld } from './opvallende-inzage.events.ts';
import { opvallend } from './opvallende-inzage.policy.ts';

export const opvallendeInzage = { name: 'opvallende-inzage', phase: 'regie', acts, events: [opvallendeInzageBeoordeeld], timed: [inzagenNalopen], policies: [opvallend] } as const;

export { keepVondst } from './opvallende-inzage.queries.ts';
