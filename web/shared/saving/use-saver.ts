import { useEffect, useState, useSyncExternalStore } from 'react';
import { newKey } from '../forms/new-key.ts';
import { exclusivelyIn } from './exclusively-in.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { memoryStore } from './memory-store.ts';
import type { Send } from './operation.ts';
import { Saver } from './saver.ts';
import type { SavedField, SaverOptions } from './saver.ts';

/** One saver for a page; `scope` names the person and the dossier, `newId` makes the id of each change. */
export function useSaver(scope: string, fields: SaverOptions['fields'], send: Send, newId: () => string = newKey): Saver {
  const [saver] = useState(() =>
    new Saver({
      scope,
      fields,
      send,
      store: typeof indexedDB === 'undefined' ? Promise.resolve(memoryStore()) : indexedDbStore(),
      newId,
      later: (work, milliseconds) => void setTimeout(work, milliseconds),
      exclusively: exclusivelyIn(scope),
    }),
  );
  useEffect(() => {
    void saver.start();
    const retry = (): void => saver.retry();
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [saver]);
  return saver;
}

/** A field that keeps everything typed: nothing to save, everything saved. */
export function useSavedField(saver: Saver, name: string): SavedField & { readonly change: (value: string) => void } {
  const read = (): SavedField => saver.field(name);
  const field = useSyncExternalStore(saver.subscribe, read, read);
  return { ...field, change: (value) => void saver.change(name, value) };
}
