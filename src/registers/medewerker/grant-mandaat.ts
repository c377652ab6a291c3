import { sql } from 'kysely';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import { conflict, invalidAt } from '../../platform/error.ts';
import { newId as idIn, parseGemeenteCode } from '../../platform/id.ts';
import { mandaatVerleend } from './medewerker.events.ts';
import { teamRollen, type Rol } from './rol.ts';

interface Verlening { readonly naam: string; readonly sleutel: string; readonly rol: Rol; readonly team?: string; readonly vanaf: string }

/** Gives somebody a role here; whom the login service knows and we do not, is taken on first. */
export async function grantMandaat({ tx, input, gemeente, actor, env, newId, publish }: CommandContext<Verlening, unknown>): Promise<{ id: string; medewerker: string }> {
  const { naam, rol, vanaf } = input;
  const team = await teamFor(tx, gemeente, input);
  const { rows } = await sql<{ medewerker: string }>`select neem_in_dienst(${gemeente}, ${input.sleutel.trim()}, ${idIn(parseGemeenteCode('0000'), env.clock, env.random)}, ${naam}) as medewerker`.execute(tx);
  const medewerker = rows[0]?.medewerker ?? '';
  if (`m:${medewerker}` === actorKey(actor)) throw conflict('EigenMandaat', { nl: 'U kunt uzelf geen rol geven. Vraag een andere beheerder.', en: 'You cannot give yourself a role. Ask another beheerder.' });
  const same = await tx.selectFrom('mandaat').select('id').where('gemeente', '=', gemeente).where('medewerker', '=', medewerker).where('rol', '=', rol).where('team', team === null ? 'is' : '=', team)
    .where((eb) => eb.or([eb('geldig_tot', 'is', null), eb('geldig_tot', '>', vanaf)])).executeTakeFirst();
  if (same !== undefined) throw conflict('MandaatBestaat', { nl: 'Deze medewerker heeft die rol al.', en: 'This employee has that role already.' });
  const id = newId();
  await tx.insertInto('mandaat').values({ gemeente, id, medewerker, rol, team, geldig_van: vanaf, geldig_tot: null }).execute();
  publish(medewerker, mandaatVerleend, { medewerker, rol, team, vanaf });
  return { id, medewerker };
}

async function teamFor(tx: WriteTx, gemeente: string, { rol, team }: Verlening): Promise<string | null> {
  if (!teamRollen.includes(rol)) return null;
  const found = team === undefined ? undefined : await tx.selectFrom('team').select('id').where('gemeente', '=', gemeente).where('id', '=', team).executeTakeFirst();
  if (found === undefined) throw invalidAt('/team', 'Kies in welk team.', 'Choose in which team.');
  return found.id;
}

/** Without anybody who keeps the gemeente nobody could be let in again. */
export async function keepLastBeheer(tx: WriteTx, gemeente: string, id: string, day: string): Promise<void> {
  const other = await tx.selectFrom('mandaat').select('id').where('gemeente', '=', gemeente).where('rol', '=', 'beheer').where('id', '<>', id).where('geldig_van', '<=', day)
    .where((eb) => eb.or([eb('geldig_tot', 'is', null), eb('geldig_tot', '>', day)])).limit(1).executeTakeFirst();
  if (other === undefined) throw conflict('LaatsteBeheerder', { nl: 'Dit is de laatste beheerder. Laat eerst een ander beheer doen.', en: 'This is the last beheerder. Let somebody else take over first.' });
}
