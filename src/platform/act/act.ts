import type { TSchema } from 'typebox';
import type { Value } from './value.ts';
import type { ReadTx, WriteTx } from '../database/transaction.ts';
import type { GemeenteCode, Id } from '../id.ts';
import type { Temporal } from '../time/temporal.ts';
import type { Text } from '../text.ts';
import type { Actor } from '../access/actor.ts';
import type { Rule, Verdict } from '../access/rule.ts';
import type { AnyEventKind, EventKind } from '../journal/event.ts';
import type { Environment } from './environment.ts';

/** `POST /meldingen/{id}/verslagen`: method and path of the REST face; path parameters are fields of the input. */
export type Route = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`;

/** What an act found before it was decided whether it may run. */
export interface Loaded {
  /** The dossier whose grants decide; absent when the act is about no dossier. */
  readonly dossier?: string;
  /** Holder key (`t:…`, `m:…`, `p:…`) whose own people may see it, where there is no dossier. */
  readonly houder?: string;
  /** Version for `If-Match`, where the thing is versioned. */
  readonly versie?: number;
}

/** What a command or query has in hand while it runs. */
export interface ActContext<I, L> {
  /** What `prepare` brought from another system. */
  readonly prepared: unknown;
  readonly input: I;
  readonly loaded: L;
  readonly actor: Actor;
  readonly gemeente: GemeenteCode;
  readonly moment: Temporal.Instant;
  /** Today in the Netherlands. */
  readonly today: Temporal.PlainDate;
  readonly env: Environment;
  /** Does another rule hold for this actor on what was loaded? To leave out what may not be seen. */
  mag(rule: Rule): boolean;
}

export interface CommandContext<I, L> extends ActContext<I, L> {
  readonly tx: WriteTx;
  newId(): Id;
  /** Leaves an event in the chain of a stream (a dossier or other aggregate), in this transaction. */
  publish<V>(stroom: string, kind: EventKind<V>, inhoud: NoInfer<V>): void;
}

export interface QueryContext<I, L> extends ActContext<I, L> {
  readonly tx: ReadTx;
  /** All gemeenten a query of `scope: 'set'` looks in. */
  readonly gemeenten: readonly GemeenteCode[];
  /** Rights of this actor on a loaded thing: which acts of a resource are allowed now, and why not. */
  offers<T extends Loaded>(resource: string, loaded: T): Promise<Offer[]>;
}

/** An act that may be done now, or the reason why not. */
export interface Offer {
  readonly act: string;
  readonly label: Text;
  readonly mag: boolean;
  readonly reden?: Text;
}

/** What every act declares, whatever its schemas are. */
export interface ActShape {
  /** `resource.act`, both Dutch nouns: `ondersteuningsplan.ondertekening`. */
  readonly name: string;
  /** What it is called on a button or in an overview. */
  readonly label: Text;
  /** Purpose (doelbinding), written in the access log. */
  readonly purpose: string;
  readonly route: Route;
  readonly input: TSchema;
  readonly output: TSchema;
  readonly may: Rule;
  /**
   * Row-level security as Spil itself, for the few acts by which people from outside add something
   * they may not read back (docs/generated/rechten.md lists them).
   */
  readonly asSpil?: true;
  /** The answer holds a code of which only a digest is stored: it is kept sealed, for the same request sent again. */
  readonly secretAnswer?: true;
  /** What was chosen may not be told afterwards: no answer is kept for the same request sent again, since its digest would tell. */
  readonly secretInput?: true;
  /** Signs or decides: who does it has proved only just now who they are (`fresh-login.ts`). */
  readonly freshLogin?: true;
  /** Comes often from one person, such as what saves while somebody writes: held back as a flood later than others. */
  readonly often?: true;
  /** Request size in bytes where the default of 1 MB is not enough. */
  readonly bodyLimit?: number;
}

interface ActBase<N extends string, I extends TSchema, O extends TSchema, L extends Loaded> extends ActShape {
  readonly name: N;
  readonly input: I;
  readonly output: O;
  /** The gemeente when no id in the input tells it. */
  readonly gemeente?: (input: Value<I>, actor: Actor) => string | undefined;
  /**
   * What asks another system or takes long (a file), done before the transaction begins, never inside it. Whether
   * the actor may is decided before, and again with the act.
   */
  readonly prepare?: (input: Value<I>, env: Environment, actor: Actor) => Promise<unknown>;
  /** Finds what the act is about, with its dossier; throws NotFound. */
  readonly load?: (tx: ReadTx, input: Value<I>, gemeente: GemeenteCode) => Promise<L>;
}

/** A command as it is declared. */
export interface CommandDeclaration<N extends string, I extends TSchema, O extends TSchema, L extends Loaded> extends ActBase<N, I, O, L> {
  /** Events it may leave. */
  readonly events: readonly AnyEventKind[];
  /** State guard: pure, on what was loaded; no with the reason. */
  when?(loaded: L, today: Temporal.PlainDate): Verdict;
  /** A versioned thing: `If-Match` is required and compared with `loaded.versie`. */
  readonly versioned?: true;
  run(context: CommandContext<Value<I>, L>): Promise<Value<O>>;
}

export interface Command<N extends string = string, I extends TSchema = TSchema, O extends TSchema = TSchema, L extends Loaded = Loaded> extends CommandDeclaration<N, I, O, L> {
  readonly kind: 'command';
}

/** A query as it is declared. */
export interface QueryDeclaration<N extends string, I extends TSchema, O extends TSchema, L extends Loaded> extends ActBase<N, I, O, L> {
  /** One gemeente (default) or all gemeenten of the actor, each with its own keyset query. */
  readonly scope?: 'set';
  /** Dossiers or persons that the answer is about; each becomes a line in the access log. Absent: about nobody. */
  subjects?(output: Value<O>, loaded: L): readonly string[];
  /** Readers whose position matters for `vanaf`. */
  readonly readers?: readonly string[];
  /** It is answered to who knows a secret: guessing without login is held back as a flood. */
  readonly secret?: true;
  run(context: QueryContext<Value<I>, L>): Promise<Value<O>>;
}

export interface Query<N extends string = string, I extends TSchema = TSchema, O extends TSchema = TSchema, L extends Loaded = Loaded> extends QueryDeclaration<N, I, O, L> {
  readonly kind: 'query';
}

/** Declares the only way something changes. What lacks a permission, events or a schema does not compile. */
export function command<const N extends string, I extends TSchema, O extends TSchema, L extends Loaded = Loaded>(
  declaration: CommandDeclaration<N, I, O, L>,
): Command<N, I, O, L> {
  return { kind: 'command', ...declaration };
}

/** Declares the only way something is read. */
export function query<const N extends string, I extends TSchema, O extends TSchema, L extends Loaded = Loaded>(
  declaration: QueryDeclaration<N, I, O, L>,
): Query<N, I, O, L> {
  return { kind: 'query', ...declaration };
}
