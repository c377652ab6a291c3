import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const toegangVerleend = eventKind({
  soort: 'dossiertoegang.verleend', versie: 1, betekenis: 'The regisseur gave somebody a right in the dossier, with purpose and end',
  schema: Type.Object({ dossier: Id, houder: Type.String(), gegevens: Type.Array(Type.String()), recht: Type.Enum(['lezen', 'schrijven']), tot: Type.String() }),
  voorbeeld: { dossier: sample, houder: `m:${sample}`, gegevens: ['plan'], recht: 'lezen', tot: '2026-12-31T00:00:00.000Z' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Toegang tot het dossier gegeven', en: 'Access to the dossier given' } },
});

export const toegangIngetrokken = eventKind({
  soort: 'dossiertoegang.ingetrokken', versie: 1, betekenis: 'A right in the dossier was ended before its time',
  schema: Type.Object({ dossier: Id, houder: Type.String() }), voorbeeld: { dossier: sample, houder: `m:${sample}` },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Toegang tot het dossier beëindigd', en: 'Access to the dossier ended' } },
});

export const noodtoegangGenomen = eventKind({
  soort: 'dossiertoegang.nood', versie: 1, betekenis: 'Somebody took access in a crisis, with a reason; the regisseur and the privacy officer were told at once',
  schema: Type.Object({ dossier: Id, medewerker: Id, tot: Type.String() }), voorbeeld: { dossier: sample, medewerker: sample, tot: '2026-12-31T00:00:00.000Z' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Toegang genomen wegens nood', en: 'Access taken in an emergency' } },
});

export const toegangVerlopen = eventKind({
  soort: 'dossiertoegang.verlopen', versie: 1, betekenis: 'A right in the dossier ended on its day, or an emergency after its hours',
  schema: Type.Object({ dossier: Id, houder: Type.String(), grond: Type.String() }), voorbeeld: { dossier: sample, houder: `m:${sample}`, grond: 'nood' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Toegang tot het dossier is afgelopen', en: 'Access to the dossier has ended' } },
});
