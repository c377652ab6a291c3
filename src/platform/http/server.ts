import type { Socket } from 'node:net';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { notFound } from '../error.ts';
import { apiHeaders, setApiHeaders } from './api-headers.ts';
import { failureOf, logAnswers } from './request-log.ts';
import { sendProblem, sendRefusal } from './send-problem.ts';
import { traceRequests, type Telemetry } from '../telemetry/index.ts';
import { traceOf } from './trace.ts';

/** Milliseconds in which a whole request must have come in. */
const requestTimeout = 60_000;

/** Whatever Fastify logs by itself: places, never messages, addresses or headers. */
const serializers = {
  err(error: Error) {
    const { soort, frames } = failureOf(error);
    return { type: soort, message: '', stack: frames };
  },
  req: () => ({}),
  res: ({ statusCode = 0 }: { statusCode?: number | undefined }) => ({ statusCode }),
};

export type LogLevel = 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';

export interface ServerOptions {
  readonly logLevel: LogLevel;
  /** Where the log goes; standard output by default. */
  readonly logStream?: NodeJS.WritableStream;
  /** Addresses of balancers whose `X-Forwarded-*` is believed; none: nobody's. */
  readonly trustedProxies: readonly string[];
  readonly telemetry?: Telemetry | undefined;
  /** What is served, in this order: each adds its routes in a scope of its own. */
  readonly faces: readonly ((app: FastifyInstance) => Promise<void>)[];
}

/** The server with all its faces, not yet listening. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = Fastify({
    logger: { level: options.logLevel, base: null, serializers, ...(options.logStream === undefined ? {} : { stream: options.logStream }) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'spoor' }),
    requestIdHeader: false,
    genReqId: (request) => traceOf(request.headers['traceparent']),
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    requestTimeout,
    frameworkErrors: (error, request, reply) => {
      setApiHeaders(reply);
      sendProblem(error, request, reply);
    },
    clientErrorHandler: refuseMalformed,
  });
  logAnswers(app);
  if (options.telemetry) traceRequests(app, options.telemetry);
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    setApiHeaders(reply);
    return sendRefusal(notFound(), request, reply);
  });
  for (const face of options.faces) await face(app);
  return app;
}

/** What is no HTTP at all has no request to answer; the connection gets an answer all the same. */
function refuseMalformed(_error: Error, socket: Socket): void {
  if (socket.writable) {
    const body = JSON.stringify({ type: 'urn:spil:probleem:VraagOnjuist', status: 400, title: 'De vraag klopt niet', detail: 'Dit is geen goed HTTP-bericht.', code: 'VraagOnjuist' });
    const headers = Object.entries({ ...apiHeaders, 'content-type': 'application/problem+json', 'content-length': String(Buffer.byteLength(body)), connection: 'close' });
    socket.write(`HTTP/1.1 400 Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  }
  socket.destroySoon();
}
