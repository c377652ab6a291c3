import { AsyncLocalStorage } from 'node:async_hooks';

/** Databases of which a connection is held. */
const held = new AsyncLocalStorage<readonly object[]>();

/**
 * Runs work that holds a connection of this database. Asking for a second one inside it throws on both engines:
 * with one embedded connection it would wait for itself for ever.
 */
export function holdingConnection<T>(database: object, work: () => Promise<T>): Promise<T> {
  const outer = held.getStore() ?? [];
  if (outer.includes(database)) throw new Error('A transaction was asked for inside a transaction: use the tx in hand');
  return held.run([...outer, database], work);
}

/**
 * Refuses work that takes long or reaches outside (a file, another system, a PDF) while a connection
 * is held: everybody else would wait for it. Throws; do it before, in `prepare`.
 */
export function requireNoTransaction(work: string): void {
  if (held.getStore()) throw new Error(`${work} was asked for inside a transaction: do it before, in prepare`);
}
