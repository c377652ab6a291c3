import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { verslag: Id, melding: Id, dossier: Id };
const voorbeeld = { verslag: sample, melding: sample, dossier: sample };
const numbered = Type.Object({ ...about, nummer: Type.Integer() });

export const verslagOpgesteld = eventKind({
  soort: 'verslag.opgesteld', versie: 1, betekenis: 'A first verslag was made from the conversation', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'Verslag opgesteld', en: 'Report drawn up' } },
});

export const verslagVerzonden = eventKind({
  soort: 'verslag.verzonden', versie: 1, betekenis: 'The inwoner has the verslag and can correct it', schema: numbered, voorbeeld: { ...voorbeeld, nummer: 1 },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Verslag naar de inwoner gestuurd', en: 'Report sent to the inwoner' } },
});

export const verslagcorrectieOntvangen = eventKind({
  soort: 'verslag.correctie-ontvangen', versie: 1, betekenis: 'The inwoner wrote own words beside a part of the verslag', schema: numbered, voorbeeld: { ...voorbeeld, nummer: 1 },
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'Verbetering bij het verslag ontvangen', en: 'Correction to the report received' } },
});

export const verslagBevestigd = eventKind({
  soort: 'verslag.bevestigd', versie: 1, betekenis: 'The inwoner says that the verslag is right', schema: numbered, voorbeeld: { ...voorbeeld, nummer: 1 },
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'De inwoner zegt dat het verslag klopt', en: 'The inwoner says that the report is right' } },
});

export const verslagVastgesteld = eventKind({
  soort: 'verslag.vastgesteld', versie: 1, betekenis: 'The verslag is fixed: the written outcome of the onderzoek (Wmo 2015 art. 2.3.2 lid 8)', schema: numbered, voorbeeld: { ...voorbeeld, nummer: 2 },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Verslag vastgesteld', en: 'Report fixed' } },
});

export const reactietijdVerstreken = eventKind({
  soort: 'verslag.reactietijd-verstreken', versie: 1, betekenis: 'The time in which the inwoner could react to the verslag is over: it can be fixed', schema: numbered, voorbeeld: { ...voorbeeld, nummer: 1 },
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'De tijd om op het verslag te reageren is voorbij', en: 'The time to react to the report is over' } },
});
