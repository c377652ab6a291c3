/** Small files: a file past 400 lines is two things. */
import { judge, type Gate } from './gate.ts';
import { readSources, type SourceFile } from './source-files.ts';

const hardLimit = 400;
const softLimit = 250;

export interface SizeReport {
  readonly problems: readonly string[];
  readonly notes: readonly string[];
}

/** The line count below which the given share of the files lies. */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Judges the sizes of files, and describes them. */
export function reportSizes(files: readonly SourceFile[]): SizeReport {
  const sized = files.map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 })).toSorted((a, b) => a.lines - b.lines);
  const lines = sized.map((file) => file.lines);
  const large = sized.filter((file) => file.lines > softLimit && file.lines <= hardLimit);
  return {
    problems: sized.filter((file) => file.lines > hardLimit).map((file) => `${file.path}: ${file.lines} lines, more than ${hardLimit}`),
    notes: [
      `${files.length} files, ${lines.reduce((sum, count) => sum + count, 0)} lines; median ${percentile(lines, 0.5)}, 95 % under ${percentile(lines, 0.95)}, largest ${lines.at(-1) ?? 0}`,
      ...large.map((file) => `over ${softLimit} lines: ${file.path} (${file.lines})`),
    ],
  };
}

export const sizes: Gate = {
  name: 'sizes',
  question: 'Is every file small enough to read?',
  run: async () => {
    const report = reportSizes(readSources());
    return judge(report.problems, report.notes);
  },
};
