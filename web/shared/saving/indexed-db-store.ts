import { memoryStore } from './memory-store.ts';
import type { Operation, OperationStore, StoreChange } from './operation.ts';

const table = 'operations';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('spil', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(table));
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB could not be opened')));
  });
}

/** Reads and writes in one transaction: two windows never overwrite each other's changes. */
function updateIn<T>(database: IDBDatabase, scope: string, change: StoreChange<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite', { durability: 'strict' });
    const records = transaction.objectStore(table);
    const found = records.get(scope) as IDBRequest<readonly Operation[] | undefined>;
    let answer: { readonly result: T } | undefined;
    found.addEventListener('success', () => {
      const changed = change(found.result ?? []);
      answer = changed;
      if (changed.operations.length === 0) records.delete(scope);
      else records.put(changed.operations, scope);
    });
    const fail = (): void => reject(transaction.error ?? new Error('IndexedDB could not be written'));
    transaction.addEventListener('complete', () => (answer === undefined ? fail() : resolve(answer.result)));
    transaction.addEventListener('error', fail);
    transaction.addEventListener('abort', fail);
  });
}

/** The browser's own database; only memory where it is refused, as in some private windows. */
export async function indexedDbStore(): Promise<OperationStore> {
  try {
    const database = await open();
    return { durable: true, update: (scope, change) => updateIn(database, scope, change) };
  } catch {
    return memoryStore();
  }
}
