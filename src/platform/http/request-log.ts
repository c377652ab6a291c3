import type { FastifyInstance } from 'fastify';

/** What a log may hold of an error: its kind and where, never its message, which may quote somebody's data. */
export interface Failure {
  readonly soort: string;
  readonly code: string | undefined;
  readonly frames: string;
}

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { soort: typeof error, code: undefined, frames: '' };
  const { code } = error as { code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).join('\n');
  return { soort: error.name, code: typeof code === 'string' ? code : undefined, frames };
}

/** One line per answer: the pattern of the route and not the address, so that no id of a person is in it. */
export function logAnswers(app: FastifyInstance): void {
  app.addHook('onResponse', async (request, reply) => {
    request.log.info({ methode: request.method, route: request.routeOptions.url ?? '(none)', status: reply.statusCode, ms: Math.round(reply.elapsedTime) }, 'answered');
  });
}
