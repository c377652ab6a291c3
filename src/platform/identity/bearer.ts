import { createRemoteJWKSet, customFetch, decodeJwt, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { notLoggedIn, Refusal } from '../error.ts';
import type { Clock } from '../time/clock.ts';
import { issuerAway, type Login } from './login.ts';
import type { OidcClient } from './oidc-client.ts';
import { loginOf, type LoginProvider } from './provider.ts';

/** An issuer whose access tokens the API takes. */
export interface TokenIssuer {
  readonly issuer: string;
  readonly providers: readonly LoginProvider[];
  keys(): Promise<JWTVerifyGetKey>;
}

/** Signatures that a holder of our public keys cannot make. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA', 'RS384', 'PS384', 'ES384', 'RS512', 'PS512', 'ES512'];
const clockTolerance = 30;

/** The issuers of the login providers, each with the keys that it publishes. */
export function issuersOf(clients: readonly OidcClient[]): TokenIssuer[] {
  return [...Map.groupBy(clients, ({ provider }) => provider.issuer.href)].map(([issuer, own]) => {
    const [first] = own;
    let keys: Promise<JWTVerifyGetKey> | undefined;
    return {
      issuer,
      providers: own.map(({ provider }) => provider),
      keys() {
        keys ??= Promise.resolve(first?.jwksUri()).then((uri) => createRemoteJWKSet(uri ?? new URL(issuer), first === undefined ? {} : { [customFetch]: first.fetch })).catch((error: unknown) => {
          keys = undefined;
          throw error;
        });
        return keys;
      },
    };
  });
}

/**
 * The login that an access token (JWT, RFC 9068) proves: signed by an issuer we know, for us, and
 * not over. Throws `NietIngelogd`, or `InlogdienstOnbereikbaar`.
 */
export async function verifyBearer(token: string, issuers: readonly TokenIssuer[], audience: string, clock: Clock): Promise<Login> {
  try {
    const issuer = issuers.find((known) => sameIssuer(known.issuer, decodeJwt(token).iss));
    if (issuer === undefined) throw notLoggedIn();
    const payload = await verifyOnce(token, issuer, audience, clock);
    const provider = providerFor(issuer, payload);
    if (provider === undefined) throw notLoggedIn();
    return loginOf(provider, payload);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw error instanceof errors.JOSEError && !unreachable.has(error.code) ? notLoggedIn() : issuerAway();
  }
}

/** Milliseconds in which a token that was verified is not verified again: checking a signature takes longer than the rest of a short request. */
const trusted = 60_000;
const most = 1000;
const verified = new WeakMap<TokenIssuer, Map<string, { readonly payload: JWTPayload; readonly audience: string; readonly until: number }>>();

/** Whether this token was verified in the last minute. */
export function isTrusted(token: string | undefined, issuers: readonly TokenIssuer[], audience: string, clock: Clock): boolean {
  const now = clock.now().epochMilliseconds;
  return token !== undefined && issuers.some((issuer) => {
    const found = verified.get(issuer)?.get(token);
    return found !== undefined && found.audience === audience && now < found.until;
  });
}

/** A token is as good as the minute before, until it ends. */
async function verifyOnce(token: string, issuer: TokenIssuer, audience: string, clock: Clock): Promise<JWTPayload> {
  const now = clock.now().epochMilliseconds;
  const known = verified.get(issuer) ?? new Map<string, { payload: JWTPayload; audience: string; until: number }>();
  verified.set(issuer, known);
  const found = known.get(token);
  if (found !== undefined && found.audience === audience && now < found.until) return found.payload;
  const { payload } = await jwtVerify(token, await issuer.keys(), { audience, algorithms, clockTolerance, requiredClaims: ['exp', 'sub'], currentDate: new Date(now) });
  if (known.size >= most) known.clear();
  known.set(token, { payload, audience, until: Math.min(now + trusted, (payload.exp ?? 0) * 1000) });
  return payload;
}

/** What jose says when the keys of an issuer could not be fetched: not the fault of who holds the token. */
const unreachable: ReadonlySet<string> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JOSE_GENERIC']);

/** An address and itself with a slash at the end are one issuer. */
function sameIssuer(known: string, given: string | undefined): boolean {
  return given !== undefined && known.replace(/\/$/, '') === given.replace(/\/$/, '');
}

/** The only provider of the issuer, or the one whose client asked for the token. */
function providerFor({ providers }: TokenIssuer, payload: JWTPayload): LoginProvider | undefined {
  const client = payload['client_id'] ?? payload['azp'];
  return providers.length === 1 ? providers[0] : providers.find(({ clientId }) => clientId === client);
}
