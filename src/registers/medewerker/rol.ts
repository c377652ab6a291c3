/** What somebody may be in a gemeente. */
export const rollen = ['klantcontact', 'teamleider', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'aanbieder', 'ketenpartner', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'] as const;
export type Rol = (typeof rollen)[number];
