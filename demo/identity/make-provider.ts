import { randomBytes } from 'node:crypto';
import { Provider, type Configuration } from 'oidc-provider';
import { demoClientId, demoPath, demoSoorten } from './demo-client.ts';
import { overPage } from './choose-page.ts';
import { publicHalf, type DemoKeys } from './demo-keys.ts';
import { memoryAdapter } from './memory-adapter.ts';
import type { PersonaSource } from './persona.ts';

const minute = 60;

/** The login service of the demo: OpenID Connect as DigiD, eHerkenning and the staff's own have it, in memory only. */
export function makeProvider(publicUrl: URL, keys: DemoKeys, personas: PersonaSource): Provider {
  const provider = new Provider(new URL(demoPath, publicUrl).href, {
    ...configuration(publicUrl, keys),
    adapter: memoryAdapter(),
    claims: { openid: ['sub', 'name', ...new Set(personas().flatMap((persona) => Object.keys(persona.claims)))] },
    findAccount: (_ctx, sub) => {
      const persona = personas().find(({ sleutel }) => sleutel === sub);
      return persona === undefined ? undefined : { accountId: sub, claims: async () => ({ sub, name: persona.naam, ...persona.claims }) };
    },
    // Nobody is asked for consent: it is Spil that Spil logs in to.
    async loadExistingGrant({ oidc }) {
      const { client, session } = oidc;
      if (client === undefined || session?.accountId === undefined) return undefined;
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  provider.proxy = true;
  return provider;
}

function configuration(publicUrl: URL, keys: DemoKeys): Configuration {
  return {
    jwks: { keys: [{ ...keys.uitgever, use: 'sig' }] },
    clients: demoSoorten.map((soort) => ({
      client_id: demoClientId(soort),
      redirect_uris: [new URL('/inloggen/terug', publicUrl).href],
      response_types: ['code'],
      grant_types: ['authorization_code'],
      token_endpoint_auth_method: 'private_key_jwt',
      token_endpoint_auth_signing_alg: 'ES256',
      id_token_signed_response_alg: 'ES256',
      // Who signs has logged in only just now: that takes the moment of each login.
      require_auth_time: true,
      jwks: { keys: [publicHalf(keys.client)] },
    })),
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false }, userinfo: { enabled: false } },
    interactions: { url: (_ctx, interaction) => `${demoPath}/interactie/${interaction.uid}` },
    ttl: { AccessToken: 10 * minute, AuthorizationCode: minute, IdToken: 60 * minute, Interaction: 60 * minute, Session: 60 * minute, Grant: 60 * minute },
    enabledJWA: { idTokenSigningAlgValues: ['ES256'], clientAuthSigningAlgValues: ['ES256'] },
    renderError: (ctx) => {
      ctx.type = 'html';
      ctx.body = overPage('nl');
    },
  };
}
