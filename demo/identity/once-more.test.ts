import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import Type from 'typebox';
import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { role } from '../../src/platform/access/rule.ts';
import { command } from '../../src/platform/act/act.ts';
import type { Module } from '../../src/platform/act/module.ts';
import { rest } from '../../src/platform/http/rest/rest.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { makeIdentity, type Identity } from '../../src/platform/identity/identity.ts';
import { Browser, formAction } from '../../src/platform/identity/testing/browser.ts';
import { forEachEngine } from '../../src/platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { makeActorSource } from '../../src/registers/identiteit/index.ts';
import { loadDemoKeys } from './demo-keys.ts';
import { makeDemoToken } from './demo-token.ts';
import { makeDemoIdentity } from './index.ts';
import type { DemoPersona } from './persona.ts';

const audience = 'spil-api';
const text = (nl: string) => ({ nl, en: nl });
const sanne: DemoPersona = { sleutel: 'sanne', naam: 'Sanne', soort: 'medewerker', omschrijving: text('Generalist'), claims: {} };
const karim: DemoPersona = { sleutel: 'karim', naam: 'Karim', soort: 'medewerker', omschrijving: text('Generalist'), claims: {} };
const ondertekening = command({
  name: 'proef.ondertekening', label: text('Ondertekenen'), purpose: 'proef', route: 'POST /proeven/ondertekeningen', freshLogin: true,
  input: Type.Object({ gemeente: Type.String() }), output: Type.Object({ ok: Type.Boolean() }), may: role('generalist'), events: [], run: () => Promise.resolve({ ok: true }),
});
const proef = { name: 'proef', phase: 'registers', acts: [ondertekening] } as const satisfies Module;
const typed = { pad: '/plan/1?stap=2', form: 'handtekening', values: { naam: ['Sanne'], akkoord: ['ja', 'zeker'] } };

