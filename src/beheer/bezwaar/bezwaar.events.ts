import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { afzieningsgrondNames, bezwaarkanalen, bezwaaruitkomsten } from './bezwaar.ts';

const Id = Type.String();
const Dag = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { bezwaar: Id, beschikking: Id, dossier: Id };
const voorbeeld = { bezwaar: sample, beschikking: sample, dossier: sample };
const tijdlijn = (nl: string, en: string) => ({ gegevens: 'besluit' as const, tekst: { nl, en } });

export const bezwaarOntvangen = eventKind({
  soort: 'bezwaar.ontvangen', versie: 1, betekenis: 'An objection came in and its receipt was confirmed in writing (Awb 6:14); what is late is received too',
  schema: Type.Object({ ...about, kanaal: Type.Enum([...bezwaarkanalen]), ontvangenOp: Dag, tijdig: Type.Boolean(), beslissenUiterlijk: Type.Union([Dag, Type.Null()]) }),
  voorbeeld: { ...voorbeeld, kanaal: 'portaal', ontvangenOp: '2026-05-04', tijdig: true, beslissenUiterlijk: '2026-07-21' },
  tijdlijn: tijdlijn('Bezwaar ontvangen; ontvangst schriftelijk bevestigd', 'Objection received; receipt confirmed in writing'),
});

export const bezwaarAangevuld = eventKind({
  soort: 'bezwaar.aangevuld', versie: 1, betekenis: 'Reasons or documents were added to an objection (Awb 6:6 and 7:4)', schema: Type.Object({ ...about, stukken: Type.Integer() }), voorbeeld: { ...voorbeeld, stukken: 1 },
  tijdlijn: tijdlijn('Bezwaar aangevuld', 'Objection added to'),
});

export const bezwaarOpgenomen = eventKind({
  soort: 'bezwaar.opgenomen', versie: 1, betekenis: 'Somebody who did not take the decision handles the objection (Awb 10:3 lid 3)', schema: Type.Object({ ...about, behandelaar: Id }), voorbeeld: { ...voorbeeld, behandelaar: sample },
  tijdlijn: tijdlijn('Bezwaar in behandeling genomen', 'Objection taken up'),
});

export const hoorzittingGepland = eventKind({
  soort: 'bezwaar.hoorzitting-gepland', versie: 1, betekenis: 'The inwoner was invited to be heard (Awb 7:2)', schema: Type.Object({ ...about, op: Dag }), voorbeeld: { ...voorbeeld, op: '2026-05-28' },
  tijdlijn: tijdlijn('Uitgenodigd voor een hoorzitting', 'Invited to a hearing'),
});

export const vanHorenAfgezien = eventKind({
  soort: 'bezwaar.afgezien', versie: 1, betekenis: 'There is no hearing, on a ground of the law (Awb 7:3)', schema: Type.Object({ ...about, grond: Type.Enum(afzieningsgrondNames) }), voorbeeld: { ...voorbeeld, grond: 'awb-7:3-c' },
  tijdlijn: tijdlijn('Er komt geen hoorzitting', 'There will be no hearing'),
});

export const hoorzittingGehouden = eventKind({
  soort: 'bezwaar.gehoord', versie: 1, betekenis: 'The report of the hearing was written (Awb 7:7)', schema: Type.Object(about), voorbeeld, tijdlijn: tijdlijn('Hoorzitting gehouden', 'Hearing held'),
});

export const bezwaarVerdaagd = eventKind({
  soort: 'bezwaar.verdaagd', versie: 1, betekenis: 'The decision on the objection was adjourned once (Awb 7:10 lid 3)', schema: Type.Object({ ...about, weken: Type.Integer(), beslissenUiterlijk: Type.Union([Dag, Type.Null()]) }),
  voorbeeld: { ...voorbeeld, weken: 6, beslissenUiterlijk: '2026-09-01' }, tijdlijn: tijdlijn('De gemeente neemt meer tijd voor het bezwaar', 'The gemeente takes more time for the objection'),
});

export const bezwaarBesloten = eventKind({
  soort: 'bezwaar.besloten', versie: 1, betekenis: 'The decision on the objection was taken; its letter is on its way', schema: Type.Object({ ...about, uitkomst: Type.Enum([...bezwaaruitkomsten]) }), voorbeeld: { ...voorbeeld, uitkomst: 'gegrond' },
  tijdlijn: tijdlijn('Op het bezwaar is beslist', 'The objection was decided on'),
});

export const bezwaarBekendgemaakt = eventKind({
  soort: 'bezwaar.bekendgemaakt', versie: 1, betekenis: 'The decision on the objection was made known; the term to go to court runs (Awb 7:12 and 6:8)',
  schema: Type.Object({ ...about, uitkomst: Type.Enum([...bezwaaruitkomsten]), bekendgemaaktOp: Dag, beroepUiterlijk: Dag, opTijd: Type.Boolean() }),
  voorbeeld: { ...voorbeeld, uitkomst: 'gegrond', bekendgemaaktOp: '2026-06-15', beroepUiterlijk: '2026-07-27', opTijd: true }, tijdlijn: tijdlijn('Brief over het bezwaar verstuurd', 'Letter about the objection sent'),
});

export const bezwaarIngetrokken = eventKind({
  soort: 'bezwaar.ingetrokken', versie: 1, betekenis: 'The inwoner takes the objection back (Awb 6:21)', schema: Type.Object(about), voorbeeld, tijdlijn: tijdlijn('Bezwaar ingetrokken', 'Objection withdrawn'),
});

export const bezwaarTermijnVerstreken = eventKind({
  soort: 'bezwaar.termijn-verstreken', versie: 1, betekenis: 'The last day to decide on the objection went by without a decision (Awb 7:10)', schema: Type.Object({ ...about, einddatum: Dag }), voorbeeld: { ...voorbeeld, einddatum: '2026-07-21' },
  tijdlijn: tijdlijn('De termijn voor de beslissing op bezwaar is voorbij', 'The term for the decision on the objection is over'),
});
