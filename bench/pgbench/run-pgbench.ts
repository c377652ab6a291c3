import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findPrograms } from '../../script/gates/postgres-server.ts';
import type { Script } from './to-pgbench.ts';

/**
 * How many of these scripts, in their proportion, PostgreSQL does a second for so many clients. Each text is planned once per
 * client, as Spil does: the seconds in which that happens are not counted.
 */
export async function runPgbench(url: string, folder: string, scripts: readonly Script[], { clients, warm, seconds }: { readonly clients: number; readonly warm: number; readonly seconds: number }): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const files = scripts.flatMap(({ name, weight, text }) => {
    const path = join(folder, `${name}.sql`);
    writeFileSync(path, text);
    return ['-f', `${path}@${weight}`];
  });
  const variables = scripts.flatMap((script) => Object.entries(script.variables).map(([name, value]) => `-D${name}=${value}`));
  const args = ['-n', '-M', 'prepared', '-c', String(clients), '-j', '1', '-T', String(warm + seconds), '-P', '1', ...files, ...variables, url];
  const { stderr } = await promisify(execFile)(join(findPrograms() ?? '', 'pgbench'), args, { maxBuffer: 64 * 1024 * 1024, env: { PGOPTIONS: '-c jit=off' } }).catch((error: unknown) => {
    const { stderr: said = '', code } = error as { stderr?: string; code?: unknown };
    throw new Error(`pgbench failed (${String(code)}):\n${said.slice(0, 2000)}`);
  });
  const counted = [...stderr.matchAll(/^progress: ([\d.]+) s, ([\d.]+) tps/gm)].filter(([, at]) => Number(at) > warm).map(([, , tps]) => Number(tps));
  if (counted.length === 0) throw new Error(`pgbench says nothing of its speed:\n${stderr.slice(0, 2000)}`);
  return counted.reduce((sum, tps) => sum + tps, 0) / counted.length;
}
