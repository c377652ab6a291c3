import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const postGelezen = eventKind({
  soort: 'postvak.gelezen', versie: 1, betekenis: 'The inwoner opened a letter',
  schema: Type.Object({ post: Type.String() }), voorbeeld: { post: '01936d2e-5a00-7000-85ff-000000000001' },
});
