import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { stappen, uitkomsten } from './meldcode.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const meldcodeVastgelegd = eventKind({
  soort: 'meldcode.vastgelegd', versie: 1, betekenis: 'A step of the meldcode was taken and written down; what was weighed stays with the team',
  schema: Type.Object({ meldcode: Type.String(), signaal: Type.String(), stap: Type.Enum([...stappen]), uitkomst: Type.Union([Type.Enum([...uitkomsten]), Type.Null()]) }), voorbeeld: { meldcode: sample, signaal: sample, stap: 'beslissen', uitkomst: 'melden' },
});
