import type { Rule } from '../../platform/access/rule.ts';
import { allOf, anyOf, grant, role } from '../../platform/access/rule.ts';

/** Purpose of all that is done here. */
export const doel = 'besluit op een aanvraag (Wmo 2015 art. 2.3.5; Jeugdwet art. 2.3)';

/** Who decides works for the gemeente itself: who delivers help never decides on it (SWW W5; Wmo 2015 art. 2.6.3). */
const ambtenaar: Rule = {
  wie: { nl: 'wie bij de gemeente zelf werkt', en: 'who works for the gemeente itself' },
  decide: ({ actor }) => (actor.soort === 'medewerker' ? { ja: true } : { ja: false, reden: {
    nl: 'Alleen de gemeente zelf besluit over hulp. Een aanbieder doet dat niet.', en: 'Only the gemeente itself decides on help. A provider does not.',
  } }),
};

/** Checks and decides on an aanvraag. */
export const beslisser = allOf(ambtenaar, role('beschikkingen'), grant('besluit', 'schrijven'));

/** Gives help at once: the generalist who has the household, or a medewerker beschikkingen who decides in it already or was asked to by the regisseur. */
export const spoedbeslisser = allOf(ambtenaar, anyOf(allOf(role('generalist'), grant('besluit', 'schrijven', ['regisseur', 'verleend', 'nood'])), allOf(role('beschikkingen'), grant('besluit', 'schrijven'))));
