import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { clientondersteuning: Type.String(), dossier: Type.String() };
const voorbeeld = { clientondersteuning: sample, dossier: sample };
const gegevens = 'melding';

export const ondersteuningGewenst = eventKind({
  soort: 'clientondersteuning.gewenst', versie: 1, betekenis: 'An inwoner wants an independent supporter; nobody arranged it yet', schema: Type.Object({ ...about, melding: Type.String() }), voorbeeld: { ...voorbeeld, melding: sample },
  tijdlijn: { gegevens, tekst: { nl: 'Cliëntondersteuner gewenst', en: 'Independent supporter wanted' } },
});
export const ondersteuningGevraagd = eventKind({
  soort: 'clientondersteuning.gevraagd', versie: 1, betekenis: 'Name, way to be reached and question went to the organisation that provides independent supporters, with consent', schema: Type.Object({ ...about, organisatie: Type.String(), uiterlijk: Type.String() }), voorbeeld: { ...voorbeeld, organisatie: sample, uiterlijk: '2026-03-13' },
  tijdlijn: { gegevens, tekst: { nl: 'Cliëntondersteuner gevraagd bij de organisatie', en: 'Independent supporter asked of the organisation' } },
});
export const ondersteuningBevestigd = eventKind({
  soort: 'clientondersteuning.bevestigd', versie: 1, betekenis: 'The organisation told who stands beside the inwoner', schema: Type.Object({ ...about, organisatie: Type.String(), opTijd: Type.Boolean() }), voorbeeld: { ...voorbeeld, organisatie: sample, opTijd: true },
  tijdlijn: { gegevens, tekst: { nl: 'Er is een cliëntondersteuner', en: 'There is an independent supporter' } },
});
export const ondersteuningGeweigerd = eventKind({
  soort: 'clientondersteuning.geweigerd', versie: 1, betekenis: 'The organisation cannot do it now; the team arranges it elsewhere', schema: Type.Object({ ...about, organisatie: Type.String() }), voorbeeld: { ...voorbeeld, organisatie: sample },
  tijdlijn: { gegevens, tekst: { nl: 'De organisatie heeft nu geen cliëntondersteuner', en: 'The organisation has no independent supporter now' } },
});
export const ondersteuningIngetrokken = eventKind({
  soort: 'clientondersteuning.ingetrokken', versie: 1, betekenis: 'The inwoner no longer wants it; what was sent is erased', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens, tekst: { nl: 'Vraag om een cliëntondersteuner ingetrokken', en: 'Question for an independent supporter withdrawn' } },
});
export const ondersteuningBeeindigd = eventKind({
  soort: 'clientondersteuning.beeindigd', versie: 1, betekenis: 'The support ended; what was sent is erased', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens, tekst: { nl: 'Cliëntondersteuning gestopt', en: 'Independent support ended' } },
});
// Not on the timeline: it is work for the teamleider.
export const ondersteuningVerlopen = eventKind({
  soort: 'clientondersteuning.verlopen', versie: 1, betekenis: 'The last day to arrange or answer it went by', schema: Type.Object(about), voorbeeld,
});
export const organisatieAangewezen = eventKind({
  soort: 'ondersteuningsorganisatie.aangewezen', versie: 1, betekenis: 'The gemeente chose an organisation that provides independent supporters', schema: Type.Object({ organisatie: Type.String(), vanaf: Type.String() }), voorbeeld: { organisatie: sample, vanaf: '2026-03-10' },
});
export const organisatieBeeindigd = eventKind({
  soort: 'ondersteuningsorganisatie.beeindigd', versie: 1, betekenis: 'Nothing new goes to this organisation', schema: Type.Object({ organisatie: Type.String() }), voorbeeld: { organisatie: sample },
});
