import type { Operation, OperationStore } from './operation.ts';

/** For browsers that keep nothing: what is typed still goes to the server, but a reload loses what did not arrive. */
export function memoryStore(): OperationStore {
  const scopes = new Map<string, readonly Operation[]>();
  return {
    durable: false,
    update(scope, change) {
      const { operations, result } = change(scopes.get(scope) ?? []);
      scopes.set(scope, operations);
      return Promise.resolve(result);
    },
  };
}
