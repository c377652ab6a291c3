import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { findOwner, findPrograms } from '../../../script/gates/postgres-server.ts';
import { findFreePort } from '../spil-process.ts';

/** A PostgreSQL server that a test may kill, copy and stop: of itself alone. */
export interface Cluster {
  readonly port: number;
  url(database: string): string;
  start(): Promise<void>;
  /** `kill`: as when the machine dies; `stop`: in order. */
  end(how: 'kill' | 'stop'): Promise<void>;
  /** A physical replica of it, which follows it. */
  makeReplica(): Promise<Cluster>;
  /** Makes a replica a server of its own; answers when it takes writes. */
  promote(): Promise<void>;
  /** One statement as its administrator. */
  ask(text: string): Promise<Record<string, unknown>[]>;
}

/** Servers that go away together, in one folder. */
export interface Clusters {
  readonly first: Cluster;
  remove(): Promise<void>;
}

const signals = { kill: 'SIGQUIT', stop: 'SIGINT' } as const;
const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'max_connections=60', 'shared_buffers=32MB', 'deadlock_timeout=200ms', 'wal_receiver_status_interval=1s'];

/** Whether servers can be made here. */
export const hasPrograms = (): boolean => findPrograms() !== undefined;

/** A running server without anything in it. */
export async function makeClusters(): Promise<Clusters> {
  const programs = findPrograms();
  if (programs === undefined) throw new Error('PostgreSQL is not installed');
  const folder = mkdtempSync(join(tmpdir(), 'spil-cluster-'));
  const owner = findOwner();
  const options = { ...owner, cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' } };
  if (owner) chownSync(folder, owner.uid, owner.gid);
  const made: Cluster[] = [];
  const run = (program: string, ...args: string[]): void => void execFileSync(join(programs, program), args, { ...options, stdio: 'pipe' });

  async function make(fill: (data: string, port: number) => void): Promise<Cluster> {
    const port = await findFreePort();
    const data = join(folder, `data-${port}`);
    mkdirSync(data, { mode: 0o700 });
    if (owner) chownSync(data, owner.uid, owner.gid);
    fill(data, port);
    let server: ChildProcess | undefined;
    const url = (database: string): string => `postgres://postgres@127.0.0.1:${port}/${database}`;
    async function ask(text: string): Promise<Record<string, unknown>[]> {
      const client = new pg.Client({ connectionString: url('postgres') });
      try {
        await client.connect();
        return (await client.query<Record<string, unknown>>(text)).rows;
      } finally {
        await client.end().catch(() => undefined);
      }
    }
    async function until(text: string): Promise<void> {
      for (const end = Date.now() + 60_000; Date.now() < end; await wait(50)) {
        const [row] = await ask(text).catch(() => []);
        if (row?.['ja'] === true) return;
      }
      throw new Error(`the server does not come to: ${text}`);
    }
    const cluster: Cluster = {
      port, url, ask,
      async start() {
        // On Linux it also ends when this process is killed outright.
        const guard = existsSync('/usr/bin/setpriv') ? ['/usr/bin/setpriv', '--pdeathsig', 'INT'] : [];
        const [program = '', ...args] = [...guard, join(programs ?? '', 'postgres'), '-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])];
        server = spawn(program, args, { ...options, stdio: 'ignore' });
        await until('select true as ja');
      },
      async end(how) {
        if (server === undefined || server.exitCode !== null) return;
        const exit = once(server, 'exit');
        server.kill(signals[how]);
        await exit;
        server = undefined;
      },
      async makeReplica() {
        const replica = await make((to, at) => {
          run('pg_basebackup', '-d', url('postgres'), '-D', to, '-R', '-X', 'stream', '-c', 'fast', '--no-sync');
          appendFileSync(join(to, 'postgresql.auto.conf'), `\nprimary_conninfo = 'host=127.0.0.1 port=${port} user=postgres application_name=replica_${at}'\n`);
        });
        await replica.start();
        return replica;
      },
      async promote() {
        run('pg_ctl', 'promote', '-D', data);
        await until('select not pg_is_in_recovery() as ja');
      },
    };
    made.push(cluster);
    return cluster;
  }

  const remove = async (): Promise<void> => {
    for (const cluster of made) await cluster.end('kill');
    rmSync(folder, { recursive: true, force: true });
  };
  const first = await make((data) => { run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync', '--locale-provider=icu', '--icu-locale=nl-NL', '--encoding=UTF8'); });
  await first.start();
  return { first, remove };
}
