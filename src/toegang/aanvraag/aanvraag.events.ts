import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { aanvraagsoorten } from './aanvraag.ts';

const Id = Type.String();
const Dag = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { aanvraag: Id, dossier: Id };
const voorbeeld = { aanvraag: sample, dossier: sample };
const opgeschort = { ...voorbeeld, grond: 'awb-4:15-1-a', vanaf: '2026-04-22', tot: '2026-05-06' };

export const aanvraagOntvangen = eventKind({
  soort: 'aanvraag.ontvangen', versie: 1, betekenis: 'There is an aanvraag: the two weeks of the beschikking run from its day (Wmo 2015 art. 2.3.5 lid 2)',
  schema: Type.Object({ ...about, melding: Id, soort: Type.Enum([...aanvraagsoorten]), aanvraagdatum: Dag, uiterlijk: Dag }),
  voorbeeld: { ...voorbeeld, melding: sample, soort: 'ondertekend-plan', aanvraagdatum: '2026-04-21', uiterlijk: '2026-05-06' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Aanvraag ontvangen', en: 'Application received' } },
});

export const aanvraagAangevuld = eventKind({
  soort: 'aanvraag.aangevuld', versie: 1, betekenis: 'A running aanvraag got a (new) version of the signed plan under it; its clock runs on', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Aanvraag aangevuld met het ondertekende plan', en: 'Application completed with the signed plan' } },
});

export const aanvraagOpgeschort = eventKind({
  soort: 'aanvraag.opgeschort', versie: 2, betekenis: 'The term for the decision stands still (Awb 4:15). `uiterlijk`: its last day from now on; null while it is not known when it runs again, and in what was suspended before version 2',
  schema: Type.Object({ ...about, grond: Type.String(), vanaf: Dag, tot: Type.Union([Dag, Type.Null()]), uiterlijk: Type.Union([Dag, Type.Null()]) }), voorbeeld: { ...opgeschort, uiterlijk: '2026-05-20' },
  eerder: { 1: opgeschort }, upcast: { 1: (old) => ({ ...(old as object), uiterlijk: null }) },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Beslistermijn opgeschort', en: 'Term for the decision suspended' } },
});

export const aanvraagHervat = eventKind({
  soort: 'aanvraag.hervat', versie: 1, betekenis: 'The term for the decision runs again', schema: Type.Object({ ...about, op: Dag, uiterlijk: Dag }), voorbeeld: { ...voorbeeld, op: '2026-04-28', uiterlijk: '2026-05-11' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Beslistermijn loopt weer', en: 'Term for the decision runs again' } },
});

export const aanvraagIngetrokken = eventKind({
  soort: 'aanvraag.ingetrokken', versie: 1, betekenis: 'The inwoner takes the aanvraag back', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Aanvraag ingetrokken', en: 'Application withdrawn' } },
});
