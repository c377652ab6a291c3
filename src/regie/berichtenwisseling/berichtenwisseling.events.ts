import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { wisselsoorten } from './berichtenwisseling.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { berichtenwisseling: Type.String(), gegevens: Type.Enum([...wisselsoorten]) };
const voorbeeld = { berichtenwisseling: sample, gegevens: 'melding' } as const;

// None of them is told on the timeline: it is read by all of the household, and who writes to the team is of that person alone.
export const wisselingGeopend = eventKind({ soort: 'berichtenwisseling.geopend', versie: 1, betekenis: 'Somebody wrote to the team about a dossier, or the team to somebody', schema: Type.Object(about), voorbeeld });
export const wisselingBeantwoord = eventKind({ soort: 'berichtenwisseling.beantwoord', versie: 1, betekenis: 'One more message in an exchange', schema: Type.Object(about), voorbeeld });
export const wisselingGelezen = eventKind({ soort: 'berichtenwisseling.gelezen', versie: 1, betekenis: 'Somebody who takes part read what was new', schema: Type.Object(about), voorbeeld });
export const wisselingAfgesloten = eventKind({ soort: 'berichtenwisseling.afgesloten', versie: 1, betekenis: 'An exchange of messages is over', schema: Type.Object(about), voorbeeld });
