import { sql } from 'kysely';
import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import { upcast, type AnyEventKind, type SealedEvent } from './event.ts';
import type { Reader } from './reader.ts';
import { systemScope } from './system-scope.ts';

const batchSize = 1000;

interface Row {
  readonly nummer: number;
  readonly maand: string;
  readonly id: string;
  readonly stroom: string;
  readonly soort: string;
  readonly versie: number;
  readonly moment: string;
  readonly actor: string;
  readonly inhoud: unknown;
}

/**
 * Lets one reader take its next batch of sealed events of a gemeente; its position is saved in the
 * same transaction as its work. Answers how many events went by; 0 when there are none, another
 * process is at it, or the reader stands still on an event that it could not take.
 */
export async function runReader(env: Environment, kinds: ReadonlyMap<string, AnyEventKind>, reader: Reader, gemeente: string, size = batchSize): Promise<number> {
  try {
    return await env.database.write(systemScope(gemeente, reader.naam), async (tx) => {
      const position = await takePosition(tx, gemeente, reader.naam);
      if (!position) return 0;
      return applyBatch(tx, env, kinds, reader, reader.naam, gemeente, position, size);
    }, 'background');
  } catch (error) {
    if (isPassing(error)) return 0;
    // One by one, up to the event that it cannot take.
    if (size > 1) {
      while ((await runReader(env, kinds, reader, gemeente, 1)) > 0);
      return 0;
    }
    await standStill(env, reader, gemeente, error);
    return 0;
  }
}

/** Takes the next events and moves the position of `naam` (a reader, or its rebuilding twin). */
export async function applyBatch(
  tx: WriteTx, env: Environment, kinds: ReadonlyMap<string, AnyEventKind>, reader: Reader, naam: string, gemeente: string,
  position: { nummer: number; maand: string }, size = batchSize,
): Promise<number> {
  const rows = await nextRows(tx, gemeente, position.nummer, position.maand, size);
  const last = rows.at(-1);
  if (!last) return 0;
  const wanted = rows.filter((r) => reader.soorten.includes(r.soort)).map((r) => toEvent(r, gemeente, kinds));
  if (reader.kind === 'projection') {
    if (wanted.length > 0) await reader.apply(tx, wanted, env);
  } else {
    for (const event of wanted) if (await once(tx, reader.naam, event)) await reader.apply(tx, event, env);
  }
  await sql`update lezer set nummer = ${last.nummer}, maand = ${last.maand}::date, bijgewerkt = ${env.clock.now().toString()}::timestamptz where gemeente = ${gemeente} and naam = ${naam}`.execute(tx);
  return rows.length;
}

/** Errors that pass by themselves: the connection, a lock, a serialization failure. */
function isPassing(error: unknown): boolean {
  const code = (error as { code?: string }).code ?? '';
  return /^(08|40|53|57P)/.test(code) || code === '55P03' || code.startsWith('ECONN');
}

/** Locks the position of a reader; undefined when another process has it or when it stands still. */
export async function takePosition(tx: WriteTx, gemeente: string, naam: string): Promise<{ nummer: number; maand: string } | undefined> {
  await sql`insert into lezer (gemeente, naam, nummer, maand, bijgewerkt) values (${gemeente}, ${naam}, 0, '2000-01-01', now()) on conflict do nothing`.execute(tx);
  const found = await sql<{ nummer: number; maand: string; fout: unknown }>`select nummer, maand, fout from lezer where gemeente = ${gemeente} and naam = ${naam} for update skip locked`.execute(tx);
  const row = found.rows[0];
  return row && row.fout === null ? row : undefined;
}

async function nextRows(tx: WriteTx, gemeente: string, nummer: number, maand: string, size: number): Promise<Row[]> {
  // Events of a month may be sealed just after its end; one month back is more than enough, and lets old partitions rest.
  const result = await sql<Row>`select z.nummer, z.maand, g.id, g.stroom, g.soort, g.versie, g.moment, g.actor, g.inhoud
    from (select * from zegel where gemeente = ${gemeente} and nummer > ${nummer} and maand >= (${maand}::date - interval '1 month')::date order by nummer limit ${size}) z
    join gebeurtenis g on g.gemeente = z.gemeente and g.maand = z.maand and g.id = z.gebeurtenis order by z.nummer`.execute(tx);
  return result.rows;
}

function toEvent(row: Row, gemeente: string, kinds: ReadonlyMap<string, AnyEventKind>): SealedEvent {
  return { nummer: row.nummer, id: row.id, gemeente, stroom: row.stroom, soort: row.soort, moment: row.moment, actor: row.actor, inhoud: upcast(kinds.get(row.soort), row.versie, row.inhoud) };
}

async function once(tx: WriteTx, naam: string, event: SealedEvent): Promise<boolean> {
  const result = await sql`insert into effect (gemeente, lezer, gebeurtenis, moment) values (${event.gemeente}, ${naam}, ${event.id}, now()) on conflict do nothing returning 1`.execute(tx);
  return result.rows.length === 1;
}

/** Only this reader in this gemeente stops; the reason is kept for whoever looks after Spil. */
async function standStill(env: Environment, reader: Reader, gemeente: string, error: unknown): Promise<void> {
  const fout = JSON.stringify({ code: (error as { code?: string }).code ?? null, soort: (error as Error).name });
  await env.database.write(systemScope(gemeente, reader.naam), (tx) =>
    sql`update lezer set fout = ${fout}::jsonb, bijgewerkt = now() where gemeente = ${gemeente} and naam = ${reader.naam}`.execute(tx), 'background');
}
