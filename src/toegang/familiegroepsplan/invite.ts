import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { codeFor, codeIndex } from '../../platform/secret/secret-code.ts';
import { limits } from './change-plan.ts';
import { kringlidGestopt, kringlidUitgenodigd } from './familiegroepsplan.events.ts';
import { listKring, type Kringlid, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import { use } from './familiegroepsplan.rights.ts';
import type { KringlidNummer, Uitgenodigd, Uitnodiging } from './familiegroepsplan.schema.ts';

/** Somebody makes the plan along. The code opens the plan and nothing else of the household; once out of the circle, who comes back gets another. */
export async function invite({ tx, gemeente, input, loaded: plan, today, newId, env, publish }: CommandContext<Static<typeof Uitnodiging>, LoadedFamilieplan>): Promise<Static<typeof Uitgenodigd>> {
  const kring = (await listKring(tx, gemeente, plan.id)).filter(({ gestoptOp }) => gestoptOp === null);
  if (kring.length >= limits.kring) throw conflict('KringVol', { nl: `Er doen al ${limits.kring} mensen mee. Haal eerst iemand uit de kring.`, en: `There are ${limits.kring} people already. Remove somebody first.` });
  if (input.rol === 'coordinator' && kring.some(({ rol }) => rol === 'coordinator')) throw conflict('CoordinatorIsEr', { nl: 'Er is al een coördinator. Haal die eerst uit de kring.', en: 'There is a coördinator already. Remove that one first.' });
  const id = newId();
  const code = codeFor(env.secrets, use, id);
  await tx.insertInto('kringlid').values({ gemeente, id, familiegroepsplan: plan.id, dossier: plan.dossier, naam: input.naam.trim(), rol: input.rol, code_index: codeIndex(env.secrets, use, code), uitgenodigd_op: today.toString(), gestopt_op: null }).execute();
  publish(plan.dossier, kringlidUitgenodigd, { familiegroepsplan: plan.id, dossier: plan.dossier, kringlid: id, rol: input.rol });
  return { id, code };
}

/** Somebody no longer makes the plan along: their code opens nothing from now on, and what they wrote stays. */
export async function endKringlid({ tx, gemeente, today, publish }: Pick<CommandContext<unknown, object>, 'tx' | 'gemeente' | 'today' | 'publish'>, lid: Kringlid): Promise<Static<typeof KringlidNummer>> {
  if (lid.gestoptOp !== null) throw conflict('KringlidGestopt', { nl: 'Deze persoon doet al niet meer mee.', en: 'This person has left already.' });
  await tx.updateTable('kringlid').set({ gestopt_op: today.toString() }).where('gemeente', '=', gemeente).where('id', '=', lid.id).execute();
  publish(lid.dossier, kringlidGestopt, { familiegroepsplan: lid.familiegroepsplan, dossier: lid.dossier, kringlid: lid.id, rol: lid.rol });
  return { id: lid.id };
}
