/** A PostgreSQL server of our own for one run: on a free port of this machine, in a folder that goes away. */
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, existsSync, globSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { keepTrack } from './command.ts';
import { findFreePort } from './free-port.ts';

export interface PostgresServer {
  readonly url: string;
  readonly version: string;
  stop(): Promise<void>;
}

const shared = ['max_connections=200', 'listen_addresses=127.0.0.1'];
const settings = {
  // For tests, which end with it: nothing has to survive a power failure.
  careless: [...shared, 'fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=256MB'],
  // For measuring: a commit is on disk before it is answered, as PostgreSQL is when nobody sets anything.
  durable: [...shared, 'shared_buffers=1GB', 'max_wal_size=4GB'],
};

/** The folder with the newest PostgreSQL programs: Debian keeps them out of the path. */
export function findPrograms(): string | undefined {
  const debian = globSync('/usr/lib/postgresql/*/bin/initdb').toSorted((a, b) => Number(a.split('/')[4]) - Number(b.split('/')[4]));
  const elsewhere = (process.env['PATH'] ?? '').split(':').flatMap((folder) => globSync(join(folder || '.', 'initdb')));
  const initdb = debian.at(-1) ?? elsewhere[0];
  return initdb === undefined ? undefined : dirname(initdb);
}

/** The numbers of the OS user that runs the server: PostgreSQL refuses to run as root. */
export function findOwner(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const number = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: number('-u'), gid: number('-g') };
}

/** Asks the server for its version, at most so many times a tenth of a second. */
async function waitForVersion(url: string, tries: number): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    const answer = await client.query<{ server_version: string }>('show server_version');
    return answer.rows[0]?.server_version ?? 'unknown';
  } catch (error) {
    if (tries <= 0) throw error;
    await wait(100);
    return await waitForVersion(url, tries - 1);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes and starts the server inside a folder that its OS user may reach; undefined when PostgreSQL is not installed. */
export async function startPostgresServer(folder: string, durability: keyof typeof settings = 'careless'): Promise<PostgresServer | undefined> {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const owner = findOwner();
  const data = join(folder, 'postgres');
  mkdirSync(data, { mode: 0o700 });
  if (owner) {
    chownSync(folder, owner.uid, owner.gid);
    chownSync(data, owner.uid, owner.gid);
  }
  const options = { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  const locale = ['--locale-provider=icu', '--icu-locale=nl-NL', '--encoding=UTF8'];
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', ...locale], { ...options, stdio: 'pipe' });
  const port = await findFreePort();
  const args = ['-D', data, '-p', String(port), '-k', folder, ...settings[durability].flatMap((setting) => ['-c', setting])];
  // On Linux the server also ends when this process is killed outright.
  const guard = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT'] : [];
  const [program = '', ...rest] = [...guard, join(programs, 'postgres'), ...args];
  const server = keepTrack(spawn(program, rest, { ...options, stdio: 'ignore' }));
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const version = await waitForVersion(url, 100);
  return {
    url,
    version,
    // SIGINT is PostgreSQL's fast shutdown: open connections are ended.
    stop: async () => {
      server.kill('SIGINT');
      await ended;
    },
  };
}
