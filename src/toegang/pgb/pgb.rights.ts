import { allOf, anyOf, grant, role } from '../../platform/access/rule.ts';
import { planschrijver } from '../ondersteuningsplan/index.ts';

/** Whose pgb it is, or who stands in for them; and who writes the plan with them: not everybody does this by screen. */
export const schrijver = anyOf(grant('plan', 'schrijven', ['betrokkene', 'vertegenwoordiger']), planschrijver);

/** The access weighs; whoever holds the pgb does not weigh the own plan. */
export const beoordelaar = planschrijver;

/** Who writes down what the SVB paid. */
export const betaler = anyOf(planschrijver, allOf(role('beschikkingen'), grant('plan')));
