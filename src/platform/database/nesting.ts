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
