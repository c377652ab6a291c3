import { exportJWK, generateKeyPair } from 'jose';
import { sql } from 'kysely';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Id } from '../id.ts';
import { buildServer } from '../http/server.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { makeIdentity, type Identity } from './identity.ts';
import type { ActorSource } from './login.ts';
import type { LoginProvider } from './provider.ts';
import { Browser } from './testing/browser.ts';
import { startIssuer, type TestIssuer } from './testing/issuer.ts';

const substantial = 'http://eidas.europa.eu/LoA/substantial';

/** Everybody whom the issuer knows is staff here. */
const source: ActorSource = {
  accept: (login) => login,
  facts: ({ sleutel }) => sql`to_jsonb(${sleutel})`,
  toActor: (_login, sleutel) => (typeof sleutel === 'string' ? { soort: 'medewerker', id: sleutel as Id, naam: sleutel, mandaten: [] } : undefined),
  nameOf: () => Promise.resolve(undefined),
};

forEachEngine('an issuer of our own organisation', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));
  let issuer: TestIssuer;
  let app: FastifyInstance;
  let origin: string;
  let identity: Identity;

  beforeAll(async () => {
    spil.clock.set(new Date().toISOString());
    const probe = await buildServer({ logLevel: 'silent', trustedProxies: [], faces: [] });
    origin = await probe.listen({ port: 0, host: '127.0.0.1' });
    await probe.close();
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const key = { ...(await exportJWK(privateKey)), kid: 'spil', alg: 'ES256' };
    issuer = await startIssuer('spil', key, `${origin}/inloggen/terug`, `${origin}/`);
    const provider: LoginProvider = { soort: 'medewerker', naam: 'Proefdam', issuer: issuer.url, clientId: 'spil', proof: { kind: 'key', key }, bron: 'proefdam', claims: ['sub'], acr: [substantial] };
    const away: LoginProvider = { ...provider, soort: 'inwoner', issuer: new URL('http://127.0.0.1:9') };
    identity = makeIdentity({ env: spil.env, source, providers: [provider, away], tokenIssuers: [], publicUrl: new URL(origin), audience: 'spil-api' });
    app = await buildServer({
      logLevel: 'silent', trustedProxies: [],
      faces: [
        (server) => identity.routes(server),
        async (server) => {
          server.get('/', (request) => identity.findSession(request).then((session) => session ?? { actor: null }));
          server.get('/token', (request) => identity.authenticate(request));
        },
      ],
    });
    await app.listen({ port: Number(new URL(origin).port), host: '127.0.0.1' });
  });
  afterAll(async () => {
    await app.close();
    await issuer.close();
  });

  it('is found by its address, proves who it is, and lets people in and out', async () => {
    issuer.claims = { sub: 'sanne', name: 'Sanne', acr: substantial };
    const browser = new Browser(origin);
    const { actor, csrf } = await (await browser.request('/inloggen/medewerker')).json() as { actor: object; csrf: string };
    expect(actor).toMatchObject({ naam: 'sanne' });
    const out = await browser.submit('/uitloggen', { csrf });
    const page = await out.text();
    expect(page).toContain('U bent uitgelogd');
    // A form may not lead to another host, so the page itself leads on: with what the issuer needs to end its session.
    const next = new URL((/url=([^"]+)"/.exec(page)?.[1] ?? '').replaceAll('&amp;', '&'));
    expect(next.origin).toBe(issuer.url.origin);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${origin}/`);
    expect((await fetch(next)).status).toBe(200);
    expect(await (await browser.request('/')).json()).toEqual({ actor: null });
  });

  it('is not enough when it vouches for less than is asked', async () => {
    issuer.claims = { sub: 'sanne', acr: 'http://eidas.europa.eu/LoA/low' };
    const answer = await new Browser(origin).request('/inloggen/medewerker');
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('niet sterk genoeg');
  });

  it('that cannot be reached is told as such, in the language of the reader', async () => {
    const answer = await new Browser(origin, { 'accept-language': 'en' }).request('/inloggen/inwoner');
    expect(answer.status).toBe(503);
    expect(await answer.text()).toContain('The login service cannot be reached now');
  });

  it('makes out access tokens that the API takes, as long as they are for the API and strong enough', async () => {
    const ask = async (payload: object): Promise<Response> => fetch(`${origin}/token`, { headers: { authorization: `Bearer ${await issuer.token({ sub: 'sanne', exp: Math.floor(Date.now() / 1000) + 60, aud: 'spil-api', acr: substantial, ...payload })}` } });
    expect(await (await ask({})).json()).toMatchObject({ soort: 'medewerker', naam: 'sanne' });
    const refused = await Promise.all([ask({ aud: 'spil' }), ask({ exp: 1 }), ask({ sub: undefined })]);
    expect(refused.map((answer) => answer.status)).toEqual([401, 401, 401]);
    expect((await ask({ acr: 'laag' })).status).toBe(403);
  });

  it('sends a person on loopback under another name to the address that the issuer knows', async () => {
    const answer = await fetch(`${origin.replace('127.0.0.1', 'localhost')}/inloggen/medewerker?terug=/x`, { redirect: 'manual' });
    expect(answer.headers.get('location')).toBe(`${origin}/inloggen/medewerker?terug=/x`);
  });
});
