import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { weigerredenen } from './toewijzing.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { toewijzing: Type.String(), dossier: Type.String(), organisatie: Type.String() };
const voorbeeld = { toewijzing: sample, dossier: sample, organisatie: sample };

export const toewijzingGegeven = eventKind({
  soort: 'toewijzing.gegeven', versie: 2, betekenis: 'An aanbieder got the opdracht: the what, with its goal; a 301 stands ready. `melding` is null in what was given before version 2',
  schema: Type.Object({ ...about, melding: Type.Union([Type.String(), Type.Null()]) }), voorbeeld: { ...voorbeeld, melding: sample }, eerder: { 1: voorbeeld }, upcast: { 1: (old) => ({ ...(old as object), melding: null }) },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'Opdracht gegeven aan de aanbieder', en: 'Assignment given to the aanbieder' } },
});

export const toewijzingBevestigd = eventKind({
  soort: 'toewijzing.bevestigd', versie: 1, betekenis: 'The aanbieder accepted the message (302)', schema: Type.Object({ ...about, akkoord: Type.Boolean() }), voorbeeld: { ...voorbeeld, akkoord: true },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'Aanbieder antwoordde op de opdracht', en: 'The aanbieder answered the assignment' } },
});

export const toewijzingGeweigerd = eventKind({
  soort: 'toewijzing.geweigerd', versie: 1, betekenis: 'The aanbieder does not take the opdracht, or refused the message that brought it', schema: Type.Object({ ...about, reden: Type.Enum([...weigerredenen]) }), voorbeeld: { ...voorbeeld, reden: 'geen-plaats' },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'De aanbieder kan de opdracht niet aannemen', en: 'The aanbieder cannot take the assignment' } },
});

export const toewijzingIngetrokken = eventKind({
  soort: 'toewijzing.ingetrokken', versie: 1, betekenis: 'A refused opdracht was taken back; another toewijzing comes in its place', schema: Type.Object({ ...about, opvolger: Type.String() }), voorbeeld: { ...voorbeeld, opvolger: sample },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'De opdracht gaat naar een andere aanbieder', en: 'The assignment goes to another aanbieder' } },
});

export const toewijzingIngekort = eventKind({
  soort: 'toewijzing.ingekort', versie: 1, betekenis: 'It ends earlier than was said: from the day after `einddatum` a later decision comes in its place', schema: Type.Object({ ...about, einddatum: Type.String() }), voorbeeld: { ...voorbeeld, einddatum: '2026-05-31' },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'De opdracht eindigt eerder: er komt een nieuw besluit in de plaats', en: 'The assignment ends earlier: a new decision comes in its place' } },
});

export const toewijzingGestart = eventKind({
  soort: 'toewijzing.gestart', versie: 1, betekenis: 'The help has started (305)', schema: Type.Object({ ...about, begindatum: Type.String() }), voorbeeld: { ...voorbeeld, begindatum: '2026-04-01' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De hulp is begonnen', en: 'The help has started' } },
});

export const toewijzingGestopt = eventKind({
  soort: 'toewijzing.gestopt', versie: 1, betekenis: 'The help has stopped (307), for good or for a time; reden is a code of RedenBeeindiging',
  schema: Type.Object({ ...about, einddatum: Type.String(), reden: Type.String() }), voorbeeld: { ...voorbeeld, einddatum: '2026-09-30', reden: '19' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De hulp is gestopt', en: 'The help has stopped' } },
});

export const toewijzingStartVerwijderd = eventKind({
  soort: 'toewijzing.start-verwijderd', versie: 1, betekenis: 'The aanbieder took the start back (305 with status 3): the help has not started after all', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De aanbieder trok de start van de hulp in', en: 'The aanbieder took back the start of the help' } },
});

export const toewijzingStopVerwijderd = eventKind({
  soort: 'toewijzing.stop-verwijderd', versie: 1, betekenis: 'The aanbieder took the stop back (307 with status 3): the help goes on', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De aanbieder trok de stop van de hulp in', en: 'The aanbieder took back the stop of the help' } },
});
