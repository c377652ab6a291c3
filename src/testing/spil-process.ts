import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = resolve(import.meta.dirname, '../..');
const compileCache = resolve(root, 'node_modules/.cache/compile');

/** How `script/start` starts it. */
export const startsWith = { flags: ['--min-semi-space-size=8', '--max-semi-space-size=8', '--heap-growing-percent=30'], environment: { MALLOC_ARENA_MAX: '2' } };

/** Spil as it really runs: a process of its own. */
export interface SpilProcess {
  readonly url: string;
  readonly pid: number;
  /** What it printed so far. */
  output(): string;
  /** Asks it to stop; answers its exit code. */
  stop(): Promise<number | null>;
  /** Ends it as `kill -9` does: nothing is put in order. */
  kill(): Promise<number | null>;
  /** Waits until it ends by itself; null when it was killed. */
  ended(): Promise<number | null>;
}

export async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** Starts `src/main.ts` with these settings and no others; that of another folder where one is named. */
export function startProcess(port: number, settings: Readonly<Record<string, string>>, nodeOptions: readonly string[] = [], folder = root): SpilProcess {
  // As script/start does: what was compiled once is kept.
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...startsWith.environment, PORT: String(port), ...settings };
  const child: ChildProcess = spawn(process.execPath, [...startsWith.flags, ...nodeOptions, 'src/main.ts'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => { printed += text; });
  const exit = once(child, 'exit').then(([code]) => code as number | null);
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid ?? 0,
    output: () => printed,
    ended: () => exit,
    kill() {
      child.kill('SIGKILL');
      return exit;
    },
    stop() {
      child.kill('SIGTERM');
      return exit;
    },
  };
}

/** Waits until it serves; throws with what it printed when it ends instead. */
export async function untilReady(spil: SpilProcess, seconds: number): Promise<void> {
  let over = false;
  void spil.ended().then(() => { over = true; });
  for (const end = Date.now() + seconds * 1000; Date.now() < end && !over; await wait(25)) {
    const answer = await fetch(`${spil.url}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`Spil does not serve:\n${spil.output()}`);
}

/** Runs a script of the project to its end. */
export async function runScript(path: string, args: readonly string[], settings: Readonly<Record<string, string>>): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [path, ...args], { cwd: root, env: { PATH: process.env['PATH'], ...settings }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => { output += text; });
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, output: output.trim() };
}
