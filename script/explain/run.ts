/** Explains every query in two regions on the PostgreSQL of `SPIL_TEST_POSTGRES`, and prints what is wrong. */
import { explain } from '../gates/explain.ts';
import { printGate } from '../gates/summary.ts';

const outcome = await explain.run({ strict: true, scratch: '', postgresUrl: process.env['SPIL_TEST_POSTGRES'] });
printGate({ gate: explain, outcome, seconds: 0 });
process.exitCode = outcome.failed === 0 ? 0 : 1;
