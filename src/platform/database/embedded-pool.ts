import type { PGlite } from '@electric-sql/pglite';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type pg from 'pg';
import { pgTypes } from './parsers.ts';
import type { PriorityLock, Priority } from './priority-lock.ts';

/** The one connection that an embedded database has, asked as a server is: what differs between the engines ends here. */
export async function connectEmbedded(pglite: PGlite): Promise<pg.Client> {
  const { createPgConfig } = await import('@electric-sql/pglite/node-postgres');
  const { PreparingClient } = await import('./preparing-client.ts');
  const client = new PreparingClient({ ...createPgConfig(together(pglite)), types: pgTypes });
  // What went wrong is told to who asked.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

/** Parse, Bind, Describe, Execute and Close: what is answered with the message that ends their chain. */
const chained: ReadonlySet<number | undefined> = new Set([...'PBDEC'].map((letter) => letter.charCodeAt(0)));

/** The messages of a chain go into the database together: going in costs more than most of them do. */
function together(pglite: PGlite): PGlite {
  let held: Uint8Array[] = [];
  const execProtocolStream: PGlite['execProtocolStream'] = (message, options) => {
    held.push(message);
    if (chained.has(message[0])) return Promise.resolve([]);
    const chain = held.length === 1 ? message : Buffer.concat(held);
    held = [];
    return pglite.execProtocolStream(chain, options);
  };
  return { waitReady: pglite.waitReady, execProtocolStream } as PGlite;
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
