import type { EventEmitter } from 'node:events';
import utils from 'pg/lib/utils.js';
import { pgTypes } from './parsers.ts';

/** A statement with its values; `name` is what the server keeps its plan under, empty for none. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
}

/** What Kysely reads of an answer. */
export interface Answered {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: readonly unknown[];
}

/** Names that the server has on a connection; `doubtful` where it may have failed to take one. */
export type KnownNames = Map<string, 'kept' | 'doubtful'>;

type Written = string | Buffer | null;

/** A connection of `pg`, or that of PGlite, as far as a chain uses it. */
interface Wire extends EventEmitter {
  readonly stream: { cork?(): void; uncork?(): void };
  parse(statement: { name: string; text: string }): void;
  bind(to: { statement: string; values: readonly Written[] }): void;
  describe(what: { type: 'P'; name: string }): void;
  execute(how: object): void;
  close(what: { type: 'S'; name: string }): void;
  sync(): void;
}

interface Field {
  readonly name: string;
  readonly dataTypeID: number;
}

/**
 * Statements that go to the server together and are answered together, by one of them. All of them or none:
 * after an error the server passes over the rest of a chain, for there is one Sync at its end. So what follows
 * the begin of a transaction in a chain is never done outside it.
 *
 * A query of `pg` like those of pg-cursor: it calls what is named `handle…` as answers come in.
 */
export class StatementChain {
  readonly answer: Promise<Answered>;
  readonly #statements: readonly Asked[];
  readonly #wanted: number;
  readonly #known: KnownNames;
  readonly #parsed: string[] = [];
  #resolve: (answered: Answered) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  #done = 0;
  #command = '';
  #fields: readonly { readonly name: string; readonly parse: (text: string) => unknown }[] = [];
  readonly #rows: unknown[] = [];
  #unreadable: unknown;

  /** `wanted` is the place of the statement whose answer is told. */
  constructor(statements: readonly Asked[], wanted: number, known: KnownNames) {
    this.#statements = statements;
    this.#wanted = wanted;
    this.#known = known;
    this.answer = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Called by the client when it is the turn of this chain; answers why it cannot be sent. */
  submit(wire: Wire): Error | null {
    let written: readonly (readonly Written[])[];
    try {
      written = this.#statements.map(({ values }) => values.map(utils.prepareValue));
    } catch (error) {
      return error as Error;
    }
    // Else each message is a packet of its own.
    wire.stream.cork?.();
    for (const [at, { name, text }] of this.#statements.entries()) {
      this.#parse(wire, name, text);
      wire.bind({ statement: name, values: written[at] ?? [] });
      if (at === this.#wanted) wire.describe({ type: 'P', name: '' });
      wire.execute({});
    }
    wire.sync();
    wire.stream.uncork?.();
    return null;
  }

  #parse(wire: Wire, name: string, text: string): void {
    const state = this.#known.get(name);
    if (state === 'kept') return;
    if (state === 'doubtful') wire.close({ type: 'S', name });
    wire.parse({ name, text });
    if (name === '') return;
    this.#known.set(name, 'kept');
    this.#parsed.push(name);
  }

  handleRowDescription({ fields }: { readonly fields: readonly Field[] }): void {
    this.#fields = fields.map(({ name, dataTypeID }) => ({ name, parse: pgTypes.getTypeParser(dataTypeID) }));
  }

  handleDataRow({ fields }: { readonly fields: readonly (string | null)[] }): void {
    if (this.#done !== this.#wanted || this.#unreadable !== undefined) return;
    try {
      const row: Record<string, unknown> = {};
      for (const [at, { name, parse }] of this.#fields.entries()) {
        const text = fields[at] ?? null;
        row[name] = text === null ? null : parse(text);
      }
      this.#rows.push(row);
    } catch (error) {
      this.#unreadable = error;
    }
  }

  handleCommandComplete({ text }: { readonly text: string }): void {
    if (this.#done === this.#wanted) this.#command = text;
    this.#done += 1;
  }

  handleEmptyQuery(): void {
    this.#done += 1;
  }

  handleError(error: unknown): void {
    // Which of these were taken before the error is not told.
    for (const name of this.#parsed) this.#known.set(name, 'doubtful');
    this.#reject(error);
  }

  handleReadyForQuery(): void {
    if (this.#unreadable !== undefined) return this.#reject(this.#unreadable);
    const [command = '', ...numbers] = this.#command.split(' ');
    const count = numbers.at(-1);
    this.#resolve({ command, rowCount: count === undefined ? null : Number(count), rows: this.#rows });
  }
}
