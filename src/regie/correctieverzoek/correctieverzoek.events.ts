import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { delen, uitkomsten } from './correctieverzoek.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

// Not on the timeline: it is of who asked alone.
export const correctieGevraagd = eventKind({
  soort: 'correctieverzoek.ingediend', versie: 1, betekenis: 'An inwoner asks to have something in the dossier put right (AVG art. 16)', schema: Type.Object({ correctieverzoek: Type.String(), deel: Type.Enum([...delen]), uiterlijk: Type.String() }),
  voorbeeld: { correctieverzoek: sample, deel: 'persoon', uiterlijk: '2026-04-10' },
});
export const correctieBesloten = eventKind({
  soort: 'correctieverzoek.besloten', versie: 1, betekenis: 'The request was decided on, with reasons, and told by letter', schema: Type.Object({ correctieverzoek: Type.String(), uitkomst: Type.Enum([...uitkomsten]), opTijd: Type.Boolean() }),
  voorbeeld: { correctieverzoek: sample, uitkomst: 'aangepast', opTijd: true },
});
