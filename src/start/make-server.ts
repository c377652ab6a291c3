import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Environment } from '../platform/act/environment.ts';
import type { Registry } from '../platform/act/registry.ts';
import { networkOf } from '../platform/busy/network-of.ts';
import { makeAdmitOpen } from '../platform/http/admit-open.ts';
import type { Door } from '../platform/http/door.ts';
import { serveHealth } from '../platform/http/health.ts';
import { makeOpenApi } from '../platform/http/openapi/openapi.ts';
import { rest } from '../platform/http/rest/rest.ts';
import { makeScreens, type ScreenContext } from '../platform/http/screen-context.ts';
import { screens } from '../platform/http/screens.ts';
import { serveSecurityText } from '../platform/http/security-text.ts';
import { buildServer } from '../platform/http/server.ts';
import type { TokenIssuer } from '../platform/identity/bearer.ts';
import { makeIdentity } from '../platform/identity/identity.ts';
import type { LoginProvider } from '../platform/identity/provider.ts';
import { makeActorSource } from '../registers/identiteit/index.ts';
import type { Settings } from '../settings.ts';
import { serveHsds } from '../voor-de-toegang/sociale-kaart/index.ts';
import { gemeentenOf } from './gemeenten.ts';
import { loginProviders } from './login-providers.ts';

/** What a demo adds to the ways of logging in. */
export interface DemoLogin {
  readonly providers: readonly LoginProvider[];
  readonly tokenIssuer: TokenIssuer;
  routes(app: FastifyInstance): Promise<void>;
}

/** Behind a trusted proxy the address that it tells. */
const originOf = ({ ip }: FastifyRequest): string => networkOf(ip);

/** The server with all its faces: health, API, open data, logins, and the screens where they were built. */
export async function makeServer(settings: Settings, env: Environment, registry: Registry, demo: DemoLogin | undefined, door: Door): Promise<FastifyInstance> {
  const { publicUrl, contact } = settings;
  const identity = makeIdentity({
    env, publicUrl,
    source: makeActorSource(env, { demo: demo !== undefined }),
    providers: [...(demo?.providers ?? []), ...(await loginProviders(settings.logins))],
    tokenIssuers: demo === undefined ? [] : [demo.tokenIssuer],
    audience: settings.apiAudience,
    originOf,
  });
  const openapi = JSON.stringify(makeOpenApi(registry, { publicUrl, contact, issuers: identity.issuers }));
  const admitOpen = makeAdmitOpen(env.clock, settings.openPerAddress, originOf);
  const open = admitOpen === undefined ? {} : { admitOpen };
  return buildServer({
    logLevel: settings.logLevel,
    trustedProxies: settings.trustedProxies,
    door,
    telemetry: env.telemetry,
    rush: { mostInHand: settings.mostInHand, waiting: () => env.database.pool().waiting },
    faces: [
      async (app) => serveHealth(app, env.database, door),
      async (app) => serveSecurityText(app, { ...settings.security, publicUrl, clock: env.clock }),
      (app) => rest(app, { registry, openapi, authenticate: (request) => identity.authenticate(request), originOf, ...open }),
      (app) => serveHsds(app, { registry, publicUrl, ...open }),
      (app) => identity.routes(app),
      async (app) => demo?.routes(app),
      (app) => serveScreens(app, settings, {
        registry, identity, gemeenten: gemeentenOf(env), secure: publicUrl.protocol === 'https:', demo: demo !== undefined, originOf,
      }),
    ],
  });
}

async function serveScreens(app: FastifyInstance, { screensFolder }: Settings, parts: Parameters<typeof makeScreens>[0]): Promise<void> {
  const buildFolder = resolve(screensFolder);
  if (!existsSync(resolve(buildFolder, 'server/index.js'))) {
    app.log.warn('The screens are not built: only the API is served. Build them with: node script/build-when-changed.ts');
    return;
  }
  const { makeContext, keep } = makeScreens(parts);
  keep(app);
  await screens<ScreenContext>(app, { mode: 'production', buildFolder, makeContext });
}
