import Fastify from 'fastify';
import { expect, it } from 'vitest';
import { fixedClock } from '../time/clock.ts';
import { serveSecurityText } from './security-text.ts';

it('tells who found a weakness whom to tell, until when, and in which languages (RFC 9116)', async () => {
  const app = Fastify();
  serveSecurityText(app, { contact: 'mailto:veilig@gemeente.example', policy: 'https://gemeente.example/cvd', publicUrl: new URL('https://spil.example'), clock: fixedClock('2026-03-10T09:00:00.5Z') });
  const answer = await app.inject({ url: '/.well-known/security.txt' });
  expect(answer.headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' });
  expect(answer.body.split('\n')).toEqual([
    'Contact: mailto:veilig@gemeente.example', 'Expires: 2026-06-08T09:00:00Z', 'Preferred-Languages: nl, en', 'Canonical: https://spil.example/.well-known/security.txt', 'Policy: https://gemeente.example/cvd', '',
  ]);
  expect((await app.inject({ url: '/security.txt' })).headers.location).toBe('/.well-known/security.txt');
  await app.close();
});
