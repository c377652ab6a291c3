import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import pg from 'pg';
import { CopyFault } from './copy-fault.ts';

const run = promisify(execFile);

/**
 * Runs `pg_dump` or `pg_restore`, which come with PostgreSQL. Where the server is and its password go by the
 * environment: arguments can be read by everybody on the machine. Answers what it printed; throws with what it said.
 */
export async function runTool(tool: 'pg_dump' | 'pg_restore', args: readonly string[], url?: string): Promise<string> {
  try {
    const { stdout } = await run(tool, args, { env: { ...process.env, ...(url === undefined ? {} : environmentOf(url)) }, maxBuffer: 1 << 28 });
    return stdout;
  } catch (error) {
    const { code, stderr = '' } = error as { code?: string | number; stderr?: string };
    if (code === 'ENOENT') throw new CopyFault(`${tool} is not on this machine: install the client tools of PostgreSQL (Debian: postgresql-client)`, { cause: error });
    throw new CopyFault(`${tool}: ${stderr.trim().split('\n')[0] ?? `ended with ${code}`}`, { cause: error });
  }
}

function environmentOf(url: string): Record<string, string> {
  const { host, port, user, password, database } = new pg.Client({ connectionString: url });
  const given = { PGHOST: host, PGPORT: String(port), PGUSER: user, PGPASSWORD: password, PGDATABASE: database, PGSSLMODE: new URL(url).searchParams.get('sslmode') };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''));
}
