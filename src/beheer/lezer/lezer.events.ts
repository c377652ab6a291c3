import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const lezerHervat = eventKind({
  soort: 'lezer.hervat', versie: 1, betekenis: 'Somebody of beheer let a reader that stood still take the event again',
  schema: Type.Object({ lezer: Type.String() }), voorbeeld: { lezer: 'beschikking-bekendmaking' },
});
