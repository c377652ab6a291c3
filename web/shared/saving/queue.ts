import type { Operation } from './operation.ts';

type Queue = readonly Operation[];
interface Changed<T> {
  readonly operations: Queue;
  readonly result: T;
}

export interface Change {
  readonly field: string;
  readonly value: string;
  readonly baseVersion: string;
}

/** A change at the end of the queue. What was never sent yet is replaced: typing a word is one operation, not five. */
export function append(queue: Queue, change: Change, newId: () => string): Changed<void> {
  const last = queue.findLast((operation) => operation.field === change.field);
  if (last === undefined || (last.attempted && last.refused === undefined)) {
    return { operations: [...queue, { ...change, id: newId(), attempted: false, refused: undefined }], result: undefined };
  }
  // A refused one was seen by the server: it goes again under a new id.
  const next: Operation = last.refused === undefined ? { ...last, value: change.value } : { ...last, id: newId(), value: change.value, attempted: false, refused: undefined };
  return { operations: queue.map((operation) => (operation.id === last.id ? next : operation)), result: undefined };
}

/** The first that may be sent, marked as sent. */
export function take(queue: Queue): Changed<Operation | undefined> {
  const first = queue.find((operation) => operation.refused === undefined);
  if (first === undefined) return { operations: queue, result: undefined };
  const taken = { ...first, attempted: true };
  return { operations: queue.map((operation) => (operation.id === first.id ? taken : operation)), result: taken };
}

/** The server has it: it leaves the queue, and what was typed after it builds on the version that it made. */
export function settle(queue: Queue, done: Operation, version: string): Changed<void> {
  const rest = queue.filter((operation) => operation.id !== done.id);
  return { operations: rest.map((operation) => (operation.field === done.field && !operation.attempted ? { ...operation, baseVersion: version } : operation)), result: undefined };
}

export function refuse(queue: Queue, refused: Operation, reason: string): Changed<void> {
  return { operations: queue.map((operation) => (operation.id === refused.id ? { ...operation, refused: reason } : operation)), result: undefined };
}
