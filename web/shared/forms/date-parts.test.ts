import { describe, expect, test } from 'vitest';
import { readDateParts } from './date-parts.ts';

const read = (dag: string, maand = '', jaar = '') => readDateParts({ dag, maand, jaar });

describe('a date as people write it', () => {
  test.each([
    ['6', '5', '2026'], ['06', '05', '2026'], [' 6 ', 'mei', ' 2026'], ['6', 'May', '2026'],
    ['6-5-2026', '', ''], ['6 mei 2026', '', ''], ['06/05/2026', '', ''], ['6.5.2026', '', ''], ['2026-05-06', '', ''],
  ])('%s %s %s is 6 May 2026', (dag, maand, jaar) => {
    expect(read(dag, maand, jaar)).toEqual({ kind: 'date', iso: '2026-05-06' });
  });

  test.each([['mrt', '03'], ['mrt.', '03'], ['maart', '03'], ['okt', '10'], ['October', '10'], ['sept', '09']])('understands the month %s', (maand, number) => {
    expect(read('1', maand, '2026')).toEqual({ kind: 'date', iso: `2026-${number}-01` });
  });

  test('knows leap years', () => {
    expect(read('29', '2', '2028')).toEqual({ kind: 'date', iso: '2028-02-29' });
    expect(read('29', '2', '2026')).toEqual({ kind: 'no-date', part: 'dag' });
  });

  test.each([['31', '4', '2026', 'dag'], ['x', '4', '2026', 'dag'], ['1', '13', '2026', 'maand'], ['1', 'foo', '2026', 'maand'], ['1', '4', '48', 'jaar'], ['1', '', '', 'maand'], ['0', '1', '2026', 'dag']])(
    'says which part of %s %s %s is wrong', (dag, maand, jaar, part) => {
      expect(read(dag, maand, jaar)).toEqual({ kind: 'no-date', part });
    },
  );

  test('tells nothing typed from something wrong', () => {
    expect(read('', ' ', '')).toEqual({ kind: 'empty' });
  });
});
