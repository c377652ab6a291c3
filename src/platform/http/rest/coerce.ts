import type { TSchema } from 'typebox';

interface Shape {
  readonly type?: string;
  readonly items?: TSchema;
  readonly anyOf?: readonly TSchema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
}

/**
 * Text of an address as its schema wants it: numbers, booleans, and lists of these. What does not
 * fit stays text, so that the schema says what is wrong with it.
 */
export function coerceText(schema: TSchema | undefined, value: string | readonly string[]): unknown {
  const shape: Shape = schema ?? {};
  if (shape.type === 'array') return (typeof value === 'string' ? [value] : value).map((text) => coerceText(shape.items, text));
  if (typeof value !== 'string') return value;
  if (shape.anyOf !== undefined) {
    const found = shape.anyOf.map((option) => coerceText(option, value)).find((coerced) => typeof coerced !== 'string');
    return found ?? value;
  }
  return coerceScalar(shape, value);
}

function coerceScalar(shape: Shape, value: string): unknown {
  const options = shape.enum ?? (shape.const === undefined ? [] : [shape.const]);
  const option = options.find((known) => typeof known !== 'string' && String(known) === value);
  if (option !== undefined) return option;
  if (shape.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  if (shape.type === 'integer' && /^-?\d{1,15}$/.test(value)) return Number(value);
  if (shape.type === 'number' && /^-?\d{1,15}(?:\.\d{1,15})?$/.test(value)) return Number(value);
  return value;
}
