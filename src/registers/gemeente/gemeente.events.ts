import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const wijkGeregistreerd = eventKind({
  soort: 'wijk.geregistreerd', versie: 1, betekenis: 'Beheer drew a wijk, or gave it another name or other postcodes',
  schema: Type.Object({ code: Type.String(), postcodes: Type.Integer() }), voorbeeld: { code: '999901', postcodes: 2 },
});

export const gemeenteGewijzigd = eventKind({
  soort: 'gemeente.gewijzigd', versie: 1, betekenis: 'Beheer changed how the gemeente is reached or what it looks like',
  schema: Type.Object({ velden: Type.Array(Type.String()) }), voorbeeld: { velden: ['telefoon', 'inloop'] },
});
