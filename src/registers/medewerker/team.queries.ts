import type { ReadTx } from '../../platform/database/transaction.ts';
import './medewerker.tables.ts';

/** Every team of a gemeente by name, with the codes of its wijken. */
export async function listTeamwijken(tx: ReadTx, gemeente: string): Promise<{ id: string; naam: string; wijken: string[] }[]> {
  const [teams, wijken] = [
    await tx.selectFrom('team').select(['id', 'naam']).where('gemeente', '=', gemeente).orderBy('naam').orderBy('id').execute(),
    await tx.selectFrom('team_wijk').select(['team', 'wijk']).where('gemeente', '=', gemeente).orderBy('wijk').execute(),
  ];
  const of = Map.groupBy(wijken, ({ team }) => team);
  return teams.map((team) => ({ ...team, wijken: (of.get(team.id) ?? []).map(({ wijk }) => wijk) }));
}

/** Mandates that hold on a day or later, by the name of who has them. */
export function listMandaten(tx: ReadTx, gemeente: string, day: string) {
  return tx.selectFrom('mandaat as a').innerJoin('medewerker as m', 'm.id', 'a.medewerker').leftJoin('team as t', (j) => j.onRef('t.gemeente', '=', 'a.gemeente').onRef('t.id', '=', 'a.team'))
    .select(['a.id', 'a.medewerker', 'm.naam', 'a.rol', 'a.team', 't.naam as teamnaam', 'a.geldig_van as vanaf', 'a.geldig_tot as tot'])
    .where('a.gemeente', '=', gemeente).where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).orderBy('m.naam').orderBy('a.rol').orderBy('a.id').limit(500).execute();
}
