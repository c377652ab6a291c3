import { importJWK, type JWTPayload } from 'jose';
import * as oidc from 'openid-client';
import type { Breaker } from '../busy/breaker.ts';
import { issuerAway } from './login.ts';
import type { LoginProvider } from './provider.ts';

/** What must come back unchanged from the issuer, kept by the browser meanwhile. */
export interface LoginUnderWay {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface OidcClient {
  readonly provider: LoginProvider;
  /** How the issuer is asked. */
  readonly fetch: typeof fetch;
  /** Where the browser goes to log in, and what to check when it returns. */
  begin(): Promise<{ readonly url: URL; readonly underWay: LoginUnderWay }>;
  /** Exchanges the code of the returning browser; throws when anything is not as it was sent. */
  finish(returned: URL, underWay: LoginUnderWay): Promise<{ readonly claims: JWTPayload; readonly idToken: string }>;
  /** Where the browser goes to end the session at the issuer; undefined when the issuer has no such place. */
  endSessionUrl(idToken: string): Promise<URL | undefined>;
  /** Keys of the issuer. */
  jwksUri(): Promise<URL>;
}

/** Code flow with PKCE, state and nonce; the signature of the ID token is checked against the issuer's keys. */
export function makeOidcClient(provider: LoginProvider, publicUrl: URL, breaker?: Breaker): OidcClient {
  const asking = guarded(provider.fetch ?? fetch, breaker);
  let known: Promise<oidc.Configuration> | undefined;
  // The issuer may be away when Spil starts: it is asked at the first login, and again after a failure.
  const configuration = (): Promise<oidc.Configuration> => {
    known ??= discover(provider, asking).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
  return {
    provider,
    fetch: asking,
    async begin() {
      const config = await configuration();
      const underWay = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier() };
      const url = oidc.buildAuthorizationUrl(config, {
        ...provider.extra,
        redirect_uri: new URL('/inloggen/terug', publicUrl).href,
        scope: 'openid',
        state: underWay.state,
        nonce: underWay.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(underWay.verifier),
        code_challenge_method: 'S256',
        ...(provider.acr.length > 0 ? { acr_values: provider.acr.join(' ') } : {}),
      });
      return { url, underWay };
    },
    async finish(returned, { state, nonce, verifier }) {
      const tokens = await oidc.authorizationCodeGrant(await configuration(), returned, { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new Error('The issuer gave no ID token');
      return { claims, idToken: tokens.id_token };
    },
    async endSessionUrl(idToken) {
      const config = await configuration();
      if (config.serverMetadata().end_session_endpoint === undefined) return undefined;
      return oidc.buildEndSessionUrl(config, { id_token_hint: idToken, post_logout_redirect_uri: new URL('/', publicUrl).href });
    },
    async jwksUri() {
      const { jwks_uri: uri } = (await configuration()).serverMetadata();
      if (uri === undefined) throw new Error(`${provider.issuer.href} publishes no keys`);
      return new URL(uri);
    },
  };
}

/** Seconds in which an issuer answers: a person waits for it. */
const patience = 5;

/** Throws `InlogdienstOnbereikbaar` where the issuer does not answer, or answers that it cannot. */
function guarded(own: typeof fetch, breaker: Breaker | undefined): typeof fetch {
  return async (input, init) => {
    const ask = async (): Promise<Response> => {
      const answer = await own(input, init);
      if (answer.status >= 500) throw new Error(`The issuer answers ${answer.status}`);
      return answer;
    };
    return (breaker === undefined ? ask() : breaker.run(ask)).catch((error: unknown) => {
      throw issuerAway(error);
    });
  };
}

async function discover(provider: LoginProvider, asking: typeof fetch): Promise<oidc.Configuration> {
  const insecure = provider.issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [];
  return oidc.discovery(provider.issuer, provider.clientId, {}, await clientAuth(provider), {
    execute: [oidc.enableNonRepudiationChecks, ...insecure],
    timeout: patience,
    [oidc.customFetch]: (url, options) => asking(url, options as RequestInit),
  });
}

async function clientAuth({ proof, issuer }: LoginProvider): Promise<oidc.ClientAuth> {
  if (proof.kind === 'none') return oidc.None();
  if (proof.kind === 'secret') return oidc.ClientSecretBasic(proof.secret);
  const key = await importJWK(proof.key, proof.key.alg ?? 'PS256');
  if (key instanceof Uint8Array) throw new Error(`The key for ${issuer.href} is no private key`);
  return oidc.PrivateKeyJwt(proof.key.kid === undefined ? key : { key, kid: proof.key.kid });
}
