import { connect } from 'node:net';
import { Writable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { notLoggedIn } from '../../error.ts';
import { newId, parseGemeenteCode } from '../../id.ts';
import { makeConductor, type Conductor } from '../../journal/conductor.ts';
import { forEachEngine } from '../../testing/engines.ts';
import { makeTestSpil } from '../../testing/spil.ts';
import { systemClock } from '../../time/clock.ts';
import { buildServer } from '../server.ts';
import { boom } from '../testing/boom.ts';
import type { Problem } from '../problem.ts';
import { rest } from './rest.ts';

const castricum = parseGemeenteCode('0383');
const someId = (): string => newId(castricum, systemClock).replace(/.$/, '1');

forEachEngine('the REST face', (db) => {
  let app: FastifyInstance;
  let conductor: Conductor;
  const log: string[] = [];
  beforeAll(async () => {
    const spil = makeTestSpil(db, [boom], () => Promise.resolve([]));
    conductor = makeConductor(spil.env, [boom], () => Promise.resolve([castricum]), (error) => { throw error; });
    app = await buildServer({
      logLevel: 'info',
      logStream: new Writable({ write: (chunk: Buffer, _encoding, done) => (log.push(chunk.toString()), done()) }),
      trustedProxies: [],
      faces: [(server) => rest(server, {
        registry: spil.registry,
        openapi: '{"openapi":"3.1.0"}',
        authenticate: async ({ headers }) => {
          if (headers.authorization === undefined) return { soort: 'anoniem' };
          if (headers.authorization === 'Bearer goed') return { soort: 'medewerker', id: newId(castricum, systemClock), naam: 'Sanne', mandaten: [{ gemeente: castricum, rol: 'generalist' }] };
          throw notLoggedIn();
        },
      })],
    });
  });
  afterAll(() => app.close());

  const get = (url: string, headers: Record<string, string> = {}) => app.inject({ url: `/api/v1${url}`, headers });
  const post = (url: string, payload: object, headers: Record<string, string> = {}) => app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers });

  it('creates with 201, the place, the version and nothing that is not declared', async () => {
    const answer = await post('/bomen', { soort: 'eik', hoogte: 12 });
    expect(answer.statusCode).toBe(201);
    const body = answer.json<{ id: string }>();
    expect(body).toEqual({ id: body.id, soort: 'eik', versie: 1, plant: { naam: 'x' } });
    expect(answer.headers).toMatchObject({ location: `/api/v1/bomen/${body.id}`, etag: '"1"', 'content-type': 'application/json' });
    expect(answer.body).not.toMatch(/geheim|wortel|bsn/);
  });

  it('has the headers of the API on every answer, also on errors', async () => {
    const answers = [await get(`/bomen/${someId()}`), await get('/onbekend'), await get('/bomen/%E0%A4%A'), await post('/bomen', {}), await get('/openapi.json'), await post('/bomen/zoekopdrachten', { bsn: '1' })];
    for (const { headers } of answers) {
      expect(headers).toMatchObject({
        'api-version': '1.0.0', 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'strict-transport-security': 'max-age=31536000; includeSubDomains',
      });
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    }
    expect(answers.slice(0, 4).map(({ headers }) => headers['cache-control'])).toEqual(['no-store', 'no-store', 'no-store', 'no-store']);
  });

  it('does something about a thing with its version only', async () => {
    const id = someId();
    expect((await post(`/bomen/${id}/snoeiingen`, { meter: 1.5 })).statusCode).toBe(428);
    expect((await post(`/bomen/${id}/snoeiingen`, { meter: 1.5 }, { 'if-match': '"2"' })).statusCode).toBe(412);
    expect((await post(`/bomen/${id}/snoeiingen`, { meter: 1.5 }, { 'if-match': '3' })).json<Problem>().errors).toEqual([{ pointer: '#/header/If-Match', detail: 'If-Match heeft de vorm "3": de ETag die u ontving.' }]);
    const done = await post(`/bomen/${id}/snoeiingen`, { meter: 1.5 }, { 'if-match': '"3"' });
    expect(done).toMatchObject({ statusCode: 200 });
    expect(done.headers).toMatchObject({ etag: '"4"' });
    expect(done.headers).not.toHaveProperty('location');
  });

  it('does it once for one Idempotency-Key and gives the same answer again', async () => {
    const key = { 'idempotency-key': `k-${someId()}` };
    const [first, second] = [await post('/bomen', { soort: 'linde', hoogte: 3 }, key), await post('/bomen', { soort: 'linde', hoogte: 3 }, key)];
    expect(second.json()).toEqual(first.json());
    expect(second.headers['location']).toBe(first.headers['location']);
    expect(await post('/bomen', { soort: 'beuk', hoogte: 3 }, key)).toMatchObject({ statusCode: 409 });
    expect((await post('/bomen', { soort: 'beuk', hoogte: 3 }, { 'idempotency-key': 'met spatie' })).statusCode).toBe(400);
  });

  it('shows at the next question what was just done, or says that it is not there yet', async () => {
    const planted = await post('/bomen', { soort: 'els', hoogte: 2 });
    const positie = String(planted.headers['spil-positie']);
    const early = await get('/bomen', { 'spil-vanaf': positie });
    expect(early.json()).toMatchObject({ status: 503, code: 'NogNietBijgewerkt' });
    expect(early.headers['retry-after']).toBe('2');
    await conductor.settle();
    expect((await get('/bomen', { 'spil-vanaf': positie })).statusCode).toBe(200);
    expect((await get(`/bomen?vanaf=${positie}`)).statusCode).toBe(200);
    expect((await get('/bomen?vanaf=gisteren')).json<Problem>().errors).toMatchObject([{ pointer: '#/header/Spil-Vanaf' }]);
  });

  it('reads numbers, booleans and lists from the query, and leaves what does not fit to the schema', async () => {
    const asked = async (query: string): Promise<unknown> => JSON.parse((await get(`/bomen?${query}`)).json<{ items: { gevraagd: string }[] }>().items[0]?.gevraagd ?? '');
    expect(await asked('levend=true&aantal=5&soorten=eik&minHoogte=3&vorm=zuil')).toEqual({ levend: true, aantal: 5, soorten: ['eik'], minHoogte: 3, vorm: 'zuil' });
    expect(await asked('soorten=eik&soorten=linde&levend=false')).toEqual({ soorten: ['eik', 'linde'], levend: false });
    const wrong = await get('/bomen?levend=ja&aantal=500&vorm=vierkant&onbekend=1&aantal2=1');
    expect(wrong.statusCode).toBe(400);
    expect(wrong.json<Problem>().errors?.map((e) => e.pointer).toSorted()).toEqual(['#/aantal', '#/aantal2', '#/levend', '#/onbekend', '#/vorm']);
  });

  it('says all that is wrong at once, in the language that was asked for', async () => {
    const answer = await post('/bomen', { hoogte: 1.5, eigenaar: { naam: '', bsn: '1' } }, { 'accept-language': 'en' });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/problem+json', 'content-language': 'en' });
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ type: 'urn:spil:probleem:InvoerOnjuist', status: 400, title: 'Bad request', code: 'InvoerOnjuist' });
    expect(problem.errors?.map((e) => e.pointer).toSorted()).toEqual(['#/eigenaar/bsn', '#/eigenaar/naam', '#/hoogte', '#/soort']);
    expect((await post('/bomen', {}, { 'accept-language': 'fr' })).json<Problem>().title).toBe('De vraag klopt niet');
  });

  it('tells a broken rule with its article', async () => {
    expect((await post('/bomen', { soort: 'ambrosia', hoogte: 1 })).json()).toMatchObject({ status: 409, code: 'PlantVerboden', artikel: 'art. 1 Plantenwet', detail: 'Deze plant mag niet.' });
  });

  it('knows who asks: 401 with what to do, 403 with the reason', async () => {
    const anonymous = await get('/eigen-boom');
    expect(anonymous).toMatchObject({ statusCode: 401 });
    expect(anonymous.headers['www-authenticate']).toBe('Bearer');
    expect((await get('/eigen-boom', { authorization: 'Bearer fout' })).statusCode).toBe(401);
    expect((await get('/eigen-boom', { authorization: 'Bearer goed' })).json()).toEqual({ naam: 'Sanne' });
    expect((await get('/gesloten-tuin', { authorization: 'Bearer goed' })).json()).toMatchObject({ status: 403, detail: 'Niemand mag dit.' });
  });

  it('answers 204 where there is nothing to say and a file where there is one', async () => {
    expect(await app.inject({ method: 'DELETE', url: `/api/v1/bomen/${someId()}` })).toMatchObject({ statusCode: 204, body: '' });
    const picture = await get(`/bomen/${someId()}/foto`);
    expect(picture.headers).toMatchObject({ 'content-type': 'image/svg+xml', 'content-disposition': 'attachment; filename="__n boom.svg"; filename*=UTF-8\'\'%C3%A9%C3%A9n%20boom.svg' });
    expect(picture.body).toBe('<svg/>');
  });

  describe('an address', () => {
    it('that is unknown, or has a slash too many, is 404, whatever is sent to it', async () => {
      for (const url of ['/onbekend', '/bomen/', '/', '/bomen/x/y/z']) expect((await get(url)).json()).toMatchObject({ status: 404, code: 'NietGevonden' });
      expect((await app.inject({ method: 'POST', url: '/api/v2/bomen', payload: '<x/>', headers: { 'content-type': 'text/xml' } })).json()).toMatchObject({ status: 404 });
      expect((await app.inject({ url: '/elders' })).json()).toMatchObject({ status: 404 });
      expect((await get('/bomen/geen-id')).json()).toMatchObject({ status: 400 });
    });

    it('says which methods it knows', async () => {
      const wrong = await app.inject({ method: 'PUT', url: `/api/v1/bomen/${someId()}`, payload: {} });
      expect(wrong).toMatchObject({ statusCode: 405 });
      expect(wrong.headers['allow']).toBe('GET, HEAD, DELETE, OPTIONS');
      const options = await app.inject({ method: 'OPTIONS', url: '/api/v1/bomen' });
      expect(options).toMatchObject({ statusCode: 204 });
      expect(options.headers['allow']).toBe('POST, GET, HEAD, OPTIONS');
      expect(await app.inject({ method: 'HEAD', url: `/api/v1/bomen/${someId()}` })).toMatchObject({ statusCode: 200, body: '' });
    });
  });

  describe('what is sent', () => {
    const raw = (payload: string | Buffer, type = 'application/json') => app.inject({ method: 'POST', url: '/api/v1/bomen', payload, headers: { 'content-type': type } });

    it.each<[string, string | Buffer, string, number]>([
      ['half an object', '{"soort":', 'application/json', 400],
      ['nothing', '', 'application/json', 400],
      ['a list', '[]', 'application/json', 400],
      ['no UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), 'application/json', 400],
      ['a prototype', '{"soort":"eik","hoogte":1,"__proto__":{"a":1}}', 'application/json', 400],
      ['a hundred thousand brackets', `{"soort":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'application/json', 400],
      ['XML', '<soort>eik</soort>', 'application/xml', 415],
      ['a form', 'soort=eik', 'application/x-www-form-urlencoded', 415],
      ['plain text', 'eik', 'text/plain', 415],
      ['more than a megabyte', `{"soort":"${'x'.repeat(1_100_000)}"}`, 'application/json', 413],
    ])('%s is refused as a problem', async (_what, payload, type, status) => {
      const answer = await raw(payload, type);
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.json()).toMatchObject({ status });
    });

    it('may be larger where the act says so', async () => {
      expect((await post('/opmetingen', { punten: 'x'.repeat(1_500_000) })).json()).toEqual({ lengte: 1_500_000 });
    });

    it('may not give in the body what the address gives', async () => {
      expect((await post(`/bomen/${someId()}/snoeiingen`, { meter: 1, id: someId() }, { 'if-match': '"3"' })).json<Problem>().errors).toMatchObject([{ pointer: '#/id' }]);
    });

    it('that is no HTTP gets a problem too', async () => {
      const { port } = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
      const answer = await new Promise<string>((resolve) => {
        let text = '';
        const socket = connect(Number(port), '127.0.0.1', () => socket.write('GARBAGE\r\n\r\n'));
        socket.setEncoding('utf8').on('data', (chunk: string) => { text += chunk; }).on('close', () => resolve(text));
      });
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).toContain('api-version: 1.0.0');
      expect(answer).toContain('urn:spil:probleem:VraagOnjuist');
    });
  });

  it('says nothing of a defect, and logs the place but nobody’s data', async () => {
    log.length = 0;
    const spoor = 'ab'.repeat(16);
    const answer = await post('/bomen/zoekopdrachten', { bsn: '999990019' }, { traceparent: `00-${spoor}-00f067aa0ba902b7-01` });
    expect(answer.json()).toMatchObject({ status: 500, code: 'Fout', instance: `urn:spil:spoor:${spoor}` });
    expect(answer.body).not.toMatch(/geheim|999990019/);
    expect(await get('/misvormde-bomen')).toMatchObject({ statusCode: 500 });
    await get(`/bomen/${someId()}`);
    const lines = log.join('');
    expect(lines).not.toMatch(/geheim|999990019|[0-9a-f]{8}-[0-9a-f]{4}-7/);
    expect(lines).toContain(`"spoor":"${spoor}"`);
    expect(lines).toContain('boom.ts:');
    expect(lines).toContain('"route":"/api/v1/bomen/:id","status":200');
  });

  it('serves its description to every page, without login', async () => {
    const answer = await get('/openapi.json', { origin: 'https://elders.example' });
    expect(answer.headers['access-control-allow-origin']).toBe('*');
    expect(answer.json()).toEqual({ openapi: '3.1.0' });
    expect((await get('/bomen', { origin: 'https://elders.example' })).headers).not.toHaveProperty('access-control-allow-origin');
  });
});
