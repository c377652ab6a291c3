import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { addFamilieplan, type Familiedeel } from '../ondersteuningsplan/index.ts';
import { tredeOf, wij } from './familiegroepsplan.ts';
import { familieplanOvergenomen } from './familiegroepsplan.events.ts';
import { listKring, listVersies, type LoadedFamilieplan } from './familiegroepsplan.queries.ts';
import type { PlanId, PlanOvergenomen } from './familiegroepsplan.schema.ts';

/**
 * What the family does becomes the own and network part of the ondersteuningsplan in the making, without typing it again:
 * what was handed in last, each agreement on its rung of the ladder. Done once more, it takes the place of what was taken over before.
 */
export async function takeOver(context: CommandContext<Static<typeof PlanId>, LoadedFamilieplan>): Promise<Static<typeof PlanOvergenomen>> {
  const { tx, gemeente, loaded, moment, publish } = context;
  const [versie] = await listVersies(tx, gemeente, loaded.id);
  if (!versie) throw conflict('FamiliegroepsplanNietIngediend', { nl: 'De familie heeft nog geen plan ingeleverd.', en: 'The family has not handed in a plan yet.' });
  const kring = new Map((await listKring(tx, gemeente, loaded.id)).map((lid) => [lid.id, lid]));
  const doelen = versie.inhoud.doelen.map(({ id, domein, wat, afspraken, hulp }): Familiedeel => ({
    id, domein, doel: wat, hulp: hulp.map((one) => one.wat),
    stappen: afspraken.map((one) => ({ id: one.id, trede: tredeOf(one.wie, (lid) => kring.get(lid)?.rol), wat: one.wat, wie: one.wie === wij ? 'de familie zelf' : kring.get(one.wie)?.naam ?? '', evaluatieOp: one.wanneer })),
  }));
  const plan = await addFamilieplan(context, loaded.dossier, { nummer: versie.nummer, doelen });
  await finishTaken(tx, gemeente, loaded.id, 'familiegroepsplan.lezen', isoMoment(moment));
  publish(loaded.dossier, familieplanOvergenomen, { familiegroepsplan: loaded.id, dossier: loaded.dossier, nummer: versie.nummer });
  return { plan, doelen: doelen.length, stappen: doelen.reduce((sum, { stappen }) => sum + stappen.length, 0) };
}
