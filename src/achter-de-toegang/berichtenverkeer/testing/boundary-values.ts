import * as p from '../declaration/pattern.ts';
import { LAND } from '../declaration/codelijst-land.ts';
import type { SimpleType, TextType } from '../declaration/simple-type.ts';

const known = new Map<SimpleType, readonly string[]>();

/** Values at and just over every facet of a type, in as many spellings as may be taken for right. */
export function boundaryValues(type: SimpleType): readonly string[] {
  const values = known.get(type) ?? makeValues(type);
  known.set(type, values);
  return values;
}

function makeValues(type: SimpleType): readonly string[] {
  switch (type.kind) {
    case 'code': {
      const codes = type.codelijst.codes.map(([code]) => code);
      const spelled = codes.flatMap((code) => [code, ` ${code}`, `${code}\n`, `0${code}`, code.slice(1), code.toLowerCase(), `${code}${code}`]);
      return [...spelled, ...LAND.codes.slice(0, 3).map(([code]) => code), '', ' ', '0', '99', '\uff11'];
    }
    case 'integer':
      return [
        ...[type.min - 1, type.min, type.min + 1, type.max - 1, type.max, type.max + 1].flatMap((bound) => [
          `${bound}`, `+${bound}`, `00${bound}`, ` ${bound}\t`, `${bound}.0`, `${bound}.`, `-${bound}`,
        ]),
        '', ' ', '+', '-', '--1', '+-1', '-0', '-00', '1 0', '1e1', '0x1', 'NaN', 'INF', 'Infinity', '1_0', '1,0', '\u00a01', '\uff11', '٣', '9'.repeat(30), '0'.repeat(40), `${'0'.repeat(40)}7`,
      ];
    case 'date':
      return DATES;
    case 'time':
      return TIMES;
    case 'text':
      return textValues(type);
  }
}

const DATES = [
  '2026-02-28', '2026-02-29', '2024-02-29', '2000-02-29', '1900-02-29', '2100-02-29', '2027-06-31', '2026-04-30', '2026-04-31', '2026-12-31',
  '2026-12-32', '2026-13-01', '2026-00-10', '2026-01-00', '2026-1-01', '2026-01-1', '26-01-01', '02026-01-01', '12026-01-01', '999999999-12-31',
  '0000-01-01', '0001-01-01', '-0001-01-01', '-0004-02-29', '-0001-02-29', '-2026-01-01', '-12026-01-01', '+2026-01-01', '--01-01', '2026-01',
  '2026-01-01Z', '2026-01-01+01:00', '2026-01-01-01:00', '2026-01-01+0100', '2026-01-01T00:00:00', ' 2026-01-01', '2026-01-01\n', '\t2026-01-01 \r',
  '2026- 01-01', '2026-01-01 2026', '2026/01/01', '01-01-2026', '20260101', '', ' ', '\u00a02026-01-01', '２０２６-01-01', '2026‑01‑01', '2026-01-01-', '1e3-01-01',
];

const TIMES = [
  '00:00:00', '23:59:59', '24:00:00', '24:00:00.0', '24:00:00.000', '24:00:00.1', '24:00:01', '24:01:00', '23:60:00', '23:59:60', '25:00:00', '12:00',
  '1:00:00', '12:0:00', '12:00:0', '12:00:00.', '12:00:00.5', '12:00:00.123456789012', '12:00:00,5', '12:00:00Z', '12:00:00+01:00', '12:00:00-01:00', '-12:00:00',
  '+12:00:00', ' 12:00:00', '12:00:00\n', '12:00:00 PM', '120000', '', ' ', '1２:00:00', '12:00:00.0Z', 'T12:00:00', '12 :00:00',
];

const SPACES = ['', ' ', '  ', '\t', '\n', '\r', ' \n\t', '\u00a0', '\u2003', '\u0085', '\u2028', '\ufeff', '\u200b'];
/** Texts at the edge of one pattern or another. */
export const TEXTS = [
  'a', ' a', 'a ', 'a\nb', '\na', 'a\n', 'a\rb', 'a\tb', 'é', 'e\u0301', '😀', '\u{10ffff}', '&', '<', '>', ']]>', '"', "'", '0', '٣', '１', '.', '..', '. .', '\u007f', '\u0085a', 'ỳ', 'Ỵ', 'À', '¿', '×', '÷', 'ſ', 'K',
  '1.0.0', '0.0.0', '01.0.0', '1.00.0', '1.0', '1.0.0.0', '1.0.0 ', '-1.0.0', '1.0.0-rc', '10.20.30', '99999999999999999999.0.0', '3', '2', '301', '414', '436', 'B-1', 'a1', 'a_1', 'é1', '1234', '12345678', '123456789', '999900006', '0384', '١٢٣٤',
];

function textValues({ minLength = 0, maxLength, pattern, fixed }: TextType): readonly string[] {
  const lengths = [minLength - 1, minLength, minLength + 1, ...(maxLength === undefined ? [300] : [maxLength - 1, maxLength, maxLength + 1])];
  const sized = lengths.filter((length) => length >= 0).flatMap((length) => ['a', '1', '😀', ' ', 'é'].map((unit) => unit.repeat(length)));
  const blankButOne = maxLength === undefined ? [] : [`${' '.repeat(maxLength - 1)}x`, `x${' '.repeat(maxLength)}`, `${'x'.repeat(maxLength)}\n`];
  const digits = [p.DIGITS_4, p.DIGITS_8, p.DIGITS_9].flatMap((one, at) => (one === pattern ? ['7'.repeat([4, 8, 9][at] ?? 0), ` ${'7'.repeat([4, 8, 9][at] ?? 0)}`] : []));
  const fixes = fixed === undefined ? [] : [fixed, ` ${fixed}`, `${fixed}\n`, `0${fixed}`];
  return [...SPACES, ...TEXTS, ...sized, ...blankButOne, ...digits, ...fixes];
}
