import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const herstelVrijgegeven = eventKind({
  soort: 'herstel.vrijgegeven', versie: 1, betekenis: 'Somebody of beheer let go out again what was held since a copy was put back',
  schema: Type.Object({ mail: Type.Enum(['versturen', 'vervallen']) }), voorbeeld: { mail: 'versturen' },
});
