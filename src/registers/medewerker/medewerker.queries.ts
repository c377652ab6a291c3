import type { ReadTx } from '../../platform/database/transaction.ts';
import './medewerker.tables.ts';

/** The team that works in a wijk, if one does; else the only team of the gemeente. */
export async function findTeam(tx: ReadTx, gemeente: string, wijk: string | null): Promise<string | undefined> {
  const byWijk = wijk === null ? undefined : await tx.selectFrom('team_wijk').select('team').where('gemeente', '=', gemeente).where('wijk', '=', wijk).executeTakeFirst();
  if (byWijk) return byWijk.team;
  const teams = await tx.selectFrom('team').select('id').where('gemeente', '=', gemeente).orderBy('id').limit(1).execute();
  return teams[0]?.id;
}

/** Somebody who works in a gemeente on a day, with the roles there. */
export interface Collega {
  readonly id: string;
  readonly naam: string;
  readonly rollen: readonly string[];
}

/** Members of a team on a day, by name. */
export async function listTeamleden(tx: ReadTx, gemeente: string, team: string, day: string): Promise<Collega[]> {
  const rows = await tx.selectFrom('mandaat as a').innerJoin('medewerker as m', 'm.id', 'a.medewerker').select(['m.id', 'm.naam', 'a.rol'])
    .where('a.gemeente', '=', gemeente).where('a.team', '=', team).where('a.geldig_van', '<=', day)
    .where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).orderBy('m.naam').orderBy('m.id').execute();
  return [...Map.groupBy(rows, (r) => r.id)].map(([id, group]) => ({ id, naam: group[0]?.naam ?? '', rollen: group.map((g) => g.rol) }));
}

/** Teams by their name. */
export async function listTeams(tx: ReadTx, gemeente: string, teams: readonly string[]): Promise<{ id: string; naam: string }[]> {
  if (teams.length === 0) return [];
  return tx.selectFrom('team').select(['id', 'naam']).where('gemeente', '=', gemeente).where('id', 'in', [...teams]).orderBy('naam').orderBy('id').execute();
}

/** Teams of a gemeente with who works there in one of these roles on a day; in one statement. */
export async function listVerdeling(tx: ReadTx, gemeente: string, rollen: readonly string[], day: string) {
  const rows = await tx.selectFrom('team as t').innerJoin('mandaat as a', (j) => j.onRef('a.gemeente', '=', 't.gemeente').onRef('a.team', '=', 't.id')).innerJoin('medewerker as m', 'm.id', 'a.medewerker')
    .select(['t.id as team', 't.naam as teamnaam', 'm.id', 'm.naam']).distinct().where('t.gemeente', '=', gemeente).where('a.rol', 'in', [...rollen]).where('a.geldig_van', '<=', day)
    .where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).orderBy('t.naam').orderBy('m.naam').limit(500).execute();
  return [...Map.groupBy(rows, (row) => row.team)].map(([id, leden]) => ({ id, naam: leden[0]?.teamnaam ?? '', leden: leden.map((lid) => ({ id: lid.id, naam: lid.naam })) }));
}

/** Who works here in one of these roles on a day, by name; each once. */
export function listCollegas(tx: ReadTx, gemeente: string, rollen: readonly string[], day: string): Promise<{ id: string; naam: string }[]> {
  return tx.selectFrom('mandaat as a').innerJoin('medewerker as m', 'm.id', 'a.medewerker').select(['m.id', 'm.naam']).distinct().where('a.gemeente', '=', gemeente).where('a.rol', 'in', [...rollen]).where('a.geldig_van', '<=', day)
    .where((eb) => eb.or([eb('a.geldig_tot', 'is', null), eb('a.geldig_tot', '>', day)])).orderBy('m.naam').orderBy('m.id').limit(500).execute();
}

/** Does this person work here on this day in one of these roles? */
export async function hasRol(tx: ReadTx, gemeente: string, medewerker: string, rollen: readonly string[], day: string): Promise<boolean> {
  const row = await tx.selectFrom('mandaat').select('id').where('medewerker', '=', medewerker).where('gemeente', '=', gemeente).where('rol', 'in', [...rollen]).where('geldig_van', '<=', day)
    .where((eb) => eb.or([eb('geldig_tot', 'is', null), eb('geldig_tot', '>', day)])).limit(1).executeTakeFirst();
  return row !== undefined;
}

/** Names of people who work, by id. */
export async function namesOf(tx: ReadTx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => id !== null))];
  if (wanted.length === 0) return new Map();
  const rows = await tx.selectFrom('medewerker').select(['id', 'naam']).where('id', 'in', wanted).execute();
  return new Map(rows.map((r) => [r.id, r.naam]));
}
