import { expect, it } from 'vitest';
import { buildServer } from './server.ts';

it('sends nothing without saying that it is for https alone, and is what it says it is', async () => {
  const app = await buildServer({
    logLevel: 'silent', trustedProxies: [],
    faces: [async (server) => {
      server.get('/pagina', (_request, reply) => reply.type('text/html; charset=utf-8').send('<p>x</p>'));
      server.get('/verder', (_request, reply) => reply.redirect('/pagina', 303));
      server.get('/stuk', () => Promise.reject(new Error('stuk')));
    }],
  });
  for (const url of ['/pagina', '/verder', '/stuk', '/onbekend']) {
    expect((await app.inject({ url })).headers).toMatchObject({ 'strict-transport-security': 'max-age=31536000; includeSubDomains', 'x-content-type-options': 'nosniff' });
  }
  await app.close();
});

it('believes where a request came from of its own balancers only', async () => {
  const ask = async (trustedProxies: readonly string[]): Promise<string> => {
    const app = await buildServer({ logLevel: 'silent', trustedProxies, faces: [async (server) => void server.get('/van', (request) => Promise.resolve({ ip: request.ip, host: request.host }))] });
    const answer = await app.inject({ url: '/van', remoteAddress: '203.0.113.9', headers: { host: 'spil.test', 'x-forwarded-for': '198.51.100.1', 'x-forwarded-host': 'kwaad.example' } });
    await app.close();
    return answer.body;
  };
  expect(JSON.parse(await ask([]))).toEqual({ ip: '203.0.113.9', host: 'spil.test' });
  expect(JSON.parse(await ask(['203.0.113.9']))).toMatchObject({ ip: '198.51.100.1' });
});
