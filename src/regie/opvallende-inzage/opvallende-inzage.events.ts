import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { oordelen, regels } from './opvallende-inzage.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const opvallendeInzageBeoordeeld = eventKind({
  soort: 'opvallende-inzage.beoordeeld', versie: 1, betekenis: 'The privacy officer weighed a look that stood out: rightly done, wrongly done, or to be looked into further',
  schema: Type.Object({ inzage: Type.String(), regel: Type.Enum([...regels]), oordeel: Type.Enum([...oordelen]) }),
  voorbeeld: { inzage: sample, regel: 'noodtoegang', oordeel: 'terecht' },
});
