import type { Candidate, Operation, OperationStore, Send, StoreChange } from './operation.ts';
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

const typingPause = 400;
const firstRetry = 1_000;
const lastRetry = 60_000;
const unknown: SavedField = { value: '', version: '', state: 'saved', candidates: [], reason: undefined };

/** Keeps every change first, then sends them in order, until each has arrived. */
export class Saver {
  readonly #options: SaverOptions;
  readonly #fields = new Map<string, SavedField>();
  readonly #listeners = new Set<() => void>();
  #wait = firstRetry;
  #planned = false;
  #running: Promise<void> | undefined;
  #handedOver = false;
  #needsLogin = false;
  #durable = true;

  constructor(options: SaverOptions) {
    this.#options = options;
    for (const [name, known] of Object.entries(options.fields)) this.#fields.set(name, { ...unknown, ...known });
  }

  /** The session ended: nothing is lost, but sending waits for `retry`. */
  get needsLogin(): boolean {
    return this.#needsLogin;
  }

  /** False when a reload would lose what did not arrive yet. */
  get durable(): boolean {
    return this.#durable;
  }

  field(name: string): SavedField {
    return this.#fields.get(name) ?? unknown;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Shows what an earlier visit left behind, and sends it. */
  async start(): Promise<void> {
    const kept = await this.#update((queue) => ({ operations: queue, result: queue }));
    for (const { field, value, refused } of kept) this.#show(field, { value, state: refused === undefined ? 'on-device' : 'refused', reason: refused });
    await this.#send();
  }

  /** Resolves when the change is kept; it arrives later. */
  async change(field: string, value: string): Promise<void> {
    this.#show(field, { value, state: 'on-device', reason: undefined });
    await this.#update((queue) => append(queue, { field, value, baseVersion: this.field(field).version }, this.#options.newId));
    this.#plan();
  }

  /** Tries again now: the network is back, somebody logged in. */
  retry(): void {
    this.#needsLogin = false;
    this.#wait = firstRetry;
    void this.#send();
  }

  /** Something else sends all that is shown, such as the form itself: waits for the change under way and forgets the others, so that none comes after it. */
  async handOver(): Promise<void> {
    this.#handedOver = true;
    await this.#running?.catch(() => undefined);
    await this.#update(() => ({ operations: [], result: undefined }));
  }

  #show(name: string, part: Partial<SavedField>): void {
    this.#fields.set(name, { ...this.field(name), ...part });
    for (const listener of this.#listeners) listener();
  }

  async #update<T>(change: StoreChange<T>): Promise<T> {
    const store = await this.#options.store;
    if (this.#durable !== store.durable) {
      this.#durable = store.durable;
      for (const listener of this.#listeners) listener();
    }
    return store.update<T>(this.#options.scope, change);
  }

  #plan(): void {
    if (this.#planned) return;
    this.#planned = true;
    this.#options.later(() => {
      this.#planned = false;
      // A run under way takes along what came meanwhile; one that just ended is started again.
      if (this.#running !== undefined) this.#plan();
      else void this.#send();
    }, typingPause);
  }

  async #send(): Promise<void> {
    if (this.#running !== undefined || this.#needsLogin || this.#handedOver) return;
    this.#running = this.#options.exclusively(() => this.#sendAll());
    try {
      await this.#running;
    } catch {
      // Not reached: everything is still in the store, so trying again is all there is to do.
      this.#options.later(() => void this.#send(), this.#wait);
      this.#wait = Math.min(this.#wait * 2, lastRetry);
    } finally {
      this.#running = undefined;
    }
  }

  async #sendAll(): Promise<void> {
    for (;;) {
      if (this.#handedOver) return;
      const next = await this.#update(take);
      if (next === undefined || !(await this.#deliver(next))) return;
      this.#wait = firstRetry;
    }
  }

  /** False when nothing more can go now. */
  async #deliver(operation: Operation): Promise<boolean> {
    const result = await this.#options.send(operation);
    const { field } = operation;
    // Typed further meanwhile: what is shown is still only here.
    const newest = (): boolean => this.field(field).value === operation.value;
    if (result.kind === 'login') {
      this.#needsLogin = true;
      this.#show(field, {});
      return false;
    }
    if (result.kind === 'refused') {
      await this.#update((queue) => refuse(queue, operation, result.reason));
      if (newest()) this.#show(field, { state: 'refused', reason: result.reason });
      return true;
    }
    await this.#update((queue) => settle(queue, operation, result.version));
    const candidates = result.kind === 'conflict' ? result.candidates : [];
    this.#show(field, { version: result.version, candidates, ...(newest() ? { state: result.kind, reason: undefined } : {}) });
    return true;
  }
}
