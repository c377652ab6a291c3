import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { crisis: Type.String(), signaal: Type.String() };
const voorbeeld = { crisis: sample, signaal: sample };

export const crisisOvergedragen = eventKind({
  soort: 'crisis.overgedragen', versie: 1, betekenis: 'A crisis was handed over to the service that helps day and night; its feedback is due on a day',
  schema: Type.Object({ ...about, uiterlijk: Type.String() }), voorbeeld: { ...voorbeeld, uiterlijk: '2026-03-11' },
});

export const crisisTeruggemeld = eventKind({
  soort: 'crisis.teruggemeld', versie: 1, betekenis: 'That service told what it did; the broad picture is due on a day',
  schema: Type.Object({ ...about, uiterlijk: Type.String() }), voorbeeld: { ...voorbeeld, uiterlijk: '2026-03-18' },
});

export const crisisAfgerond = eventKind({
  soort: 'crisis.afgerond', versie: 1, betekenis: 'Somebody looked at the broad picture after a crisis: it became a melding, or is in a dossier',
  schema: Type.Object({ ...about, wijze: Type.Enum(['melding', 'dossier']), opTijd: Type.Boolean() }), voorbeeld: { ...voorbeeld, wijze: 'melding', opTijd: true },
});
