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
