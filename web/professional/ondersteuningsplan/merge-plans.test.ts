import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergePlans, withValue } from './merge-plans.ts';

const goal = (id: string, doel = '', steps: readonly string[] = []) => ({ id, doel, treden: [{ trede: 'eigen', antwoord: '' }, { trede: 'netwerk', antwoord: '' }], interventies: steps.map((step) => ({ id: step, omschrijving: step })) });
const plan = (more: object = {}) => ({ einddoel: '', doelen: [goal('a', 'A'), goal('b', 'B')], taken: [{ wat: 'bellen' }], hartWetEuro: { hart: '', wet: '' }, ...more });

describe('two people in one plan', () => {
  test('lose nothing when they write in different places', () => {
    const mine = plan({ einddoel: 'Thuis blijven', doelen: [goal('a', 'A anders'), goal('b', 'B')] });
    const theirs = plan({ doelen: [goal('a', 'A', ['nieuw']), goal('b', 'B'), goal('c', 'C')], hartWetEuro: { hart: 'nodig', wet: '' } });
    expect(mergePlans(plan(), mine, theirs)).toEqual({
      conflicts: [], value: plan({ einddoel: 'Thuis blijven', doelen: [goal('a', 'A anders', ['nieuw']), goal('b', 'B'), goal('c', 'C')], hartWetEuro: { hart: 'nodig', wet: '' } }),
    });
  });

  test('see both when they wrote in the same place, and their own words stay until they choose', () => {
    const result = mergePlans(plan(), plan({ einddoel: 'van mij' }), plan({ einddoel: 'van de ander' }));
    expect(result.conflicts).toEqual([{ path: ['einddoel'], mine: 'van mij', theirs: 'van de ander' }]);
    expect(result.value.einddoel).toBe('van mij');
    expect(withValue(result.value, ['einddoel'], 'van de ander').einddoel).toBe('van de ander');
  });

  test('do not bring back what one took away, but keep what the other still worked on', () => {
    const without = plan({ doelen: [goal('a', 'A')] });
    expect(mergePlans(plan(), without, plan({ einddoel: 'x' })).value.doelen.map((d) => d.id)).toEqual(['a']);
    expect(mergePlans(plan(), without, plan({ doelen: [goal('a', 'A'), goal('b', 'B anders')] })).value.doelen.map((d) => d.id)).toEqual(['a', 'b']);
  });

  test('choose in a rung of a goal', () => {
    const changed = withValue(plan(), ['doelen', 'b', 'treden', 'netwerk', 'antwoord'], 'de buurvrouw');
    expect(changed.doelen[1]?.treden[1]?.antwoord).toBe('de buurvrouw');
    expect(changed.doelen[0]).toEqual(goal('a', 'A'));
  });

  const words = fc.constantFrom('', 'een', 'twee');
  const goals = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 }).chain((ids) => fc.tuple(...ids.map((id) => fc.tuple(words, fc.subarray(['s', 't'])).map(([doel, steps]) => goal(id, doel, steps)))));
  const any = fc.record({ einddoel: words, doelen: goals, taken: fc.constantFrom([], [{ wat: 'bellen' }], [{ wat: 'schrijven' }]), hartWetEuro: fc.record({ hart: words, wet: words }) });

  test('get back their own plan when the other changed nothing, and that of the other when they changed nothing', () => {
    fc.assert(fc.property(any, any, (a, b) => {
      expect(mergePlans(a, b, a)).toEqual({ value: b, conflicts: [] });
      expect(mergePlans(a, a, b)).toEqual({ value: b, conflicts: [] });
      expect(mergePlans(a, b, b)).toEqual({ value: b, conflicts: [] });
    }));
  });

  test('are asked about the same places, whoever comes second', () => {
    fc.assert(fc.property(any, any, any, (base, mine, theirs) => {
      const places = (result: { readonly conflicts: readonly { readonly path: readonly string[] }[] }) => result.conflicts.map(({ path }) => path.join('/')).toSorted();
      expect(places(mergePlans(base, mine, theirs))).toEqual(places(mergePlans(base, theirs, mine)));
    }));
  });
});
