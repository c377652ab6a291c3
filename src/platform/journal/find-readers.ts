import { sql } from 'kysely';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { JournalGap, nextPlaces, type Place, type Position } from './places.ts';
import type { Reader } from './reader.ts';
import { systemScope } from './system-scope.ts';

interface Row extends Position {
  readonly naam: string;
  readonly fout: unknown;
}

/**
 * The readers for whom there is an event in the next batch of a gemeente. The others move on past it
 * together: each by itself would be a transaction for nothing. `passed` tells how many moved.
 */
export async function findReaders(env: Environment, readers: readonly Reader[], gemeente: string, size = 1000): Promise<{ busy: Reader[]; passed: number }> {
  return env.database.write(systemScope(gemeente, 'wachter'), async (tx) => {
    const names = readers.map(({ naam }) => naam);
    const { rows } = await sql<Row>`select naam, nummer, maand, fout from lezer where gemeente = ${gemeente} and naam = any(${names}::text[]) order by nummer`.execute(tx);
    const going = rows.filter(({ fout }) => fout === null);
    const [lowest] = going;
    const places = lowest === undefined ? [] : await placesOrGap(tx, gemeente, lowest, size);
    const wants = (reader: Reader): boolean => {
      const row = rows.find(({ naam }) => naam === reader.naam);
      if (row === undefined || row.fout !== null) return row === undefined;
      return places === 'gap' ? row.nummer === lowest?.nummer : places.some(({ nummer, soort }) => nummer > row.nummer && reader.soorten.includes(soort));
    };
    const busy = readers.filter(wants);
    const last = places === 'gap' ? undefined : places.at(-1);
    const idle = going.filter(({ naam, nummer }) => last !== undefined && nummer < last.nummer && !busy.some((reader) => reader.naam === naam)).map(({ naam }) => naam);
    return { busy, passed: last === undefined || idle.length === 0 ? 0 : await moveOn(tx, env, gemeente, idle, last) };
  }, 'background');
}

/** A gap is for the reader that meets it: it stands still there, and the others are not held up. */
async function placesOrGap(tx: WriteTx, gemeente: string, position: Position, size: number): Promise<readonly Place[] | 'gap'> {
  return nextPlaces(tx, gemeente, position, size).catch((error: unknown) => {
    if (error instanceof JournalGap) return 'gap';
    throw error;
  });
}

async function moveOn(tx: WriteTx, env: Environment, gemeente: string, names: readonly string[], to: Position): Promise<number> {
  const { rows } = await sql`update lezer set nummer = ${to.nummer}, maand = ${to.maand}::date, bijgewerkt = ${env.clock.now().toString()}::timestamptz where gemeente = ${gemeente}
    and naam in (select naam from lezer where gemeente = ${gemeente} and naam = any(${[...names]}::text[]) and nummer < ${to.nummer} and fout is null for update skip locked) returning 1`.execute(tx);
  return rows.length;
}
