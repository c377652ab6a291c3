/**
 * `npm run bench`: how fast is Spil? Prints a table and JSON, and compares with the checked-in ratios.
 * `--part NAME` (more than once) runs those parts only; `--keep` writes their ratios to the baseline.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stopCommands } from '../script/gates/command.ts';
import { isWorse, keepBaseline, readBaseline } from './baseline.ts';
import { calibrate } from './calibrate.ts';
import { reaches, type Measure } from './measure.ts';
import { parts } from './parts.ts';
import { describeMachine, renderTable } from './report.ts';
import { makeStage } from './stage.ts';

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { part: { type: 'string', multiple: true, default: [] }, keep: { type: 'boolean', default: false }, json: { type: 'string' } } });
  const unknown = values.part.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    console.error(`No such part: ${unknown.join(', ')}. There are:\n${parts.map(({ name, question }) => `  ${name.padEnd(10)} ${question}`).join('\n')}`);
    return 2;
  }
  const root = mkdtempSync(join(tmpdir(), 'spil-bench-'));
  const stage = makeStage(root, calibrate());
  const measures: Measure[] = [];
  try {
    for (const part of parts.filter(({ name }) => values.part.length === 0 || values.part.includes(name))) {
      stage.tell(`${part.name}: ${part.question}`);
      measures.push(...(await part.run(stage)));
    }
  } finally {
    await stage.close();
    stopCommands();
    rmSync(root, { recursive: true, force: true });
  }
  const baseline = readBaseline();
  const bad = measures.filter((measure) => !reaches(measure) || isWorse(baseline, measure));
  const json = JSON.stringify({ machine: describeMachine(), ijking: stage.calibration, measures }, null, 2);
  if (values.json !== undefined) writeFileSync(values.json, `${json}\n`);
  console.log(`${describeMachine()}\n\n${renderTable(measures, baseline)}\n\n${json}\n`);
  console.log(bad.length === 0 ? 'All goals reached, nothing worse than the baseline.' : `Missed or worse: ${bad.map(({ name }) => name).join(', ')}`);
  if (values.keep) keepBaseline(baseline, measures);
  return bad.length === 0 ? 0 : 1;
}

process.exitCode = await main();
