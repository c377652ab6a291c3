import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tooBusy } from '../busy/too-busy.ts';
import { screens } from './screens.ts';

const folder = mkdtempSync(join(tmpdir(), 'spil-screens-'));
const log: string[] = [];
let app: FastifyInstance;

/** A build that answers with what it was given: the adapter by itself, without pages. */
const fakeBuild = `export const entry = { module: { makeHandler: (build, mode) => async (request, { app, refusal, report }) => {
  const url = new URL(request.url);
  if (url.pathname === '/stuk') { report({ name: 'TypeError', code: undefined, method: request.method, pattern: '/stuk', frames: 'at x' }); throw new Error('somebody private'); }
  if (url.pathname === '/stroom') return new Response(new ReadableStream({ start(c) { c.enqueue(new TextEncoder().encode('a')); c.enqueue(new TextEncoder().encode('b')); c.close(); } }));
  const text = JSON.stringify({ mode, method: request.method, path: url.pathname + url.search, body: await request.text(), lang: app.lang, weergave: app.weergave, refused: refusal?.status ?? 0 });
  return new Response(text, { status: refusal?.status ?? 200, headers: { 'content-length': String(text.length), 'cache-control': 'no-store' } });
} } };`;

beforeAll(async () => {
  mkdirSync(join(folder, 'client/assets'), { recursive: true });
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'client/assets/app-1a2b.js'), '1');
  writeFileSync(join(folder, 'client/robots.txt'), 'x');
  writeFileSync(join(folder, 'server/package.json'), '{"type":"module"}');
  writeFileSync(join(folder, 'server/index.js'), fakeBuild);
  app = Fastify({ logger: { level: 'error', stream: { write: (line: string) => log.push(line) } } });
  app.post('/api/v1/x', (request) => ({ got: request.body }));
  const away: Readonly<Record<string, Error>> = { '/geen-verbinding': tooBusy(7), '/zonder-database': Object.assign(new Error('somebody private'), { code: 'ECONNREFUSED' }) };
  await screens(app, { mode: 'production', buildFolder: folder, makeContext: (request, base) => (away[request.url] ? Promise.reject(away[request.url]!) : Promise.resolve(base)), formLimit: 1000, uploadLimit: 5000 });
});

afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

interface Echo {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly lang: string;
  readonly weergave: string;
  readonly refused: number;
}

const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url, headers });
const token = 'AAAAAAAAAAAAAAAAAAAAAA';
const cookie = `spil-formulier=${token}`;
const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
  app.inject({ method: 'POST', url: '/formulier', payload, headers: { cookie, 'content-type': 'application/x-www-form-urlencoded', ...headers } });

describe('a form with files', () => {
  test('has no more parts than a form can have', async () => {
    const form = (parts: number) => Buffer.from(`${'--x\r\n\r\n'.repeat(parts)}--x--`);
    const send = (parts: number) => post(form(parts), { 'content-type': 'multipart/form-data; boundary=x' });
    expect([(await send(600)).statusCode, (await send(3)).statusCode]).toEqual([413, 403]);
  });
});

describe('pages', () => {
  test('say in words that it is busy where no connection to the database came free', async () => {
    const answer = await get('/geen-verbinding', { 'accept-language': 'nl' });
    expect([answer.statusCode, answer.headers['retry-after'], answer.body.includes('Het is erg druk')]).toEqual([503, '7', true]);
  });

  test('come from the build, with headers that keep them to themselves', async () => {
    const answer = await get('/werk?x=1');
    expect(answer.json<Echo>()).toMatchObject({ mode: 'production', method: 'GET', path: '/werk?x=1', refused: 0 });
    expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'same-origin', 'cache-control': 'no-store' });
  });

  test('may stream', async () => {
    expect((await get('/stroom')).body).toBe('ab');
  });

  test('leave the API its own bodies', async () => {
    const answer = await app.inject({ method: 'POST', url: '/api/v1/x', payload: { a: 1 } });
    expect(answer.json()).toEqual({ got: { a: 1 } });
  });

  test('say in words that nothing can be shown for a moment, while the database is away', async () => {
    log.length = 0;
    const answer = await get('/zonder-database');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers).toMatchObject({ 'retry-after': '10', 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    expect(answer.body).toContain('<h1>Dit lukt nu even niet</h1>');
    expect(answer.body).toContain('Probeer het over een paar minuten opnieuw.');
    expect((await get('/zonder-database', { 'accept-language': 'en' })).body).toContain('Try again in a few minutes.');
    expect(answer.body + log.join('')).not.toContain('somebody private');
  });

  test('that fail say nothing of why, not even in the log', async () => {
    log.length = 0;
    const answer = await get('/stuk');
    expect(answer.statusCode).toBe(500);
    expect(answer.body + log.join('')).not.toContain('somebody private');
    expect(log.join('')).toContain('"pattern":"/stuk"');
  });
});

describe('files', () => {
  test('with a digest in their name are kept for ever, others for an hour', async () => {
    expect((await get('/assets/app-1a2b.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/robots.txt')).headers['cache-control']).toBe('public, max-age=3600');
  });
});

