import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '../access/actor.ts';
import type { Environment } from '../act/environment.ts';
import { makeAllowance, tooMuch, type Pace } from '../busy/allowance.ts';
import '../busy/systems.ts';
import { notLoggedIn, Refusal } from '../error.ts';
import type { KeptForm } from '../http/screens/contract.ts';
import type { Temporal } from '../time/temporal.ts';
import { isTrusted, issuersOf, verifyBearer, type TokenIssuer } from './bearer.ts';
import { csrfOf } from './csrf.ts';
import { readKeptForm } from './kept-form.ts';
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
  /** When the person last proved who they are; `null` where the issuer did not tell. */
  readonly ingelogdOp: Temporal.Instant | null;
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
  /** When the person of a token last proved who they are; `null` where nobody told. Known once `authenticate` is done. */
  loggedInAt(request: FastifyRequest): Temporal.Instant | null;
  /** Keeps what was typed with the session of this browser; without a session nothing is kept. */
  keepForm(request: FastifyRequest, form: KeptForm): Promise<void>;
  /** Hands back what was typed on a page, once. */
  takeForm(request: FastifyRequest, pad: string): Promise<KeptForm | undefined>;
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
  const known = new WeakMap<FastifyRequest, Promise<KnownSession | undefined>>();
  const provedAt = new WeakMap<FastifyRequest, Temporal.Instant>();

  async function lookUp(request: FastifyRequest): Promise<KnownSession | undefined> {
    const token = sessionCookie.read(request);
    if (token === undefined || !/^[\w-]{43}$/.test(token)) return undefined;
    const found = await sessions.find(token);
    return found === undefined ? undefined : { token, kept: found.form, session: { actor: found.actor, csrf: csrfOf(token), ingelogdOp: found.ingelogdOp } };
  }

  const findKnown = (request: FastifyRequest): Promise<KnownSession | undefined> => {
    const found = known.get(request) ?? lookUp(request);
    known.set(request, found);
    return found;
  };

  async function prove(request: FastifyRequest, authorization: string): Promise<Actor> {
    const token = tokenIn(authorization);
    if (token === undefined) throw notLoggedIn();
    const login = await verifyBearer(token, issuers, audience, env.clock);
    const actor = await sessions.actorOf(login);
    if (actor === undefined) throw notLoggedIn();
    if (login.bewezenOp !== undefined) provedAt.set(request, login.bewezenOp);
    return actor;
  }

  const failed = makeAllowance(env.clock, failures);
  return {
    async authenticate(request) {
      const { authorization } = request.headers;
      if (authorization === undefined) return { soort: 'anoniem' };
      const origin = originOf?.(request);
      if (origin === undefined) return prove(request, authorization);
      const wait = failed.look(origin);
      // Somebody else behind the same address may have a good one.
      if (wait > 0 && !isTrusted(tokenIn(authorization), issuers, audience, env.clock)) throw tooMuch(wait, { nl: 'Vanaf deze plek komen heel veel toegangstokens die niet kloppen.', en: 'Very many access tokens from this place are not right.' });
      return prove(request, authorization).catch((error: unknown) => {
        if (error instanceof Refusal && error.status === 401) failed.take(origin);
        throw error;
      });
    },
    findSession: async (request) => (await findKnown(request))?.session,
    loggedInAt: (request) => provedAt.get(request) ?? null,
    async keepForm(request, form) {
      const found = await findKnown(request);
      if (found !== undefined) await sessions.keepForm(found.token, JSON.stringify(form));
    },
    async takeForm(request, pad) {
      const found = await findKnown(request);
      const form = readKeptForm(found?.kept, pad);
      if (found !== undefined && form !== undefined) await sessions.keepForm(found.token, undefined);
      return form;
    },
    doors: clients.map((client) => ({ soort: client.provider.soort, naam: client.provider.naam, href: `/inloggen/${doorOf(client)}` })),
    issuers: issuers.map(({ issuer }) => issuer),
    routes: (app) => loginRoutes(app, { env, clients, sessions, sessionCookie, publicUrl, originOf }),
  };
}

/** A session as it is known of one request. */
interface KnownSession {
  readonly token: string;
  readonly session: Session;
  readonly kept: string | undefined;
}

const tokenIn = (authorization: string): string | undefined => /^Bearer +([\w.-]+)$/i.exec(authorization)?.[1];
