import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { meldingkanalen, zwaarten } from './melding.ts';

const Id = Type.String();
const Datum = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { melding: Id, dossier: Id };
const voorbeeld = { melding: sample, dossier: sample };

export const meldingOntvangen = eventKind({
  soort: 'melding.ontvangen', versie: 1, betekenis: 'Somebody told that help is needed; the six weeks of the onderzoek run from here (Wmo 2015 art. 2.3.2 lid 1)',
  schema: Type.Object({ ...about, kanaal: Type.Enum([...meldingkanalen]), meldingsdatum: Datum, onderzoekUiterlijk: Datum, spoed: Type.Boolean(), wijk: Type.Union([Type.String(), Type.Null()]) }),
  voorbeeld: { ...voorbeeld, kanaal: 'telefoon', meldingsdatum: '2026-03-10', onderzoekUiterlijk: '2026-04-21', spoed: false, wijk: '038300' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Melding ontvangen; ontvangst schriftelijk bevestigd', en: 'Melding received; receipt confirmed in writing' } },
});

export const meldingToegedeeld = eventKind({
  soort: 'melding.toegedeeld', versie: 1, betekenis: 'The melding has somebody who takes it up',
  schema: Type.Object({ ...about, regisseur: Id, zwaarte: Type.Union([Type.Enum([...zwaarten]), Type.Null()]) }),
  voorbeeld: { ...voorbeeld, regisseur: sample, zwaarte: 'meervoudig' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Melding toegedeeld', en: 'Melding assigned' } },
});

export const onderzoekBegonnen = eventKind({
  soort: 'melding.onderzoek-begonnen', versie: 1, betekenis: 'The broad conversation is planned or held: the onderzoek has begun',
  schema: Type.Object(about), voorbeeld, tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Onderzoek begonnen', en: 'Onderzoek started' } },
});

export const onderzoekAfgerond = eventKind({
  soort: 'melding.onderzoek-afgerond', versie: 1, betekenis: 'The inwoner has the written outcome of the onderzoek (Wmo 2015 art. 2.3.2 lid 8)',
  schema: Type.Object({ ...about, opTijd: Type.Boolean() }), voorbeeld: { ...voorbeeld, opTijd: true },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Onderzoek afgerond; het verslag is naar de inwoner', en: 'Onderzoek finished; the report went to the inwoner' } },
});

export const onderzoekVerstreken = eventKind({
  soort: 'melding.onderzoek-verstreken', versie: 1, betekenis: 'The six weeks went by without the outcome of the onderzoek: an aanvraag can be filed without it (Wmo 2015 art. 2.3.2 lid 9)',
  schema: Type.Object({ ...about, einddatum: Datum }), voorbeeld: { ...voorbeeld, einddatum: '2026-04-21' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De zes weken voor het onderzoek zijn voorbij; een aanvraag kan nu ook zonder', en: 'The six weeks for the onderzoek are over; an application can now be filed without it' } },
});

export const persoonlijkPlanVerstreken = eventKind({
  soort: 'melding.persoonlijk-plan-verstreken', versie: 1, betekenis: 'The week to hand in a plan of one’s own went by (Wmo 2015 art. 2.3.2 lid 2)',
  schema: Type.Object({ ...about, einddatum: Datum }), voorbeeld: { ...voorbeeld, einddatum: '2026-03-17' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'De week voor een persoonlijk plan is voorbij', en: 'The week for a personal plan is over' } },
});

export const meldingAfgehandeld = eventKind({
  soort: 'melding.afgehandeld', versie: 1, betekenis: 'Answered or passed on warm, without a plan',
  schema: Type.Object(about), voorbeeld, tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Melding afgehandeld zonder plan', en: 'Melding closed without a plan' } },
});

export const meldingIngetrokken = eventKind({
  soort: 'melding.ingetrokken', versie: 1, betekenis: 'The inwoner takes the melding back',
  schema: Type.Object(about), voorbeeld, tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Melding ingetrokken', en: 'Melding withdrawn' } },
});
