import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
export const ontheffingGevraagd = eventKind({ soort: 'ontheffing.gevraagd', versie: 1, betekenis: 'Somebody asks to be exempted from a rule that stands in the way', schema: Type.Object({ ontheffing: Type.String() }), voorbeeld: { ontheffing: sample } });
export const ontheffingBesloten = eventKind({ soort: 'ontheffing.besloten', versie: 1, betekenis: 'The gemeente decided on an exemption, with its reasons', schema: Type.Object({ ontheffing: Type.String(), verleend: Type.Boolean() }), voorbeeld: { ontheffing: sample, verleend: true } });
