/** What somebody may be in a gemeente. */
export const rollen = ['klantcontact', 'teamleider', 'samenlevingsontwikkelaar', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'aanbieder', 'ketenpartner', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'] as const;
export type Rol = (typeof rollen)[number];
