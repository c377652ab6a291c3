import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { pgTypes } from './parsers.ts';
import type { PriorityLock, Priority } from './priority-lock.ts';

/** The one connection that an embedded database has, asked as a server is: what differs between the engines ends here. */
export async function connectEmbedded(pglite: PGlite): Promise<pg.Client> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const { PreparingClient } = await import('./preparing-client.ts');
  const client = new PreparingClient({ ...createPgConfig(pglite), types: pgTypes });
  // What went wrong is told to who asked.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** That connection as a pool of one; `priority` tells who is asking. */
export function embeddedPool(client: pg.Client, lock: PriorityLock, priority: Priority): PostgresPool {
  const held = { query: client.query.bind(client), release: () => lock.release() } as PostgresPoolClient;
  return {
    options: {},
    async connect() {
      await lock.acquire(priority);
      return held;
    },
    end: () => Promise.resolve(),
  };
}
