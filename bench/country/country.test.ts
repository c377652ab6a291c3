import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sharedData } from '../../src/platform/testing/shared-data.ts';
import { assumed, limits, measured, readAreas } from './country.ts';
import { fitting, loadOf, usesOf } from './simulate-country.ts';
import { tellCountry } from './tell-country.ts';

const area = (huishoudens: number) => ({ code: '0000', naam: 'Proef', inwoners: 2 * huishoudens, huishoudens });
const file = sharedData('gebieden/gemeenten-2023/gemeenten.json');

describe('what a country asks', () => {
  it('follows from households: dossiers, staff, and requests in the busiest hour', () => {
    const load = loadOf([area(35_000)], measured, assumed);
    expect(load).toMatchObject({ open: 5250, kept: 22_313, staff: 150 });
    // 150 × 0.6 / 15 of staff; 5,250 × 2 × 8 × 3 in 30 days of twelve hours of inwoners.
    expect(load.requests).toBeCloseTo(6 + 252_000 / 1_296_000, 6);
    expect(load.bytes).toBe((5250 + 22_313) * 210_000);
  });

  it('grows with its gemeenten, and nothing is counted twice', () => {
    const [one, other] = [area(10_000), area(90_000)];
    const sum = loadOf([one, other], measured, assumed);
    expect(sum.rows).toBe(loadOf([one], measured, assumed).rows + loadOf([other], measured, assumed).rows);
  });

  it('names the limit that is reached first, and how many gemeenten stay below it', () => {
    const areas = Array.from({ length: 10 }, () => area(1_000_000));
    const load = loadOf(areas, measured, assumed);
    const [fullest] = usesOf(load, loadOf(areas.slice(0, 1), measured, assumed), measured, limits);
    expect(fullest).toMatchObject({ limit: 'a backup in a night' });
    const room = { ...limits, nightBytes: (load.bytes + load.fileBytes) / 2 };
    expect(fitting(areas, 'a backup in a night', measured, assumed, room)).toBe(5);
    expect(fitting(areas, 'connections', measured, assumed, room)).toBe(10);
  });

  it.skipIf(file === undefined)('is told in docs/growth.md as it is computed from the 342 gemeenten', () => {
    const areas = readAreas(file!);
    expect(areas).toHaveLength(342);
    const page = readFileSync('docs/growth.md', 'utf8');
    expect(page).toContain(tellCountry(areas).join('\n'));
  });
});
