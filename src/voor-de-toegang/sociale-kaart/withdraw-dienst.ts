import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { changedMeanwhile } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { composeDiensten } from './compose-dienst.ts';
import { dropAanbod } from './keep-aanbod.ts';
import { dienstIngetrokken } from './sociale-kaart.events.ts';
import type { DienstRij } from './sociale-kaart.queries.ts';
import type { DienstIntrekking } from './sociale-kaart.schema.ts';

/** It is no longer there: nobody finds or chooses it any more; a plan that names it keeps what it says. */
export async function withdrawDienst({ tx, gemeente, loaded, input, actor, moment, publish }: CommandContext<Static<typeof DienstIntrekking>, DienstRij>): Promise<{ id: string; versie: number }> {
  const { id, cluster, trede } = loaded;
  const versie = loaded.versie + 1;
  const at = isoMoment(moment);
  const inhoud = (await composeDiensten(tx, gemeente, [loaded]))[0]?.inhoud;
  const done = await tx.updateTable('dienst').set({ toestand: 'ingetrokken', intrekkingsreden: input.reden, versie, gewijzigd_op: at }).where('gemeente', '=', gemeente).where('id', '=', id).where('versie', '=', loaded.versie).executeTakeFirst();
  if (done.numUpdatedRows === 0n) throw changedMeanwhile();
  await dropAanbod(tx, gemeente, [id]);
  await tx.insertInto('dienst_versie').values({ gemeente, dienst: id, versie, inhoud: JSON.stringify(inhoud), toestand: 'ingetrokken', gewijzigd_op: at, gewijzigd_door: actorKey(actor) }).execute();
  publish(id, dienstIngetrokken, { dienst: id, versie, cluster, trede });
  return { id, versie };
}
