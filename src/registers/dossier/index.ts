import { acts } from './dossier.acts.ts';
import { aanspreekpuntGewijzigd, dossierGeopend, dossierVernietigd, regisseurAangewezen } from './dossier.events.ts';

export const dossier = { name: 'dossier', phase: 'registers', acts, events: [dossierGeopend, regisseurAangewezen, aanspreekpuntGewijzigd, dossierVernietigd] } as const;

export { aanspreekpuntGewijzigd, dossierGeopend, dossierVernietigd, regisseurAangewezen } from './dossier.events.ts';
export { gegevenssoorten, gronden, type Gegevenssoort, type Grond } from './gegevenssoort.ts';
export { findGrants, grantAccess, closeEndedGrants, endGrants, type GrantRequest } from './dossier.access.ts';
export { holderNames } from './holder-names.ts';
export { openDossier } from './open-dossier.ts';
export { assignRegisseur } from './assign-regisseur.ts';
export { listBetrokkenen, loadDossier, type LoadedDossier } from './dossier.queries.ts';
export { Aanbod, Tekst } from './dossier.schema.ts';
export { findContact, type Contact, type EersteAanspreekpunt } from './find-aanspreekpunt.ts';
export { setAanspreekpunt, type Aanspreekpunt, type Verplaatst } from './set-aanspreekpunt.ts';
