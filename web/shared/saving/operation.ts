/** One change of one field, as it goes to the server: idempotent by `id`. */
export interface Operation {
  readonly id: string;
  readonly field: string;
  readonly value: string;
  /** Version of the field that the person had in view. */
  readonly baseVersion: string;
  /** Was sent at least once: the server may have it, so its value can no longer change. */
  readonly attempted: boolean;
  /** Why the server will not take it; kept until the person changes it. */
  readonly refused: string | undefined;
}

/** One of several values that the server keeps beside each other. */
export interface Candidate {
  readonly value: string;
  /** Whose it is, in words. */
  readonly by: string;
}

export type SendResult =
  | { readonly kind: 'saved'; readonly version: string }
  /** Somebody else was first; the server kept both. */
  | { readonly kind: 'conflict'; readonly version: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'refused'; readonly reason: string }
  /** The session ended: nothing is lost, but somebody must log in. */
  | { readonly kind: 'login' };

/** Brings one operation to the server; throws when the server was not reached. */
export type Send = (operation: Operation) => Promise<SendResult>;

export type StoreChange<T> = (operations: readonly Operation[]) => { readonly operations: readonly Operation[]; readonly result: T };

/** Keeps the operations of each scope; `update` happens as a whole, also between windows of one browser. */
export interface OperationStore {
  /** False when what it keeps is gone after a reload. */
  readonly durable: boolean;
  update<T>(scope: string, change: StoreChange<T>): Promise<T>;
}
