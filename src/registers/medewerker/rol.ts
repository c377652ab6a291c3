/** What somebody may be in a gemeente. */
export const rollen = ['klantcontact', 'teamleider', 'samenlevingsontwikkelaar', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'aanbieder', 'ketenpartner', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'] as const;
/** What somebody may be who works for the gemeente itself. */
export const eigenRollen = rollen.filter((rol) => rol !== 'aanbieder' && rol !== 'ketenpartner');
/** Roles that somebody has in a team. */
export const teamRollen: readonly string[] = ['teamleider', 'generalist'];
export type Rol = (typeof rollen)[number];
