import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { hoedanigheden, treden } from './ondersteuningsplan.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const Telling = Type.Record(Type.Enum([...treden]), Type.Integer());
/** `versie` is the number of the version. */
const about = { plan: Id, versie: Type.Integer(), dossier: Id, melding: Id };
const voorbeeld = { plan: sample, versie: 1, dossier: sample, melding: sample };

export const planOpgesteld = eventKind({
  soort: 'ondersteuningsplan.opgesteld', versie: 1, betekenis: 'A version of the plan is being made: the first, or one that revises what was offered or agreed', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Begonnen met het ondersteuningsplan', en: 'Work on the support plan began' } },
});

export const planGewijzigd = eventKind({
  soort: 'ondersteuningsplan.gewijzigd', versie: 1, betekenis: 'Somebody wrote in the plan in the making; told once per writer and day, not at every keystroke', schema: Type.Object(about), voorbeeld,
});

export const planAangepast = eventKind({
  soort: 'ondersteuningsplan.eigen-tekst-gewijzigd', versie: 1, betekenis: 'The inwoner put a part into own words', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Inwoner paste eigen woorden in het plan aan', en: 'Inwoner changed own words in the plan' } },
});

export const planReactieOntvangen = eventKind({
  soort: 'ondersteuningsplan.reactie-ontvangen', versie: 1, betekenis: 'The inwoner said of a part whether it is right', schema: Type.Object({ ...about, klopt: Type.Boolean() }), voorbeeld: { ...voorbeeld, klopt: false },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Reactie van de inwoner op het plan', en: 'Reaction of the inwoner to the plan' } },
});

export const planAdviesGevraagd = eventKind({
  soort: 'ondersteuningsplan.advies-gevraagd', versie: 1, betekenis: 'The plan goes beyond the mandate of the generalist: somebody was asked to approve', schema: Type.Object({ ...about, aan: Type.Enum(['expert', 'teamleider']) }),
  voorbeeld: { ...voorbeeld, aan: 'expert' }, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Goedkeuring van het plan gevraagd', en: 'Approval of the plan asked for' } },
});

export const planGoedkeuring = eventKind({
  soort: 'ondersteuningsplan.goedkeuring-gedaan', versie: 1, betekenis: 'Who was asked approved what the plan holds, or did not', schema: Type.Object({ ...about, goedgekeurd: Type.Boolean() }), voorbeeld: { ...voorbeeld, goedgekeurd: true },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Antwoord op de vraag om goedkeuring van het plan', en: 'Answer to the request to approve the plan' } },
});

export const planVoorgelegd = eventKind({
  soort: 'ondersteuningsplan.voorgelegd', versie: 1, betekenis: 'The plan was offered for signing: its content is fixed', schema: Type.Object({ ...about, digest: Type.String() }), voorbeeld: { ...voorbeeld, digest: '0'.repeat(64) },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Ondersteuningsplan klaar om te ondertekenen', en: 'Support plan ready to be signed' } },
});

export const planOndertekend = eventKind({
  soort: 'ondersteuningsplan.ondertekend', versie: 1, betekenis: 'One of the needed signatures was put', schema: Type.Object({ ...about, hoedanigheid: Type.Enum([...hoedanigheden]), wijze: Type.Enum(['online', 'papier']) }),
  voorbeeld: { ...voorbeeld, hoedanigheid: 'inwoner', wijze: 'online' }, tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Ondersteuningsplan ondertekend', en: 'Support plan signed' } },
});

export const planOvereengekomen = eventKind({
  soort: 'ondersteuningsplan.overeengekomen', versie: 2,
  betekenis: 'All signatures are there: the plan holds, and is the aanvraag for what needs a beschikking (BUCH 3.5). `treden`: how many interventions it has on each rung; null in what was agreed before version 2',
  schema: Type.Object({ ...about, beschikkingNodig: Type.Boolean(), treden: Type.Union([Telling, Type.Null()]) }),
  voorbeeld: { ...voorbeeld, beschikkingNodig: true, treden: { eigen: 1, netwerk: 0, algemeen: 1, collectief: 0, individueel: 1 } },
  eerder: { 1: { ...voorbeeld, beschikkingNodig: true } }, upcast: { 1: (old) => ({ ...(old as object), treden: null }) },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Ondersteuningsplan overeengekomen', en: 'Support plan agreed' } },
});

export const planGeenOvereenstemming = eventKind({
  soort: 'ondersteuningsplan.geen-overeenstemming', versie: 1, betekenis: 'Inwoner and generalist do not agree; the inwoner may still file an aanvraag (BUCH 3.5)', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Geen overeenstemming over het ondersteuningsplan', en: 'No agreement on the support plan' } },
});

export const planmandaatVastgesteld = eventKind({
  soort: 'planmandaat.vastgesteld', versie: 1, betekenis: 'Beheer wrote down up to which yearly amount a generalist decides alone, from a day on',
  schema: Type.Object({ centenPerJaar: Type.Integer(), vanaf: Type.String() }), voorbeeld: { centenPerJaar: 2_000_000, vanaf: '2026-04-01' },
});
