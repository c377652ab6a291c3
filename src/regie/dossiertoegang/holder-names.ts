import type { ReadTx } from '../../platform/database/transaction.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import '../../registers/organisatie/index.ts';

/** Names of holders as people know them: colleagues, organisations, teams, persons; a role is its own name. */
export async function holderNames(tx: ReadTx, gemeente: string, houders: readonly string[]): Promise<Map<string, string>> {
  const ids = (prefix: string) => [...new Set(houders.filter((h) => h.startsWith(prefix)).map((h) => h.slice(2)))];
  const names = new Map<string, string>();
  for (const [id, naam] of await namesOf(tx, ids('m:'))) names.set(`m:${id}`, naam);
  for (const persoon of await listPersonen(tx, gemeente, ids('p:'))) names.set(`p:${persoon.id}`, persoon.naam);
  const teams = ids('t:');
  if (teams.length > 0) {
    for (const team of await tx.selectFrom('team').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', teams).execute()) names.set(`t:${team.id}`, team.naam);
  }
  const organisaties = ids('o:');
  if (organisaties.length > 0) {
    for (const row of await tx.selectFrom('organisatie').select(['id', 'naam']).where('id', 'in', organisaties).execute()) names.set(`o:${row.id}`, row.naam);
  }
  return names;
}