forEachEngine('logging in once more, in the demo', (db) => {
  const spil = makeTestSpil(db, [proef], () => Promise.resolve([]));
  let app: FastifyInstance;
  let identity: Identity;
  let origin: string;
  let folder: string;
  let code: string;
  const lines: string[] = [];
  const log = new Writable({ write: (chunk: Buffer, _encoding, done) => { lines.push(...chunk.toString().trim().split('\n')); done(); } });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-once-more-'));
    // The address must be known before it is served: it is the name of the issuer.
    const probe = await buildServer({ logLevel: 'silent', trustedProxies: [], faces: [] });
    origin = await probe.listen({ port: 0, host: '127.0.0.1' });
    await probe.close();
    const publicUrl = new URL(origin);
    const demo = await makeDemoIdentity(folder, publicUrl, () => [sanne, karim]);
    identity = makeIdentity({ env: spil.env, source: makeActorSource(spil.env, { demo: true }), providers: demo.providers, tokenIssuers: [demo.tokenIssuer], publicUrl, audience });
    app = await buildServer({
      logLevel: 'info', logStream: log, trustedProxies: [],
      faces: [
        (server) => rest(server, { registry: spil.registry, openapi: '{}', authenticate: (request) => identity.authenticate(request), loggedInAt: (request) => identity.loggedInAt(request) }),
        (server) => identity.routes(server),
        (server) => demo.routes(server),
        async (server) => {
          server.get('/wie', (request) => identity.findSession(request).then((found) => found ?? { actor: null }));
          server.get('/bewaren', (request) => identity.keepForm(request, typed).then(() => ({})));
          server.get('/terughalen', (request) => identity.takeForm(request, typed.pad).then((kept) => kept ?? {}));
        },
      ],
    });
    await app.listen({ port: Number(publicUrl.port), host: '127.0.0.1' });
    const gemeente = await makeGemeente(spil);
    code = gemeente.code;
    for (const { sleutel, naam } of [sanne, karim]) {
      const { id } = await gemeente.staff('generalist', naam);
      await asSystem(spil, code, (tx) => tx.insertInto('inlog').values({ bron: 'medewerker', sleutel, medewerker: id }).execute());
    }
  });
  afterAll(async () => {
    await app.close();
    await rm(folder, { recursive: true });
  });

  async function logIn(browser: Browser, persona: string, more = ''): Promise<Response> {
    const page = await browser.request(`/inloggen/medewerker?terug=/wie${more}`);
    return browser.submit(formAction(await page.text()), { persona });
  }
  const who = async (browser: Browser): Promise<{ actor: { naam: string } | null; ingelogdOp: string | null }> => (await browser.request('/wie')).json() as never;
  const back = async (browser: Browser): Promise<object> => (await browser.request('/terughalen')).json() as never;

  it('is asked of the issuer itself: it must not lean on an earlier login', async () => {
    const browser = new Browser(origin);
    await logIn(browser, 'sanne', '&opnieuw=ja');
    const asked = new URL(browser.visited.find((url) => url.includes('/demo/oidc/auth?')) ?? '');
    expect(asked.searchParams.get('prompt')).toBe('login');
    expect(asked.searchParams.get('max_age')).toBe('3600');
  });

  it('makes the login new, with another token in the cookie, and the former one is worth nothing', async () => {
    const browser = new Browser(origin);
    await logIn(browser, 'sanne');
    const first = (await who(browser)).ingelogdOp;
    const planted = browser.cookies.get('spil-sessie') ?? '';
    expect(planted).toMatch(/^[\w-]{43}$/);
    spil.clock.advance({ minutes: 50 });
    expect((await who(browser)).ingelogdOp).toBe(first);
    await logIn(browser, 'sanne', '&opnieuw=ja');
    expect((await who(browser)).ingelogdOp).toBe(spil.clock.now().toString());
    expect(browser.cookies.get('spil-sessie')).not.toBe(planted);
    browser.cookies.set('spil-sessie', planted);
    expect(await who(browser)).toMatchObject({ actor: null });
  });

  it('gives back what was typed, once, and keeps none of it in a way that can be read', async () => {
    const browser = new Browser(origin);
    await logIn(browser, 'sanne');
    await browser.request('/bewaren');
    const rows = await sql<{ rij: string }>`select row_to_json(s)::text as rij from sessie s where s.formulier is not null`.execute(db.database().owner);
    const dump = rows.rows.map(({ rij }) => rij).join('\n');
    expect(dump).not.toBe('');
    expect(dump).not.toContain('handtekening');
    expect(dump).not.toContain(Buffer.from('handtekening').toString('hex'));
    await logIn(browser, 'sanne', '&opnieuw=ja');
    expect(await back(browser)).toEqual(typed);
    expect(await back(browser)).toEqual({});
  });

  it('refuses somebody else, says so, and leaves the session and what was typed to whom they belong', async () => {
    const browser = new Browser(origin);
    await logIn(browser, 'sanne');
    await browser.request('/bewaren');
    const other = await logIn(browser, 'karim', '&opnieuw=ja');
    expect(other.status).toBe(403);
    expect(await other.text()).toContain('als iemand anders dan daarvoor');
    expect(await who(browser)).toMatchObject({ actor: { naam: 'Sanne' } });
    expect(await back(browser)).toEqual(typed);
  });

  it('hands nothing over to whoever just logs in on the same computer', async () => {
    const browser = new Browser(origin);
    await logIn(browser, 'sanne');
    await browser.request('/bewaren');
    await logIn(browser, 'karim');
    expect(await who(browser)).toMatchObject({ actor: { naam: 'Karim' } });
    expect(await back(browser)).toEqual({});
  });

  it('leaves a line in the log, as every login, log out and failure does: of which kind, and nothing of who', async () => {
    const browser = new Browser(origin);
    lines.length = 0;
    await logIn(browser, 'sanne');
    await logIn(browser, 'sanne', '&opnieuw=ja');
    await logIn(browser, 'karim', '&opnieuw=ja');
    await browser.request('/inloggen/terug');
    const { csrf } = (await (await browser.request('/wie')).json()) as { csrf: string };
    await browser.submit('/uitloggen', { csrf });
    const told = lines.map((line) => JSON.parse(line) as Record<string, unknown>).filter(({ msg }) => ['logged in', 'logged out', 'a login failed'].includes(String(msg)));
    expect(told).toMatchObject([
      { msg: 'logged in', soort: 'medewerker', opnieuw: false }, { msg: 'logged in', soort: 'medewerker', opnieuw: true },
      { msg: 'a login failed', code: 'InlogVanAnder' }, { msg: 'a login failed', code: 'InlogVoorbij' }, { msg: 'logged out', soort: 'medewerker' },
    ]);
    expect(lines.join('\n')).not.toMatch(/Sanne|Karim|sanne|karim/);
  });

  it('is asked of a program by the challenge of RFC 9470, when its token is of an old login', async () => {
    const sign = async (minutes: number): Promise<Response> => {
      const made = new Date(spil.clock.now().subtract({ minutes }).epochMilliseconds);
      const token = await makeDemoToken(sanne, await loadDemoKeys(folder), audience, made);
      return fetch(`${origin}/api/v1/proeven/ondertekeningen`, { method: 'POST', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `k-${minutes}` }, body: JSON.stringify({ gemeente: code }) });
    };
    expect((await sign(1)).status).toBeLessThan(300);
    const refused = await sign(61);
    expect(refused.status).toBe(401);
    expect(refused.headers.get('www-authenticate')).toBe('Bearer error="insufficient_user_authentication", error_description="The login is too old", max_age="3600"');
    expect(await refused.json()).toMatchObject({ code: 'InlogTeOud', status: 401 });
  });
});
