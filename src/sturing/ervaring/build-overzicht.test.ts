import { expect, it } from 'vitest';
import { buildDelen, plekkenOf } from './build-overzicht.ts';
import type { Antwoord } from './ervaring.ts';
import type { Telling } from './ervaring.queries.ts';

/** Forms about the way to help, each with one answer, counted as they are kept. */
function count(forms: readonly (readonly [wijk: string, antwoord: Antwoord, times: number])[]): Telling[] {
  const rows = forms.flatMap(([wijk, antwoord, aantal]) => ([['gemeente', '*'], ['wijk', wijk]] as const).flatMap(([indeling, code]) => [['*', '*'], ['snel', antwoord]].map(([vraag = '', said = '']) => ({ soort: 'toegang' as const, indeling, code, vraag, antwoord: said, aantal }))));
  const sums = Map.groupBy(rows, ({ indeling, code, vraag, antwoord }) => `${indeling} ${code} ${vraag} ${antwoord}`);
  return [...sums.values()].flatMap((same) => same.slice(0, 1).map((one) => ({ ...one, aantal: same.reduce((total, { aantal }) => total + aantal, 0) })));
}

const show = (forms: Parameters<typeof count>[0]) => {
  const tellingen = count(forms);
  return Object.fromEntries(buildDelen('toegang', plekkenOf('toegang', 'Heel de gemeente', tellingen, (_of, code) => code), tellingen, 10).map(({ code, ingevuld, vragen }) => {
    const snel = vragen.find(({ vraag }) => vraag === 'snel');
    return [code, [ingevuld, snel?.aantal, snel?.eens, snel?.verdeling]];
  }));
};

it('shows what ten people answered, and nothing at all of nine', () => {
  expect(show([['Noord', 'mee-eens', 10]])['*']).toEqual([10, 10, 100, { 'mee-eens': 10 }]);
  expect(show([['Noord', 'mee-eens', 9]])).toEqual({ '*': ['onderdrukt', 'onderdrukt', null, null], Noord: ['onderdrukt', 'onderdrukt', null, null] });
});

it('hides a second wijk where the first would follow from the whole, the smallest first', () => {
  expect(show([['Noord', 'mee-eens', 4], ['Oost', 'neutraal', 12], ['Zuid', 'niet-mee-eens', 20]])).toEqual({
    '*': [36, 36, 11, { 'mee-eens': 4, neutraal: 12, 'niet-mee-eens': 20 }], Noord: ['onderdrukt', 'onderdrukt', null, null], Oost: ['onderdrukt', 'onderdrukt', null, null], Zuid: [20, 20, 0, { 'niet-mee-eens': 20 }],
  });
});

it('counts who cannot say, and not in the share: of too few who can, nothing is shown', () => {
  expect(show([['Noord', 'helemaal-mee-eens', 9], ['Noord', 'niet-mee-eens', 3], ['Noord', 'weet-niet', 8]])['*']).toEqual([20, 12, 75, { 'helemaal-mee-eens': 9, 'niet-mee-eens': 3, 'weet-niet': 8 }]);
  expect(show([['Noord', 'helemaal-mee-eens', 9], ['Noord', 'weet-niet', 8]])['*']).toEqual([17, 'onderdrukt', null, null]);
});

it('shows that nobody answered', () => {
  expect(show([])).toEqual({ '*': [0, 0, null, null] });
});
