import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { addTaak, finishTaken, hasOpenTaak } from '../../registers/taak/index.ts';
import type { LoadedOndersteuning } from './clientondersteuning.queries.ts';

const soort = 'clientondersteuning.regelen';
/** All work about it: done when it goes on. */
export const taken = [soort, 'clientondersteuning.escalatie'] as const;

interface Work {
  readonly gemeente: string;
  readonly houder: string;
  readonly moment: string;
  readonly titel?: string;
  readonly newId: () => Id;
}

/** Puts arranging it on the list of who has the household; elsewhere it is no longer. */
export async function putOnList(tx: WriteTx, { id, dossier, uiterlijk }: Pick<LoadedOndersteuning, 'id' | 'dossier' | 'uiterlijk'>, { gemeente, houder, moment, titel = 'Cliëntondersteuning regelen', newId }: Work): Promise<void> {
  if (await hasOpenTaak(tx, gemeente, id, soort, houder)) return;
  await finishTaken(tx, gemeente, id, soort, moment, 'vervallen');
  await addTaak(tx, { id: newId(), gemeente, houder, dossier, soort, onderwerp: id, titel, uiterlijk, moment });
}
