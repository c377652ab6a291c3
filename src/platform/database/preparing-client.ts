import pg from 'pg';

/** Lists of many lengths make many texts; what comes after these is planned anew each time. */
const most = 2000;
/** What Kysely waits for after the begin of a transaction. */
const begun = { command: 'BEGIN', rowCount: 0, rows: [] };
const entering = `select set_config('role'`;

/**
 * A connection that lets the server plan each text once: with row-level security planning is most of
 * the work of a short statement. Names are the same on every connection, so that a text has one.
 * It sends the begin of a transaction along with the statement that says whose eyes it has: one round instead of two.
 */
export class PreparingClient extends pg.Client {
  static #names = new Map<string, string>();
  static #generation = 1;
  #begins = false;

  // The one shape in which Kysely asks.
  override query(...args: readonly unknown[]): never {
    const [text, values] = args;
    const ask = super.query.bind(this) as (...args: readonly unknown[]) => Promise<unknown>;
    if (typeof text !== 'string' || !Array.isArray(values) || args.length !== 2) return ask(...args) as never;
    if (text === 'begin') {
      this.#begins = true;
      return Promise.resolve(begun) as never;
    }
    if (this.#begins) {
      this.#begins = false;
      return this.#beginWith(text, values, ask) as never;
    }
    return this.#prepared(text, values, ask) as never;
  }

  /** Both or none: where the begin fails the server passes over the rest, so nothing is ever done with the eyes of the owner. */
  async #beginWith(text: string, values: readonly unknown[], ask: (...args: readonly unknown[]) => Promise<unknown>): Promise<unknown> {
    if (text.startsWith(entering) && values.every((value): value is string => typeof value === 'string')) {
      const done = await ask(`begin; ${text.replace(/\$(\d+)/g, (_whole, place: string) => this.escapeLiteral(values[Number(place) - 1] ?? ''))}`);
      return Array.isArray(done) ? done.at(-1) : done;
    }
    await ask('begin');
    return this.#prepared(text, values, ask);
  }

  #prepared(text: string, values: readonly unknown[], ask: (...args: readonly unknown[]) => Promise<unknown>): Promise<unknown> {
    const name = values.length > 0 ? PreparingClient.#nameOf(text) : undefined;
    if (name === undefined) return ask(text, values);
    return ask({ name, text, values }).catch((error: unknown) => {
      PreparingClient.#forgetAfter(error);
      throw error;
    });
  }

  static #nameOf(text: string): string | undefined {
    const names = PreparingClient.#names;
    const known = names.get(text);
    if (known !== undefined || names.size >= most) return known;
    const name = `spil${PreparingClient.#generation}_${names.size}`;
    names.set(text, name);
    return name;
  }

  /** A migration of a newer process changed a table (0A000, 26000): from here on everything is planned again. */
  static #forgetAfter(error: unknown): void {
    const { code } = error as { code?: string };
    if (code !== '0A000' && code !== '26000') return;
    PreparingClient.#generation += 1;
    PreparingClient.#names.clear();
  }
}
