import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { kringrollen } from './familiegroepsplan.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { schema: Type.Object({ familiegroepsplan: Type.String(), dossier: Type.String() }), voorbeeld: { familiegroepsplan: sample, dossier: sample } };
const numbered = { schema: Type.Object({ familiegroepsplan: Type.String(), dossier: Type.String(), nummer: Type.Integer() }), voorbeeld: { familiegroepsplan: sample, dossier: sample, nummer: 1 } };
const ofKring = { schema: Type.Object({ familiegroepsplan: Type.String(), dossier: Type.String(), kringlid: Type.String(), rol: Type.Enum([...kringrollen]) }), voorbeeld: { familiegroepsplan: sample, dossier: sample, kringlid: sample, rol: 'familie' as const } };

export const familieplanAangeboden = eventKind({
  soort: 'familiegroepsplan.aangeboden', versie: 1, betekenis: 'The family got the chance to make a plan of its own first (Jeugdwet art. 4.1.2)', ...about,
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'De familie kan eerst zelf een plan maken', en: 'The family can first make a plan of its own' } },
});
export const familieplanVoorwaardenGesteld = eventKind({
  soort: 'familiegroepsplan.voorwaarden-gesteld', versie: 1, betekenis: 'Who works with the family said what must be safe', ...about, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Opgeschreven wat er veilig moet zijn', en: 'Written down what must be safe' } },
});
export const familieplanBegonnen = eventKind({
  soort: 'familiegroepsplan.begonnen', versie: 1, betekenis: 'The family began its plan', ...about, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Familiegroepsplan begonnen', en: 'Family group plan begun' } },
});
export const familieplanAfgezien = eventKind({
  soort: 'familiegroepsplan.afgezien', versie: 1, betekenis: 'The family makes no plan of its own', ...about, tijdlijn: { gegevens: 'plan', tekst: { nl: 'De familie maakt geen eigen plan', en: 'The family makes no plan of its own' } },
});
export const familieplanGewijzigd = eventKind({
  soort: 'familiegroepsplan.gewijzigd', versie: 1, betekenis: 'The family or somebody of its circle changed the plan', schema: Type.Object({ ...about.schema.properties, kring: Type.Boolean() }), voorbeeld: { ...about.voorbeeld, kring: true },
});
export const familieplanIngediend = eventKind({
  soort: 'familiegroepsplan.ingediend', versie: 1, betekenis: 'The family handed its plan in', ...numbered, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Familiegroepsplan ingeleverd', en: 'Family group plan handed in' } },
});
export const familieplanHerzien = eventKind({
  soort: 'familiegroepsplan.herzien', versie: 1, betekenis: 'A new version of the plan was begun; what was handed in stays as it was', ...numbered,
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Nieuwe versie van het familiegroepsplan begonnen', en: 'New version of the family group plan begun' } },
});
export const familieplanOvergenomen = eventKind({
  soort: 'familiegroepsplan.overgenomen', versie: 1, betekenis: 'What the family does stands in the ondersteuningsplan', ...numbered,
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Wat de familie doet, staat in het ondersteuningsplan', en: 'What the family does is in the support plan' } },
});
export const kringlidUitgenodigd = eventKind({
  soort: 'kringlid.uitgenodigd', versie: 1, betekenis: 'Somebody was invited to make the plan with the family', ...ofKring, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Iemand uitgenodigd voor het familiegroepsplan', en: 'Somebody invited to the family group plan' } },
});
export const kringlidGestopt = eventKind({
  soort: 'kringlid.gestopt', versie: 1, betekenis: 'Somebody no longer makes the plan with the family; their code opens nothing', ...ofKring, tijdlijn: { gegevens: 'plan', tekst: { nl: 'Iemand doet niet meer mee met het familiegroepsplan', en: 'Somebody left the family group plan' } },
});
