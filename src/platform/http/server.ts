import type { Socket } from 'node:net';
import Fastify, { LogController, type FastifyInstance } from 'fastify';
import { notFound } from '../error.ts';
import type { Door } from './door.ts';
import { apiHeaders, setApiHeaders } from './api-headers.ts';
import { failureOf, logAnswers } from './request-log.ts';
import { holdBackRush, type RushOptions } from './hold-back-rush.ts';
import { sendProblem, sendRefusal } from './send-problem.ts';
import { traceRequests, type Telemetry } from '../telemetry/index.ts';
import { traceOf } from './trace.ts';

/** Milliseconds in which each part of a request must be over: a line that dribbles is no person. */
export interface TimeLimits {
  /** The headers have come in. */
  readonly headers: number;
  /** The whole request has come in. */
  readonly request: number;
  /** Nothing went over the line, in either direction. */
  readonly silence: number;
  /** The answer is there, also one that is sent in parts. */
  readonly answer: number;
  /** Between two looks at the lines. */
  readonly look: number;
}

const usual: TimeLimits = { headers: 15_000, request: 60_000, silence: 120_000, answer: 300_000, look: 2_000 };
/** Bytes of a body where a route does not say otherwise. */
const bodyLimit = 1024 * 1024;

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
  /** Holds back more than can be answered in time; left out: nothing is. */
  readonly rush?: RushOptions;
  readonly timeLimits?: TimeLimits;
  /** Left out: a server that only stops. */
  readonly door?: Pick<Door, 'leaving'>;
  readonly telemetry?: Telemetry | undefined;
  /** What is served, in this order: each adds its routes in a scope of its own. */
  readonly faces: readonly ((app: FastifyInstance) => Promise<void>)[];
}

/** The server with all its faces, not yet listening. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const limits = options.timeLimits ?? usual;
  const app = Fastify({
    logger: { level: options.logLevel, base: null, serializers, ...(options.logStream === undefined ? {} : { stream: options.logStream }) },
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'spoor' }),
    requestIdHeader: false,
    genReqId: (request) => traceOf(request.headers['traceparent']),
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    http: { headersTimeout: limits.headers, connectionsCheckingInterval: limits.look },
    requestTimeout: limits.request,
    connectionTimeout: limits.silence,
    handlerTimeout: limits.answer,
    bodyLimit,
    // What still comes on a connection that was open gets its answer, and the connection ends with it.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => {
      setApiHeaders(reply);
      sendProblem(error, request, reply);
    },
    clientErrorHandler: refuseMalformed,
  });
  logAnswers(app);
  if (options.telemetry) traceRequests(app, options.telemetry);
  if (options.rush !== undefined) holdBackRush(app, options.rush);
  app.addHook('onSend', async (_request, reply) => {
    if (options.door?.leaving === true) void reply.header('connection', 'close');
  });
  app.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  app.setNotFoundHandler((request, reply) => {
    setApiHeaders(reply);
    return sendRefusal(notFound(), request, reply);
  });
  for (const face of options.faces) await face(app);
  return app;
}

type Malformed = readonly [status: number, reason: string, code: string, title: string, detail: string];

const malformed: Malformed = [400, 'Bad Request', 'VraagOnjuist', 'De vraag klopt niet', 'Dit is geen goed HTTP-bericht.'];
const byCode: Readonly<Record<string, Malformed>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'Request Timeout', 'VraagTeTraag', 'Te traag', 'De vraag kwam niet op tijd binnen. Stuur haar opnieuw.'],
  HPE_HEADER_OVERFLOW: [431, 'Request Header Fields Too Large', 'TeGroot', 'Te groot', 'De headers van de vraag zijn te groot.'],
};

/** What is no whole HTTP request has nobody who answers it; the connection gets an answer all the same. */
function refuseMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (socket.writable) {
    const [status, reason, code, title, detail] = byCode[error.code ?? ''] ?? malformed;
    const body = JSON.stringify({ type: `urn:spil:probleem:${code}`, status, title, detail, code });
    const headers = Object.entries({ ...apiHeaders, 'content-type': 'application/problem+json', 'content-length': String(Buffer.byteLength(body)), connection: 'close' });
    socket.write(`HTTP/1.1 ${status} ${reason}\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  }
  socket.destroySoon();
}
