import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const Id = Type.String();
const sample = '01936d2e-5a00-7000-85ff-000000000001';
const Grond = Type.Enum(['termijn', 'verzoek']);

// All of these in streams of their own: the last change of a dossier is not that somebody looked whether it is over.
export const vernietigingVoorgesteld = eventKind({
  soort: 'vernietiging.voorgesteld', versie: 1, betekenis: 'Somebody proposes to destroy a dossier; another decides', schema: Type.Object({ vernietiging: Id, dossier: Id, grond: Grond }),
  voorbeeld: { vernietiging: sample, dossier: sample, grond: 'termijn' },
});
export const vernietigingAfgewezen = eventKind({
  soort: 'vernietiging.afgewezen', versie: 1, betekenis: 'Another did not agree, with the reason: the dossier stays', schema: Type.Object({ vernietiging: Id, dossier: Id }), voorbeeld: { vernietiging: sample, dossier: sample },
});
export const bewaarplichtGeplaatst = eventKind({
  soort: 'bewaarplicht.geplaatst', versie: 1, betekenis: 'The dossier has to be kept until somebody says otherwise, with the reason', schema: Type.Object({ bewaarplicht: Id, dossier: Id }), voorbeeld: { bewaarplicht: sample, dossier: sample },
});
export const bewaarplichtOpgeheven = eventKind({
  soort: 'bewaarplicht.opgeheven', versie: 1, betekenis: 'The reason to keep the dossier is over', schema: Type.Object({ bewaarplicht: Id, dossier: Id }), voorbeeld: { bewaarplicht: sample, dossier: sample },
});
export const vernietigingGevraagd = eventKind({
  soort: 'vernietigingsverzoek.ingediend', versie: 1, betekenis: 'An inwoner asks to have the dossier destroyed; it is answered within three months (Wmo 2015 art. 5.3.5, Jeugdwet art. 7.3.9)',
  schema: Type.Object({ vernietigingsverzoek: Id, dossier: Id, uiterlijk: Type.String() }), voorbeeld: { vernietigingsverzoek: sample, dossier: sample, uiterlijk: '2026-06-10' },
});
export const vernietigingsverzoekBesloten = eventKind({
  soort: 'vernietigingsverzoek.besloten', versie: 1, betekenis: 'The request was decided on, with reasons, and told by letter', schema: Type.Object({ vernietigingsverzoek: Id, dossier: Id, uitkomst: Type.Enum(['toegewezen', 'afgewezen']), opTijd: Type.Boolean() }),
  voorbeeld: { vernietigingsverzoek: sample, dossier: sample, uitkomst: 'afgewezen', opTijd: true },
});
