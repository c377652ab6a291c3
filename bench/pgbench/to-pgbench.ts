/** A statement as it went to the database. */
interface Asked {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** A request as a script of pgbench: its statements with their parameters, each time with new ids where it made new ones. */
export interface Script {
  readonly name: string;
  readonly weight: number;
  readonly text: string;
  /** For `-D`. */
  readonly variables: Readonly<Record<string, string>>;
}

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Writes what one request asked as a script. `typesOf` tells the types of the parameters of a text;
 * `isNew` which ids the request made: these get another end in each transaction, the same in all its statements.
 */
export function toScript(name: string, weight: number, asked: readonly Asked[], typesOf: (text: string) => readonly string[], isNew: (id: string) => boolean): Script {
  const fresh = [...new Set(asked.flatMap(({ parameters }) => parameters.flatMap((value) => textOf(value)?.match(uuid) ?? [])))].filter(isNew);
  const variables: Record<string, string> = {};
  const lines = asked.map(({ text, parameters }, at) => {
    const types = parameters.length === 0 ? [] : typesOf(text);
    return `${text.replace(/\s+/g, ' ').trim().replace(/\$(\d+)/g, (_whole, digits: string) => {
      const place = Number(digits) - 1;
      const value = textOf(parameters[place]);
      if (value === undefined) return 'null';
      // pgbench has no empty variables.
      if (value === '') return `''`;
      const variable = `${name}_${at}_${place}`;
      variables[variable] = value;
      const own = fresh.flatMap((id, nr) => (value.includes(id) ? [{ id, nr }] : []));
      if (own.length === 0) return `:${variable}`;
      const renewed = own.reduce((inner, { id, nr }) => `replace(${inner}, '${id}', '${id.slice(0, 24)}' || lpad(to_hex(:r::bigint + ${nr}), 12, '0'))`, `:${variable}::text`);
      return `(${renewed})::${types[place] ?? 'text'}`;
    })};`;
  });
  return { name, weight, variables, text: `\\set r random(1, 140737488355327)\n${lines.join('\n')}\n` };
}

/** A parameter as it goes over the wire; undefined for null. */
function textOf(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Uint8Array) return `\\x${Buffer.from(value).toString('hex')}`;
  if (Array.isArray(value)) return `{${value.map((item) => (item === null ? 'null' : `"${String(item).replace(/["\\]/g, '\\$&')}"`)).join(',')}}`;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'string' ? value : JSON.stringify(value);
}
