import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { inschrijvingtoestanden } from './activiteit.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = Type.Object({ activiteit: Type.String(), inschrijving: Type.String() });
const voorbeeld = { activiteit: sample, inschrijving: sample };

export const activiteitGeregistreerd = eventKind({ soort: 'activiteit.geregistreerd', versie: 1, betekenis: 'There is an activity to sign up for', schema: Type.Object({ activiteit: Type.String(), dienst: Type.String() }), voorbeeld: { activiteit: sample, dienst: sample } });
export const activiteitAfgelast = eventKind({ soort: 'activiteit.afgelast', versie: 1, betekenis: 'An activity does not go on', schema: Type.Object({ activiteit: Type.String() }), voorbeeld: { activiteit: sample } });
export const ingeschreven = eventKind({ soort: 'inschrijving.ingeschreven', versie: 1, betekenis: 'Somebody signed up, and has a place or waits', schema: Type.Object({ ...about.properties, plek: Type.Enum([...inschrijvingtoestanden]) }), voorbeeld: { ...voorbeeld, plek: 'geplaatst' } });
export const uitgenodigd = eventKind({ soort: 'inschrijving.uitgenodigd', versie: 1, betekenis: 'A place came free for who waited longest', schema: Type.Object({ ...about.properties, tot: Type.String() }), voorbeeld: { ...voorbeeld, tot: '2026-03-13' } });
export const bevestigd = eventKind({ soort: 'inschrijving.bevestigd', versie: 1, betekenis: 'Who moved up from the waiting list said yes', schema: about, voorbeeld });
export const inschrijvingGewijzigd = eventKind({ soort: 'inschrijving.gewijzigd', versie: 1, betekenis: 'Somebody changed how to be reached', schema: about, voorbeeld });
export const afgemeld = eventKind({ soort: 'inschrijving.afgemeld', versie: 1, betekenis: 'Somebody does not come, or did not say yes in time', schema: about, voorbeeld });
