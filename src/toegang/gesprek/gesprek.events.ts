import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { gespreksvormen } from './gesprek.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { gesprek: Id, melding: Id, dossier: Id };
const voorbeeld = { gesprek: sample, melding: sample, dossier: sample };

export const gesprekGepland = eventKind({
  soort: 'gesprek.gepland', versie: 1, betekenis: 'There is an appointment for the broad conversation; the inwoner has it in writing',
  schema: Type.Object({ ...about, dag: Type.String(), vorm: Type.Enum([...gespreksvormen]), opnieuw: Type.Boolean() }), voorbeeld: { ...voorbeeld, dag: '2026-03-17', vorm: 'thuis', opnieuw: false },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Gesprek gepland', en: 'Conversation planned' } },
});

export const gesprekIngevuld = eventKind({
  soort: 'gesprek.ingevuld', versie: 1, betekenis: 'Something of the conversation was written down; once per day',
  schema: Type.Object(about), voorbeeld, tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'Gesprek vastgelegd', en: 'Conversation written down' } },
});

export const veldkeuzeGemaakt = eventKind({
  soort: 'gesprek.veldkeuze-gemaakt', versie: 1, betekenis: 'Two people wrote in one field; somebody chose the text that is right', schema: Type.Object(about), voorbeeld,
});

export const legitimatieVastgesteld = eventKind({
  soort: 'gesprek.legitimatie-vastgesteld', versie: 1, betekenis: 'The identity of a person was established by a document, or it was written down why not (Wmo 2015 art. 2.3.4)',
  schema: Type.Object({ ...about, persoon: Id, gezien: Type.Boolean() }), voorbeeld: { ...voorbeeld, persoon: sample, gezien: true },
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'Identiteit vastgesteld', en: 'Identity established' } },
});

export const persoonlijkPlanIngediend = eventKind({
  soort: 'persoonlijk-plan.ingediend', versie: 1, betekenis: 'The inwoner handed in a plan of their own; the onderzoek uses it (Wmo 2015 art. 2.3.2 lid 2 and 5)',
  schema: Type.Object({ persoonlijkPlan: Id, melding: Id, dossier: Id, opTijd: Type.Boolean() }), voorbeeld: { persoonlijkPlan: sample, melding: sample, dossier: sample, opTijd: true },
  tijdlijn: { gegevens: 'gesprek', tekst: { nl: 'Persoonlijk plan ontvangen', en: 'Personal plan received' } },
});
