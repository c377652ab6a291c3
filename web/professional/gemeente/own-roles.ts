/** What somebody can be who works for the gemeente. */
export const ownRoles = ['klantcontact', 'teamleider', 'generalist', 'procesregisseur', 'expert', 'beschikkingen', 'samenlevingsontwikkelaar', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'] as const;
