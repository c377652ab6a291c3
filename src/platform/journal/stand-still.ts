import { sql } from 'kysely';
import type { Environment } from '../act/environment.ts';
import type { WriteTx } from '../database/transaction.ts';
import { isoMoment } from '../time/clock.ts';
import type { Reader } from './reader.ts';
import { systemScope } from './system-scope.ts';

/** A reader that stopped on an event, and why: codes only, never words of the event or of the error. */
export interface StoodStill {
  readonly gemeente: string;
  readonly lezer: string;
  /** SQLSTATE or another code of the error. */
  readonly code: string | null;
  /** Name of the error. */
  readonly soort: string;
}

/** Only this reader in this gemeente stops; the reason is kept for whoever looks after Spil. Undefined when it stood still already. */
export async function standStill({ env, reader, gemeente }: { env: Environment; reader: Reader; gemeente: string }, error: unknown): Promise<StoodStill | undefined> {
  const stood = { gemeente, lezer: reader.naam, code: (error as { code?: string }).code ?? null, soort: (error as Error).name };
  const moment = isoMoment(env.clock.now());
  const fout = JSON.stringify({ code: stood.code, soort: stood.soort, sinds: moment });
  const changed = await env.database.write(systemScope(gemeente, reader.naam), (tx) => sql`
    insert into lezer as l (gemeente, naam, nummer, maand, fout, bijgewerkt) values (${gemeente}, ${reader.naam}, 0, '2000-01-01', ${fout}::jsonb, ${moment}::timestamptz)
    on conflict (gemeente, naam) do update set fout = excluded.fout, bijgewerkt = excluded.bijgewerkt where l.fout is null returning 1`.execute(tx), 'background');
  return changed.rows.length === 1 ? stood : undefined;
}

/** Lets a reader that stood still take the event again: after the repair. Answers whether it stood still. */
export async function resumeReader(tx: WriteTx, gemeente: string, naam: string): Promise<boolean> {
  const row = await sql`update lezer set fout = null where gemeente = ${gemeente} and naam = ${naam} and fout is not null returning 1`.execute(tx);
  return row.rows.length === 1;
}
