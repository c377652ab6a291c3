import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const berichtVerzonden = eventKind({
  soort: 'bericht.verzonden', versie: 1, betekenis: 'A message left the outbox', schema: Type.Object({ bericht: Type.String(), soort: Type.String() }), voorbeeld: { bericht: sample, soort: 'WMO301' },
});

export const berichtOntvangen = eventKind({
  soort: 'bericht.ontvangen', versie: 1, betekenis: 'A message of an aanbieder was read; accepted or refused with codes',
  schema: Type.Object({ bericht: Type.String(), soort: Type.String(), goedgekeurd: Type.Boolean() }), voorbeeld: { bericht: sample, soort: 'WMO305', goedgekeurd: true },
  tijdlijn: { gegevens: 'inzet', tekst: { nl: 'Bericht van de aanbieder ontvangen', en: 'Message of the aanbieder received' } },
});
