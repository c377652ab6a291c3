import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Door } from './door.ts';
import type { Database } from '../database/database.ts';
import { selectRaw, sql } from '../database/transaction.ts';

const scope = { gemeenten: [], actor: 's:gezondheid', houder: 'niemand', doel: 'beheer' };

/** Milliseconds in which the database answers, or is called unreachable. */
const patience = 3000;

/** `/livez`: the process answers. `/readyz`: it can also reach its database, and is not about to stop. For a balancer; no login, nothing to see. */
export function serveHealth(app: FastifyInstance, database: Database, door: Pick<Door, 'leaving'>): void {
  app.get('/livez', async (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }));
  let asking: Promise<boolean> | undefined;
  // However often a balancer asks, it is one question to a database that may be busy.
  const isThere = (): Promise<boolean> => {
    asking ??= database.read(scope, (tx) => selectRaw(tx, sql`select 1`)).then(() => true, () => false).finally(() => { asking = undefined; });
    return asking;
  };
  app.get('/readyz', async (_request, reply) => {
    if (door.leaving) return reply.code(503).header('cache-control', 'no-store').send({ status: 'stopt' });
    const ready = await Promise.race([isThere(), wait(patience, false, { ref: false })]);
    return reply.code(ready ? 200 : 503).header('cache-control', 'no-store').send({ status: ready ? 'ok' : 'database niet bereikbaar' });
  });
}
