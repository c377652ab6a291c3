import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

export const bijlageIngediend = eventKind({
  soort: 'bijlage.ingediend', versie: 1, betekenis: 'Somebody whom the dossier is about sent a photo or document with their question', schema: Type.Object({ document: Type.String(), dossier: Type.String() }),
  voorbeeld: { document: '01936d2e-5a00-7000-85ff-000000000001', dossier: '01936d2e-5a00-7000-85ff-000000000002' },
  tijdlijn: { gegevens: 'melding', tekst: { nl: 'Foto of document van de inwoner ontvangen', en: 'Photo or document of the inwoner received' } },
});
