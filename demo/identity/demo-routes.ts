import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Provider } from 'oidc-provider';
import { sendPlainPage } from '../../src/platform/http/plain-page.ts';
import { readLang } from '../../src/platform/http/screens/preference.ts';
import { choosePage, overPage } from './choose-page.ts';
import { demoClientId, demoPath, demoSoorten } from './demo-client.ts';
import type { DemoPersona, PersonaSource } from './persona.ts';

/** Serves the login service of the demo, and its page to choose who you are. */
export async function demoRoutes(app: FastifyInstance, provider: Provider, personas: PersonaSource): Promise<void> {
  await app.register(async (scope) => {
    await scope.register(formbody);
    const url = `${demoPath}/interactie/:uid`;
    scope.get(url, async (request, reply) => {
      const lang = readLang(request);
      const offered = await offer(provider, personas, request, reply);
      if (offered === undefined) return sendPlainPage(reply, 400, lang, overPage(lang));
      return sendPlainPage(reply, 200, lang, choosePage(lang, offered.soort, offered.personas, request.originalUrl));
    });
    scope.post(url, async (request, reply) => {
      const lang = readLang(request);
      const offered = await offer(provider, personas, request, reply);
      const { persona } = (request.body ?? {}) as { persona?: unknown };
      const chosen = offered?.personas.find(({ sleutel }) => sleutel === persona);
      if (chosen === undefined) return sendPlainPage(reply, 400, lang, overPage(lang));
      const next = await provider.interactionResult(request.raw, reply.raw, { login: { accountId: chosen.sleutel } });
      return reply.header('cache-control', 'no-store').redirect(next, 303);
    });
  });
  await passOn(app, provider);
}

/** Who can be chosen in the login that this page belongs to; undefined when that is over. */
async function offer(provider: Provider, personas: PersonaSource, request: FastifyRequest, reply: FastifyReply) {
  const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => undefined);
  const soort = demoSoorten.find((known) => demoClientId(known) === details?.params['client_id']);
  if (soort === undefined) return undefined;
  const own: readonly DemoPersona[] = personas().filter((persona) => persona.soort === soort);
  return { soort, personas: own };
}

/** Everything else of the login service is its own affair, bodies included. */
async function passOn(app: FastifyInstance, provider: Provider): Promise<void> {
  const handle = provider.callback();
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all(`${demoPath}/*`, async (request, reply) => {
      reply.hijack();
      const raw = request.raw as typeof request.raw & { originalUrl?: string };
      raw.originalUrl = request.originalUrl;
      raw.url = request.originalUrl.slice(demoPath.length);
      forgetSession(raw);
      await handle(raw, reply.raw);
    });
  });
}

/** Every login begins afresh, as with DigiD: the demo is for being somebody else each time. */
function forgetSession(raw: FastifyRequest['raw']): void {
  raw.headers.cookie = (raw.headers.cookie ?? '').split(';').filter((pair) => !pair.trim().startsWith('_session')).join(';');
}
