import { timingSafeEqual } from 'node:crypto';
import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Environment } from '../act/environment.ts';
import { makeAllowance, tooMuch, type Allowance, type Pace } from '../busy/allowance.ts';
import { forbidden, Refusal } from '../error.ts';
import { servePlainStyle } from '../http/plain-page.ts';
import { failureOf } from '../http/request-log.ts';
import { sendLoginFailure, sendLogoutPage } from './login-page.ts';
import { issuerAway } from './login.ts';
import type { OidcClient } from './oidc-client.ts';
import { loginOf } from './provider.ts';
import { csrfOf } from './csrf.ts';
import { makeCookie, type HostCookie } from './session-cookie.ts';
import type { SessionStore } from './session-store.ts';
import { openUnderWay, patience, sealUnderWay } from './under-way.ts';

export interface LoginParts {
  readonly env: Pick<Environment, 'clock' | 'secrets'>;
  readonly clients: readonly OidcClient[];
  readonly sessions: SessionStore;
  readonly sessionCookie: HostCookie;
  readonly publicUrl: URL;
  /** The place that a request comes from, to hold back floods; left out: they are not. */
  readonly originOf: ((request: FastifyRequest) => string) | undefined;
}

/** A whole office or school behind one address still logs in; each time costs the issuer more than it costs us. */
const perAddress: Pace = { atOnce: 200, perSecond: 5 };
const together: Pace = { atOnce: 3000, perSecond: 100 };
/** Bytes of the only form here. */
const formLimit = 16 * 1024;

/** Name of a door in an address: `/inloggen/medewerker`. */
export const doorOf = ({ provider }: OidcClient): string => provider.soort;

/** Only a path of our own: another host would be an open door for deceivers. */
export function ownPath(path: unknown): string {
  return typeof path === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(path) && path.length <= 2000 ? path : '/';
}

/** Logging in and out: `/inloggen/{soort}`, `/inloggen/terug`, `/uitloggen`. */
export async function loginRoutes(app: FastifyInstance, parts: LoginParts): Promise<void> {
  const underWayCookie = makeCookie('spil-inloggen', parts.publicUrl.protocol === 'https:');
  await app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: formLimit });
    scope.setErrorHandler((error, request, reply) => {
      if (!(error instanceof Refusal)) request.log.warn(failureOf(error), 'a login failed');
      return sendLoginFailure(error, request, reply);
    });
    servePlainStyle(scope);
    const [starting, returning] = [holdBack(parts), holdBack(parts)];
    for (const client of parts.clients) {
      scope.get(`/inloggen/${doorOf(client)}`, { onRequest: starting }, (request, reply) => begin(parts, client, underWayCookie, request, reply));
    }
    scope.get('/inloggen/terug', { onRequest: returning }, (request, reply) => finish(parts, underWayCookie, request, reply));
    scope.post('/uitloggen', (request, reply) => end(parts, request, reply));
  });
}

/** Counts what goes to the issuer, and refuses a flood. */
function holdBack({ env, originOf }: LoginParts): (request: FastifyRequest) => Promise<void> {
  const allowance: Allowance = makeAllowance(env.clock, perAddress, together);
  return async (request) => {
    const wait = originOf === undefined ? 0 : allowance.take(originOf(request));
    if (wait > 0) throw tooMuch(wait, { nl: 'Vanaf deze plek wordt nu heel vaak ingelogd. Er is niets gewijzigd.', en: 'There are very many logins from this place now. Nothing was changed.' });
  };
}

const loopback: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

async function begin({ env, publicUrl }: LoginParts, client: OidcClient, cookie: HostCookie, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  // On the own machine people type either name; the issuer knows one, and cookies stay with the name they were set on.
  if (request.host !== publicUrl.host && loopback.has(request.hostname) && loopback.has(publicUrl.hostname)) {
    return reply.redirect(new URL(request.originalUrl, publicUrl).href, 303);
  }
  const { url, underWay } = await client.begin().catch((error: unknown) => {
    request.log.error(failureOf(error), 'an issuer cannot be reached');
    throw issuerAway();
  });
  const { terug } = request.query as { terug?: unknown };
  const value = sealUnderWay(env.secrets, env.clock, { door: doorOf(client), terug: ownPath(terug), ...underWay });
  return reply.header('set-cookie', cookie.write(value, patience)).header('cache-control', 'no-store').redirect(url.href, 303);
}

async function finish({ env, clients, sessions, sessionCookie, publicUrl }: LoginParts, cookie: HostCookie, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  void reply.header('set-cookie', cookie.clear());
  const underWay = openUnderWay(env.secrets, env.clock, cookie.read(request));
  const client = clients.find((known) => doorOf(known) === underWay?.door);
  if (underWay === undefined || client === undefined) return sendLoginFailure(undefined, request, reply);
  const { claims, idToken } = await client.finish(new URL(request.originalUrl, publicUrl), underWay).catch((error: unknown) => {
    throw refusalIn(error) ?? error;
  });
  // A new token at every login: one that was planted before is worth nothing.
  const token = await sessions.begin(loginOf(client.provider, claims), `${underWay.door} ${idToken}`, sessionCookie.read(request));
  return reply.header('set-cookie', sessionCookie.write(token)).header('cache-control', 'no-store').redirect(underWay.terug, 303);
}

async function end({ clients, sessions, sessionCookie, publicUrl }: LoginParts, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const token = sessionCookie.read(request);
  if (token === undefined) return reply.redirect('/', 303);
  const { csrf } = (request.body ?? {}) as { csrf?: unknown };
  const given = csrf ?? request.headers['x-csrf-token'];
  if (typeof given !== 'string' || !sameText(given, csrfOf(token))) {
    throw forbidden({ nl: 'Uitloggen kan alleen met de knop op onze eigen pagina.', en: 'You can log out only by the button on our own page.' });
  }
  const [door, idToken] = (await sessions.end(token))?.split(' ') ?? [];
  void reply.header('set-cookie', sessionCookie.clear()).header('cache-control', 'no-store');
  const issuer = idToken === undefined ? undefined : await clients.find((known) => doorOf(known) === door)?.endSessionUrl(idToken).catch(() => undefined);
  if (issuer === undefined) return reply.redirect('/', 303);
  return issuer.origin === publicUrl.origin ? reply.redirect(issuer.href, 303) : sendLogoutPage(request, reply, issuer);
}

/** The refusal that lies below what the library made of it. */
function refusalIn(error: unknown): Refusal | undefined {
  for (let at = error; at instanceof Error; at = at.cause) if (at instanceof Refusal) return at;
  return undefined;
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
