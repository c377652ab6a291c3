import type { TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { validator } from '../act/validate.ts';

type Shaper = (value: unknown) => unknown;

interface Shape {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, TSchema>>;
  readonly patternProperties?: Readonly<Record<string, TSchema>>;
  readonly additionalProperties?: boolean | TSchema;
  readonly items?: TSchema;
  readonly anyOf?: readonly TSchema[];
  readonly allOf?: readonly TSchema[];
}

const made = new WeakMap<TSchema, Shaper>();
const asItIs: Shaper = (value) => value;

/**
 * What of an output may leave: the fields that its schema declares and no other, so that a new
 * column is invisible by default. The output itself is not changed. Throws when what is left does
 * not fit the schema, naming places only: a defect of the act.
 */
export function shapeOutput(schema: TSchema, output: unknown): unknown {
  const shaped = shaperOf(schema)(output);
  const check = validator(schema);
  if (check.Check(shaped)) return shaped;
  const places = check.Errors(shaped).map((error) => `${error.instancePath} (${error.keyword})`);
  throw new TypeError(`The output does not fit its schema at ${places.join(', ')}`);
}

function shaperOf(schema: TSchema): Shaper {
  const found = made.get(schema);
  if (found) return found;
  const shaper = makeShaper(schema);
  made.set(schema, shaper);
  return shaper;
}

function makeShaper(schema: TSchema): Shaper {
  const shape: Shape = schema;
  const together = shape.allOf && joinPlain(shape.allOf);
  if (together) return pick(together);
  if (shape.allOf !== undefined || '$ref' in schema || '$defs' in schema) return (value) => Value.Clean(schema, Value.Clone(value));
  if (shape.anyOf !== undefined) return oneOf(shape.anyOf);
  if (shape.items !== undefined) {
    const item = shaperOf(shape.items);
    return item === asItIs ? asItIs : (value) => (Array.isArray(value) ? value.map(item) : value);
  }
  return shape.type === 'object' ? pick(shape) : asItIs;
}

/** Objects of which each says other fields, as one; undefined where they say more than that. */
function joinPlain(members: readonly TSchema[]): Shape | undefined {
  const shapes: readonly Shape[] = members;
  const names = shapes.flatMap(({ properties = {} }) => Object.keys(properties));
  const plain = shapes.every(({ type, additionalProperties, patternProperties, allOf, anyOf }) => type === 'object' && (additionalProperties ?? patternProperties ?? allOf ?? anyOf) === undefined);
  return plain && new Set(names).size === names.length ? { type: 'object', properties: Object.assign({}, ...shapes.map(({ properties }) => properties)) as Record<string, TSchema> } : undefined;
}

/** The first option that the value fits once it is shaped. */
function oneOf(options: readonly TSchema[]): Shaper {
  const shapers = options.map((option) => ({ shape: shaperOf(option), check: validator(option) }));
  if (shapers.every(({ shape }) => shape === asItIs)) return asItIs;
  return (value) => {
    for (const { shape, check } of shapers) {
      const shaped = shape(value);
      if (check.Check(shaped)) return shaped;
    }
    return value;
  };
}

function pick(shape: Shape): Shaper {
  const fields = Object.entries(shape.properties ?? {}).map(([name, schema]) => ({ name, shape: shaperOf(schema) }));
  const patterns = Object.entries(shape.patternProperties ?? {}).map(([pattern, schema]) => ({ pattern: new RegExp(pattern, 'u'), shape: shaperOf(schema) }));
  const others = typeof shape.additionalProperties === 'object' ? shaperOf(shape.additionalProperties) : shape.additionalProperties === true ? asItIs : undefined;
  const known = new Set(fields.map(({ name }) => name));
  const open = patterns.length > 0 || others !== undefined;
  return (value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const from = value as Readonly<Record<string, unknown>>;
    const result: Record<string, unknown> = {};
    for (const { name, shape } of fields) if (from[name] !== undefined) result[name] = shape(from[name]);
    if (!open) return result;
    for (const name of Object.keys(from)) {
      // As a key of ours this one would change what the object is.
      if (name === '__proto__') continue;
      const shape = known.has(name) ? undefined : (patterns.find(({ pattern }) => pattern.test(name))?.shape ?? others);
      if (shape !== undefined) result[name] = shape(from[name]);
    }
    return result;
  };
}
