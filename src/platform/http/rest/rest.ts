import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Actor } from '../../access/actor.ts';
import type { Registry } from '../../act/registry.ts';
import { notFound, Refusal } from '../../error.ts';
import type { AdmitOpen } from '../admit-open.ts';
import { apiBase, setApiHeaders } from '../api-headers.ts';
import { sendProblem } from '../send-problem.ts';
import { takeJsonOnly } from './json-body.ts';
import { readInput } from './request-input.ts';
import { readPromises } from './request-call.ts';
import { routeOf, type Act, type ActRoute } from './route.ts';
import { makeLocate, sendAnswer, type Locate } from './send-answer.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, known before the body is read. */
    actor: Actor;
  }
}

/** Bytes of a request, where an act does not say otherwise. */
const defaultBodyLimit = 1024 * 1024;

export interface RestOptions {
  readonly registry: Pick<Registry, 'acts' | 'execute'>;
  /** Who asks, from the headers of a request; throws when they prove nothing. */
  readonly authenticate: (request: FastifyRequest) => Promise<Actor>;
  /** The description of the API, as it is served. */
  readonly openapi: string;
  /** The network address of a request, to hold back floods; left out: they are not. */
  readonly originOf?: (request: FastifyRequest) => string;
  /** Left out: nothing is too much. */
  readonly admitOpen?: AdmitOpen;
}

/**
 * The REST face: every act of the registry under `/api/v1`, by the route that it declares. It adds
 * nothing to what the registry allows.
 */
export async function rest(app: FastifyInstance, options: RestOptions): Promise<void> {
  const routes = [...options.registry.acts.values()].map((act) => ({ act, route: routeOf(act) }));
  const locate = makeLocate(routes.map(({ route }) => route));
  await app.register(async (scope) => {
    takeJsonOnly(scope);
    scope.decorateRequest('actor');
    scope.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
    scope.addHook('onRequest', async (_request, reply) => setApiHeaders(reply));
    await scope.register(async (inner) => {
      serveDescription(inner, options.openapi);
      for (const { act, route } of routes) serveAct(inner, options, act, route, locate);
    }, { prefix: apiBase.slice('/api'.length) });
    answerOthers(scope, routes.map(({ route }) => route));
  }, { prefix: '/api' });
}

function serveAct(scope: FastifyInstance, { registry, authenticate, originOf, admitOpen }: RestOptions, act: Act, route: ActRoute, locate: Locate): void {
  scope.route({
    method: route.method,
    url: route.url,
    bodyLimit: act.bodyLimit ?? defaultBodyLimit,
    // Before the body is read: who proves nothing does not make us read megabytes.
    onRequest: async (request: FastifyRequest) => {
      // `/meldingen/` is no melding without an id, but an address that does not exist.
      if (Object.values(request.params as object).includes('')) throw notFound();
      request.actor = await authenticate(request);
      if (request.actor.soort === 'anoniem') admitOpen?.(request);
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const promises = readPromises(act, request);
      const input = readInput(act, route, request);
      const answer = await registry.execute(act.name, input, { actor: request.actor, spoor: request.id, herkomst: originOf?.(request), ...promises });
      return sendAnswer(reply, request, act, route, answer, locate);
    },
  });
}

/** The description is for everybody and every page (NL API Design Rules /core/publish-openapi). */
function serveDescription(scope: FastifyInstance, openapi: string): void {
  const bytes = Buffer.from(openapi);
  scope.get('/openapi.json', async (_request, reply) =>
    reply.header('access-control-allow-origin', '*').header('cache-control', 'public, max-age=300').type('application/json').send(bytes));
}

/** Every other address under `/api`: what may be done there, or that there is nothing. */
function answerOthers(scope: FastifyInstance, routes: readonly ActRoute[]): void {
  const known = Map.groupBy([...routes, { method: 'GET', path: '/openapi.json' }], ({ path }) => path.replace(/\{[^}]+\}/g, '{}'));
  const patterns = [...known].map(([path, at]) => ({
    shape: new RegExp(`^${apiBase}${path.replaceAll('{}', '[^/]+').replaceAll('.', '\\.')}$`),
    allow: [...new Set([...at.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])), 'OPTIONS'])].join(', '),
  }));
  const answer = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = request.originalUrl.split('?', 1)[0] ?? '';
    const found = patterns.find(({ shape }) => shape.test(path));
    if (found === undefined) throw notFound();
    void reply.header('allow', found.allow);
    if (request.method === 'OPTIONS') return reply.code(204).send();
    throw new Refusal('MethodeKanNiet', 405, { nl: `Op dit adres kan: ${found.allow}.`, en: `At this address you can use: ${found.allow}.` });
  };
  // Answered before a body is read, so that an unknown address is that and no wrong media type.
  for (const url of ['/', '/*']) scope.all(url, { onRequest: answer }, answer);
}
