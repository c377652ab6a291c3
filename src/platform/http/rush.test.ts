import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { afterEach, expect, it } from 'vitest';
import { selectRaw, sql } from '../database/transaction.ts';
import { forEachEngine } from '../testing/engines.ts';
import { serveHealth } from './health.ts';
import { buildServer } from './server.ts';

const scope = { gemeenten: [], actor: 's:proef', houder: 'niemand', doel: 'proef' };

/** Asks so often what is never answered; each can be given up. */
function hang(origin: string, times: number): AbortController[] {
  return Array.from({ length: times }, () => {
    const stop = new AbortController();
    void fetch(`${origin}/hang`, { method: 'POST', signal: stop.signal }).catch(() => undefined);
    return stop;
  });
}

forEachEngine('more requests than can be answered', (db) => {
  const apps: FastifyInstance[] = [];
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });

  /** A server whose every answer takes a connection for a while. */
  async function setUp({ timeLimits, closed = false }: { timeLimits?: Parameters<typeof buildServer>[0]['timeLimits']; closed?: boolean } = {}) {
    let done = 0;
    let open = (): void => undefined;
    const gate = closed ? new Promise<void>((resolve) => { open = resolve; }) : undefined;
    const work = async () => {
      await db.database().read(scope, (tx) => selectRaw(tx, sql`select pg_sleep(0.02)`));
      await gate;
      done += 1;
      return { ok: true };
    };
    const app = await buildServer({
      logLevel: 'silent', trustedProxies: [], rush: { mostInHand: 8, waiting: () => db.database().pool().waiting }, ...(timeLimits === undefined ? {} : { timeLimits }),
      faces: [async (server) => serveHealth(server, db.database(), { leaving: false }), async (server) => {
        server.get('/', work);
        server.post('/', work);
        server.get('/hsds/x', work);
        server.post('/hang', () => new Promise(() => undefined));
      }],
    });
    apps.push(app);
    const origin = await app.listen({ port: 0, host: '127.0.0.1' });
    return { origin, port: Number(new URL(origin).port), done: () => done, open };
  }

  it('are answered at once with when to try again, while those in hand are done; afterwards all are', async () => {
    const { origin, done, open } = await setUp({ closed: true });
    let early = 0;
    const answers = await Promise.all(Array.from({ length: 100 }, async () => {
      const answer = await fetch(origin);
      early += 1;
      // Readers have six of the eight places: all others are answered before any of these is.
      if (early === 94) open();
      return answer;
    }));
    const served = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(({ status }) => status === 503);
    expect([served.length, refused.length, done()]).toEqual([6, 94, 6]);
    expect(refused.every(({ headers }) => Number(headers.get('retry-after')) >= 2)).toBe(true);
    expect(await refused[0]?.json()).toMatchObject({ code: 'HeelDruk', status: 503 });
    for (let n = 0; n < 20; n += 1) expect((await fetch(origin)).status).toBe(200);
  });

  it('leave room for who writes when readers have theirs, and for readers when open data is copied', async () => {
    const { origin } = await setUp();
    const hanging = hang(origin, 4);
    await wait(200);
    const statusOf = async (path: string, method = 'GET') => (await fetch(`${origin}${path}`, { method })).status;
    expect([await statusOf('/hsds/x'), await statusOf('/')]).toEqual([503, 200]);
    hanging.push(...hang(origin, 2));
    await wait(200);
    expect([await statusOf('/'), await statusOf('/', 'POST'), await statusOf('/livez'), await statusOf('/readyz')]).toEqual([503, 200, 200, 200]);
    // Who went away keeps no place.
    for (const stop of hanging) stop.abort();
    await wait(200);
    expect(await statusOf('/hsds/x')).toBe(200);
  });

  it('get a page in words where a person asked: in their language, and that nothing was sent', async () => {
    const { origin } = await setUp();
    const stops = hang(origin, 8);
    await wait(200);
    const page = await fetch(`${origin}/mijn?a="><b>`, { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('content-type')]).toEqual([503, 'text/html; charset=utf-8']);
    const text = await page.text();
    expect(text).toContain('Het is erg druk');
    expect(text).not.toContain('<b>');
    const form = await fetch(`${origin}/`, { method: 'POST', headers: { accept: 'text/html', 'accept-language': 'en', 'content-type': 'application/json' }, body: '{}' });
    expect([form.status, (await form.text()).includes('Nothing was sent. Go back')]).toEqual([503, true]);
    for (const stop of stops) stop.abort();
  });

  it('are not those that dribble: they keep no place, and are told that they are too slow', async () => {
    const { origin, port } = await setUp({ timeLimits: { headers: 500, request: 1000, silence: 5000, answer: 60_000, look: 100 } });
    const dribble = async (head: string, drop: string): Promise<string> => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      let said = '';
      socket.setEncoding('utf8').on('data', (text: string) => { said += text; });
      socket.write(head);
      const drip = setInterval(() => socket.write(drop), 50);
      await new Promise((resolve) => socket.once('close', resolve));
      clearInterval(drip);
      return said;
    };
    const dribbling = [...Array.from({ length: 10 }, () => dribble('POST / HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 10000\r\n\r\n', '1')), dribble('GET / HTTP/1.1\r\n', 'X-A: 1\r\n')];
    await wait(200);
    expect((await fetch(origin)).status).toBe(200);
    for (const said of await Promise.all(dribbling)) expect(said).toMatch(/^HTTP\/1.1 408 [^]*"VraagTeTraag"/);
    expect((await fetch(origin)).status).toBe(200);
  });
});
