import { seeded } from '../../demo/region/seeded.ts';
import type { Ask } from './open-loop.ts';

const paths = ['/', '/wegwijzer', '/hulp-vragen', '/sociale-kaart', '/crisis'];
const headers = { accept: 'text/html', 'accept-language': 'nl' };

/** One in seven asks for a public page, the others what `next` gives. */
export function withPublicPages(next: () => Ask): () => Ask {
  const chance = seeded(7);
  return () => (chance.next() < 1 / 7 ? { kind: 'lezen', name: 'open bladzijde', method: 'GET', path: chance.pick(paths), headers } : next());
}
