import type { Environment } from '../platform/act/environment.ts';
import type { Scope } from '../platform/database/database.ts';
import type { ShownGemeente } from '../platform/http/screen-context.ts';
import { listGemeenten, parseOpeningstijden } from '../registers/gemeente/index.ts';

const scope: Scope = { gemeenten: [], actor: 's:start', houder: 'niemand', doel: 'uitvoering' };

/** Milliseconds in which a changed phone number may still be the old one. */
const freshness = 10_000;

/** The gemeenten of this installation, read again after a while: they are on every page and change once a year. */
export function gemeentenOf({ database }: Pick<Environment, 'database'>): () => Promise<readonly ShownGemeente[]> {
  let known: Promise<readonly ShownGemeente[]> | undefined;
  let until = 0;
  return () => {
    if (known !== undefined && performance.now() < until) return known;
    until = performance.now() + freshness;
    known = database.read(scope, async (tx) => (await listGemeenten(tx)).map(({ gemeente, naam, telefoon, openingstijden, adres, thema, email, inloop }) => ({
      code: gemeente, naam, telefoon, thema, adres, email, openingstijden: parseOpeningstijden(openingstijden), inloop: parseOpeningstijden(inloop),
    }))).catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  };
}
