import { Refusal } from '../error.ts';
import type { Attributes } from './attributes.ts';

/** A kind of work that is looked at. */
export type WorkKind = 'request' | 'act' | 'zegelaar' | 'lezer' | 'effect' | 'werk' | 'mail';

/** Where each kind of work has the name it is known by. */
export const nameOf = {
  request: 'http.route', act: 'spil.act', zegelaar: undefined, lezer: 'spil.lezer', effect: 'spil.lezer', werk: 'spil.werk', mail: 'spil.mail',
} as const satisfies Record<WorkKind, keyof Attributes | undefined>;

/** How a piece of work ended. */
export interface End {
  readonly attributes: Attributes;
  readonly seconds: number;
  /** Only a technical fault; that somebody may not do something is none. */
  readonly fault: boolean;
}

/** Who looks at work: it can tell no more than the list of attributes allows. */
export interface Telemetry {
  /** Does a piece of work, and tells how it went. */
  span<T>(kind: WorkKind, attributes: Attributes, work: () => Promise<T>): Promise<T>;
  /** Tells more of the work that goes on now. */
  note(attributes: Attributes): void;
  /** The work that goes on now follows from what left this trail. */
  link(spoor: string | null | undefined): void;
  /** The trail of the work that goes on now (`trace-span`), for what follows from it. Undefined where no traces are kept. */
  spoor(): string | undefined;
  /** Begins the work on a request: `begin` goes on inside it, and `end` is called with the answer. */
  request(spoor: { readonly id: string; readonly parent: string | undefined }, begin: () => void): (attributes: Attributes, fault: boolean) => void;
  /** Sends what is left. */
  close(): Promise<void>;
}

/** Does a piece of work, looked at where somebody looks. */
export function traced<T>(telemetry: Telemetry | undefined, kind: WorkKind, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return telemetry === undefined ? work() : telemetry.span(kind, attributes, work);
}

/** What may be told of an error: the code of a refusal, or the kind of a fault; never its message. */
export function toldOf(error: unknown): { readonly attributes: Attributes; readonly fault: boolean } {
  if (error instanceof Refusal) return { attributes: { 'spil.uitkomst': error.code }, fault: false };
  const { name, code } = error as { name?: string; code?: unknown };
  return { attributes: { 'error.type': name ?? 'Error', 'spil.code': typeof code === 'string' ? code : undefined }, fault: true };
}
