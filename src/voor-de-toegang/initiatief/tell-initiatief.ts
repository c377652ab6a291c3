import { sql } from 'kysely';
import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { codeIndex, drawCode } from '../../platform/secret/secret-code.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listWijken } from '../../registers/gemeente/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { initiatiefAfgerond, initiatiefGesteund, initiatiefOpgegeven } from './initiatief.events.ts';
import { mayPass } from './initiatief.ts';
import { getByCode, moveInitiatief, putBack, type InitiatiefRij } from './initiatief.queries.ts';
import type { InitiatiefOpgave, InitiatiefOpgegeven, Stand, Steunbetuiging, Verantwoording } from './initiatief.schema.ts';

/** The use for which codes of this module are kept. */
export const use = 'initiatief';
export const taak = 'initiatief.beoordelen';

/** Equal for however a telephone number or address is typed. */
const reachIndex = (secrets: { blindIndex(text: string): Buffer }, initiatief: string, bereik: string): Buffer => secrets.blindIndex(`bereik/${initiatief}/${bereik.toLowerCase().replaceAll(/[\s()-]/g, '')}`);

/** Somebody of a wijk tells of an idea; a person of the gemeente reads it before it is on the site. */
export async function tell({ tx, gemeente, input, today, moment, newId, env, publish }: CommandContext<Static<typeof InitiatiefOpgave>, object>): Promise<Static<typeof InitiatiefOpgegeven>> {
  const wijken = await listWijken(tx, gemeente);
  if (wijken.length > 0 && !wijken.some(({ code }) => code === input.wijk)) throw invalidInput([{ pad: '/wijk', uitleg: { nl: 'Kies een wijk uit de lijst.', en: 'Choose a wijk from the list.' } }]);
  const [id, code] = [newId(), drawCode(env.random)];
  const { wijk, titel, idee, nodig, gevraagd, naam, bereik } = input;
  await tx.insertInto('initiatief').values({
    gemeente, id, wijk, naam: titel, idee, nodig, gevraagd, toestand: 'opgegeven', steun: 0, stemmen_tot: null, voor: 0, tegen: 0, reden: { nl: '', en: '' }, jaar: null, toegekend: null, betaald_op: null, besteed: null, verslag: '', opgegeven_op: today.toString(), gewijzigd_op: today.toString(),
  }).execute();
  await tx.insertInto('initiatief_mens').values({ gemeente, id: newId(), initiatief: id, begonnen: true, doet_mee: true, naam, bereik, bereik_index: reachIndex(env.secrets, id, bereik), code_index: codeIndex(env.secrets, use, code) }).execute();
  await addTaak(tx, { id: newId(), gemeente, houder: 'r:samenlevingsontwikkelaar', dossier: null, soort: taak, onderwerp: id, titel: 'Initiatief lezen en plaatsen', uiterlijk: null, moment: isoMoment(moment) });
  publish(id, initiatiefOpgegeven, { initiatief: id, wijk });
  return { id, code };
}

/** Somebody supports it, once; who wants to join in is called by who began it, through the gemeente. */
export async function support({ tx, gemeente, input, loaded, newId, env, publish }: CommandContext<Static<typeof Steunbetuiging>, InitiatiefRij>): Promise<Static<typeof Stand>> {
  const { naam, bereik, doetMee } = input;
  const added = await tx.insertInto('initiatief_mens').values({ gemeente, id: newId(), initiatief: loaded.id, begonnen: false, doet_mee: doetMee, naam, bereik, bereik_index: reachIndex(env.secrets, loaded.id, bereik), code_index: null })
    .onConflict((same) => same.columns(['gemeente', 'initiatief', 'bereik_index']).doNothing()).executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) throw conflict('SteuntAl', { nl: 'Met dit telefoonnummer of e-mailadres is al steun gegeven. Dank u wel!', en: 'Support was given already with this telephone number or e-mail address. Thank you!' });
  await tx.updateTable('initiatief').set({ steun: sql`steun + 1` }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  publish(loaded.id, initiatiefGesteund, { initiatief: loaded.id, wijk: loaded.wijk });
  return { id: loaded.id, toestand: loaded.toestand };
}

/** Who began it tells what was done with the money; everybody can read it, and what is left goes back to the wijk. */
export async function account({ tx, gemeente, input, today, env, publish }: CommandContext<Static<typeof Verantwoording>, object>): Promise<Static<typeof Stand>> {
  const row = await getByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
  requirePass(mayPass('verantwoording', row.toestand));
  const given = row.toegekend ?? 0;
  if (input.besteed > given) throw invalidInput([{ pad: '/besteed', uitleg: { nl: 'Dit is meer dan het initiatief kreeg. Wat u zelf bijlegde, telt u niet mee.', en: 'This is more than the initiative got. Do not count what you added yourself.' } }]);
  await moveInitiatief(tx, gemeente, row, today.toString(), { toestand: 'afgerond', besteed: input.besteed, verslag: input.verslag });
  await putBack(tx, gemeente, { wijk: row.wijk, jaar: row.jaar ?? today.year, centen: given - input.besteed });
  publish(row.id, initiatiefAfgerond, { initiatief: row.id, wijk: row.wijk, bedrag: input.besteed });
  return { id: row.id, toestand: 'afgerond' };
}