describe('the language', () => {
  test.each([['en', 'en'], ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'], ['de,en;q=0.5', 'en'], ['en;q=0.1,nl;q=0.9', 'nl'], ['fr', 'nl'], ['en;q=0', 'nl'], ['', 'nl']])('of %j is %s', async (accept, lang) => {
    expect((await get('/', { 'accept-language': accept })).json<Echo>().lang).toBe(lang);
  });

  test('that was chosen wins, and a link chooses it for a year', async () => {
    const answer = await get('/plan?na=3&taal=en');
    expect(answer.statusCode).toBe(303);
    expect(answer.headers.location).toBe('/plan?na=3');
    expect(String(answer.headers['set-cookie'])).toMatch(/^taal=en; Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly$/);
    expect((await get('/', { cookie: 'taal=en', 'accept-language': 'nl' })).json<Echo>().lang).toBe('en');
  });

  test('that does not exist is ignored, and no link leads to another host', async () => {
    expect((await get('/?taal=xx')).statusCode).toBe(200);
    expect((await get('//evil.test/?taal=en')).headers.location).toBe('/evil.test/');
  });

  test('and light or dark are chosen alike', async () => {
    expect((await get('/?weergave=donker')).headers['set-cookie']).toEqual(['weergave=donker; Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly']);
    expect((await get('/', { cookie: 'weergave=donker' })).json<Echo>().weergave).toBe('donker');
  });
});

describe('a form', () => {
  test('from our own page arrives', async () => {
    const answer = await post(`csrf=${token}&naam=Ans`);
    expect(answer.json<Echo>()).toMatchObject({ method: 'POST', body: `csrf=${token}&naam=Ans`, refused: 0 });
  });

  test.each([
    ['without a token', 'naam=Ans', {}],
    ['with another token', 'csrf=BBBBBBBBBBBBBBBBBBBBBB&naam=Ans', {}],
    ['with a shorter token', 'csrf=A', {}],
    ['from another site', `csrf=${token}`, { 'sec-fetch-site': 'cross-site' }],
    ['from another browser', `csrf=${token}`, { cookie: 'spil-formulier=CCCCCCCCCCCCCCCCCCCCCC' }],
    ['of an unknown kind', `csrf=${token}`, { 'content-type': 'text/plain' }],
  ])('%s changes nothing', async (_how, body, headers) => {
    const answer = await post(body, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json<Echo>()).toMatchObject({ method: 'GET', body: '', refused: 403 });
  });

  test('may send its token as a header, as scripts do', async () => {
    const answer = await post('{}', { 'content-type': 'application/json', 'x-csrf': token });
    expect(answer.json<Echo>()).toMatchObject({ body: '{}', refused: 0 });
  });

  test('of a page that stays open goes on as a form when its session has ended, for the page to show what was typed', async () => {
    const stale = 's'.repeat(43);
    const send = (url: string, site = 'same-origin') => app.inject({ method: 'POST', url, payload: `csrf=${stale}&naam=Ans`, headers: { cookie, 'sec-fetch-site': site, 'content-type': 'application/x-www-form-urlencoded' } });
    expect((await send('/werk.data')).json<Echo>()).toMatchObject({ method: 'POST', body: `csrf=${stale}&naam=Ans`, refused: 401 });
    expect((await send('/werk')).json<Echo>()).toMatchObject({ method: 'GET', body: '', refused: 401 });
    expect((await send('/werk.data', 'cross-site')).json<Echo>()).toMatchObject({ method: 'GET', body: '', refused: 403 });
  });

  test('with files carries its token among them', async () => {
    const form = new FormData();
    form.set('csrf', token);
    form.set('bijlage', new File(['x'.repeat(2000)], 'brief.pdf'));
    const request = new Request('http://x.test', { method: 'POST', body: form });
    const payload = Buffer.from(await request.arrayBuffer());
    const answer = await post(payload, { 'content-type': request.headers.get('content-type') ?? '' });
    expect(answer.json<Echo>()).toMatchObject({ method: 'POST', refused: 0 });
    expect((await post(payload, { 'content-type': request.headers.get('content-type') ?? '', cookie: '' })).statusCode).toBe(403);
  });

  test.each([['a form', 1001, 'application/x-www-form-urlencoded'], ['a form with files', 5001, 'multipart/form-data; boundary=b']])('too large as %s is refused before it is read', async (_what, size, type) => {
    const answer = await post('x'.repeat(size), { 'content-type': type });
    expect(answer.statusCode).toBe(413);
    expect(answer.json<Echo>()).toMatchObject({ method: 'GET', refused: 413 });
  });

  test('gets a token for the browser that has none', async () => {
    const set = String((await get('/')).headers['set-cookie']);
    expect(set).toMatch(/^spil-formulier=[\w-]{22}; Path=\/; SameSite=Lax; HttpOnly$/);
    expect((await get('/', { cookie })).headers['set-cookie']).toBeUndefined();
  });
});

test('over https the cookies are for https alone', async () => {
  const secure = Fastify({ trustProxy: true });
  await screens(secure, { mode: 'production', buildFolder: folder, makeContext: (_request, base) => Promise.resolve(base) });
  const headers = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'spil.test' };
  expect(String((await secure.inject({ url: '/', headers })).headers['set-cookie'])).toMatch(/^__Host-spil-formulier=[\w-]{22}; Path=\/; SameSite=Lax; HttpOnly; Secure$/);
  expect(String((await secure.inject({ url: '/?taal=en', headers })).headers['set-cookie'])).toContain('; Secure');
  await secure.close();
});
