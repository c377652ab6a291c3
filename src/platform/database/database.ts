import { Kysely, PostgresDialect, sql, type Dialect, type LogEvent, type PostgresPool, type Transaction } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';
import type { Pool } from 'pg';
import { bulkOnPglite, bulkOnPostgres, type BulkLoad } from './bulk-load.ts';
import { tookTooLong } from '../busy/too-busy.ts';
import { holdingConnection } from './nesting.ts';
import { connectEmbedded, embeddedPool } from './embedded-pool.ts';
import { watchWaits, type PoolState } from './pool-state.ts';
import { PriorityLock, type Priority } from './priority-lock.ts';
import { lockFolder } from './folder-lock.ts';
import { last, later, type Compilable } from './marks.ts';
import { pgTypes } from './parsers.ts';
import { patientPool } from './patient-pool.ts';
import type { Tables } from './tables.ts';
import type { ReadTx, WriteTx } from './transaction.ts';

/** Whose eyes a transaction has: row-level security is decided by these and nothing else. */
export interface Scope {
  /** Gemeenten whose rows may be seen. */
  readonly gemeenten: readonly string[];
  /** Key of the actor, for the logs. */
  readonly actor: string;
  /** Empty for staff; otherwise the one key (`o:…`, `p:…`) whose grants limit what rows may be seen. */
  readonly houder: string;
  /** Purpose (doelbinding). */
  readonly doel: string;
}

export interface Database {
  readonly engine: 'embedded' | 'postgres';
  /** One transaction that only reads. */
  read<T>(scope: Scope, work: (tx: ReadTx) => Promise<T>, priority?: Priority): Promise<T>;
  /** One statement in a transaction of its own. */
  ask<T>(scope: Scope, statement: Compilable<T>): Promise<T[]>;
  /** One transaction that may write. Nothing of it stays when `work` throws. */
  write<T>(scope: Scope, work: (tx: WriteTx) => Promise<T>, priority?: Priority): Promise<T>;
  /** As the owner of the tables: migrations, and nothing else. */
  readonly owner: Kysely<Tables>;
  /** One transaction as the owner of the tables that fills them fast. Nothing of it stays when `work` throws. */
  load<T>(work: (bulk: BulkLoad) => Promise<T>): Promise<T>;
  /** Statements of the job queue on itself, as its owner and outside any transaction of ours; people go first. */
  upkeep(text: string, values?: readonly unknown[]): Promise<{ rows: unknown[] }>;
  /** How busy the connections of this process are now, and how long work waited for one since it started. */
  pool(): PoolState;
  close(): Promise<void>;
}

/** A statement as it went to the database. */
export interface Statement {
  readonly text: string;
  readonly parameters: readonly unknown[];
  readonly milliseconds: number;
}

export interface DatabaseOptions {
  /** Called with every statement after it was done, also those that begin and end a transaction: to count, explain and time them. */
  readonly onStatement?: (statement: Statement) => void;
  /** Called with what a PostgreSQL server tells beside its answers. */
  readonly onNotice?: (message: string) => void;
  readonly poolSize?: number;
  readonly timeLimits?: TimeLimits;
}

/** Milliseconds, per kind of work. */
export interface TimeLimits {
  /** Until a connection is free. */
  readonly connection: number;
  /** Of one statement, for who waits for it and for what nobody waits for. */
  readonly statement: Readonly<Record<Priority, number>>;
  /** Between two statements of one transaction. */
  readonly idle: Readonly<Record<Priority, number>>;
}

/** Migrations and bulk loads have none: they are done by the owner of the tables, before or without people. */
const usual: TimeLimits = { connection: 15_000, statement: { people: 20_000, background: 600_000 }, idle: { people: 30_000, background: 300_000 } };

/** The database in a folder of this machine (locked against a second process), in memory without one; `ready` is one that is open already. */
export async function openEmbedded(folder: string | undefined, options: DatabaseOptions = {}, ready?: PGlite): Promise<Database> {
  const unlock = folder === undefined ? () => undefined : await lockFolder(folder);
  const pglite = ready ?? await createPglite(folder);
  const client = await connectEmbedded(pglite);
  const lock = new PriorityLock();
  return database('embedded', { people: embeddedPool(client, lock, 'people'), background: embeddedPool(client, lock, 'background') }, options, {
    // The transaction holds the one connection: what goes around it is inside it all the same.
    size: 1, inUse: () => Number(lock.held),
    load: (background, work) => background.transaction().execute(async (tx) => {
      // A begin goes along with a statement, and a COPY from memory is none of this client's.
      await sql`select 1`.execute(tx);
      return work(bulkOnPglite(pglite, client));
    }),
    async upkeep(text, values) {
      await lock.acquire('background');
      try {
        return rowsOf(await (values === undefined || values.length === 0 ? client.query(text) : client.query(text, [...values])));
      } finally {
        lock.release();
      }
    },
    async close() {
      await client.end();
      await pglite.close();
      unlock();
    },
  });
}

/** Without values it may be several statements, which answer a list, for which the types have no word. */
const rowsOf = (result: unknown): { rows: unknown[] } => ({ rows: (Array.isArray(result) ? result : [result]).flatMap(({ rows }: { rows: unknown[] }) => rows) });

