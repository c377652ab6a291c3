import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT } from 'jose';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { makeSystems } from '../busy/systems.ts';
import { buildServer } from '../http/server.ts';
import type { Id } from '../id.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { makeIdentity } from './identity.ts';
import type { LoginProvider } from './provider.ts';

forEachEngine('many who log in from one place', (db) => {
  const spil = makeTestSpil(db, [], () => Promise.resolve([]));

  async function setUp(fetchIssuer: typeof fetch) {
    const { privateKey, publicKey } = await generateKeyPair('ES256');
    const keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), alg: 'ES256' }] });
    const provider: LoginProvider = { soort: 'medewerker', naam: 'Proefdam', issuer: new URL('https://uitgever.example'), clientId: 'spil', proof: { kind: 'none' }, bron: 'proefdam', claims: ['sub'], acr: [], fetch: fetchIssuer };
    const systems = makeSystems(spil.clock);
    const identity = makeIdentity({
      env: { ...spil.env, database: db.database(), systems }, providers: [provider], publicUrl: new URL('https://spil.example'), audience: 'spil-api', originOf: ({ ip }) => ip,
      tokenIssuers: [{ issuer: 'https://tokens.example', providers: [provider], keys: () => Promise.resolve(keys) }],
      source: { accept: (login) => login, facts: ({ sleutel }) => sql`to_jsonb(${sleutel})`, toActor: () => ({ soort: 'medewerker', id: 'x' as Id, naam: 'Sanne', mandaten: [] }), nameOf: () => Promise.resolve(undefined) },
    });
    const app = await buildServer({ logLevel: 'silent', trustedProxies: ['127.0.0.1'], faces: [(server) => identity.routes(server), async (server) => {
      server.get('/wie', (request) => identity.authenticate(request).then(({ soort }) => ({ soort })));
    }] });
    const get = (url: string, from: string, headers: Record<string, string> = {}) => app.inject({ url, headers: { 'x-forwarded-for': from, ...headers } });
    const now = Math.floor(spil.clock.now().epochMilliseconds / 1000);
    const token = (aud: string) => new SignJWT({ sub: 'sanne', aud, iss: 'https://tokens.example', exp: now + 300, jti: crypto.randomUUID() }).setProtectedHeader({ alg: 'ES256' }).sign(privateKey);
    return { app, get, token, systems };
  }
  const away: typeof fetch = () => Promise.reject(new Error('away'));

  it('get in with two hundred at once; more wait some seconds and read why, and another place does not notice', async () => {
    const { app, get } = await setUp(away);
    const statuses = (await Promise.all(Array.from({ length: 210 }, () => get('/inloggen/medewerker', '192.0.2.7')))).map(({ statusCode }) => statusCode);
    expect([statuses.filter((one) => one === 503).length, statuses.filter((one) => one === 429).length]).toEqual([200, 10]);
    const told = await get('/inloggen/medewerker', '192.0.2.7', { 'accept-language': 'nl' });
    expect([told.headers['retry-after'], told.headers['content-type']]).toEqual(['1', 'text/html; charset=utf-8']);
    expect(told.body).toContain('Vanaf deze plek wordt nu heel vaak ingelogd. Er is niets gewijzigd. Probeer het over 1 seconde opnieuw.');
    expect((await get('/inloggen/medewerker', '192.0.2.8')).statusCode).toBe(503);
    // Who is on the way back is counted apart.
    expect((await get('/inloggen/terug?code=x&state=y', '192.0.2.7')).statusCode).toBe(400);
    await app.close();
  });

  it('do not ask a login service that does not answer, hundred after hundred', async () => {
    let asked = 0;
    const { app, get, systems } = await setUp(() => { asked += 1; return away(''); });
    for (let n = 0; n < 20; n += 1) expect((await get('/inloggen/medewerker', '192.0.2.7')).statusCode).toBe(503);
    expect([asked, systems.states().map(({ naam, toestand }) => [naam, toestand])]).toEqual([5, [['inloggen medewerker', 'weg']]]);
    spil.clock.advance({ seconds: 30 });
    await get('/inloggen/medewerker', '192.0.2.7');
    expect(asked).toBe(6);
    await app.close();
  });

  it('are held back when their tokens prove nothing, but for who sent a good one just now', async () => {
    const { app, get, token } = await setUp(away);
    const withToken = async (text: string, from = '192.0.2.7') => (await get('/wie', from, { authorization: `Bearer ${text}` })).statusCode;
    const good = await token('spil-api');
    expect(await withToken(good)).toBe(200);
    const bad: number[] = [];
    for (let n = 0; n < 65; n += 1) bad.push(await withToken(await token('elders')));
    expect([bad.filter((one) => one === 401).length, bad.filter((one) => one === 429).length]).toEqual([60, 5]);
    expect([await withToken(good), await withToken(await token('spil-api')), await withToken('x', '192.0.2.8'), (await get('/wie', '192.0.2.7')).statusCode]).toEqual([200, 429, 401, 200]);
    spil.clock.advance({ seconds: 2 });
    expect(await withToken(await token('spil-api'))).toBe(200);
    await app.close();
  });
});
