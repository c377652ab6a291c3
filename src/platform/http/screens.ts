import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sendAway, sendBusyPage } from './away-page.ts';
import { refusalOf as knownRefusal } from './refusal-of.ts';
import { serveBuild, serveSources } from './screens/build.ts';
import type { HandlerSource } from './screens/build.ts';
import type { ScreenBase, ScreenOptions, ScreenRefusal } from './screens/contract.ts';
import { isFromOwnForm, readExpiredForm, readFormToken } from './screens/form-token.ts';
import { hasTooManyParts } from './screens/parts.ts';
import { readLang, readPreferenceChange, readWeergave } from './screens/preference.ts';
import { sayWhenAgain } from './send-problem.ts';

export type { ScreenBase, ScreenLang, ScreenMode, ScreenOptions, ScreenWeergave } from './screens/contract.ts';

const formLimit = 256 * 1024;
const uploadLimit = 25 * 1024 * 1024;
const isChange = (method: string): boolean => method !== 'GET' && method !== 'HEAD';

/** Headers of every page; its Content-Security-Policy comes with the page, which knows whether it has scripts. */
const pageHeaders = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'cross-origin-opener-policy': 'same-origin',
};

function toRequest(request: FastifyRequest, reply: FastifyReply, body: Buffer | undefined, refused: boolean): Request {
  const url = new URL(`${request.protocol}://${request.host}${request.originalUrl}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !name.startsWith(':')) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const abort = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) abort.abort();
  });
  const changes = isChange(request.method) && !refused;
  if (refused) headers.delete('content-type');
  return new Request(url, {
    method: changes || request.method === 'HEAD' ? request.method : 'GET',
    headers,
    signal: abort.signal,
    ...(changes && body !== undefined ? { body: new Uint8Array(body) } : {}),
  });
}

async function sendResponse(reply: FastifyReply, response: Response): Promise<FastifyReply> {
  reply.code(response.status).headers(pageHeaders);
  // What a page shows is somebody's own: no shared computer keeps it.
  reply.header('cache-control', 'no-store');
  sayWhenAgain({ status: response.status, retryAfter: undefined }, reply);
  for (const [name, value] of response.headers) if (name !== 'set-cookie') reply.header(name, value);
  for (const cookie of response.headers.getSetCookie()) reply.header('set-cookie', cookie);
  if (response.body === null) return reply.send();
  // Pages without scripts come whole; only those that stream have no length.
  if (response.headers.has('content-length')) return reply.send(Buffer.from(await response.arrayBuffer()));
  return reply.send(Readable.from(response.body));
}

/** A form of a page with scripts, which stays open and shows the answer itself. */
const isFromOpenPage = ({ originalUrl }: FastifyRequest): boolean => (originalUrl.split('?')[0] ?? '').endsWith('.data');

/**
 * Why something that changes was turned down: the session has ended since the page was shown, or it is not our form. On a page
 * that stays open somebody may have logged in again elsewhere: it is told too, and gets the token of now.
 */
async function refusalOf(request: FastifyRequest, body: Buffer | undefined, anonymous: boolean): Promise<ScreenRefusal> {
  const typed = anonymous || isFromOpenPage(request) ? await readExpiredForm(request, body) : undefined;
  return typed === undefined ? { status: 403 } : { status: 401, typed };
}

/** Answers requests for pages by the screens; a refusal of the adapter itself is shown by them too. */
function makeAnswer<C extends ScreenBase>(options: ScreenOptions<C>, source: HandlerSource<C>) {
  return async (request: FastifyRequest, reply: FastifyReply, refusal?: ScreenRefusal): Promise<FastifyReply> => {
    const secure = request.protocol === 'https';
    const change = isChange(request.method) ? undefined : readPreferenceChange(request.originalUrl, secure);
    if (change !== undefined) return reply.header('set-cookie', [...change.cookies]).redirect(change.location, 303);
    const token = readFormToken(request);
    const base: ScreenBase = { lang: readLang(request), weergave: readWeergave(request), nonce: randomBytes(16).toString('base64url'), csrf: token.value };
    const app = await options.makeContext(request, base);
    if (token.cookie !== undefined && app.csrf === token.value) reply.header('set-cookie', token.cookie);
    const body = Buffer.isBuffer(request.body) ? request.body : undefined;
    const allowed = refusal !== undefined || !isChange(request.method) || (await isFromOwnForm(request, body, app.csrf));
    const refused = allowed ? refusal : await refusalOf(request, body, app.csrf === token.value);
    const handle = await source();
    // A page with scripts keeps what was typed where it was typed: its form goes on as a form, to where nothing is done with it.
    const asPage = refused !== undefined && !(refused.status === 401 && isFromOpenPage(request));
    const response = await handle(toRequest(request, reply, body, asPage), {
      app,
      refusal: refused,
      report: (failure) => request.log.error({ screen: failure }, 'a screen failed'),
    });
    return sendResponse(reply, response);
  };
}

/**
 * Serves the screens: every path that no other route of `app` takes.
 * Register it after the REST API, which keeps its own body parsers because this is a scope of its own.
 */
export async function screens<C extends ScreenBase>(app: FastifyInstance, options: ScreenOptions<C>): Promise<void> {
  await app.register(async (scope) => {
    const source: HandlerSource<C> =
      options.mode === 'production' ? await serveBuild<C>(scope, options.buildFolder ?? resolve('build')) : await serveSources<C>(scope);
    const answer = makeAnswer(options, source);
    scope.removeAllContentTypeParsers();
    const keep = (_request: FastifyRequest, body: Buffer, done: (error: null, body: Buffer) => void): void => done(null, body);
    // A parser that passes the stream on has no limit; as a buffer it has.
    scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: options.formLimit ?? formLimit }, keep);
    scope.addContentTypeParser('multipart/form-data', { parseAs: 'buffer', bodyLimit: options.uploadLimit ?? uploadLimit }, (request, body: Buffer, done) =>
      (hasTooManyParts(body, request.headers['content-type'] ?? '') ? done(Object.assign(new Error('too many parts'), { statusCode: 413 })) : keep(request, body, done)));
    scope.setErrorHandler<Error & { readonly statusCode?: number }>((error, request, reply) => {
      const status = error.statusCode ?? 500;
      if (status === 413) return answer(request, reply, { status: 413 });
      if (status >= 400 && status < 500) return answer(request, reply, { status: 400 });
      const known = knownRefusal(error);
      if (known?.status === 503) return (known.code === 'HeelDruk' ? sendBusyPage : sendAway)(request, reply, known.retryAfter);
      request.log.error({ screen: { name: error.name, frames: (error.stack ?? '').split('\n').slice(1).join('\n') } }, 'the screens failed');
      return reply.code(500).type('text/plain; charset=utf-8').send('Er ging iets mis. Probeer het later opnieuw. / Something went wrong. Please try again later.');
    });
    scope.route({ method: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'], url: '/*', handler: (request, reply) => answer(request, reply) });
  });
}
