import type { WriteTx } from '../database/transaction.ts';
import type { Environment } from '../act/environment.ts';
import type { SealedEvent } from './event.ts';

interface ReaderBase {
  readonly naam: string;
  /** Event kinds it wants; others pass by. */
  readonly soorten: readonly string[];
}

/** A table, or the rows of one `soort` in a table that several projections share. */
export type ProjectionTable = string | { readonly tabel: string; readonly soort: string };

/**
 * Keeps tables that can be made again from the journal: into their twins in schema `herbouw`, and
 * then swapped. It writes to no other tables than these.
 */
export interface Projection extends ReaderBase {
  readonly kind: 'projection';
  readonly tabellen: readonly ProjectionTable[];
  apply(tx: WriteTx, events: readonly SealedEvent[], env: Environment): Promise<void>;
}

/** Does something in the world once per event: only forward, never made again. */
export interface Effect extends ReaderBase {
  readonly kind: 'effect';
  /**
   * What takes long or reaches outside (a PDF, a file, another system), done before the transaction
   * and handed to `apply`. It may be done again for the same event, so it changes nothing.
   */
  prepare?(event: SealedEvent, env: Environment): Promise<unknown>;
  apply(tx: WriteTx, event: SealedEvent, env: Environment, prepared?: unknown): Promise<void>;
}

export type Reader = Projection | Effect;
