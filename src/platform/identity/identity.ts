import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import type { Environment } from '../act/environment.ts';
import { makeAllowance, tooMuch, type Pace } from '../busy/allowance.ts';
import '../busy/systems.ts';
import { notLoggedIn, Refusal } from '../error.ts';
import { isTrusted, issuersOf, verifyBearer, type TokenIssuer } from './bearer.ts';
import { csrfOf } from './csrf.ts';
import type { ActorSource, LoginSoort } from './login.ts';
import { doorOf, loginRoutes } from './login-routes.ts';
import { makeOidcClient } from './oidc-client.ts';
import type { LoginProvider } from './provider.ts';
import { makeCookie } from './session-cookie.ts';
import { makeSessionStore } from './session-store.ts';

/** Somebody who is logged in at the screens. */
export interface Session {
  readonly actor: Actor;
  /** Expected with everything that changes something. */
  readonly csrf: string;
}

/** A way to log in, as a page offers it. */
export interface LoginDoor {
  readonly soort: LoginSoort;
  readonly naam: string;
  readonly href: string;
}

export interface Identity {
  /** Who asks through the API: by access token, or nobody. Throws `NietIngelogd` on a token that proves nothing. */
  authenticate(request: FastifyRequest): Promise<Actor>;
  /** The session of a browser; looked up once per request. */
  findSession(request: FastifyRequest): Promise<Session | undefined>;
  readonly doors: readonly LoginDoor[];
  /** Issuers whose access tokens are taken. */
  readonly issuers: readonly string[];
  routes(app: FastifyInstance): Promise<void>;
}

export interface IdentityOptions {
  readonly env: Environment;
  readonly source: ActorSource;
  readonly providers: readonly LoginProvider[];
  /** Issuers of access tokens beside those of the providers: of the demo. */
  readonly tokenIssuers: readonly TokenIssuer[];
  readonly publicUrl: URL;
  /** For whom access tokens must be made out. */
  readonly audience: string;
  /** The place that a request comes from, to hold back floods; left out: they are not. */
  readonly originOf?: (request: FastifyRequest) => string;
}

/** Tokens that proved nothing, from one address. Not together: who sends them everywhere would keep out who has a good one. */
const failures: Pace = { atOnce: 60, perSecond: 1 };

/** Who somebody is, for all faces of Spil. */
export function makeIdentity({ env, source, providers, tokenIssuers, publicUrl, audience, originOf }: IdentityOptions): Identity {
  const clients = providers.map((provider) => makeOidcClient(provider, publicUrl, env.systems?.breaker(`inloggen ${provider.soort}`)));
  const issuers = [...tokenIssuers, ...issuersOf(clients)];
  const sessions = makeSessionStore(env, source);
  const sessionCookie = makeCookie('spil-sessie', publicUrl.protocol === 'https:');
  const known = new WeakMap<FastifyRequest, Promise<Session | undefined>>();

  async function lookUp(request: FastifyRequest): Promise<Session | undefined> {
    const token = sessionCookie.read(request);
    if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined;
    const actor = await sessions.find(token);
    return actor === undefined ? undefined : { actor, csrf: csrfOf(token) };
  }

  async function prove(authorization: string): Promise<Actor> {
    const token = tokenIn(authorization);
    const actor = token === undefined ? undefined : await sessions.actorOf(await verifyBearer(token, issuers, audience, env.clock));
    if (actor === undefined) throw notLoggedIn();
    return actor;
  }

  const failed = makeAllowance(env.clock, failures);
  return {
    async authenticate(request) {
      const { authorization } = request.headers;
      if (authorization === undefined) return { soort: 'anoniem' };
      const origin = originOf?.(request);
      if (origin === undefined) return prove(authorization);
      const wait = failed.look(origin);
      // Somebody else behind the same address may have a good one.
      if (wait > 0 && !isTrusted(tokenIn(authorization), issuers, audience, env.clock)) throw tooMuch(wait, { nl: 'Vanaf deze plek komen heel veel toegangstokens die niet kloppen.', en: 'Very many access tokens from this place are not right.' });
      return prove(authorization).catch((error: unknown) => {
        if (error instanceof Refusal && error.status === 401) failed.take(origin);
        throw error;
      });
    },
    findSession(request) {
      const found = known.get(request) ?? lookUp(request);
      known.set(request, found);
      return found;
    },
    doors: clients.map((client) => ({ soort: client.provider.soort, naam: client.provider.naam, href: `/inloggen/${doorOf(client)}` })),
    issuers: issuers.map(({ issuer }) => issuer),
    routes: (app) => loginRoutes(app, { env, clients, sessions, sessionCookie, publicUrl, originOf }),
  };
}

const tokenIn = (authorization: string): string | undefined => /^Bearer +([\w.-]+)$/i.exec(authorization)?.[1];
