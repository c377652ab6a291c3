import type { ReadTx } from '../../platform/database/transaction.ts';
import { composeDiensten } from './compose-dienst.ts';
import { costOf, phoneOf, whenOf, whereOf } from './show-dienst.ts';
import type { Diensttoestand, Kaarttrede } from './sociale-kaart.ts';
import { listDienstRijen } from './sociale-kaart.queries.ts';

/** A dienst as it is written into a plan: what an inwoner needs to go there, in words that stay. */
export interface GekozenDienst {
  readonly id: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly waar: string;
  readonly wanneer: string;
  readonly telefoon: string;
  readonly kosten: string;
  readonly trede: Kaarttrede;
  readonly toestand: Diensttoestand;
}

/** Diensten of this gemeente by id, in no order; of others there is nothing. */
export async function listGekozenDiensten(tx: ReadTx, gemeente: string, ids: readonly string[]): Promise<GekozenDienst[]> {
  if (ids.length === 0) return [];
  return (await composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, ids))).map(({ rij, inhoud }) => ({
    id: rij.id, naam: rij.naam, organisatie: rij.organisatie_naam, waar: whereOf(inhoud), wanneer: whenOf(inhoud), telefoon: phoneOf(inhoud), kosten: costOf(inhoud), trede: rij.trede, toestand: rij.toestand,
  }));
}
