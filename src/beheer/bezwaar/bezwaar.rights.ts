import { allOf, anyOf, grant, inwoner, role, type Rule } from '../../platform/access/rule.ts';

/** Purpose of all that is done here. */
export const doel = 'behandeling van een bezwaar (Awb hoofdstuk 6 en 7)';

/** Whose decision it is, or who stands in for them. */
export const bezwaarmaker = allOf(inwoner, grant('besluit'), grant('melding', 'schrijven', ['betrokkene', 'vertegenwoordiger']));

/** Who works for the gemeente itself: who delivers help decides on no objection. */
const ambtenaar: Rule = {
  wie: { nl: 'wie bij de gemeente zelf werkt', en: 'who works for the gemeente itself' },
  decide: ({ actor }) => (actor.soort === 'medewerker' ? { ja: true } : { ja: false, reden: { nl: 'Alleen de gemeente zelf behandelt een bezwaar.', en: 'Only the gemeente itself handles an objection.' } }),
};

/** Handles objections. That it is not who took the decision, each act looks at itself (Awb 10:3 lid 3). */
export const behandelaar = allOf(ambtenaar, role('beschikkingen'), grant('besluit', 'schrijven'));

/** Who objects, or on paper and by word of mouth through who handles it. */
export const bezwaarmakerOfBehandelaar = anyOf(bezwaarmaker, behandelaar);
