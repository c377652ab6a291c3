import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';

/** An issuer of its own, on another port: it logs everybody in at once, as whom the test says. */
export interface TestIssuer {
  readonly url: URL;
  /** Claims of whoever logs in next. */
  claims: Record<string, string>;
  /** An access token as a client of this issuer would get one. */
  token(payload: JWTPayload): Promise<string>;
  close(): Promise<void>;
}

export async function startIssuer(clientId: string, clientKey: JWK, redirect: string, loggedOut: string): Promise<TestIssuer> {
  const { privateKey } = await generateKeyPair('PS256', { extractable: true });
  const key: JWK = { ...(await exportJWK(privateKey)), kid: 'uitgever', alg: 'PS256', use: 'sig' };
  let handle: (...args: Parameters<ReturnType<Provider['callback']>>) => unknown = () => undefined;
  const server = createServer((request, response) => void handle(request, response));
  const url = await listen(server);
  const issuer: TestIssuer = {
    url,
    claims: {},
    token: async (payload) => new SignJWT(payload).setProtectedHeader({ alg: 'PS256', kid: 'uitgever' }).setIssuer(url.href).setIssuedAt().sign(await importJWK(key, 'PS256')),
    close: () => new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    }),
  };
  const { d: _private, ...publicKey } = clientKey;
  const provider = new Provider(url.href, {
    jwks: { keys: [key] },
    clients: [{
      client_id: clientId, redirect_uris: [redirect], post_logout_redirect_uris: [loggedOut], response_types: ['code'], grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt', token_endpoint_auth_signing_alg: 'ES256', id_token_signed_response_alg: 'PS256', jwks: { keys: [publicKey] },
    }],
    claims: { openid: ['sub', 'name', 'bsn', 'acr'] },
    conformIdTokenClaims: false,
    cookies: { keys: ['proef'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, logoutSource: (ctx, form) => { ctx.body = form; } } },
    interactions: { url: (_ctx, interaction) => `/wacht/${interaction.uid}` },
    findAccount: (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...issuer.claims, sub }) }),
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    ttl: { Session: 60, Grant: 60, Interaction: 60, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    enabledJWA: { idTokenSigningAlgValues: ['PS256'], clientAuthSigningAlgValues: ['ES256'] },
  });
  const pass = provider.callback();
  handle = (request, response) => (request.url?.startsWith('/wacht/')
    ? provider.interactionFinished(request, response, { login: { accountId: issuer.claims['sub'] ?? 'iemand', ...(issuer.claims['acr'] === undefined ? {} : { acr: issuer.claims['acr'] }) } })
    : pass(request, response));
  return issuer;
}

async function listen(server: Server): Promise<URL> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
