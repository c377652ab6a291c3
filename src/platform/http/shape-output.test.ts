import fc from 'fast-check';
import Type from 'typebox';
import { Value } from 'typebox/value';
import { describe, expect, it } from 'vitest';
import { shapeOutput } from './shape-output.ts';

const Kind = Type.Union([
  Type.Object({ soort: Type.Literal('huis'), nummer: Type.Integer() }),
  Type.Object({ soort: Type.Literal('boot'), naam: Type.String() }),
  Type.Null(),
]);
const Thing = Type.Object({
  id: Type.String(), kind: Type.Optional(Kind), tags: Type.Array(Type.Object({ nl: Type.String() })),
  perJaar: Type.Record(Type.String({ pattern: '^\\d{4}$' }), Type.Object({ aantal: Type.Integer() })),
  maat: Type.Intersect([Type.Object({ hoogte: Type.Number() }), Type.Object({ breedte: Type.Number() })]),
  twijfel: Type.Intersect([Type.Object({ hoogte: Type.Number() }), Type.Object({ hoogte: Type.Number({ minimum: 0 }), breedte: Type.Number() })]),
  vrij: Type.Unknown(), eigen: Type.Object({ a: Type.String() }, { additionalProperties: Type.Object({ b: Type.Boolean() }) }),
});

const extra = fc.dictionary(fc.constantFrom('geheim', 'bsn', '2024x'), fc.string());
const withExtra = <T extends object>(known: fc.Arbitrary<T>): fc.Arbitrary<T> => fc.tuple(extra, known).map(([more, value]) => ({ ...more, ...value }));
/** The library leaves out keys that could change what an object is, also where anything is allowed; the last test has ours. */
const harmless = fc.jsonValue().filter((value) => !/__proto__|constructor|prototype/u.test(JSON.stringify(value)));
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const thing = withExtra(fc.record({
  id: fc.string(), tags: fc.array(withExtra(fc.record({ nl: fc.string() })), { maxLength: 3 }),
  kind: fc.option(fc.oneof(withExtra(fc.record({ soort: fc.constant('huis'), nummer: fc.integer() })), withExtra(fc.record({ soort: fc.constant('boot'), naam: fc.string() })), fc.constant(null)), { nil: undefined }),
  perJaar: fc.dictionary(fc.constantFrom('2024', '2025'), withExtra(fc.record({ aantal: fc.integer() }))),
  maat: withExtra(fc.record({ hoogte: number, breedte: number })), twijfel: withExtra(fc.record({ hoogte: number.map(Math.abs), breedte: number })), vrij: harmless,
  eigen: fc.record({ a: fc.string(), x: withExtra(fc.record({ b: fc.boolean() })) }),
}));

/** The declared `vrij` and the absent `kind` are the only places where the two may differ in spelling. */
const spelled = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('what leaves of an output', () => {
  it('is what the schema declares, as the slow cleaner of the schema library has it', () => {
    fc.assert(fc.property(thing, (value) => {
      const before = structuredClone(value);
      expect(spelled(shapeOutput(Thing, value))).toEqual(spelled(Value.Clean(Thing, Value.Clone(value))));
      expect(value).toEqual(before);
    }), { numRuns: 300 });
  });

  it('does not change what the act holds, even where that is frozen', () => {
    const held = Object.freeze({ soort: 'boot', naam: 'Zwaan', eigenaar: 'geheim' });
    expect(shapeOutput(Kind, held)).toEqual({ soort: 'boot', naam: 'Zwaan' });
  });

  it('is a defect when it does not fit, told by place and never by value', () => {
    const shape = () => shapeOutput(Type.Object({ items: Type.Array(Type.Object({ bsn: Type.String({ pattern: '^\\d$' }) })) }), { items: [{ bsn: '999990019' }] });
    expect(shape).toThrow('The output does not fit its schema at /items/0/bsn (pattern)');
  });

  it('carries no key that changes what an object is', () => {
    const output = JSON.parse('{"a":"x","__proto__":{"b":true},"y":{"b":true}}') as object;
    const shaped = shapeOutput(Thing.properties.eigen, output) as object;
    expect(Object.keys(shaped)).toEqual(['a', 'y']);
    expect(Object.getPrototypeOf(shaped)).toBe(Object.prototype);
  });
});
