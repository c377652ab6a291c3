import type { ReadTx } from '../../platform/database/transaction.ts';
import { getGemeente, listWijken } from '../../registers/gemeente/index.ts';
import { listMandaten, listTeamwijken } from '../../registers/medewerker/index.ts';
import { planMandaat } from '../../toegang/ondersteuningsplan/index.ts';
import type { Onderdeel } from './inrichting.ts';

/** What a gemeente has of each part on a day; of what may be very many, whether there is any. */
export async function countSetUp(tx: ReadTx, gemeente: string, day: string): Promise<Record<Onderdeel, number>> {
  const { telefoon, adres, briefhoofd, briefslot } = await getGemeente(tx, gemeente);
  const roles = (await listMandaten(tx, gemeente, day)).filter(({ vanaf }) => vanaf <= day);
  const people = (rol: string): number => new Set(roles.filter((one) => one.rol === rol).map(({ medewerker }) => medewerker)).size;
  const any = async (table: 'voorziening' | 'dienst' | 'ondersteuningsorganisatie'): Promise<number> => ((await tx.selectFrom(table).select('id').where('gemeente', '=', gemeente).limit(1).executeTakeFirst()) === undefined ? 0 : 1);
  const mandaat = await tx.selectFrom('beleidsregel').select('id').where('gemeente', '=', gemeente).where('sleutel', '=', planMandaat.sleutel).limit(1).executeTakeFirst();
  return {
    bereikbaarheid: Number(telefoon !== '' && adres !== ''), wijken: (await listWijken(tx, gemeente)).length, teams: (await listTeamwijken(tx, gemeente)).length,
    teamleider: people('teamleider'), generalist: people('generalist'), klantcontact: people('klantcontact'), beschikkingen: people('beschikkingen'), 'tweede-beheerder': people('beheer'), privacy: people('privacy'),
    planmandaat: mandaat === undefined ? 0 : 1, brieven: Number(briefhoofd !== '' || briefslot !== ''), voorzieningen: await any('voorziening'), 'sociale-kaart': await any('dienst'), clientondersteuning: await any('ondersteuningsorganisatie'),
  };
}
