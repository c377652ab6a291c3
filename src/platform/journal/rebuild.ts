import { sql, type RawBuilder } from 'kysely';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { passFailpoint } from '../failpoint.ts';
import type { AnyEventKind } from './event.ts';
import type { Projection, ProjectionTable } from './reader.ts';
import { applyBatch } from './apply-batch.ts';
import { takePosition } from './position.ts';
import { systemScope } from './system-scope.ts';

const batchSize = 1000;

/**
 * Makes the tables of a projection again from the journal of a gemeente, beside the live ones, and
 * swaps them in one transaction. Also sets a reader going that stood still. Answers how many events it read.
 */
export async function rebuildProjection(env: Environment, kinds: ReadonlyMap<string, AnyEventKind>, projection: Projection, gemeente: string): Promise<number> {
  const naam = `${projection.naam}~herbouw`;
  const scope = systemScope(gemeente, naam);
  const step = async (tx: WriteTx): Promise<number> => {
    await sql`select set_config('search_path', 'herbouw, public', true)`.execute(tx);
    const position = await takePosition(tx, gemeente, naam);
    const count = position ? await applyBatch(tx, { env, kinds, reader: projection, naam, gemeente }, position, batchSize) : 0;
    await sql`select set_config('search_path', 'public', true)`.execute(tx);
    return count;
  };
  await env.database.write(scope, (tx) => clear(tx, projection, gemeente, naam), 'background');
  let total = 0;
  for (let count = -1; count !== 0; total += count) count = await env.database.write(scope, step, 'background');
  return env.database.write(scope, async (tx) => {
    await sql`select 1 from lezer where gemeente = ${gemeente} and naam = ${projection.naam} for update`.execute(tx);
    for (let count = -1; count !== 0; total += count) count = await step(tx);
    passFailpoint('rebuild-halfway');
    for (const table of projection.tabellen) {
      await sql`delete from ${inSchema('public', table)} where ${ofProjection(table, gemeente)}`.execute(tx);
      await sql`insert into ${inSchema('public', table)} select * from ${inSchema('herbouw', table)} where ${ofProjection(table, gemeente)}`.execute(tx);
    }
    await sql`insert into lezer as l (gemeente, naam, nummer, maand, bijgewerkt) select gemeente, ${projection.naam}, nummer, maand, bijgewerkt from lezer where gemeente = ${gemeente} and naam = ${naam}
      on conflict (gemeente, naam) do update set nummer = excluded.nummer, maand = excluded.maand, fout = null, bijgewerkt = excluded.bijgewerkt`.execute(tx);
    await clear(tx, projection, gemeente, naam);
    return total;
  }, 'background');
}

async function clear(tx: WriteTx, projection: Projection, gemeente: string, naam: string): Promise<void> {
  for (const table of projection.tabellen) await sql`delete from ${inSchema('herbouw', table)} where ${ofProjection(table, gemeente)}`.execute(tx);
  await sql`insert into lezer (gemeente, naam, nummer, maand, bijgewerkt) values (${gemeente}, ${naam}, 0, '2000-01-01', now())
    on conflict (gemeente, naam) do update set nummer = 0, maand = '2000-01-01', fout = null`.execute(tx);
}

function inSchema(schema: string, table: ProjectionTable): RawBuilder<unknown> {
  return sql.id(schema, typeof table === 'string' ? table : table.tabel);
}

function ofProjection(table: ProjectionTable, gemeente: string): RawBuilder<unknown> {
  return typeof table === 'string' ? sql`gemeente = ${gemeente}` : sql`gemeente = ${gemeente} and soort = ${table.soort}`;
}
