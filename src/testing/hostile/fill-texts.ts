import type { TSchema } from 'typebox';

/** What this looks at in a schema. */
interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly items?: TSchema;
  readonly anyOf?: readonly TSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly maxLength?: number;
}

/** Text that people write as they like: no code, day, id or file. */
function isFree({ type, enum: values, const: one, format, pattern, contentEncoding }: Shape): boolean {
  return type === 'string' && values === undefined && one === undefined && format === undefined && contentEncoding === undefined && (pattern === undefined || pattern === '\\S');
}

const isText = ({ type, enum: values, const: one }: Shape): boolean => type === 'string' || typeof values?.[0] === 'string' || typeof one === 'string';

/** How many places of an input were filled, and the input. */
export interface Filled {
  readonly value: unknown;
  readonly places: number;
}

/**
 * The input with text in every place for text: in those that are free (`free`), so that the rest stays valid, or in all
 * of them, codes, days and ids too (`all`). Optional places are filled as well. `text` is told how much a place takes.
 */
export function fillTexts(schema: TSchema, base: unknown, text: (maxLength: number) => string, which: 'free' | 'all'): Filled {
  const shape = schema as Shape;
  const branch = shape.anyOf?.find((one) => (which === 'free' ? isFree(one as Shape) : isText(one as Shape)));
  if ((which === 'free' ? isFree(shape) : isText(shape)) || branch !== undefined) {
    return { value: text((branch as Shape | undefined)?.maxLength ?? shape.maxLength ?? 20_000), places: 1 };
  }
  if (shape.properties !== undefined && (base === undefined || isRecord(base))) return fillRecord(shape.properties, base ?? {}, text, which);
  if (shape.items !== undefined && Array.isArray(base)) {
    const { items } = shape;
    return together(base.map((item) => fillTexts(items, item, text, which)), (values) => values);
  }
  return { value: base, places: 0 };
}

function fillRecord(properties: Readonly<Record<string, TSchema>>, base: Readonly<Record<string, unknown>>, text: (maxLength: number) => string, which: 'free' | 'all'): Filled {
  const fields = Object.entries(properties).map(([name, schema]) => ({ name, filled: fillTexts(schema, base[name], text, which) }))
    .filter(({ name, filled }) => filled.value !== undefined && (name in base || filled.places > 0));
  return together(fields.map(({ filled }) => filled), (values) => Object.fromEntries(fields.map(({ name }, index) => [name, values[index]])));
}

function together(parts: readonly Filled[], join: (values: readonly unknown[]) => unknown): Filled {
  return { value: join(parts.map(({ value }) => value)), places: parts.reduce((sum, { places }) => sum + places, 0) };
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
