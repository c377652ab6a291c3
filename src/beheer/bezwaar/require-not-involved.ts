import type { Actor } from '../../platform/access/actor.ts';
import { conflict } from '../../platform/error.ts';
import type { Text } from '../../platform/text.ts';
import type { LoadedBezwaar } from './bezwaar.queries.ts';

/** Why somebody may not handle an objection: they took the decision that it is about. */
export const zelfBeslist: Text = {
  nl: 'U nam het besluit waartegen dit bezwaar is. Een collega behandelt het (art. 10:3 lid 3 en 7:5 Awb).', en: 'You took the decision that this objection is about. A colleague handles it (art. 10:3 lid 3 and 7:5 Awb).',
};

export const tookDecision = ({ vastgesteldDoor }: Pick<LoadedBezwaar, 'vastgesteldDoor'>, actor: Actor): boolean => actor.soort === 'medewerker' && actor.id === vastgesteldDoor;

/** Refuses who took the decision (Awb 10:3 lid 3; 7:5 for the hearing). */
export function requireNotInvolved(bezwaar: Pick<LoadedBezwaar, 'vastgesteldDoor'>, actor: Actor): void {
  if (tookDecision(bezwaar, actor)) throw conflict('ZelfBeslist', zelfBeslist, 'art. 10:3 lid 3 Awb');
}
