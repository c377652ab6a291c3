import type { PGlite } from '@electric-sql/pglite';
import {
  PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler, CompiledQuery,
  type DatabaseConnection, type Dialect, type Driver, type QueryResult,
} from 'kysely';
import type { PriorityLock, Priority } from './priority-lock.ts';
import { parsePglite } from './parsers.ts';

/** Kysely on the one connection of an embedded database; `priority` tells who is asking. */
export function pgliteDialect(pglite: PGlite, lock: PriorityLock, priority: Priority): Dialect {
  const connection: DatabaseConnection = {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const result = await pglite.query<R>(query.sql, [...query.parameters], { parsers: parsePglite });
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
    },
    // The interface asks for a generator; PGlite has no cursors.
    async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
      throw new Error('Streaming is not supported on the embedded database');
    },
  };
  const run = (text: string) => connection.executeQuery(CompiledQuery.raw(text)).then(() => undefined);
  const driver: Driver = {
    init: () => Promise.resolve(),
    async acquireConnection() {
      await lock.acquire(priority);
      return connection;
    },
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    releaseConnection: async () => lock.release(),
    destroy: () => Promise.resolve(),
  };
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driver,
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}
