/** Asks npm's registry for known faults in the packages of the lock file; exit code 1 with a line for each, 2 when it could not be asked. */
import { spawnSync } from 'node:child_process';
import { exceptions } from './exceptions.ts';
import { judgeAudit, judgeExceptions, readAudit, type AuditReport } from './judge-audit.ts';

const today = new Date().toISOString().slice(0, 10);

function ask(...args: string[]): AuditReport {
  return readAudit(spawnSync('npm', ['audit', '--json', '--package-lock-only', ...args], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).stdout);
}

try {
  const [everything, delivered] = [ask(), ask('--omit=dev')];
  // What only builds and tests never meets somebody else's input.
  const faults = new Set([...judgeAudit(delivered, 'moderate', exceptions, today), ...judgeAudit(everything, 'high', exceptions, today), ...judgeExceptions(everything, exceptions, today)]);
  for (const fault of faults) console.error(fault);
  if (faults.size === 0) console.log('No known fault in what Spil is delivered with.');
  process.exitCode = faults.size === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
