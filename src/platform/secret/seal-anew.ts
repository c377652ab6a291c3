import { sql } from 'kysely';
import type { Database, Scope } from '../database/database.ts';
import type { WriteTx } from '../database/transaction.ts';
import type { SealedColumn } from './kept-column.ts';
import type { SecretBox } from './secret-box.ts';

/** Values in one transaction: short enough that nobody waits for it. */
const portion = 200;

/** How many values of a column are sealed with which version of the key. */
export interface VersionCount {
  readonly naam: string;
  readonly versie: number;
  readonly aantal: number;
}

/** With the eyes of Spil on all gemeenten. */
async function everywhere({ owner }: Pick<Database, 'owner'>): Promise<Scope> {
  const { rows } = await sql<{ code: string }>`select gemeente as code from gemeente order by 1`.execute(owner);
  return { gemeenten: rows.map(({ code }) => code), actor: 's:sleutels', houder: '', doel: 'beheer' };
}

/** Work on the rows of a column, as who may. */
async function within<T>(database: Database, scope: Scope, { als }: SealedColumn, work: (tx: WriteTx) => Promise<T>): Promise<T> {
  return database.write(scope, async (tx) => {
    if (als === 'eigenaar') await sql`reset role`.execute(tx);
    return work(tx);
  }, 'background');
}

/** Counts what is kept by version of its key. */
export async function countVersions(database: Database, columns: readonly SealedColumn[]): Promise<VersionCount[]> {
  const scope = await everywhere(database);
  const counts: VersionCount[] = [];
  for (const column of columns) {
    const { rows } = await within(database, scope, column, (tx) => sql<{ versie: number; aantal: number }>`select get_byte(substring(v.waarde from 1 for 1), 0) as versie, count(*)::int as aantal
      from (select ${sql.raw(column.lees)} as waarde from ${sql.table(column.tabel)} t) v where v.waarde is not null group by 1 order by 1`.execute(tx));
    counts.push(...rows.map((row) => ({ naam: column.naam, ...row })));
  }
  return counts;
}

/**
 * Seals every value of a column anew that is sealed with another key than new values are. Each portion is a transaction of its own: it
 * may be ended at any moment and begun again, by several processes at once, while people work. Answers how many it did;
 * `onProgress` hears it after each portion.
 */
export async function sealAnew(database: Database, secrets: SecretBox, column: SealedColumn, onProgress: (done: number) => void = () => undefined): Promise<number> {
  const scope = await everywhere(database);
  let done = 0;
  // A row that somebody holds is passed over: it is found by the next pass.
  for (let before = -1; done !== before;) {
    before = done;
    let after: readonly unknown[] | undefined;
    do {
      const taken: Taken = await within(database, scope, column, (tx) => sealPortion(tx, secrets, column, after));
      done += taken.aantal;
      after = taken.laatste;
      if (taken.aantal > 0) onProgress(done);
    } while (after !== undefined);
  }
  return done;
}

interface Taken {
  readonly aantal: number;
  /** Key of the last row; undefined when there was none. */
  readonly laatste: readonly unknown[] | undefined;
}

async function sealPortion(tx: WriteTx, secrets: SecretBox, { tabel, sleutel, lees, schrijf }: SealedColumn, after: readonly unknown[] | undefined): Promise<Taken> {
  const key = sql.join(sleutel.map((name) => sql.ref(`t.${name}`)));
  const beyond = after === undefined ? sql`` : sql`and (${key}) > (${sql.join(after)})`;
  const { rows } = await sql<Record<string, unknown> & { plek: string; waarde: Uint8Array }>`select t.ctid::text as plek, ${sql.raw(lees)} as waarde, ${key} from ${sql.table(tabel)} t
    where substring(${sql.raw(lees)} from 1 for 1) <> ${Buffer.from([secrets.sealsWith])}::bytea ${beyond} order by ${key} limit ${portion} for update of t skip locked`.execute(tx);
  const last = rows.at(-1);
  if (last === undefined) return { aantal: 0, laatste: undefined };
  const fresh = rows.map(({ waarde }) => secrets.seal(secrets.open(waarde)));
  await sql`update ${sql.table(tabel)} t set ${sql.raw(schrijf('n.nieuw'))} from unnest(${rows.map(({ plek }) => plek)}::text[]::tid[], ${fresh}::bytea[]) as n(plek, nieuw) where t.ctid = n.plek`.execute(tx);
  return { aantal: rows.length, laatste: sleutel.map((name) => last[name]) };
}
