import type { TSchema } from 'typebox';
import type { Value } from '../act/value.ts';
import type { Text } from '../text.ts';

/**
 * A kind of event. Its content holds ids, codes and days only: names, free text and BSN stay in the
 * tables. `voorbeeld` is the frozen sample of this version; `upcast` lifts the content of an older
 * version by one.
 */
export interface EventKind<V> extends AnyEventKind {
  readonly voorbeeld: V;
}

/** An event kind in a list, whatever it holds. */
export interface AnyEventKind {
  readonly soort: string;
  readonly versie: number;
  readonly schema: TSchema;
  readonly betekenis: string;
  readonly voorbeeld: unknown;
  /** How it is told on the timeline, and the kind of data that a reader must have a right to; absent: not told. */
  readonly tijdlijn?: { readonly gegevens: string; readonly tekst: Text };
  readonly upcast?: Readonly<Record<number, (old: unknown) => unknown>>;
  /** The frozen samples of earlier versions: what lies in journals, and must be liftable for ever. */
  readonly eerder?: Readonly<Record<number, unknown>>;
}

export function eventKind<S extends TSchema>(kind: AnyEventKind & { readonly schema: S; readonly voorbeeld: Value<S> }): EventKind<Value<S>> {
  return kind;
}

/** An event as readers see it: sealed, in its newest version. */
export interface SealedEvent {
  readonly nummer: number;
  readonly id: string;
  readonly gemeente: string;
  readonly stroom: string;
  readonly soort: string;
  readonly moment: string;
  readonly actor: string;
  readonly inhoud: unknown;
}

/** Content of an event in the newest version of its kind. */
export function upcast(kind: AnyEventKind | undefined, versie: number, inhoud: unknown): unknown {
  if (!kind) return inhoud;
  let content = inhoud;
  for (let v = versie; v < kind.versie; v++) {
    const lift = kind.upcast?.[v];
    if (!lift) throw new Error(`${kind.soort}: no upcaster from version ${v}`);
    content = lift(content);
  }
  return content;
}

/** A sealed event as it is kept. */
export interface SealedRow {
  readonly nummer: number;
  readonly maand: string;
  readonly id: string;
  readonly stroom: string;
  readonly soort: string;
  readonly versie: number;
  readonly moment: string;
  readonly actor: string;
  readonly inhoud: unknown;
  /** Trail of the work that left it (`telemetry/spoor.ts`). */
  readonly spoor: string | null;
}

/** A kept event as readers see it. */
export function upcastRow(row: SealedRow, gemeente: string, kinds: ReadonlyMap<string, AnyEventKind>): SealedEvent {
  const { nummer, id, stroom, soort, moment, actor } = row;
  return { nummer, id, gemeente, stroom, soort, moment, actor, inhoud: upcast(kinds.get(soort), row.versie, row.inhoud) };
}
