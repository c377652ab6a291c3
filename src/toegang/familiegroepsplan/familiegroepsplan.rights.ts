import { grant } from '../../platform/access/rule.ts';

/** Purpose of all that is done here. */
export const doel = 'een familie haar eigen plan laten maken (Jeugdwet art. 1.1 en 4.1.2; Wmo 2015 art. 2.3.2 lid 2)';

/** Whose household it is, or who stands in for them: the plan is theirs. */
export const familie = grant('plan', 'schrijven', ['betrokkene', 'vertegenwoordiger']);

/** The use for which codes of this module are kept. */
export const use = 'kringlid';
