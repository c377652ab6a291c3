import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generationsOf, layoutNetwork, type Member, type Tie } from './network-layout.ts';

const member = (persoon: string, geslacht = 'vrouw'): Member => ({ persoon, naam: persoon, geslacht });
const tie = (persoon: string, other: string, soort: string, kring = 'gezin'): Tie => ({ id: `${persoon}-${other}`, persoon, anderePersoon: other, naam: other, soort, kring, band: 'gewoon' });
const outside = (persoon: string, naam: string, kring: string): Tie => ({ ...tie(persoon, naam, 'vriend', kring), anderePersoon: null });

describe('the picture of a household and its network', () => {
  test('puts parents above children, whichever way the tie was written down', () => {
    const people = ['mo', 'va', 'kind', 'oma'].map((name) => member(name));
    const rows = generationsOf(people, [tie('kind', 'mo', 'ouder'), tie('va', 'kind', 'kind'), tie('mo', 'va', 'partner'), tie('mo', 'oma', 'ouder')]);
    expect(rows.map((row) => row.map((m) => m.persoon).toSorted((a, b) => a.localeCompare(b)))).toEqual([['oma', 'va'], ['mo'], ['kind']]);
  });
  test('uses the usual symbols', () => {
    const { people } = layoutNetwork([member('a', 'man'), member('b', 'vrouw'), member('c', 'onbekend')], []);
    expect(people.map((spot) => spot.shape)).toEqual(['square', 'circle', 'diamond']);
  });
  test('draws only the circles in which somebody stands, from near to far', () => {
    const { rings, others } = layoutNetwork([member('a')], [outside('a', 'huisarts', 'professioneel'), outside('a', 'zus', 'familie')]);
    expect(rings.map((ring) => ring.kring)).toEqual(['familie', 'professioneel']);
    expect(others.map((spot) => spot.naam)).toEqual(['zus', 'huisarts']);
  });
  test('has a line for every tie, from the one whose it is', () => {
    const { lines } = layoutNetwork([member('a'), member('b')], [tie('a', 'b', 'partner'), outside('b', 'buur', 'sociaal')]);
    expect(lines.map((line) => [line.from.naam, line.to.naam])).toEqual([['a', 'b'], ['b', 'buur']]);
  });

  const kring = fc.constantFrom('gezin', 'familie', 'sociaal', 'professioneel');
  test('keeps everybody inside the frame and apart from each other, however many there are', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 7 }), fc.array(kring, { maxLength: 24 }), (size, circles) => {
      const people = Array.from({ length: size }, (_, i) => member(`m${i}`));
      const picture = layoutNetwork(people, circles.map((name, i) => outside(`m${i % size}`, `o${i}`, name)));
      const spots = [...picture.people, ...picture.others];
      for (const { x, y } of spots) expect(x > 0 && y > 0 && x < picture.width && y < picture.height).toBe(true);
      expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(spots.length);
    }));
  });
  test('survives ties that contradict each other', () => {
    expect(generationsOf([member('a'), member('b')], [tie('a', 'b', 'ouder'), tie('b', 'a', 'ouder')]).flat()).toHaveLength(2);
  });
});
