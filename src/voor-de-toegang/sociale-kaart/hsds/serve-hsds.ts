import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Registry } from '../../../platform/act/registry.ts';
import { notFound } from '../../../platform/error.ts';
import type { AdmitOpen } from '../../../platform/http/admit-open.ts';
import { jsonBytes } from '../../../platform/http/json-bytes.ts';
import { sendProblem } from '../../../platform/http/send-problem.ts';
import { readQuery, type Gevraagd, type Path, type Query } from './hsds-parameters.ts';
import type { HsdsBladzijde } from './hsds-vraag.schema.ts';
import { isUuid } from './stable-id.ts';
import { writeArchive } from './write-archive.ts';
import { uitgaven, type Uitgave } from './write-service.ts';
import type { HsdsUit } from './write-text.ts';

interface HsdsOptions {
  readonly registry: Pick<Registry, 'execute'>;
  /** Where this installation is reached. */
  readonly publicUrl: URL;
  /** Left out: nothing is too much. */
  readonly admitOpen?: AdmitOpen;
}

/** Open data: everybody and every page may read it, and keep it for five minutes. */
const headers = {
  'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag', 'cache-control': 'public, max-age=300', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
} as const;

/** Everything of a gemeente at once is as much work as so many pages. */
const costOfAll = 20;
/** Records in one go, where everything is streamed. */
const batch = 200;

const lists = { services: 'hsds.diensten', organizations: 'hsds.organisaties', service_at_locations: 'hsds.locaties' } as const;
const ones = { services: 'hsds.dienst', organizations: 'hsds.organisatie', service_at_locations: 'hsds.locatie' } as const;

/**
 * The sociale kaart as Open Referral HSDS: `/hsds/3.1/0383/services`, with the paths and parameters of the API of that
 * release. Everybody asks as nobody in particular: a login makes no difference here. The only place where an address, a
 * parameter or a page has the names of HSDS.
 */
export async function serveHsds(app: FastifyInstance, options: HsdsOptions): Promise<void> {
  await app.register(async (scope) => {
    scope.setErrorHandler((error, request, reply) => sendProblem(error, request, reply.header('cache-control', 'no-store')));
    scope.addHook('onRequest', async (request, reply) => {
      void reply.headers(headers);
      const { format } = request.query as Query;
      options.admitOpen?.(request, format === 'ndjson' || request.routeOptions.url?.endsWith('/tabular') === true ? costOfAll : 1);
    });
    // A question may come as a POST in 3.1: what it says stands in its address all the same.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, _body, done) => done(null, undefined));
    for (const uitgave of uitgaven) serveRelease(scope, options, uitgave);
    scope.all('/*', async () => {
      throw notFound();
    });
  }, { prefix: '/hsds' });
}

/** Asks as nobody in particular. */
type Ask = (request: FastifyRequest, name: string, input: object) => Promise<unknown>;

function serveRelease(scope: FastifyInstance, { registry, publicUrl }: HsdsOptions, uitgave: Uitgave): void {
  const base = `/${uitgave}/:gemeente`;
  const method = uitgave === '3.1' ? ['GET', 'POST'] : ['GET'];
  const ask: Ask = async (request, name, input) => (await registry.execute(name, { gemeente: codeOf(request), ...input }, { actor: { soort: 'anoniem' }, spoor: request.id })).output;
  for (const url of [base, `${base}/`]) {
    scope.get(url, async (request, reply) => {
      await ask(request, 'hsds.codelijsten', {});
      const profile = new URL('/sociale-kaart/open-data', publicUrl).href;
      return sendJson(request, reply, { version: uitgave, profile, openapi_url: `https://raw.githubusercontent.com/openreferral/specification/${uitgave}/schema/openapi.json` });
    });
  }
  for (const path of Object.keys(lists) as (keyof typeof lists)[]) {
    scope.route({ method, url: `${base}/${path}`, handler: (request, reply) => sendList(request, reply, path, uitgave, (more) => ask(request, lists[path], { uitgave, ...more }) as Promise<HsdsBladzijde>) });
    scope.get(`${base}/${path}/:id`, async (request, reply) => {
      const { vraag } = readQuery(path === 'organizations' ? 'organization' : 'one', uitgave, request.query as Query);
      return sendJson(request, reply, await ask(request, ones[path], { uitgave, id: idOf(request), vorm: vraag.vorm === 'kort' ? 'volledig' : vraag.vorm }));
    });
  }
  serveTaxonomies(scope, base, method, uitgave, ask);
  scope.get(`${base}/tabular`, async (request, reply) => {
    const page = (more: object) => ask(request, 'hsds.diensten', { uitgave, vorm: 'volledig', aantal: batch, ...more }) as Promise<HsdsBladzijde>;
    const { codelijsten, codes } = (await ask(request, 'hsds.codelijsten', {})) as Codelijsten;
    const archive = writeArchive(walk(page), { taxonomies: codelijsten, terms: codes, uitgave });
    return reply.type('application/zip').header('content-disposition', `attachment; filename="hsds-${uitgave}-${codeOf(request)}.zip"`).send(Readable.from(archive));
  });
}

