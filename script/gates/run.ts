/**
 * Runs every gate, in order, and fails at the end with all that is wrong rather than at the first.
 * Arguments name the gates to run; none means all. The last line is `N passed, N failed, N skipped`.
 */
import { rmSync } from 'node:fs';
import { stopCommands } from './command.ts';
import { absent, type Gate, type GateContext, type Outcome } from './gate.ts';
import { gates } from './list.ts';
import { startPostgresServer, type PostgresServer } from './postgres-server.ts';
import { makeScratch } from './scratch.ts';
import { printGate, printSummary, type Result } from './summary.ts';

const strict = process.env['SPIL_STRICT'] === '1';
const scratch = makeScratch();
// What tests and browsers call temporary goes with the run, wherever they were when it was ended.
process.env['TMPDIR'] = scratch;
let server: PostgresServer | undefined;

async function cleanUp(): Promise<void> {
  await server?.stop();
  stopCommands();
  rmSync(scratch, { recursive: true, force: true });
}

for (const [signal, code] of [['SIGINT', 130], ['SIGTERM', 143], ['SIGHUP', 129]] as const) {
  process.once(signal, () => {
    stopCommands();
    void cleanUp().finally(() => process.exit(code));
  });
}

/** The address of a PostgreSQL server for the tests: the one that was given, or one of our own. */
async function findPostgres(): Promise<string | undefined> {
  const given = process.env['SPIL_TEST_POSTGRES'];
  if (given) return given;
  server = await startPostgresServer(scratch);
  console.log(server ? `PostgreSQL ${server.version} for the tests: ${server.url}` : 'No PostgreSQL here: database tests run on the embedded engine only.');
  return server?.url;
}

/** Stands for the second engine when it is not there, so that its absence is counted. */
const engineGate: Gate = {
  name: 'PostgreSQL',
  question: 'Did the database tests run on PostgreSQL too?',
  run: async (context) => absent(context, 'PostgreSQL is not installed'),
};

async function runGate(gate: Gate, context: GateContext): Promise<Result> {
  const started = performance.now();
  const outcome = await gate.run(context).catch((error: unknown): Outcome => {
    const problem = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, skipped: 0, problems: [problem], notes: [], absent: [] };
  });
  return { gate, outcome, seconds: (performance.now() - started) / 1000 };
}

async function main(): Promise<number> {
  const started = performance.now();
  const chosen = process.argv.slice(2);
  const unknown = chosen.filter((name) => !gates.some((gate) => gate.name === name));
  if (unknown.length > 0) {
    console.error(`No such gate: ${unknown.join(', ')}. There are: ${gates.map((gate) => gate.name).join(', ')}`);
    return 2;
  }
  const postgresUrl = await findPostgres();
  const context = { strict, scratch, postgresUrl };
  const named = gates.filter(({ name }) => chosen.length === 0 || chosen.includes(name));
  const wanted = postgresUrl === undefined ? [...named, engineGate] : named;
  const begun = new Map(wanted.filter(({ begins }) => begins === 'first').map((gate) => [gate, runGate(gate, context)]));
  const begin = (gate: Gate): Promise<Result> => {
    const running = begun.get(gate) ?? runGate(gate, context);
    begun.set(gate, running);
    return running;
  };
  const results: Result[] = [];
  for (const [at, gate] of wanted.entries()) {
    const running = begin(gate);
    for (const next of wanted.slice(at + 1)) {
      if (next.begins !== 'with-the-one-before') break;
      void begin(next);
    }
    const result = await running;
    printGate(result);
    results.push(result);
  }
  return printSummary(results, (performance.now() - started) / 1000);
}

try {
  process.exitCode = await main();
} finally {
  await cleanUp();
}
