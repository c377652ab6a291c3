/** The API as it is served, judged by the official linter of the NL API Design Rules. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sharedData } from '../../src/platform/testing/shared-data.ts';
import type { Place } from '../../src/testing/place/place.ts';
import { copyDemo } from '../../src/testing/place/told-demo.ts';
import { keepTrack, runCommand } from './command.ts';
import { findFreePort } from './free-port.ts';
import { absent, judge, type Gate, type GateContext, type Outcome } from './gate.ts';

/** A second start serves within this: it finds what hangs, and is no measure of speed on a machine that has other work too. */
const startAllowance = 60_000;

interface Server {
  readonly url: string;
  /** What it printed so far, and whether it ended by itself. */
  readonly state: () => { readonly output: string; readonly ended: boolean };
  readonly stop: () => Promise<void>;
}

/** Starts the product as script/start does, a second time, on an embedded database of its own. */
async function startServer(place: Place): Promise<Server> {
  const port = await findFreePort();
  const env = { ...process.env, ...place.settings, PORT: String(port), DATABASE_URL: undefined };
  const child = keepTrack(spawn('node', ['src/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] }));
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => printed.push(text));
  const ended = once(child, 'exit');
  return {
    url: `http://127.0.0.1:${port}/api/v1/openapi.json`,
    state: () => ({ output: printed.join(''), ended: child.exitCode !== null }),
    stop: async () => {
      if (child.exitCode === null) child.kill('SIGTERM');
      await ended;
    },
  };
}

/** Fetches until the server answers, ends by itself, or the time is over. */
async function fetchWhenServed(server: Server, until: number): Promise<string> {
  const { output, ended } = server.state();
  if (ended || Date.now() > until) throw new Error(`${ended ? 'the server ended' : 'the server did not answer in time'}:\n${output.slice(-4000)}`);
  const answer = await fetch(server.url).catch(() => undefined);
  if (answer?.ok) return answer.text();
  await wait(50);
  return fetchWhenServed(server, until);
}

async function lintServedApi(context: GateContext): Promise<Outcome> {
  if (!existsSync('src/main.ts')) return absent(context, 'there is no src/main.ts to serve the API');
  const rules = sharedData('api-regels/media/linter.yaml');
  if (rules === undefined) return absent(context, 'the rules of the NL API Design Rules are absent (SPIL_SHARED_DATA)');
  const place = await copyDemo('embedded');
  const started = Date.now();
  const server = await startServer(place);
  try {
    const file = join(context.scratch, 'openapi.json');
    writeFileSync(file, await fetchWhenServed(server, started + startAllowance));
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    const { code, output } = await runCommand('spectral', ['lint', '--ruleset', rules, '--fail-severity', 'warn', file]);
    return judge(code === 0 ? [] : [output], [`second start to the first answer: ${seconds} s`]);
  } finally {
    await server.stop();
    await place.remove();
  }
}

export const api: Gate = {
  name: 'api',
  question: 'Does the API, as served, keep the NL API Design Rules?',
  begins: 'with-the-one-before',
  run: lintServedApi,
};
