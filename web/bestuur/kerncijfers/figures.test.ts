import { describe, expect, it } from 'vitest';
import { beside, changeOf, mostMoved, percentOf, rowOf, type Moved } from './figures.ts';

const wijk = (naam: string, now: Moved['now'], before: Moved['before']): Moved => ({ wijk: naam, naam, now, before });

describe('a figure beside that of the quarter before', () => {
  it('went up, went down or stayed; nobody knows where one of both is not shown', () => {
    expect(changeOf(18, 15)).toEqual({ kind: 'more', by: 3 });
    expect(changeOf(15, 18)).toEqual({ kind: 'less', by: 3 });
    expect(changeOf(0, 0)).toEqual({ kind: 'same' });
    for (const hidden of ['onderdrukt', 'ontbreekt'] as const) expect([changeOf(18, hidden), changeOf(hidden, 18)]).toEqual([{ kind: 'unknown' }, { kind: 'unknown' }]);
  });

  it('moved most in the wijk that went furthest the same way, and in none where two went as far', () => {
    const rows = [wijk('*', 18, 15), wijk('Noord', 20, 18), wijk('Bakkum', 30, 20), wijk('Zuid', 2, 40), wijk('Oost', 'onderdrukt', 3)];
    expect(mostMoved(rows, { kind: 'more', by: 3 })?.naam).toBe('Bakkum');
    expect(mostMoved(rows, { kind: 'less', by: 3 })?.naam).toBe('Zuid');
    expect(mostMoved([...rows, wijk('Strand', 11, 1)], { kind: 'more', by: 3 })).toBeUndefined();
    expect(mostMoved([wijk('*', 18, 15)], { kind: 'more', by: 3 })).toBeUndefined();
    expect(mostMoved(rows, { kind: 'same' })).toBeUndefined();
  });

  it('of a wijk that was not there a quarter ago has nothing beside it', () => {
    expect(beside([{ wijk: 'a', naam: 'A', days: 3 }], [], ({ days }) => days)).toEqual([wijk('a', 3, 'ontbreekt')].map((row) => ({ ...row, naam: 'A' })));
  });
});

describe('what is chosen', () => {
  it('is the row of the wijk, or that of the gemeente', () => {
    const rows = [{ wijk: '*' }, { wijk: '038300' }];
    expect([rowOf(rows, '038300'), rowOf(rows, '999999')]).toEqual([rows[1], rows[0]]);
  });
});

describe('a share', () => {
  it('is whole percents, hidden with any figure in it, and none of nothing', () => {
    expect(percentOf([2, 1], [3])).toBe(50);
    expect(percentOf([2], ['onderdrukt'])).toBe('onderdrukt');
    expect(percentOf([0], [0])).toBe('ontbreekt');
    expect(percentOf(['ontbreekt'], [3])).toBe('ontbreekt');
  });
});
