/**
 * Kinds of data in a dossier. A grant is on one of these: who sits at the table for the safety of a
 * household sees who is involved and what was agreed, not the medical advice.
 */
export const gegevenssoorten = ['betrokkenen', 'persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'medisch', 'tijdlijn', 'inzage'] as const;
export type Gegevenssoort = (typeof gegevenssoorten)[number];

/** Why somebody has a right in a dossier. */
export const gronden = ['betrokkene', 'vertegenwoordiger', 'team', 'regisseur', 'behandeling', 'opdracht', 'verleend', 'nood'] as const;
export type Grond = (typeof gronden)[number];
