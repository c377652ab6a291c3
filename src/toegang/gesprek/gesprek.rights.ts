import { anyOf, grant } from '../../platform/access/rule.ts';

/** Purpose of all that is done here. */
export const doel = 'onderzoek naar de behoefte aan ondersteuning (Wmo 2015 art. 2.3.2)';

/** The regisseur, and colleagues to whom the regisseur gave it: who writes the conversation. */
export const schrijver = grant('gesprek', 'schrijven', ['regisseur', 'verleend', 'nood']);

/** Whose conversation it is, and who stands in for them. */
export const eigenaar = grant('gesprek', 'schrijven', ['betrokkene', 'vertegenwoordiger']);

/** A plan of the inwoner also reaches Spil by post, before anybody took the melding up. */
export const planontvanger = anyOf(eigenaar, grant('melding', 'schrijven', ['regisseur', 'verleend', 'nood', 'team']));

/** The verslag is drawn up from the page of the conversation, which shows this too. */
export const opstellingLabel = { nl: 'Verslag opstellen', en: 'Draw up the report' } as const;
