import type { FastifyInstance, InjectOptions } from 'fastify';

/**
 * `fetch` that reaches the login service of the demo in our own process, under its public address:
 * behind a balancer that address may not be reachable from here.
 */
export function fetchInside(issuer: URL): { readonly fetch: typeof fetch; use(app: FastifyInstance): void } {
  let server: FastifyInstance | undefined;
  return {
    use(app) {
      server = app;
    },
    async fetch(input, init) {
      const url = new URL(input instanceof Request ? input.url : input);
      if (server === undefined || url.origin !== issuer.origin) throw new Error(`Not of the demo: ${url.origin}`);
      const headers = { ...Object.fromEntries(new Headers(init?.headers)), host: issuer.host, 'x-forwarded-proto': issuer.protocol.slice(0, -1) };
      const body = init?.body === undefined || init.body === null ? undefined : await new Response(init.body).text();
      const method: InjectOptions['method'] = init?.method === 'POST' ? 'POST' : 'GET';
      const answer = await server.inject({ method, url: `${url.pathname}${url.search}`, headers, ...(body === undefined ? {} : { payload: body }) });
      const answered = Object.entries(answer.headers).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one): [string, string] => [name, String(one)])));
      return new Response(answer.body, { status: answer.statusCode, headers: answered });
    },
  };
}
