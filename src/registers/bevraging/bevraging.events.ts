import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const persoonIngeschreven = eventKind({
  soort: 'persoon.ingeschreven', versie: 1, betekenis: 'A person is known in the gemeente from now on, or anew from the BRP',
  schema: Type.Object({ persoon: Type.String(), herkomst: Type.Enum(['brp', 'opgave']) }), voorbeeld: { persoon: sample, herkomst: 'brp' },
});
