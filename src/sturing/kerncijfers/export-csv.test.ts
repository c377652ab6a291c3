import { expect, it } from 'vitest';
import { hostileFolder, hostileFormulas } from '../../testing/hostile/hostile-texts.ts';
import { exportCsv } from './export-csv.ts';

const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ...(hostileFolder === undefined ? [] : hostileFormulas())];

it.each(formulas)('makes text of a name that a spreadsheet would carry out: %s', (naam) => {
  const file = exportCsv({ kwartaal: '2026-K1', vorige: '2025-K4', gebieden: [{ gemeente: '0383', naam, kleinsteGroep: 5, tellingen: [{ maat: 'melding-kanaal', periode: [{ wijk: '038301', naam, cellen: { telefoon: 12 } }], vorige: [] }], duren: [], termijnen: [] }] });
  const cells = file.replace('\uFEFF', '').split('\r\n').slice(1).join('').split(';').map((cell) => cell.replace(/^"/, ''));
  // A line of commands with a comma is one cell still; no cell begins as a formula does.
  expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  expect(file.includes(`'${naam.replaceAll('"', '""').slice(0, 5)}`)).toBe(/^[=+\-@\t\r]/.test(naam));
});
