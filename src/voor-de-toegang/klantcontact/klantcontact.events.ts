import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { contactkanalen } from './klantcontact.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { klantcontact: Type.String(), kanaal: Type.Enum([...contactkanalen]), wijk: Type.Union([Type.String(), Type.Null()]) };

export const vraagOntvangen = eventKind({
  soort: 'klantcontact.ontvangen', versie: 1, betekenis: 'Somebody asked something, in any channel',
  schema: Type.Object(about), voorbeeld: { klantcontact: sample, kanaal: 'telefoon', wijk: '038300' },
});

export const vraagAfgehandeld = eventKind({
  soort: 'klantcontact.afgehandeld', versie: 1, betekenis: 'A simple question was answered or passed on, without dossier or plan; seconds from receipt',
  schema: Type.Object({ ...about, uitkomst: Type.Enum(['beantwoord', 'doorgeleid']), seconden: Type.Integer() }),
  voorbeeld: { klantcontact: sample, kanaal: 'telefoon', wijk: '038300', uitkomst: 'beantwoord', seconden: 42 },
});

export const vraagHerkend = eventKind({
  soort: 'klantcontact.herkend', versie: 1, betekenis: 'A colleague said about which person of the register a question is, or that it is about none',
  schema: Type.Object({ klantcontact: Type.String(), herkend: Type.Boolean() }), voorbeeld: { klantcontact: sample, herkend: true },
});
