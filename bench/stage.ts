import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PostgresServer } from '../script/gates/postgres-server.ts';
import { startPostgresServer } from '../script/gates/postgres-server.ts';
import { openPostgres } from '../src/platform/database/database.ts';
import { sql } from 'kysely';

/** What the parts share: a PostgreSQL that keeps what it says it kept, and what this machine can do. */
export interface Stage {
  /** Fixed pieces of work per second in JavaScript. */
  readonly calibration: number;
  /** A folder that goes away. */
  folder(name: string): string;
  /** The address of an empty database on the server. */
  newDatabase(name: string): Promise<string>;
  tell(line: string): void;
  close(): Promise<void>;
}

/** Builds the stage in a folder; the server is started when a part asks for it. */
export function makeStage(root: string, calibration: number): Stage {
  let server: Promise<PostgresServer> | undefined;
  const start = async (): Promise<PostgresServer> => {
    const started = await startPostgresServer(root, 'durable');
    if (started === undefined) throw new Error('The benchmark needs PostgreSQL: apt-get install postgresql');
    return started;
  };
  return {
    calibration,
    folder(name) {
      const path = join(root, name);
      mkdirSync(path, { recursive: true });
      return path;
    },
    async newDatabase(name) {
      server ??= start();
      const { url } = await server;
      const admin = await openPostgres(url, { poolSize: 1 });
      await sql`create database ${sql.id(name)}`.execute(admin.owner);
      await admin.close();
      return Object.assign(new URL(url), { pathname: `/${name}` }).href;
    },
    tell: (line) => console.error(line),
    async close() {
      await (await server)?.stop();
    },
  };
}
