import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const postGelezen = eventKind({
  soort: 'postvak.gelezen', versie: 1, betekenis: 'The inwoner opened a letter',
  schema: Type.Object({ post: Type.String() }), voorbeeld: { post: '01936d2e-5a00-7000-85ff-000000000001' },
});

export const voorkeurGewijzigd = eventKind({
  soort: 'postvoorkeur.gewijzigd', versie: 1, betekenis: 'Somebody chose to be told of letters and messages by mail, or on paper; the address is not told',
  schema: Type.Object({ persoon: Type.String(), kanaal: Type.Enum(['post', 'e-mail']) }), voorbeeld: { persoon: '01936d2e-5a00-7000-85ff-000000000001', kanaal: 'e-mail' },
});
