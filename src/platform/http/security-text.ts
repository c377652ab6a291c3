import type { FastifyInstance } from 'fastify';
import type { Clock } from '../time/clock.ts';

export interface SecurityContact {
  /** `mailto:` or `https:`. */
  readonly contact: string;
  /** Page with what a finder may expect, where the gemeente has one. */
  readonly policy?: string | undefined;
  readonly publicUrl: URL;
  readonly clock: Clock;
}

/** Days for which the answer holds: who runs Spil vouches for it as long as it runs, and RFC 9116 advises less than a year. */
const holdsFor = 90;
const path = '/.well-known/security.txt';

/** Where somebody who found a weakness tells it (RFC 9116), in place of a public message. */
export function serveSecurityText(app: FastifyInstance, { contact, policy, publicUrl, clock }: SecurityContact): void {
  app.get(path, (_request, reply) => {
    const expires = clock.now().add({ hours: holdsFor * 24 }).toString({ smallestUnit: 'second' });
    const lines = [`Contact: ${contact}`, `Expires: ${expires}`, 'Preferred-Languages: nl, en', `Canonical: ${new URL(path, publicUrl).href}`, ...(policy === undefined ? [] : [`Policy: ${policy}`])];
    return reply.type('text/plain; charset=utf-8').header('cache-control', 'public, max-age=86400').header('x-content-type-options', 'nosniff').send(`${lines.join('\n')}\n`);
  });
  app.get('/security.txt', (_request, reply) => reply.redirect(path, 301));
}
