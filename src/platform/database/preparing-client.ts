import pg from 'pg';
import { isLast, isLater, unmarked } from './marks.ts';
import { StatementChain, type Answered, type Asked, type KnownNames } from './statement-chain.ts';

/** Lists of many lengths make many texts; what comes after these is planned anew each time. */
const most = 2000;
const answered = (command: string): Promise<Answered> => Promise.resolve({ command, rowCount: 0, rows: [] });

/**
 * A connection that lets the server plan each text once: with row-level security planning is most of the work
 * of a short statement. Names are the same on every connection, so that a text has one.
 *
 * A round to the server costs as much as a short statement does. What nobody waits for is held and goes along with
 * the next statement that somebody does wait for, in one chain: the begin of a transaction, and what is marked as
 * `later`. With a statement marked as `last` the commit goes along.
 */
export class PreparingClient extends pg.Client {
  readonly #known: KnownNames = new Map();
  #held: Asked[] = [];
  #transaction: 'none' | 'open' | 'committed' = 'none';

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    // A connection that dies while it is in use tells its statements so; without a listener here the process would end.
    this.on('error', () => undefined);
  }

  // The one shape in which Kysely asks.
  override query(...args: readonly unknown[]): never {
    const [text, values] = args;
    return (typeof text === 'string' && Array.isArray(values) && args.length === 2 ? this.#ask(text, values) : this.#pass(...args)) as never;
  }

  #pass(...args: readonly unknown[]): Promise<unknown> {
    return (super.query.bind(this) as (...args: readonly unknown[]) => Promise<unknown>)(...args);
  }

  #ask(text: string, values: readonly unknown[]): Promise<unknown> {
    if (text === 'begin') return this.#begin();
    if (text === 'commit') return this.#commit();
    if (text === 'rollback') return this.#rollback();
    if (this.#transaction === 'committed') return Promise.reject(new Error('A statement after the last of its transaction'));
    if (this.#transaction === 'open' && isLater(text)) return this.#hold(asked(text, values));
    if (this.#transaction === 'open' && isLast(text)) return this.#sendLast(asked(text, values));
    // Without values it may be several statements, and these do not go in a chain.
    return values.length > 0 ? this.#send([asked(text, values)]) : this.#sendHeld().then(() => this.#pass(text));
  }

  #begin(): Promise<Answered> {
    this.#transaction = 'open';
    return this.#hold(asked('begin'));
  }

  #commit(): Promise<Answered> {
    const done = this.#transaction === 'committed';
    this.#transaction = 'none';
    return done ? answered('COMMIT') : this.#send([asked('commit')]);
  }

  #rollback(): Promise<unknown> {
    const unsent = this.#held[0]?.text === 'begin';
    this.#held = [];
    this.#transaction = 'none';
    return unsent ? answered('ROLLBACK') : this.#pass('rollback');
  }

  #hold(statement: Asked): Promise<Answered> {
    this.#held.push(statement);
    return answered('');
  }

  async #sendHeld(): Promise<void> {
    if (this.#held.length > 0) await this.#send([]);
  }

  async #sendLast(statement: Asked): Promise<Answered> {
    this.#transaction = 'committed';
    try {
      return await this.#send([statement, asked('commit')], 2);
    } catch (error) {
      // The commit was passed over: what comes now is a rollback.
      this.#transaction = 'open';
      throw error;
    }
  }

  /** Sends what was held and these; answers the one that is so many from the end. */
  async #send(statements: readonly Asked[], fromEnd = 1): Promise<Answered> {
    const all = [...this.#held, ...statements];
    this.#held = [];
    const chain = new StatementChain(all, all.length - fromEnd, this.#known);
    super.query(chain as unknown as pg.Submittable);
    try {
      return await chain.answer;
    } catch (error) {
      forgetAfter(error);
      throw error;
    }
  }
}

/** Names of texts, the same on every connection. */
const names = new Map<string, string>();
let generation = 1;

function asked(marked: string, values: readonly unknown[] = []): Asked {
  const text = unmarked(marked);
  return { name: nameOf(text), text, values };
}

function nameOf(text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  if (names.size >= most) return '';
  const name = `spil${generation}_${names.size}`;
  names.set(text, name);
  return name;
}

/** A migration of a newer process changed a table (0A000, 26000): from here on everything is planned again. */
function forgetAfter(error: unknown): void {
  const { code } = error as { code?: string };
  if (code !== '0A000' && code !== '26000') return;
  generation += 1;
  names.clear();
}
