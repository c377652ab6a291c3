import type { ReadTx } from '../../platform/database/transaction.ts';
import { listTeams, namesOf } from '../medewerker/index.ts';
import '../organisatie/index.ts';
import { listPersonen } from '../persoon/index.ts';

/** Names of holders as people know them: colleagues, organisations, teams, persons; a role is its own name, and of who is gone there is a dash. */
export async function holderNames(tx: ReadTx, gemeente: string, houders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const ids = (prefix: string) => [...new Set(houders.filter((h) => h.startsWith(prefix)).map((h) => h.slice(2)))];
  const names = new Map(houders.map((houder) => [houder, houder.startsWith('r:') ? houder.slice(2) : '–']));
  for (const [id, naam] of await namesOf(tx, ids('m:'))) names.set(`m:${id}`, naam);
  for (const persoon of await listPersonen(tx, gemeente, ids('p:'))) names.set(`p:${persoon.id}`, persoon.naam);
  for (const team of await listTeams(tx, gemeente, ids('t:'))) names.set(`t:${team.id}`, team.naam);
  const organisaties = ids('o:');
  if (organisaties.length > 0) {
    for (const row of await tx.selectFrom('organisatie').select(['id', 'naam']).where('id', 'in', organisaties).execute()) names.set(`o:${row.id}`, row.naam);
  }
  return names;
}
