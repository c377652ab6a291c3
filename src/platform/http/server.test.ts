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
