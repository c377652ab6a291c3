import type { Static } from 'typebox';
import { actorKey } from '../../../platform/access/actor.ts';
import type { CommandContext, Loaded, QueryContext } from '../../../platform/act/act.ts';
import { invalidInput } from '../../../platform/error.ts';
import { policyOn } from '../../../platform/policy/policy.ts';
import { required } from '../../../platform/required.ts';
import { isoMoment } from '../../../platform/time/clock.ts';
import { finishTaken } from '../../../registers/taak/index.ts';
import { checkDienst } from '../check-dienst.ts';
import { composeDiensten } from '../compose-dienst.ts';
import { keepDiensten } from '../keep-diensten.ts';
import { dienstGewijzigd } from '../sociale-kaart.events.ts';
import { listWijken } from '../../../registers/gemeente/index.ts';
import { getDienstRij, listDienstRijen } from '../sociale-kaart.queries.ts';
import { voorstelGeweigerd } from './bijhouden.events.ts';
import { controleren } from './bijhouden.policy.ts';
import { listOpenVoorstellen, type getVoorstel } from './bijhouden.queries.ts';
import { wijzigbaar, type VoorstelLijst, type VoorstelNummer, type VoorstelOordeel, type VoorstelWeigering } from './bijhouden.schema.ts';
import { mailLink } from './uitnodigen.ts';
import { applyWijziging, shown, toWijziging } from './wijzigen.ts';

/** A proposal as an act is about it. */
export type Voorstel = Loaded & Awaited<ReturnType<typeof getVoorstel>>;

/** What waits to be judged: field by field how it is, and how it is to be. */
export async function listVoorstellen({ tx, gemeente }: QueryContext<object, object>): Promise<Static<typeof VoorstelLijst>> {
  const open = await listOpenVoorstellen(tx, gemeente);
  const diensten = new Map((await composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, open.map(({ dienst }) => dienst)))).map((dienst) => [dienst.rij.id, dienst]));
  return {
    items: open.flatMap(({ id, dienst, dienst_versie: versie, wijziging, toelichting, ingediend_op: ingediendOp }) => {
      const found = diensten.get(dienst);
      if (found === undefined) return [];
      const now = toWijziging(found.inhoud);
      const velden = wijzigbaar.filter((veld) => wijziging[veld] !== undefined).map((veld) => ({ veld, was: shown(now[veld]), wordt: shown(wijziging[veld]) }));
      return [{ id, dienst, naam: found.rij.naam, organisatie: found.rij.organisatie_naam, ingediendOp, toelichting, gewijzigd: found.rij.versie !== versie, velden }];
    }),
  };
}

async function close({ tx, gemeente, loaded, actor, moment }: CommandContext<object, Voorstel>, toestand: 'overgenomen' | 'geweigerd', reden: string): Promise<void> {
  const at = isoMoment(moment);
  await tx.updateTable('dienst_voorstel').set({ toestand, reden, beoordeeld_op: at, beoordeeld_door: actorKey(actor) }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishTaken(tx, gemeente, loaded.dienst, 'voorstel.beoordelen', at);
}

/** The entry reads as the organisation proposed, and was looked at today. */
export async function acceptVoorstel(context: CommandContext<Static<typeof VoorstelOordeel>, Voorstel>): Promise<Static<typeof VoorstelNummer>> {
  const { tx, gemeente, loaded, actor, moment, today, newId, publish } = context;
  const { inhoud, rij } = required((await composeDiensten(tx, gemeente, [await getDienstRij(tx, gemeente, loaded.dienst)]))[0], 'the dienst');
  const next = { ...applyWijziging(inhoud, loaded.wijziging), gecontroleerdOp: today.toString() };
  const faults = checkDienst(next, (await listWijken(tx, gemeente)).map(({ code }) => code));
  if (faults.length > 0) throw invalidInput(faults);
  const versie = rij.versie + 1;
  await keepDiensten(tx, { gemeente, door: actorKey(actor), moment: isoMoment(moment), newId }, [{ id: rij.id, versie, inhoud: next, bron: rij.bron, kenmerk: rij.kenmerk }]);
  await close(context, 'overgenomen', '');
  publish(rij.id, dienstGewijzigd, { dienst: rij.id, versie, cluster: rij.cluster, trede: rij.trede });
  return { id: loaded.id, dienst: rij.id };
}

/** The entry stays as it is; the organisation reads why, by a link of its own. */
export async function refuseVoorstel(context: CommandContext<Static<typeof VoorstelWeigering>, Voorstel>): Promise<Static<typeof VoorstelNummer>> {
  const { tx, gemeente, loaded, input, moment, today, env, newId, publish } = context;
  await close(context, 'geweigerd', input.reden);
  const owner = await tx.selectFrom('dienst_organisatie').select('email').where('gemeente', '=', gemeente).where('id', '=', loaded.dienst_organisatie).executeTakeFirst();
  if (owner !== undefined && owner.email !== '') {
    const { waarde: { geldigDagen } } = await policyOn(tx, controleren, gemeente, today);
    const at = isoMoment(moment);
    const uitnodiging = newId();
    await tx.insertInto('dienst_uitnodiging').values({
      gemeente, id: uitnodiging, dienst_organisatie: loaded.dienst_organisatie, gemaakt_op: at, vervalt_op: isoMoment(moment.add({ hours: 24 * geldigDagen })), herinnerd_op: at, taak_op: at, beantwoord_op: at, ingetrokken_op: null,
    }).execute();
    await mailLink(tx, env, { gemeente, uitnodiging, email: owner.email, soort: 'antwoord', sleutel: `antwoord ${loaded.id}` });
  }
  publish(loaded.dienst, voorstelGeweigerd, { dienst: loaded.dienst, voorstel: loaded.id });
  return { id: loaded.id, dienst: loaded.dienst };
}
