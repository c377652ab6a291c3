/** What a person reads of a run: a line per gate as it ends, then everything that is wrong, then the count. */
import type { Gate, Outcome } from './gate.ts';

export interface Result {
  readonly gate: Pick<Gate, 'name' | 'question'>;
  readonly outcome: Outcome;
  readonly seconds: number;
}

function describeOutcome({ failed, passed, skipped }: Outcome): string {
  if (failed > 0) return `${failed} FAILED`;
  return passed > 0 ? 'good' : `${skipped} skipped`;
}

/** One gate, right after it ran. */
export function printGate({ gate, outcome, seconds }: Result): void {
  console.log(`\n== ${gate.name}: ${describeOutcome(outcome)} in ${seconds.toFixed(1)} s. ${gate.question}`);
  for (const note of outcome.notes) console.log(`   ${note}`);
}

/** The counts of all gates together, as the closing line shows them. */
export function closingLine(results: readonly Result[]): string {
  const sum = (count: (outcome: Outcome) => number) => results.reduce((total, { outcome }) => total + count(outcome), 0);
  return `${sum((one) => one.passed)} passed, ${sum((one) => one.failed)} failed, ${sum((one) => one.skipped)} skipped`;
}

/** Prints what was skipped, what is wrong, the seconds of each gate and of all together, and the closing line; answers the exit code. */
export function printSummary(results: readonly Result[], together: number): number {
  const skipped = results.flatMap(({ gate, outcome }) => outcome.absent.map((reason) => `   ${gate.name}: ${reason}`));
  if (skipped.length > 0) console.log(['\nNot run:', ...skipped].join('\n'));

  const failed = results.filter(({ outcome }) => outcome.failed > 0);
  for (const { gate, outcome } of failed) {
    console.log(`\n== ${gate.name} failed. ${gate.question}\n`);
    for (const problem of outcome.problems) console.log(problem);
  }

  console.log('\nSeconds per gate:');
  for (const { gate, outcome, seconds } of results) console.log(`${seconds.toFixed(1).padStart(8)}  ${gate.name}: ${describeOutcome(outcome)}`);
  console.log(`${together.toFixed(1).padStart(8)}  together`);

  console.log(`\n${closingLine(results)}`);
  return failed.length > 0 ? 1 : 0;
}
