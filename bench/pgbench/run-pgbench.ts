import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPrograms } from '../../script/gates/postgres-server.ts';
import type { Script } from './to-pgbench.ts';

/** How many of these scripts, in their proportion, PostgreSQL does a second for so many clients; each text is planned once per client, as Spil does. */
export async function runPgbench(url: string, folder: string, scripts: readonly Script[], clients: number, seconds: number): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files = scripts.flatMap(({ name, weight, text }) => {
    const path = join(folder, `${name}.sql`);
    writeFileSync(path, text);
    return ['-f', `${path}@${weight}`];
  });
  const variables = scripts.flatMap((script) => Object.entries(script.variables).map(([name, value]) => `-D${name}=${value}`));
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(seconds), ...files, ...variables, url];
  const { stdout } = await promisify(execFile)(join(findPrograms() ?? '', 'pgbench'), args, { maxBuffer: 64 * 1024 * 1024 });
  const perSecond = /^tps = ([\d.]+)/m.exec(stdout)?.[1];
  if (perSecond === undefined) throw new Error(`pgbench says nothing of its speed:\n${stdout}`);
  return Number(perSecond);
}
