import type { FastifyInstance } from 'fastify';
import type { Telemetry } from './telemetry.ts';
import { parentOf } from './spoor.ts';

/** Looks at every request: the pattern of its route and its status, never its address, headers or body. */
export function traceRequests(app: FastifyInstance, telemetry: Telemetry): void {
  const ends = new WeakMap<object, ReturnType<Telemetry['request']>>();
  app.addHook('onRequest', (request, _reply, done) => {
    ends.set(request, telemetry.request({ id: request.id, parent: parentOf(request.headers['traceparent']) }, done));
  });
  app.addHook('onResponse', async (request, reply) => {
    ends.get(request)?.({
      'http.request.method': request.method, 'http.route': request.routeOptions.url, 'http.response.status_code': reply.statusCode,
    }, reply.statusCode >= 500);
  });
}
