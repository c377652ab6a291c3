import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const taakAfgedaan = eventKind({
  soort: 'taak.afgedaan', versie: 1, betekenis: 'Somebody ticked off a task by hand',
  schema: Type.Object({ taak: Type.String() }), voorbeeld: { taak: '01936d2e-5a00-7000-85ff-000000000001' },
});
