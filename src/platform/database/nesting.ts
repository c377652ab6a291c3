import { AsyncLocalStorage } from 'node:async_hooks';

const inTransaction = new AsyncLocalStorage<true>();

/**
 * Runs work that holds the connection. Asking for a second one inside it throws on both engines:
 * with one embedded connection it would wait for itself for ever.
 */
export function holdingConnection<T>(work: () => Promise<T>): Promise<T> {
  if (inTransaction.getStore()) throw new Error('A transaction was asked for inside a transaction: use the tx in hand');
  return inTransaction.run(true, work);
}

/**
 * Refuses work that takes long or reaches outside (a file, another system, a PDF) while a connection
 * is held: everybody else would wait for it. Throws; do it before, in `prepare`.
 */
export function requireNoTransaction(work: string): void {
  if (inTransaction.getStore()) throw new Error(`${work} was asked for inside a transaction: do it before, in prepare`);
}
