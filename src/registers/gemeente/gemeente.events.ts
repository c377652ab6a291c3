import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const gemeenteGewijzigd = eventKind({
  soort: 'gemeente.gewijzigd', versie: 1, betekenis: 'Beheer changed how the gemeente is reached or what it looks like',
  schema: Type.Object({ velden: Type.Array(Type.String()) }), voorbeeld: { velden: ['telefoon', 'inloop'] },
});
