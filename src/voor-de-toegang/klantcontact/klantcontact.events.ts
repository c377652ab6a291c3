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

const call = { klantcontact: Type.String(), terugbelverzoek: Type.String() };

export const terugbellenGevraagd = eventKind({ soort: 'terugbelverzoek.gevraagd', versie: 1, betekenis: 'Somebody will be called back, before which day', schema: Type.Object({ ...call, uiterlijk: Type.String() }), voorbeeld: { klantcontact: sample, terugbelverzoek: sample, uiterlijk: '2026-11-23' } });
export const terugbellenGeprobeerd = eventKind({ soort: 'terugbelverzoek.geprobeerd', versie: 1, betekenis: 'A colleague called back, and reached somebody or not', schema: Type.Object({ ...call, bereikt: Type.Boolean() }), voorbeeld: { klantcontact: sample, terugbelverzoek: sample, bereikt: false } });
export const terugbellenToegedeeld = eventKind({ soort: 'terugbelverzoek.toegedeeld', versie: 1, betekenis: 'Another colleague or team calls back; the last day stays', schema: Type.Object(call), voorbeeld: { klantcontact: sample, terugbelverzoek: sample } });
export const terugbellenVerlopen = eventKind({ soort: 'terugbelverzoek.verlopen', versie: 1, betekenis: 'Nobody was reached before the last day: the teamleider sees it', schema: Type.Object(call), voorbeeld: { klantcontact: sample, terugbelverzoek: sample } });
export const vraagOvergedragen = eventKind({
  soort: 'klantcontact.overgedragen', versie: 1, betekenis: 'A question was handed over warm to a team or colleague, perhaps with an appointment made on the spot', schema: Type.Object({ klantcontact: Type.String(), afspraak: Type.Boolean() }), voorbeeld: { klantcontact: sample, afspraak: true },
});
