import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { ClamdSettings } from '../clamd.ts';

const program = '/usr/sbin/clamd';

/** The test file of EICAR, which every scanner takes for a virus and which is none; not whole in any file of ours. */
export const eicar = Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join(''));

/** A real clamd of our own that knows one virus, the test file of EICAR, wherever it stands in a file. */
export async function runClamd(): Promise<ClamdSettings & { stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'spil-clamd-'));
  const [signatures, path] = [join(folder, 'signatures'), join(folder, 'clamd.socket')];
  await mkdir(signatures);
  // Name, any kind of file, anywhere, bytes (ClamAV manual, extended signatures).
  await writeFile(join(signatures, 'test.ndb'), `Spil.Proef.EICAR:0:*:${eicar.toString('hex')}\n`);
  const settings = [`DatabaseDirectory ${signatures}`, `LocalSocket ${path}`, 'Foreground yes', 'StreamMaxLength 20M', 'MaxThreads 2', `TemporaryDirectory ${folder}`, 'ConcurrentDatabaseReload no'];
  await writeFile(join(folder, 'clamd.conf'), `${settings.join('\n')}\n`);
  const server = spawn(program, ['--config-file', join(folder, 'clamd.conf')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  await waitFor(path, 100);
  return {
    place: { path },
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function waitFor(path: string, tries: number): Promise<void> {
  const open = await new Promise<boolean>((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => { socket.end(); resolve(true); }).once('error', () => resolve(false));
  });
  if (open) return;
  if (tries === 0) throw new Error('clamd did not start');
  await wait(100);
  await waitFor(path, tries - 1);
}
