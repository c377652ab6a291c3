import type { Candidate, Operation, OperationStore, Send } from './operation.ts';
import { append, refuse, settle, take } from './queue.ts';

export type SavingState = 'saved' | 'on-device' | 'conflict' | 'refused';

export interface SavedField {
  readonly value: string;
  readonly version: string;
  readonly state: SavingState;
  readonly candidates: readonly Candidate[];
  readonly reason: string | undefined;
}

export interface SaverOptions {
  /** Whose and which: person and dossier, so that two on one device never mix. */
  readonly scope: string;
  readonly store: Promise<OperationStore>;
  readonly send: Send;
  /** What the server has, by name of the field. */
  readonly fields: Readonly<Record<string, { readonly value: string; readonly version: string }>>;
  readonly newId: () => string;
  /** Calls back after so many milliseconds. */
  readonly later: (work: () => void, milliseconds: number) => void;
  /** Lets only one window of the browser send at a time. */
  readonly exclusively: (work: () => Promise<void>) => Promise<void>;
}

export interface Saver {
  change(field: string, value: string): Promise<void>;
  field(name: string): SavedField;
  /** The session ended: sending waits for a login. */
  needsLogin(): boolean;
  /** False when a reload would lose what did not arrive yet. */
  durable(): boolean;
  subscribe(listener: () => void): () => void;
  /** Shows what an earlier visit left behind, and sends it. */
  start(): Promise<void>;
  /** Tries again now: the network is back, somebody logged in. */
  retry(): void;
}

const typingPause = 400;
const firstRetry = 1_000;
const lastRetry = 60_000;

/** Keeps every change first, then sends them in order, until each has arrived. */
export function createSaver({ scope, store, send, fields, newId, later, exclusively }: SaverOptions): Saver {
  const state = new Map<string, SavedField>(
    Object.entries(fields).map(([name, known]) => [name, { ...known, state: 'saved', candidates: [], reason: undefined }]),
  );
  const listeners = new Set<() => void>();
  let wait = firstRetry;
  let planned = false;
  let running = false;
  let blocked = false;
  let lasting = true;

  const of = (name: string): SavedField => state.get(name) ?? { value: '', version: '', state: 'saved', candidates: [], reason: undefined };
  const set = (name: string, part: Partial<SavedField>): void => {
    state.set(name, { ...of(name), ...part });
    for (const listener of listeners) listener();
  };

  const overlay = (queue: readonly Operation[]): void => {
    for (const { field, value, refused } of queue) set(field, { value, state: refused === undefined ? 'on-device' : 'refused', reason: refused });
  };

  async function deliver(kept: OperationStore, operation: Operation): Promise<boolean> {
    const result = await send(operation);
    if (result.kind === 'login') {
      blocked = true;
      set(operation.field, {});
      return false;
    }
    if (result.kind === 'refused') {
      await kept.update(scope, (queue) => refuse(queue, operation, result.reason));
      if (of(operation.field).value === operation.value) set(operation.field, { state: 'refused', reason: result.reason });
      return true;
    }
    await kept.update(scope, (queue) => settle(queue, operation, result.version));
    // Typed further meanwhile: what is shown is still only here.
    const newest = of(operation.field).value === operation.value;
    const candidates = result.kind === 'conflict' ? result.candidates : [];
    set(operation.field, { version: result.version, candidates, ...(newest ? { state: result.kind === 'conflict' ? 'conflict' : 'saved', reason: undefined } : {}) });
    return true;
  }

  async function pump(): Promise<void> {
    if (running || blocked) return;
    running = true;
    try {
      const kept = await store;
      await exclusively(async () => {
        for (;;) {
          const next = await kept.update(scope, take);
          if (next === undefined || !(await deliver(kept, next))) break;
          wait = firstRetry;
        }
      });
    } catch {
      // Not reached: everything is still in the store, so trying again is all there is to do.
      later(() => void pump(), wait);
      wait = Math.min(wait * 2, lastRetry);
    } finally {
      running = false;
    }
  }

  function plan(): void {
    if (planned) return;
    planned = true;
    later(() => {
      planned = false;
      // Sent while typing: a run that is under way takes what came meanwhile, one that just ended is started again.
      if (running) plan();
      else void pump();
    }, typingPause);
  }

  return {
    async change(field, value) {
      set(field, { value, state: 'on-device', reason: undefined });
      const kept = await store;
      lasting = kept.durable;
      await kept.update(scope, (queue) => append(queue, { field, value, baseVersion: of(field).version }, newId));
      plan();
    },
    field: of,
    needsLogin: () => blocked,
    durable: () => lasting,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async start() {
      const kept = await store;
      lasting = kept.durable;
      overlay(await kept.update(scope, (queue) => ({ operations: queue, result: queue })));
      await pump();
    },
    retry() {
      blocked = false;
      wait = firstRetry;
      void pump();
    },
  };
}
