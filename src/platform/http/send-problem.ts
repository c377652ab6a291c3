import type { FastifyReply, FastifyRequest } from 'fastify';
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
  // What passes by itself is no defect, and who looks after Spil wants to know of it all the same.
  else if (known.status === 503 && known.cause !== undefined) request.log.warn(failureOf(known.cause), 'not available');
  return sendRefusal(known ?? defect(), request, reply);
}

export function sendRefusal(refusal: Refusal, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = readLang(request);
  if (refusal.status === 401) void reply.header('www-authenticate', 'Bearer');
  sayWhenAgain(refusal, reply);
  return reply.code(refusal.status).header('content-language', lang).type('application/problem+json')
    .send(jsonBytes(problemOf(refusal, lang, request.id)));
}

/** Seconds after which what passes by itself is tried again. */
const soon = 2;

/** Tells a program when to try again, where that helps. */
export function sayWhenAgain({ status, retryAfter }: Pick<Refusal, 'status' | 'retryAfter'>, reply: FastifyReply): void {
  const seconds = retryAfter ?? (status === 503 ? soon : undefined);
  if (seconds !== undefined) void reply.header('retry-after', String(seconds));
}
