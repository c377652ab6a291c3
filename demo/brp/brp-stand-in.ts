import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify';
import type { BrpVraag, BrpZoekvraag } from '../../src/registers/persoon/index.ts';
import { dayOf, type Clock } from '../../src/platform/time/clock.ts';
import { answerPersoon } from './answer-persoon.ts';
import type { Json } from './answer-waarde.ts';
import { deriveGezag } from './derive-gezag.ts';
import { filterFields } from './fields.ts';
import { Foutbericht, methodNotAllowed, notAcceptable, notAuthenticated, notFound, serverError, tooManyResults, unsupportedMediaType } from './foutbericht.ts';
import { matchesZoekvraag } from './match-zoekvraag.ts';
import { parseVraag, shapeFor } from './parse-vraag.ts';
import type { Persoonslijst } from './persoonslijst.ts';
import type { PersoonslijstStore } from './persoonslijst-store.ts';

export interface BrpStandInOptions {
  readonly store: PersoonslijstStore;
  /** Ages and gezag count from this moment. */
  readonly clock: Clock;
  /** When given, questions without this `X-API-KEY` get 401. */
  readonly apiKey?: string;
}

/** Most persons a search gives: by name ten, by address thirty. */
const mostByName = 10;
const mostByAddress = 30;

/**
 * A Fastify plugin that answers `POST /personen` as BRP API Personen 2.x does, from invented or test persons. For the
 * demo and for tests: it knows no authorisation per field, and of what is in onderzoek only whole addresses.
 */
export const brpStandIn: FastifyPluginAsync<BrpStandInOptions> = async (app, options) => {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (_request, body, done) => done(null, readJson(String(body))));
  app.addContentTypeParser('*', (_request, _payload, done) => done(unsupportedMediaType()));
  app.setNotFoundHandler((request, reply) => sendFout(request, reply, notFound()));
  app.setErrorHandler((error, request, reply) => sendFout(request, reply, error));
  app.addHook('onRequest', async (request) => checkHeaders(request, options.apiKey));
  app.post('/personen', async (request, reply) => {
    const vraag = parseVraag(request.body);
    const personen = await answer(vraag, options);
    return reply.type('application/json; charset=utf-8').send({ type: vraag.type, personen });
  });
  app.route({ method: ['GET', 'PUT', 'PATCH', 'DELETE'], url: '/personen', handler: async () => { throw methodNotAllowed(); } });
};

async function answer(vraag: BrpVraag, { store, clock }: BrpStandInOptions): Promise<readonly Json[]> {
  const today = dayOf(clock.now());
  const found = vraag.type === 'RaadpleegMetBurgerservicenummer' ? await consult(vraag.burgerservicenummer, vraag.gemeenteVanInschrijving, store) : await search(vraag, store);
  const find = async (bsn: string): Promise<Persoonslijst | undefined> => (await store.listByBsn(bsn))[0];
  return Promise.all(found.map(async (pl) => {
    const gezag = vraag.fields.includes('gezag') && pl.opschorting?.reden !== 'F' ? { gezag: await deriveGezag(pl, find, today) } : {};
    return filterFields({ ...answerPersoon(pl, today), ...gezag }, vraag.fields, shapeFor(vraag.type));
  }));
}

/** A persoonslijst to be wiped (W) is never given. */
async function consult(bsns: readonly string[], gemeente: string | undefined, store: PersoonslijstStore): Promise<readonly Persoonslijst[]> {
  const found = await Promise.all([...new Set(bsns)].map((bsn) => store.listByBsn(bsn)));
  return found.flat().filter((pl) => pl.opschorting?.reden !== 'W' && (gemeente === undefined || pl.gemeente === gemeente));
}

async function search(vraag: BrpZoekvraag, store: PersoonslijstStore): Promise<readonly Persoonslijst[]> {
  const found = (await store.listKandidaten(vraag)).filter((pl) => matchesZoekvraag(pl, vraag));
  const most = 'geslachtsnaam' in vraag ? mostByName : mostByAddress;
  if (found.length > most) throw tooManyResults(most);
  return found;
}

function checkHeaders(request: FastifyRequest, apiKey: string | undefined): void {
  if (apiKey !== undefined && request.headers['x-api-key'] !== apiKey) throw notAuthenticated();
  const { accept } = request.headers;
  if (accept !== undefined && !/application\/(\*|json|problem\+json)|\*\/\*/.test(accept)) throw notAcceptable();
}

/** Text that is no JSON is a question in which everything is missing. */
function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Errors carry no question back: it may hold a BSN. */
function sendFout(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const fout = error instanceof Foutbericht ? error : serverError();
  if (fout.status >= 500) request.log.error(error);
  return reply.code(fout.status).type('application/problem+json; charset=utf-8').send({ ...fout.body, instance: request.url });
}
