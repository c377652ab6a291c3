import { randomUUID } from 'node:crypto';
import { createLocalJWKSet, importJWK, SignJWT } from 'jose';
import type { TokenIssuer } from '../../src/platform/identity/bearer.ts';
import type { LoginProvider } from '../../src/platform/identity/provider.ts';
import { demoClientId } from './demo-client.ts';
import { publicHalf, type DemoKeys } from './demo-keys.ts';
import type { DemoPersona } from './persona.ts';

/** Who makes out the tokens of `script/token`: a name and no address, so that a token holds on any port. */
const issuer = 'urn:spil:demo';
/** Milliseconds. */
const validity = 12 * 3_600_000;

/** An access token (JWT, RFC 9068) of a persona for the API. */
export async function makeDemoToken(persona: DemoPersona, keys: DemoKeys, audience: string, now: Date): Promise<string> {
  return new SignJWT({ ...persona.claims, name: persona.naam, client_id: demoClientId(persona.soort), auth_time: Math.floor(now.getTime() / 1000) })
    .setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: keys.uitgever.kid ?? '' })
    .setIssuer(issuer).setAudience(audience).setSubject(persona.sleutel).setJti(randomUUID()).setIssuedAt(now).setExpirationTime(new Date(now.getTime() + validity))
    .sign(await importJWK(keys.uitgever));
}

/** The same issuer as the API sees it: it has the public half of the key only. */
export function demoTokenIssuer(keys: DemoKeys, providers: readonly LoginProvider[]): TokenIssuer {
  const set = createLocalJWKSet({ keys: [publicHalf(keys.uitgever)] });
  return { issuer, providers, keys: () => Promise.resolve(set) };
}
