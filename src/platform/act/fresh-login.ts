import type { Actor } from '../access/actor.ts';
import { Refusal } from '../error.ts';
import type { Temporal } from '../time/temporal.ts';
import type { ActShape } from './act.ts';

/**
 * Seconds after which a login is too old to sign or decide with. An inwoner may be at a computer of others, and signs
 * seldom; staff decide the day through at a desk of their own.
 */
const goodFor: Readonly<Record<Actor['soort'], number>> = { anoniem: 0, systeem: 0, inwoner: 15 * 60, medewerker: 60 * 60, organisatie: 60 * 60 };

/** How old a login of this kind of people may be, in seconds. */
export const freshSeconds = (soort: Actor['soort']): number => goodFor[soort];

/** The login is too old for what signs or decides: log in once more, at most `maxAge` seconds before (RFC 9470). */
export class LoginTooOld extends Refusal {
  readonly maxAge: number;
  constructor(maxAge: number) {
    super('InlogTeOud', 401, {
      nl: 'U bent al een tijd geleden ingelogd. Log nog een keer in. Daarna kunt u ondertekenen of beslissen.',
      en: 'You logged in a while ago. Log in once more. After that you can sign or decide.',
    });
    this.maxAge = maxAge;
  }
}

/**
 * Refuses what signs or decides on a login that is too old, or of which nobody told when it was (`null`): `InlogTeOud`.
 * What no login brought (`undefined`) is Spil's own work.
 */
export function requireFreshLogin(act: Pick<ActShape, 'freshLogin'>, actor: Actor, ingelogdOp: Temporal.Instant | null | undefined, now: Temporal.Instant): void {
  if (!act.freshLogin || ingelogdOp === undefined) return;
  const maxAge = freshSeconds(actor.soort);
  if (ingelogdOp === null || now.epochMilliseconds - ingelogdOp.epochMilliseconds > maxAge * 1000) throw new LoginTooOld(maxAge);
}