async function createPglite(folder: string | undefined): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return folder === undefined ? PGlite.create() : PGlite.create(folder);
}

/** A database on a PostgreSQL server (≥ 15); of several in one address, on the one that takes writes. */
export async function openPostgres(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const { default: pg } = await import('pg');
  const { PreparingClient } = await import('./preparing-client.ts');
  const { serversOf, writableServer } = await import('./servers.ts');
  const servers = serversOf(url);
  const several = servers.length > 1 ? writableServer(servers) : { Client: PreparingClient };
  // Compiling a plan takes longer than any statement of ours runs.
  const { connection } = options.timeLimits ?? usual;
  const pool = new pg.Pool({ connectionString: servers[0], max: options.poolSize ?? 10, connectionTimeoutMillis: connection, keepAlive: true, types: pgTypes, ...several, options: '-c jit=off' });
  pool.on('error', () => undefined);
  const { onNotice } = options;
  if (onNotice) pool.on('connect', (client) => { client.on('notice', ({ message }) => { if (message !== undefined) onNotice(message); }); });
  const patient = patientPool(pool);
  return database('postgres', { people: patient, background: patient }, options, {
    size: pool.options.max, inUse: () => pool.totalCount - pool.idleCount,
    load: (_background, work) => loadOnPostgres(pool, work),
    upkeep: async (text, values) => rowsOf(await pool.query(text, values === undefined ? undefined : [...values])),
    close: () => Promise.resolve(),
  });
}

async function loadOnPostgres<T>(pool: Pool, work: (bulk: BulkLoad) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const done = await work(bulkOnPostgres(client));
    await client.query('commit');
    client.release();
    return done;
  } catch (error) {
    // The connection may be in the middle of a COPY: it is not used again, and its transaction ends with it.
    client.release(true);
    throw error;
  }
}

interface EngineParts {
  readonly size: number;
  inUse(): number;
  load<T>(background: Kysely<Tables>, work: (bulk: BulkLoad) => Promise<T>): Promise<T>;
  upkeep: Database['upkeep'];
  close(): Promise<void>;
}

function database(engine: Database['engine'], pools: Record<Priority, PostgresPool>, options: DatabaseOptions, parts: EngineParts): Database {
  const waits = watchWaits();
  const dialects = mapPools(pools, (pool) => new PostgresDialect({ pool: waits.over(pool) }));
  const log = options.onStatement;
  const observe = log ? { log: ({ query, queryDurationMillis }: LogEvent) => log({ text: query.sql, parameters: query.parameters, milliseconds: queryDurationMillis }) } : {};
  const people = new Kysely<Tables>({ dialect: dialects.people, ...observe });
  const background = dialects.background === dialects.people ? people : new Kysely<Tables>({ dialect: dialects.background, ...observe });
  const limits = options.timeLimits ?? usual;
  const run = <T>(scope: Scope, work: (tx: WriteTx) => Promise<T>, priority: Priority = 'people'): Promise<T> =>
    holdingConnection(parts, () => (priority === 'people' ? people : background).transaction().execute(async (tx) => {
      await enter(tx, scope, engine === 'postgres' ? { statement: limits.statement[priority], idle: limits.idle[priority] } : undefined);
      return work(tx as WriteTx);
    })).catch((error: unknown) => {
      // 57014: a statement was given up.
      throw (error as { code?: unknown }).code === '57014' ? tookTooLong(error) : error;
    });
  return {
    engine,
    read: run,
    ask: (scope, statement) => run(scope, (tx) => last(tx, statement)),
    write: run,
    owner: people,
    load: (work) => holdingConnection(parts, () => parts.load(background, work)),
    upkeep: (text, values) => holdingConnection(parts, () => parts.upkeep(text, values)),
    pool: () => ({ size: parts.size, inUse: parts.inUse(), ...waits.state() }),
    async close() {
      await people.destroy();
      if (background !== people) await background.destroy();
      await parts.close();
    },
  };
}

/** A pool that serves both is wrapped once: two would end it twice. */
function mapPools(pools: Record<Priority, PostgresPool>, wrap: (pool: PostgresPool) => Dialect): Record<Priority, Dialect> {
  const people = wrap(pools.people);
  return { people, background: pools.background === pools.people ? people : wrap(pools.background) };
}

/** From here on the transaction sees what Spil itself sees in its gemeenten, whoever acts. */
export async function seeAsSpil(tx: WriteTx | ReadTx): Promise<void> {
  await later(tx as WriteTx, sql`select set_config('spil.houder', '', true)`);
}

/** One statement: the application role, which owns nothing, whose eyes it has, and how long it may take; the embedded database has no clock that could stop it. */
async function enter(tx: Transaction<Tables>, scope: Scope, limits: { readonly statement: number; readonly idle: number } | undefined): Promise<void> {
  const bounded = limits === undefined ? sql`` : sql`, set_config('statement_timeout', ${String(limits.statement)}, true), set_config('idle_in_transaction_session_timeout', ${String(limits.idle)}, true)`;
  await later(tx as WriteTx, sql`select set_config('role', 'spil_app', true), set_config('spil.gemeenten', ${scope.gemeenten.join(',')}, true),
    set_config('spil.actor', ${scope.actor}, true), set_config('spil.houder', ${scope.houder}, true), set_config('spil.doel', ${scope.doel}, true)${bounded}`);
}
