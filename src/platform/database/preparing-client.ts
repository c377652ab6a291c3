import pg from 'pg';

/** Lists of many lengths make many texts; what comes after these is planned anew each time. */
const most = 2000;

/**
 * A connection that lets the server plan each text once: with row-level security planning is most of
 * the work of a short statement. Names are the same on every connection, so that a text has one.
 */
export class PreparingClient extends pg.Client {
  static #names = new Map<string, string>();
  static #generation = 1;

  // The one shape in which Kysely asks.
  override query(...args: readonly unknown[]): never {
    const [text, values] = args;
    const ask = super.query.bind(this) as (...args: readonly unknown[]) => Promise<unknown>;
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && args.length === 2 ? PreparingClient.#nameOf(text) : undefined;
    if (name === undefined) return ask(...args) as never;
    return ask({ name, text, values }).catch((error: unknown) => {
      PreparingClient.#forgetAfter(error);
      throw error;
    }) as never;
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
