import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { later } from '../database/marks.ts';
import type { WriteTx } from '../database/transaction.ts';
import { canonical } from '../canonical.ts';
import type { Id } from '../id.ts';

/** An event on its way into the journal. */
export interface NewEvent {
  readonly id: Id;
  readonly maand: string;
  readonly soort: string;
  readonly versie: number;
  readonly moment: string;
  readonly actor: string;
  readonly act: string;
  readonly inhoud: unknown;
}

/** SHA-256 over the canonical form of an event: keys sorted, so that jsonb storage cannot change it. */
export function digestOf(event: NewEvent): Buffer {
  return createHash('sha256').update(canonical(event)).digest();
}

/**
 * Adds events to the chain of a stream, in one statement. They get their places with the next statement that is waited for.
 * `spoor` is the trail of the work that left them: beside the event and not of it, so that no digest depends on who looked.
 */
export async function appendEvents(tx: WriteTx, gemeente: string, stroom: Id, soort: string, events: readonly NewEvent[], spoor?: string): Promise<void> {
  const rows = events.map((event) => ({ ...event, digest: digestOf(event).toString('hex'), spoor }));
  await later(tx, sql`select voeg_gebeurtenissen_toe(${gemeente}, ${stroom}, ${soort}, ${JSON.stringify(rows)}::jsonb) as nr`);
}
