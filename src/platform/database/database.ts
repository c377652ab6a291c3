import { Kysely, PostgresDialect, sql, type Dialect, type LogEvent, type Transaction } from 'kysely';
import type { PGlite } from '@electric-sql/pglite';
import { holdingConnection } from './nesting.ts';
import { pgliteDialect } from './pglite-dialect.ts';
import { PriorityLock, type Priority } from './priority-lock.ts';
import { lockFolder } from './folder-lock.ts';
import { pgTypes } from './parsers.ts';
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
  /** One transaction that may write. Nothing of it stays when `work` throws. */
  write<T>(scope: Scope, work: (tx: WriteTx) => Promise<T>, priority?: Priority): Promise<T>;
  /** As the owner of the tables: migrations, and nothing else. */
  readonly owner: Kysely<Tables>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Called with every statement; tests count them. */
  readonly onStatement?: (text: string) => void;
  readonly poolSize?: number;
}

/** The database in a folder of this machine (locked against a second process), in memory without one; `ready` is one that is open already. */
export async function openEmbedded(folder: string | undefined, options: DatabaseOptions = {}, ready?: PGlite): Promise<Database> {
  const unlock = folder === undefined ? () => undefined : await lockFolder(folder);
  const pglite = ready ?? await createPglite(folder);
  const lock = new PriorityLock();
  return database('embedded', {
    people: pgliteDialect(pglite, lock, 'people'),
    background: pgliteDialect(pglite, lock, 'background'),
  }, options, async () => {
    await pglite.close();
    unlock();
  });
}

async function createPglite(folder: string | undefined): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  return folder === undefined ? PGlite.create() : PGlite.create(folder);
}

/** A database on a PostgreSQL server (≥ 15). */
export async function openPostgres(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({ connectionString: url, max: options.poolSize ?? 10, types: pgTypes });
  pool.on('error', () => undefined);
  const dialect = new PostgresDialect({ pool });
  return database('postgres', { people: dialect, background: dialect }, options, () => Promise.resolve());
}

function database(engine: Database['engine'], dialects: Record<Priority, Dialect>, options: DatabaseOptions, close: () => Promise<void>): Database {
  const log = options.onStatement;
  const observe = log ? { log: (event: LogEvent) => log(event.query.sql) } : {};
  const people = new Kysely<Tables>({ dialect: dialects.people, ...observe });
  const background = dialects.background === dialects.people ? people : new Kysely<Tables>({ dialect: dialects.background, ...observe });
  const run = <T>(scope: Scope, work: (tx: WriteTx) => Promise<T>, priority: Priority = 'people'): Promise<T> =>
    holdingConnection(() => (priority === 'people' ? people : background).transaction().execute(async (tx) => {
      await enter(tx, scope);
      return work(tx as WriteTx);
    }));
  return {
    engine,
    read: run,
    write: run,
    owner: people,
    async close() {
      await people.destroy();
      if (background !== people) await background.destroy();
      await close();
    },
  };
}

/** One statement: the application role, which owns nothing, and whose eyes it has. */
async function enter(tx: Transaction<Tables>, scope: Scope): Promise<void> {
  await sql`select set_config('role', 'spil_app', true), set_config('spil.gemeenten', ${scope.gemeenten.join(',')}, true),
    set_config('spil.actor', ${scope.actor}, true), set_config('spil.houder', ${scope.houder}, true), set_config('spil.doel', ${scope.doel}, true)`.execute(tx);
}
