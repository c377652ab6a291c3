import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const plan = { schema: Type.Object({ budgetplan: Type.String(), dossier: Type.String() }), voorbeeld: { budgetplan: sample, dossier: sample } };
const agreement = Type.Object({ zorgovereenkomst: Type.String(), dossier: Type.String() });
const ofMonth = { schema: Type.Object({ ...agreement.properties, maand: Type.String() }), voorbeeld: { zorgovereenkomst: sample, dossier: sample, maand: '2026-05' } };

export const budgetplanOpgesteld = eventKind({ soort: 'budgetplan.opgesteld', versie: 1, betekenis: 'Somebody begins to plan what to buy with a pgb', ...plan, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Begonnen met een budgetplan', en: 'Began a budgetplan' } } });
export const budgetplanGewijzigd = eventKind({ soort: 'budgetplan.gewijzigd', versie: 1, betekenis: 'What is planned with a pgb changed', ...plan });
export const budgetplanIngediend = eventKind({ soort: 'budgetplan.ingediend', versie: 1, betekenis: 'A budgetplan is sent to the access', ...plan, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Budgetplan verstuurd', en: 'Budgetplan sent' } } });
export const budgetplanBeoordeeld = eventKind({
  soort: 'budgetplan.beoordeeld', versie: 1, betekenis: 'The access weighed a budgetplan: agreed to, or to be completed', schema: Type.Object({ ...plan.schema.properties, akkoord: Type.Boolean() }), voorbeeld: { ...plan.voorbeeld, akkoord: true },
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Budgetplan bekeken door de gemeente', en: 'Budgetplan weighed by the gemeente' } },
});
export const zorgovereenkomstVastgelegd = eventKind({ soort: 'zorgovereenkomst.vastgelegd', versie: 1, betekenis: 'A pgb holder agreed with who helps', schema: agreement, voorbeeld: { zorgovereenkomst: sample, dossier: sample }, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Afspraak met een zorgverlener vastgelegd', en: 'Agreement with a helper written down' } } });
export const zorgovereenkomstBeeindigd = eventKind({ soort: 'zorgovereenkomst.beeindigd', versie: 1, betekenis: 'Such an agreement got an earlier last day', schema: agreement, voorbeeld: { zorgovereenkomst: sample, dossier: sample }, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Afspraak met een zorgverlener stopt', en: 'Agreement with a helper ends' } } });
export const declaratieOpgegeven = eventKind({ soort: 'declaratie.opgegeven', versie: 1, betekenis: 'A pgb holder noted what was declared at the SVB for a month', ...ofMonth });
export const betalingVastgelegd = eventKind({ soort: 'betaling.vastgelegd', versie: 1, betekenis: 'The gemeente noted what the SVB paid for a month', ...ofMonth });
