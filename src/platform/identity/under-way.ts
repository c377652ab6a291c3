import Type, { type Static } from 'typebox';
import { Value } from 'typebox/value';
import type { SecretBox } from '../secret/secret-box.ts';
import type { Clock } from '../time/clock.ts';

/** Seconds in which somebody must be back from the issuer. */
export const patience = 10 * 60;

const UnderWay = Type.Object({ door: Type.String(), terug: Type.String(), state: Type.String(), nonce: Type.String(), verifier: Type.String(), maxAge: Type.Optional(Type.Integer()), tot: Type.Integer() });
export type DoorUnderWay = Omit<Static<typeof UnderWay>, 'tot'>;

/** A login under way as the browser keeps it: sealed, so that no process of Spil needs to remember it. */
export function sealUnderWay(secrets: SecretBox, clock: Clock, underWay: DoorUnderWay): string {
  return secrets.seal(JSON.stringify({ ...underWay, tot: clock.now().epochMilliseconds + patience * 1000 })).toString('base64url');
}

/** Undefined when it was changed, is of somebody else's making, or took too long. */
export function openUnderWay(secrets: SecretBox, clock: Clock, cookie: string | undefined): DoorUnderWay | undefined {
  if (cookie === undefined) return undefined;
  try {
    const underWay: unknown = JSON.parse(secrets.open(Buffer.from(cookie, 'base64url')));
    return Value.Check(UnderWay, underWay) && clock.now().epochMilliseconds < underWay.tot ? underWay : undefined;
  } catch {
    return undefined;
  }
}
