import type { FastifyReply, FastifyRequest } from 'fastify';
import { TooOften } from '../act/flood.ts';
import type { Refusal } from '../error.ts';
import { failureOf } from './request-log.ts';
import { jsonBytes } from './json-bytes.ts';
import { problemOf } from './problem.ts';
import { defect, refusalOf } from './refusal-of.ts';
import { readLang } from './screens/preference.ts';

/** Answers an error as problem details; a defect leaves its place in the log and nothing in the answer. */
export function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const known = refusalOf(error);
  if (known === undefined) request.log.error(failureOf(error), 'a defect');
  return sendRefusal(known ?? defect(), request, reply);
}

export function sendRefusal(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = readLang(request);
  if (refusal.status === 401) void reply.header('www-authenticate', 'Bearer');
  if (refusal.status === 503) void reply.header('retry-after', '2');
  if (refusal instanceof TooOften) void reply.header('retry-after', String(refusal.seconds));
  return reply.code(refusal.status).header('content-language', lang).type('application/problem+json')
    .send(jsonBytes(problemOf(refusal, lang, request.id)));
}
