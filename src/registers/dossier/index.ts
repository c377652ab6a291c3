export { dossierGeopend, regisseurAangewezen } from './dossier.events.ts';
export { gegevenssoorten, type Gegevenssoort, type Grond } from './gegevenssoort.ts';
export { findGrants, grantAccess, endGrants, type GrantRequest } from './dossier.access.ts';
export { openDossier } from './open-dossier.ts';
export { assignRegisseur } from './assign-regisseur.ts';
