import { PassThrough } from 'node:stream';
import { I18nProvider } from '@lingui/react';
import { createReadableStreamFromReadable } from '@react-router/node';
import type { ReactElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { RouterContextProvider, ServerRouter, createContext, createRequestHandler, isRouteErrorResponse } from 'react-router';
import type { EntryContext, HandleErrorFunction, ServerBuild } from 'react-router';
import type { KeptForm, ScreenFailure, ScreenHandler, ScreenMode, ScreenRefusal } from '../src/platform/http/screens/contract.ts';
import { appContext } from './shared/app-context.ts';
import type { AppContext } from './shared/app-context.ts';
import { contentSecurityPolicy } from './shared/content-security-policy.ts';
import { executeForScreens } from './shared/execute.ts';
import { refusalContext } from './shared/refusal.ts';
import { hasOwnScript, hasScripts } from './shared/screen-handle.ts';
import { Nonce, ShellFallback, shellOf } from './shared/shell/shell.tsx';
import { i18nFor } from './shared/text/i18n.server.ts';

/** Milliseconds after which an answer that still waits for data is given up. */
const renderTimeout = 6_000;
/** Such an answer may bring the script that does work (`shared/forms/do-work.ts`). */
const tooOften = 429;
const reportContext = createContext<(failure: ScreenFailure) => void>();
const modeContext = createContext<ScreenMode>('production');

/** The face of the bundle for the adapter: made here, so that the keys of the context exist once. */
export function makeHandler(build: ServerBuild, mode: ScreenMode): ScreenHandler<AppContext> {
  const handle = createRequestHandler(build, mode);
  return (request, { app, refusal, report }) => {
    const ended = refusal?.status === 401 && request.method === 'POST';
    const context = new RouterContextProvider();
    let proof: string | undefined;
    let typed: Omit<KeptForm, 'pad'> | undefined;
    context.set(appContext, { ...app, execute: executeForScreens(app, request, () => proof, () => typed), prove: (given) => { proof = given; }, typed: (given) => { typed = given; } });
    context.set(refusalContext, ended ? undefined : refusal satisfies ScreenRefusal | undefined);
    context.set(reportContext, report);
    context.set(modeContext, mode);
    return handle(ended ? new Request(new URL('/sessie/sleutel.data', request.url), request) : request, context);
  };
}

/** One line per failure: names and places, never the message, which may hold somebody's data. */
function failureOf(error: unknown, method: string, pattern: string): ScreenFailure {
  const failed = error instanceof Error ? error : new Error('not an error');
  return {
    name: failed.name,
    code: 'code' in failed && typeof failed.code === 'string' ? failed.code : undefined,
    method,
    pattern,
    frames: (failed.stack ?? '').split('\n').filter((line) => line.startsWith('    at ')).join('\n'),
  };
}

export const handleError: HandleErrorFunction = (error, { request, context, params }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  const path = new URL(request.url).pathname;
  const pattern = Object.entries(params).reduce((text, [name, value]) => (value ? text.replace(value, `:${name}`) : text), path);
  context.get(reportContext)(failureOf(error, request.method, pattern));
};

export default function handleRequest(request: Request, status: number, headers: Headers, entry: EntryContext, context: RouterContextProvider): Promise<Response> | Response {
  const app = context.get(appContext);
  const matches = entry.staticHandlerContext.matches.map(({ route }) => ({ handle: entry.routeModules[route.id]?.handle }));
  const scripted = hasScripts(matches);
  headers.set('content-type', 'text/html; charset=utf-8');
  headers.set('content-security-policy', contentSecurityPolicy(scripted || hasOwnScript(matches) || status === tooOften ? { nonce: app.nonce, alone: !scripted } : undefined, context.get(modeContext), app.formTargets));
  headers.set('content-language', app.lang);
  headers.set('vary', 'Cookie, Accept-Language');
  const page = (
    <I18nProvider i18n={i18nFor(app.lang)}>
      <ShellFallback value={shellOf(app)}>
        <Nonce value={app.nonce}>
          <ServerRouter context={entry} url={request.url} nonce={app.nonce} />
        </Nonce>
      </ShellFallback>
    </I18nProvider>
  );
  return scripted ? stream(page, request, { status, headers, nonce: app.nonce, report: context.get(reportContext) }) : whole(page, status, headers);
}

/** A page without scripts could not show what comes later: it is rendered in one go, which is also quicker. */
function whole(page: ReactElement, status: number, headers: Headers): Response {
  const body = Buffer.from(`<!DOCTYPE html>${renderToString(page)}`);
  headers.set('content-length', String(body.byteLength));
  return new Response(body, { status, headers });
}

interface StreamOptions {
  readonly status: number;
  readonly headers: Headers;
  readonly nonce: string;
  readonly report: (failure: ScreenFailure) => void;
}

function stream(page: ReactElement, request: Request, { status, headers, nonce, report }: StreamOptions): Promise<Response> {
  return new Promise((resolve, reject) => {
    let shellSent = false;
    const timer = setTimeout(() => abort(), renderTimeout);
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce,
      onShellReady() {
        shellSent = true;
        // The timer would keep the whole render in memory until it fires.
        const body = new PassThrough({ final: (done) => (clearTimeout(timer), done()) });
        body.on('close', () => clearTimeout(timer));
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
        pipe(body);
      },
      onShellError(error) {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error('The page could not be rendered'));
      },
      onError(error) {
        if (shellSent && !request.signal.aborted) report(failureOf(error, request.method, 'after the first bytes'));
      },
    });
    request.signal.addEventListener('abort', () => abort(), { once: true });
  });
}
