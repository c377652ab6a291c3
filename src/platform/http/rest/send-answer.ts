import type { FastifyReply, FastifyRequest } from 'fastify';
import { contentTypes, type Content } from '../../act/content.ts';
import type { Answer } from '../../act/idempotency.ts';
import { apiBase } from '../api-headers.ts';
import { jsonBytes } from '../json-bytes.ts';
import { shapeOutput } from '../shape-output.ts';
import { propertiesOf, type Act, type ActRoute } from './route.ts';

/** Where a new thing can be read: the GET below the collection that it was added to, or one named after it. */
export type Locate = (route: ActRoute, request: FastifyRequest, id: string) => string | undefined;

/** Finds the addresses of new things among the routes that read one thing by its id. */
export function makeLocate(routes: readonly ActRoute[]): Locate {
  const readable = new Set(routes.filter((r) => r.method === 'GET' && r.path.endsWith('}')).map((r) => r.path.replace(/\{[^}]+\}/g, '{}')));
  return (route, request, id) => {
    const params = request.params as Readonly<Record<string, string>>;
    const collection = route.path.replace(/\{([^}]+)\}/g, (_text, name: string) => params[name] ?? '');
    if (readable.has(`${route.path.replace(/\{[^}]+\}/g, '{}')}/{}`)) return `${apiBase}${collection}/${id}`;
    const noun = route.path.slice(route.path.lastIndexOf('/'));
    return readable.has(`${noun}/{}`) ? `${apiBase}${noun}/${id}` : undefined;
  };
}

/** May this act answer 201: a POST that answers the id of something new? */
export function mayCreate(act: Act, route: ActRoute): boolean {
  return act.kind === 'command' && route.method === 'POST' && 'id' in propertiesOf(act.output);
}

/** Sends what an act answered, with its version, its position and its place. */
export async function sendAnswer(reply: FastifyReply, request: FastifyRequest, act: Act, route: ActRoute, answer: Answer, locate: Locate): Promise<FastifyReply> {
  if (answer.positie !== undefined) void reply.header('spil-positie', answer.positie);
  if (contentTypes(act.output) !== undefined) return sendContent(reply, answer.output as Content);
  if (answer.output === null || answer.output === undefined) return reply.code(204).send();
  const output = shapeOutput(act.output, answer.output);
  const { id, versie } = output as { id?: unknown; versie?: unknown };
  if (typeof versie === 'number') void reply.header('etag', `"${versie}"`);
  if (mayCreate(act, route) && typeof id === 'string' && !Object.values(request.params as object).includes(id)) {
    const location = locate(route, request, id);
    if (location !== undefined) void reply.header('location', location);
    void reply.code(201);
  }
  return reply.type('application/json').send(jsonBytes(output));
}

function sendContent(reply: FastifyReply, content: Content): FastifyReply {
  if (content.bestandsnaam !== undefined) {
    const ascii = content.bestandsnaam.replace(/[^\w.() -]/g, '_');
    void reply.header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(content.bestandsnaam)}`);
  }
  const body = typeof content.inhoud === 'string' ? content.inhoud : Buffer.from(content.inhoud);
  return reply.type(content.mediatype).send(body);
}
