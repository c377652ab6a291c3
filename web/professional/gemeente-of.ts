import { gemeenteOf as find } from '../../src/platform/gemeente-of.ts';

/** The gemeente that an id carries; an address with anything else is an address of nothing. */
export function gemeenteOf(id: string): string {
  return find(id) ?? '';
}
