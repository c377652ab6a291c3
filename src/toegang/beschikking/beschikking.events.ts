import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';
import { beschikkingsoorten, uitkomsten } from './beschikking.ts';

const Id = Type.String();
const Dag = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const about = { beschikking: Id, dossier: Id };
const voorbeeld = { beschikking: sample, dossier: sample };
const bekendgemaakt = { ...voorbeeld, onderdelen: [sample], uitkomst: 'toegekend' as const, bekendgemaaktOp: '2026-04-28', bezwaarUiterlijk: '2026-06-09', opTijd: true };

export const beschikkingGetoetst = eventKind({
  soort: 'beschikking.getoetst', versie: 1, betekenis: 'Somebody wrote down how far the check has come', schema: Type.Object(about), voorbeeld,
});

export const beschikkingTeruggestuurd = eventKind({
  soort: 'beschikking.teruggestuurd', versie: 1, betekenis: 'The check found what only a changed plan can mend; it goes back to the regisseur', schema: Type.Object(about), voorbeeld,
  tijdlijn: { gegevens: 'plan', tekst: { nl: 'Plan teruggestuurd om aan te passen', en: 'Plan sent back to be changed' } },
});

export const beschikkingVastgesteld = eventKind({
  soort: 'beschikking.vastgesteld', versie: 1, betekenis: 'The decision was taken; its letters are on their way', schema: Type.Object({ ...about, soort: Type.Enum([...beschikkingsoorten]), uitkomst: Type.Enum([...uitkomsten]) }),
  voorbeeld: { ...voorbeeld, soort: 'aanvraag', uitkomst: 'toegekend' }, tijdlijn: { gegevens: 'besluit', tekst: { nl: 'Besluit genomen', en: 'Decision taken' } },
});

export const beschikkingBekendgemaakt = eventKind({
  soort: 'beschikking.bekendgemaakt', versie: 2,
  betekenis: 'The decision was made known: it holds, and the term to object runs (Awb 3:41 and 6:8). `onderdelen` are those granted. `aanvraag` is null where there is none (spoed), `melding` in what was made known before version 2',
  schema: Type.Object({ ...about, melding: Type.Union([Id, Type.Null()]), aanvraag: Type.Union([Id, Type.Null()]), onderdelen: Type.Array(Id), uitkomst: Type.Enum([...uitkomsten]), bekendgemaaktOp: Dag, bezwaarUiterlijk: Dag, opTijd: Type.Boolean() }),
  voorbeeld: { ...bekendgemaakt, melding: sample, aanvraag: sample },
  eerder: { 1: bekendgemaakt }, upcast: { 1: (old) => ({ ...(old as object), melding: null, aanvraag: null }) },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Besluit bekendgemaakt', en: 'Decision made known' } },
});

export const beschikkingIngetrokken = eventKind({
  soort: 'beschikking.ingetrokken', versie: 1, betekenis: 'There will be no decision: the aanvraag was withdrawn', schema: Type.Object(about), voorbeeld,
});

export const beschikkingTermijnVerstreken = eventKind({
  soort: 'beschikking.termijn-verstreken', versie: 1, betekenis: 'The last day to decide went by without a decision (Wmo 2015 art. 2.3.5 lid 2)',
  schema: Type.Object({ beschikking: Type.String(), dossier: Type.String(), einddatum: Type.String() }),
  voorbeeld: { beschikking: '01936d2e-5a00-7000-85ff-000000000001', dossier: '01936d2e-5a00-7000-85ff-000000000001', einddatum: '2026-03-24' },
  tijdlijn: { gegevens: 'besluit', tekst: { nl: 'De termijn voor het besluit is voorbij', en: 'The term for the decision is over' } },
});
