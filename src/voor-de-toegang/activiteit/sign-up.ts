import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { conflict } from '../../platform/error.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { holdsPlace } from './activiteit.ts';
import { afgemeld, bevestigd, ingeschreven, uitgenodigd } from './activiteit.events.ts';
import { getByCode, lockActiviteit } from './activiteit.queries.ts';
import type { Ingeschreven, InschrijvingRegistratie, MetCode, Stand } from './activiteit.schema.ts';
import { bellen, moveUp } from './move-up.ts';

type ByCode = CommandContext<Static<typeof MetCode>, object>;

/** The use for which codes of this module are kept. */
export const use = 'inschrijving';

/** Somebody comes: placed where there is room, else at the end of the waiting list. Answers the code by which they change or cancel. */
export async function signUp({ tx, gemeente, input, actor, today, moment, newId, env, publish }: CommandContext<Static<typeof InschrijvingRegistratie>, object>): Promise<Static<typeof Ingeschreven>> {
  const activiteit = await lockActiviteit(tx, gemeente, input.activiteit);
  if (activiteit.toestand === 'afgelast') throw conflict('ActiviteitAfgelast', { nl: 'Deze activiteit gaat niet door.', en: 'This activity does not go on.' });
  if (activiteit.laatste_dag < today.toString()) throw conflict('ActiviteitVoorbij', { nl: 'Deze activiteit is voorbij.', en: 'This activity is over.' });
  const toestand = activiteit.vrij > 0 ? 'geplaatst' : 'wachtlijst';
  await tx.updateTable('activiteit').set({ vrij: Math.max(activiteit.vrij - 1, 0), gevraagd: activiteit.gevraagd + 1 }).where('gemeente', '=', gemeente).where('id', '=', activiteit.id).execute();
  const id = newId();
  const code = drawCode(env.random);
  await tx.insertInto('inschrijving').values({
    gemeente, id, activiteit: activiteit.id, naam: input.naam, bereik: input.bereik, persoon: actor.soort === 'inwoner' ? holderKeys(actor, gemeente)[0]?.slice(2) ?? null : null, code_index: codeIndex(env.secrets, use, code), toestand, volgorde: activiteit.gevraagd, bevestigen_tot: null, ingeschreven_op: isoMoment(moment),
  }).execute();
  publish(activiteit.id, ingeschreven, { activiteit: activiteit.id, inschrijving: id, plek: toestand });
  return { id, code, toestand };
}

/** Does not come after all: the place goes to who waits. */
export async function signOff({ tx, gemeente, input, moment, env, publish }: ByCode): Promise<Static<typeof Stand>> {
  const index = codeIndex(env.secrets, use, input.code);
  const activiteit = await lockActiviteit(tx, gemeente, (await getByCode(tx, gemeente, index)).activiteit);
  const { id, toestand } = await getByCode(tx, gemeente, index);
  if (toestand === 'afgemeld') return { toestand };
  await tx.updateTable('inschrijving').set({ toestand: 'afgemeld', bevestigen_tot: null }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await finishTaken(tx, gemeente, id, bellen, isoMoment(moment), 'vervallen');
  const next = holdsPlace(toestand) ? await moveUp(tx, env, gemeente, activiteit) : undefined;
  publish(activiteit.id, afgemeld, { activiteit: activiteit.id, inschrijving: id });
  if (next) publish(activiteit.id, uitgenodigd, { activiteit: activiteit.id, ...next });
  return { toestand: 'afgemeld' };
}

/** Who moved up says yes. */
export async function confirm({ tx, gemeente, input, moment, env, publish }: ByCode): Promise<Static<typeof Stand>> {
  const index = codeIndex(env.secrets, use, input.code);
  await lockActiviteit(tx, gemeente, (await getByCode(tx, gemeente, index)).activiteit);
  const { id, toestand, activiteit } = await getByCode(tx, gemeente, index);
  if (toestand === 'geplaatst') return { toestand };
  if (toestand !== 'uitgenodigd') throw conflict('NietUitgenodigd', { nl: toestand === 'wachtlijst' ? 'Er is nog geen plek voor u. Wij laten het weten.' : 'Deze plek is niet meer voor u.', en: toestand === 'wachtlijst' ? 'There is no place for you yet. We will let you know.' : 'This place is no longer for you.' });
  await tx.updateTable('inschrijving').set({ toestand: 'geplaatst', bevestigen_tot: null }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await finishTaken(tx, gemeente, id, bellen, isoMoment(moment));
  publish(activiteit, bevestigd, { activiteit, inschrijving: id });
  return { toestand: 'geplaatst' };
}
