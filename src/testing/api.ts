import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Actor } from '../platform/access/actor.ts';
import type { Registry } from '../platform/act/registry.ts';
import { rest } from '../platform/http/rest/rest.ts';
import { buildServer, type ServerOptions } from '../platform/http/server.ts';

/** The API of a registry, asked over HTTP by each of these people. */
export interface TestApi {
  readonly app: FastifyInstance;
  /** Does an act by its own route; path parameters and query or body come from the input. */
  ask(who: string, act: string, input: object, headers?: Readonly<Record<string, string>>): Promise<LightMyRequestResponse>;
}

/** `people` are known by their name in the header that otherwise holds a token. */
export async function testApi(registry: Registry, people: () => Readonly<Record<string, Actor>>, log: Partial<Pick<ServerOptions, 'logLevel' | 'logStream' | 'telemetry'>> = {}): Promise<TestApi> {
  const app = await buildServer({
    logLevel: 'silent', ...log, trustedProxies: [],
    faces: [(server) => rest(server, { registry, openapi: '{}', authenticate: ({ headers }) => Promise.resolve(people()[decodeURIComponent(headers.authorization ?? '')] ?? { soort: 'anoniem' }) })],
  });
  return {
    app,
    ask(who, name, input, headers = {}) {
      const act = registry.acts.get(name);
      if (act === undefined) throw new Error(`There is no act ${name}`);
      const rest = new Map<string, unknown>(Object.entries(input));
      const [method = '', path = ''] = act.route.split(' ');
      const filled = path.replaceAll(/\{(\w+)\}/g, (_all, field: string) => {
        const value = String(rest.get(field));
        rest.delete(field);
        return encodeURIComponent(value);
      });
      const body = Object.fromEntries(rest);
      const query = method === 'GET' ? { query: body as Record<string, string> } : { payload: body };
      return app.inject({ method: method as 'GET', url: `/api/v1${filled}`, ...query, headers: { authorization: encodeURIComponent(who), ...(act.kind === 'command' && act.versioned ? { 'if-match': '"0"' } : {}), ...headers } });
    },
  };
}
