import { memoryStore } from './memory-store.ts';
import type { Operation, OperationStore } from './operation.ts';

const table = 'operations';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('spil', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB could not be opened'));
  });
}

function storeIn(database: IDBDatabase): OperationStore {
  return {
    durable: true,
    update<T>(scope: string, change: (operations: readonly Operation[]) => { readonly operations: readonly Operation[]; readonly result: T }): Promise<T> {
      return new Promise((resolve, reject) => {
        // Reading and writing in one transaction: two windows never overwrite each other's changes.
        const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
        const records = transaction.objectStore(table);
        const found = records.get(scope) as IDBRequest<readonly Operation[] | undefined>;
        let answer: { readonly result: T } | undefined;
        found.onsuccess = () => {
          const changed = change(found.result ?? []);
          answer = changed;
          if (changed.operations.length === 0) records.delete(scope);
          else records.put(changed.operations, scope);
        };
        transaction.oncomplete = () => (answer === undefined ? reject(new Error('The transaction read nothing')) : resolve(answer.result));
        transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB could not be written'));
        transaction.onabort = transaction.onerror;
      });
    },
  };
}

/** The browser's own database; only memory where it is refused, as in some private windows. */
export async function indexedDbStore(): Promise<OperationStore> {
  try {
    return storeIn(await open());
  } catch {
    return memoryStore();
  }
}
