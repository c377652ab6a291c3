import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';

export const dossierGeopend = eventKind({
  soort: 'dossier.geopend', versie: 1, betekenis: 'A household has a dossier from now on',
  schema: Type.Object({ dossier: Id, huishouden: Id, wijk: Type.Union([Type.String(), Type.Null()]) }),
  voorbeeld: { dossier: sample, huishouden: sample, wijk: '038300' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Dossier geopend', en: 'Dossier opened' } },
});

export const regisseurAangewezen = eventKind({
  soort: 'dossier.regisseur-aangewezen', versie: 1, betekenis: 'The household has this one regisseur from now on',
  schema: Type.Object({ dossier: Id, regisseur: Id, reden: Type.Union([Type.Literal('toedeling'), Type.Literal('geen-klik'), Type.Literal('andere-expertise'), Type.Literal('vertrek'), Type.Literal('anders')]) }),
  voorbeeld: { dossier: sample, regisseur: sample, reden: 'toedeling' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Regisseur aangewezen', en: 'Regisseur assigned' } },
});

export const aanspreekpuntGewijzigd = eventKind({
  soort: 'dossier.aanspreekpunt-gewijzigd', versie: 1, betekenis: 'The inwoner turns first to another from now on: the `regisseur`, the `team`, or an aanbieder (`o:` and its id) (BUCH 3.5)',
  schema: Type.Object({ dossier: Id, aanspreekpunt: Type.String() }), voorbeeld: { dossier: sample, aanspreekpunt: 'regisseur' },
  tijdlijn: { gegevens: 'betrokkenen', tekst: { nl: 'Het eerste aanspreekpunt is veranderd', en: 'The first point of contact changed' } },
});

// Told on no timeline: it takes the timeline away.
export const dossierVernietigd = eventKind({
  soort: 'dossier.vernietigd', versie: 1, betekenis: 'Everything in the dossier was destroyed, by a decision of two people; the proof lies with the `vernietiging`',
  schema: Type.Object({ dossier: Id, vernietiging: Id, grond: Type.Union([Type.Literal('termijn'), Type.Literal('verzoek')]) }), voorbeeld: { dossier: sample, vernietiging: sample, grond: 'termijn' },
});
