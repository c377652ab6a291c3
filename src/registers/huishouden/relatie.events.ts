import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { kringen } from './relatie.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const schema = Type.Object({ relatie: Type.String(), dossier: Type.String(), kring: Type.Enum([...kringen]) });
const voorbeeld = { relatie: sample, dossier: sample, kring: 'sociaal' } as const;

export const relatieGeregistreerd = eventKind({
  soort: 'relatie.geregistreerd', versie: 1, betekenis: 'Somebody was added to the network of a household', schema, voorbeeld,
  tijdlijn: { gegevens: 'persoon', tekst: { nl: 'Iemand toegevoegd aan het netwerk', en: 'Somebody added to the network' } },
});

export const relatieBeeindigd = eventKind({
  soort: 'relatie.beeindigd', versie: 1, betekenis: 'Somebody is no longer part of the network of a household', schema, voorbeeld,
  tijdlijn: { gegevens: 'persoon', tekst: { nl: 'Iemand hoort niet meer bij het netwerk', en: 'Somebody left the network' } },
});
