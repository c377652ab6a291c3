import type { Database } from '../database/database.ts';
import { Refusal } from '../error.ts';
import { systemScope } from './system-scope.ts';

const limit = 2000;
const pause = 25;

/**
 * Waits until these readers have seen an event, two seconds at most: so that somebody sees what
 * they just did. Says so when it takes longer. Looks as Spil itself: who is no staff does not see the journal.
 */
export async function waitForReaders(database: Database, gemeente: string, gebeurtenis: string, namen: readonly string[]): Promise<void> {
  const scope = systemScope(gemeente, 'wachter');
  const end = performance.now() + limit;
  while (performance.now() < end) {
    const seen = await database.read(scope, async (tx) => {
      const row = await tx.selectFrom('zegel').select('nummer').where('gemeente', '=', gemeente).where('gebeurtenis', '=', gebeurtenis).executeTakeFirst();
      if (!row) return false;
      const readers = await tx.selectFrom('lezer').select('nummer').where('gemeente', '=', gemeente).where('naam', 'in', [...namen]).execute();
      return readers.length === namen.length && readers.every((r) => r.nummer >= row.nummer);
    });
    if (seen) return;
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Refusal('NogNietBijgewerkt', 503, { nl: 'Uw wijziging is bewaard, maar nog niet overal te zien. Probeer het zo nog eens.', en: 'Your change is kept, but not visible everywhere yet. Try again in a moment.' });
}