interface Codelijsten {
  readonly codelijsten: readonly HsdsUit[];
  readonly codes: readonly HsdsUit[];
}

function serveTaxonomies(scope: FastifyInstance, base: string, method: string[], uitgave: Uitgave, ask: Ask): void {
  const all = async (request: FastifyRequest, path: Path): Promise<readonly HsdsUit[]> => {
    const { codelijsten, codes } = (await ask(request, 'hsds.codelijsten', {})) as Codelijsten;
    return path === 'taxonomies' ? codelijsten : codes;
  };
  for (const path of ['taxonomies', 'taxonomy_terms'] as const) {
    scope.route({ method, url: `${base}/${path}`, handler: async (request, reply) => {
      const items = await all(request, path);
      return sendList(request, reply, path, uitgave, async (more) => cut(items, more));
    } });
    scope.get(`${base}/${path}/:id`, async (request, reply) => {
      readQuery('one', uitgave, request.query as Query);
      const id = idOf(request);
      const found = (await all(request, path)).find((one) => one['id'] === id);
      if (found === undefined) throw notFound();
      return sendJson(request, reply, found);
    });
  }
}

type Wish = Gevraagd['vraag'] & { readonly na?: string | undefined };

/** A page of a list that is short enough to have whole. */
function cut(items: readonly HsdsUit[], { bladzijde, aantal, na, zoek, codelijst }: Wish): HsdsBladzijde {
  const fits = (text: unknown): boolean => typeof text === 'string' && text.toLowerCase().includes((zoek ?? '').toLowerCase());
  const found = items.filter((one) => (codelijst === undefined || one['taxonomy_id'] === codelijst) && (zoek === undefined || fits(one['name']) || fits(one['description'])));
  const from = na === undefined ? (bladzijde - 1) * aantal : found.findIndex((one) => one['id'] === na) + 1;
  const part = found.slice(from, from + aantal);
  return { totaal: found.length, items: part.map((one) => ({ ...one })), laatste: part.length < aantal ? null : String(part.at(-1)?.['id']) };
}

async function sendList(request: FastifyRequest, reply: FastifyReply, path: Path, uitgave: Uitgave, page: (wish: Wish) => Promise<HsdsBladzijde>): Promise<FastifyReply> {
  const { vraag, ndjson, parent } = readQuery(path, uitgave, request.query as Query);
  // Terms here have no parents: nothing lies below one, and each is at the top and the bottom.
  const found: typeof page = parent === undefined ? page : async () => ({ totaal: 0, items: [], laatste: null });
  if (ndjson) return reply.type('application/x-ndjson').send(Readable.from(lines(walk((more) => found({ ...vraag, aantal: batch, bladzijde: 1, ...more })))));
  const { bladzijde, aantal } = vraag;
  const { totaal, items } = await found(vraag);
  const total = Math.max(1, Math.ceil(totaal / aantal));
  return sendJson(request, reply, {
    total_items: totaal, total_pages: total, page_number: bladzijde, size: items.length, first_page: bladzijde === 1, last_page: bladzijde >= total, empty: items.length === 0, contents: items,
  });
}

/** Everything of a list, some at a time and each some in a transaction of its own: what is added meanwhile comes at the end. */
async function* walk(page: (more: { na?: string }) => Promise<HsdsBladzijde>): AsyncGenerator<readonly HsdsUit[]> {
  for (let na: string | null | undefined; na !== null;) {
    const { items, laatste } = await page(na === undefined ? {} : { na });
    yield items;
    na = laatste;
  }
}

async function* lines(parts: AsyncIterable<readonly HsdsUit[]>): AsyncGenerator<string> {
  for await (const items of parts) if (items.length > 0) yield items.map((item) => `${JSON.stringify(item)}\n`).join('');
}

function sendJson(request: FastifyRequest, reply: FastifyReply, body: unknown): FastifyReply {
  const bytes = jsonBytes(body);
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;
  void reply.header('etag', etag);
  const seen = new Set((request.headers['if-none-match'] ?? '').split(',').map((one) => one.trim()));
  if (seen.has(etag) || seen.has('*')) return reply.code(304).send();
  return reply.type('application/json').send(bytes);
}

function codeOf(request: FastifyRequest): string {
  const { gemeente = '' } = request.params as { gemeente?: string };
  if (!/^\d{4}$/.test(gemeente)) throw notFound();
  return gemeente;
}

function idOf(request: FastifyRequest): string {
  const { id = '' } = request.params as { id?: string };
  if (!isUuid(id)) throw notFound();
  return id;
}
