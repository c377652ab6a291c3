import { sql } from 'kysely';
import { passFailpoint } from '../failpoint.ts';
import type { Database } from './database.ts';
import type { WriteTx } from './transaction.ts';

/**
 * Rows that are carried over to a new shape while people work: after the migration that made room for it, before the one
 * that takes the old shape away. Spil does it gemeente by gemeente, in small batches, in the order of the key.
 */
export interface Backfill {
  /** Kept in the database: never changed afterwards. */
  readonly name: string;
  readonly table: string;
  /** The rest of the primary key, after `gemeente`. */
  readonly key: readonly string[];
  /** SQL: what is set (`soort = 'brief'`), of the rows for which `where` still holds (`soort is null`). */
  readonly set: string;
  readonly where: string;
  /** The migration that takes the old shape away, once it is written: it waits for this, and ends it. */
  readonly contract?: string;
}

/** `busy`: another process is at it. */
export type Progress = 'more' | 'done' | 'busy';

interface State {
  readonly positie: readonly string[] | null;
  readonly ronde: number;
  readonly klaar: boolean;
}

const scopeOf = (gemeente: string) => ({ gemeenten: [gemeente], actor: 's:bijwerking', houder: '', doel: 'uitvoering' });

/** One batch of one gemeente: the rows and how far it came, together or not at all. Done is what a whole round found nothing in. */
export function runBatch(database: Database, backfill: Backfill, gemeente: string, size: number): Promise<Progress> {
  return database.write(scopeOf(gemeente), async (tx) => {
    await sql`insert into bijwerking (gemeente, naam) values (${gemeente}, ${backfill.name}) on conflict do nothing`.execute(tx);
    const { rows: [state] } = await sql<State>`select positie, ronde_gewijzigd as ronde, klaar_op is not null as klaar from bijwerking
      where gemeente = ${gemeente} and naam = ${backfill.name} for update skip locked`.execute(tx);
    if (state === undefined) return 'busy';
    if (state.klaar) return 'done';
    const { read, changed, last } = await carry(tx, backfill, gemeente, state.positie, size);
    const over = read < size;
    const done = over && state.ronde + changed === 0;
    const positie = over ? null : JSON.stringify(last);
    await sql`update bijwerking set positie = ${positie}::jsonb, gewijzigd = gewijzigd + ${changed}::bigint, ronde_gewijzigd = case when ${over}::boolean then 0 else ronde_gewijzigd + ${changed}::bigint end,
      klaar_op = case when ${done}::boolean then now() end where gemeente = ${gemeente} and naam = ${backfill.name}`.execute(tx);
    passFailpoint('backfill-before-commit');
    return done ? 'done' : 'more';
  }, 'background');
}

interface Carried {
  readonly read: number;
  readonly changed: number;
  readonly last: readonly string[] | null;
}

async function carry(tx: WriteTx, { table, key, set, where }: Backfill, gemeente: string, after: readonly string[] | null, size: number): Promise<Carried> {
  const columns = sql.join(key.map((column) => sql.id(column)));
  const from = after === null ? sql`` : sql`and (${columns}) > (${sql.join(after.map((value) => sql`${value}`))})`;
  const same = sql.join(key.map((column) => sql`${sql.id('rij', column)} = ${sql.id('deel', column)}`), sql` and `);
  const { rows: [carried] } = await sql<Carried>`with deel as materialized (select ${columns} from ${sql.id(table)} where gemeente = ${gemeente} ${from} order by ${columns} limit ${size}),
    gedaan as (update ${sql.id(table)} rij set ${sql.raw(set)} from deel where rij.gemeente = ${gemeente} and ${same} and (${sql.raw(where)}) returning 1)
    select (select count(*)::int from deel) as read, (select count(*)::int from gedaan) as changed,
      (select jsonb_build_array(${sql.join(key.map((column) => sql`${sql.id(column)}::text`))}) from deel order by ${sql.join(key.map((column) => sql`${sql.id(column)} desc`))} limit 1) as last`.execute(tx);
  if (carried === undefined) throw new Error('A count answers one row');
  return carried;
}

/** Those whose old shape is still there. */
export async function listOpen({ owner }: Database, backfills: readonly Backfill[]): Promise<Backfill[]> {
  if (backfills.length === 0) return [];
  const { rows } = await sql<{ name: string }>`select name from kysely_migration`.execute(owner);
  const done = new Set(rows.map(({ name }) => name));
  return backfills.filter(({ contract }) => contract === undefined || !done.has(contract));
}

/** Rows of a gemeente that a start carries over by itself: a new installation, or one that is hardly used, need not wait. */
const atOnce = 500;

/** Throws while rows have to be carried over that a migration would take away. */
export async function requireCarried(database: Database, migration: string, backfills: readonly Backfill[]): Promise<void> {
  const needed = backfills.filter(({ contract }) => contract === migration);
  if (needed.length === 0) return;
  const { rows } = await sql<{ gemeente: string }>`select gemeente from gemeente order by 1`.execute(database.owner);
  for (const backfill of needed) {
    for (const { gemeente } of rows) {
      // The second looks again at what the first did.
      if ((await runBatch(database, backfill, gemeente, atOnce)) !== 'done' && (await runBatch(database, backfill, gemeente, atOnce)) !== 'done') {
        throw new Error(`Migration ${migration} takes away what ${backfill.name} still has to carry over (gemeente ${gemeente}). Nothing of it was done. Start the release before this one, let it run until table bijwerking says klaar_op for every gemeente, and then start this one`);
      }
    }
  }
}
