import type { Static } from 'typebox';
import type { CommandContext, QueryContext } from '../../platform/act/act.ts';
import { requirePass } from '../../platform/act/lifecycle.ts';
import { codeIndex } from '../../platform/secret/secret-code.ts';
import { listLeefdomeinen } from '../ondersteuningsplan/index.ts';
import { changePlan } from './change-plan.ts';
import { mayPass, wij } from './familiegroepsplan.ts';
import { familieplanGewijzigd } from './familiegroepsplan.events.ts';
import { doenersOf, getKringlidByCode, listKring, loadFamilieplan, lockFamilieplan, writeFamilieplan, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import type { KringGegevens, KringWijziging, MetCode, Nummer, Planverandering, Planwijziging } from './familiegroepsplan.schema.ts';
import { use } from './familiegroepsplan.rights.ts';
import { endKringlid } from './invite.ts';
import { showPlan } from './show-plan.ts';

type Writing<I> = CommandContext<I, object>;

/** One change by the household itself. */
export function writeOwn(context: CommandContext<Static<typeof Planwijziging>, LoadedFamilieplan>): Promise<Static<typeof Nummer>> {
  const { id, ...change } = context.input;
  return write(context, id, change, wij);
}

/** One change by somebody who was invited, with their code. */
export async function writeInKring(context: Writing<Static<typeof KringWijziging>>): Promise<Static<typeof Nummer>> {
  const { gemeente: _gemeente, code, ...change } = context.input;
  const lid = await getKringlidByCode(context.tx, context.gemeente, codeIndex(context.env.secrets, use, code));
  return write(context, lid.familiegroepsplan, change, lid.id);
}

async function write({ tx, gemeente, today, newId, publish }: Writing<unknown>, id: string, change: Planverandering, door: string): Promise<Static<typeof Nummer>> {
  const plan = await lockFamilieplan(tx, gemeente, id);
  requirePass(mayPass('wijziging', plan.toestand));
  const domeinen = (await listLeefdomeinen(tx, gemeente, today)).map(({ code }) => code);
  const inhoud = changePlan(plan.inhoud, change, { door, doeners: doenersOf(await listKring(tx, gemeente, id)), domeinen, newId });
  const versie = await writeFamilieplan(tx, gemeente, plan, { inhoud });
  publish(plan.dossier, familieplanGewijzigd, { familiegroepsplan: id, dossier: plan.dossier, kring: door !== wij });
  return { id, versie };
}

/** What somebody sees with their code: the plan, who makes it along, and nothing else of the household. */
export async function showInKring({ tx, gemeente, input, env, today }: QueryContext<Static<typeof MetCode>, object>): Promise<Static<typeof KringGegevens>> {
  const lid = await getKringlidByCode(tx, gemeente, codeIndex(env.secrets, use, input.code));
  return { ik: lid.id, naam: lid.naam, rol: lid.rol, ...(await showPlan(tx, gemeente, await loadFamilieplan(tx, gemeente, lid.familiegroepsplan), today)) };
}

/** Somebody leaves the circle by themselves. */
export async function leaveKring(context: Writing<Static<typeof MetCode>>) {
  return endKringlid(context, await getKringlidByCode(context.tx, context.gemeente, codeIndex(context.env.secrets, use, context.input.code)));
}
