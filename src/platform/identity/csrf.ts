import { createHmac } from 'node:crypto';

/**
 * The token that forms of a session carry (field `csrf`, or a header). Made of the session's own
 * token, which no other page knows; it cannot be turned back into it.
 */
export function csrfOf(sessionToken: string): string {
  return createHmac('sha256', sessionToken).update('spil/csrf').digest('base64url');
}
