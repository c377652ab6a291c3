import { cpus, totalmem } from 'node:os';
import { comparedTo, isWorse, type Baseline } from './baseline.ts';
import { reaches, type Measure } from './measure.ts';

/** A number as it is read: never more than four figures that mean something. */
export function show(value: number): string {
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

function showGoal({ goal }: Measure): string {
  if (goal === undefined) return '';
  return 'atLeast' in goal ? `≥ ${show(goal.atLeast)}` : `≤ ${show(goal.atMost)}`;
}

function verdict(measure: Measure, baseline: Baseline): string {
  if (!reaches(measure)) return 'MISSED';
  return isWorse(baseline, measure) ? 'WORSE' : measure.goal === undefined ? '' : 'ok';
}

/** The table, as markdown: it is read in a terminal and pasted in the docs. */
export function renderTable(measures: readonly Measure[], baseline: Baseline): string {
  const rows = measures.map((measure) => {
    const compared = comparedTo(baseline, measure);
    return [measure.name, show(measure.value), measure.unit, showGoal(measure), compared === undefined ? '' : `${show(compared)} ×`, verdict(measure, baseline)];
  });
  const table = [['what', 'measured', 'unit', 'goal', 'of baseline', ''], ...rows];
  const widths = table[0]!.map((_, column) => Math.max(3, ...table.map((row) => row[column]!.length)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, column) => (column === 1 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join(' | ')} |`;
  return [line(table[0]!), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

export function describeMachine(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}
