import { expect, it } from 'vitest';
import type { DienstCard } from './kaart-words.ts';
import { layoutMap } from './map-layout.ts';

const square = (lon: number, lat: number): number[][][] => [[[lon, lat], [lon + 0.1, lat], [lon + 0.1, lat + 0.1], [lon, lat + 0.1], [lon, lat]]];
const wijken = [{ code: '038300', naam: 'Dorp', omtrek: square(4.6, 52.5) }, { code: '038301', naam: 'Duin', omtrek: square(4.7, 52.5) }, { code: '038302', naam: 'Nergens getekend', omtrek: null }];
const at = (lengtegraad: number | null, breedtegraad: number | null) => ({ plek: { lengtegraad, breedtegraad } }) as DienstCard;

it('draws north up and each kilometre as long', () => {
  const map = layoutMap(wijken, [at(4.65, 52.59), at(4.65, 52.51), at(4.75, 52.59)])!;
  expect(map.wijken.map(({ naam }) => naam)).toEqual(['Dorp', 'Duin']);
  const [north, south, east] = map.marks;
  expect(north!.y).toBeLessThan(south!.y);
  expect(east!.x).toBeGreaterThan(north!.x);
  const [kilometresUp, kilometresRight] = [0.08 * 111.2, 0.1 * 111.2 * Math.cos((52.55 * Math.PI) / 180)];
  expect((south!.y - north!.y) / kilometresUp).toBeCloseTo((east!.x - north!.x) / kilometresRight, 0);
});

it('numbers the marks as the list does, and leaves out what lies nowhere or elsewhere', () => {
  expect(layoutMap(wijken, [at(null, null), at(4.65, 52.55), { plek: null } as DienstCard, at(5.9, 52.1), at(4.75, 52.55)])!.marks.map(({ number }) => number)).toEqual([2, 5]);
});

it('lays no mark on another', () => {
  const { marks } = layoutMap(wijken, Array.from({ length: 6 }, () => at(4.65, 52.55)))!;
  for (const one of marks) expect(marks.filter((other) => Math.abs(other.x - one.x) < 20 && Math.abs(other.y - one.y) < 20)).toHaveLength(1);
});

it('draws nothing where no wijk was drawn', () => {
  expect(layoutMap([wijken[2]!], [at(4.65, 52.55)])).toBeUndefined();
});
