import type { Static } from 'typebox';
import type { CommandContext, QueryContext } from '../../../platform/act/act.ts';
import type { WriteTx } from '../../../platform/database/transaction.ts';
import { requirePass } from '../../../platform/act/lifecycle.ts';
import { changedMeanwhile, notFound, Refusal } from '../../../platform/error.ts';
import { required } from '../../../platform/required.ts';
import { dayOf, isoMoment } from '../../../platform/time/clock.ts';
import { Temporal } from '../../../platform/time/temporal.ts';
import { addTaak, finishTaken, hasOpenTaak } from '../../../registers/taak/index.ts';
import { composeDiensten, type Dienst } from '../compose-dienst.ts';
import { listDienstenOf } from '../hsds/hsds-pages.queries.ts';
import { keepDiensten } from '../keep-diensten.ts';
import { whenOf, whereOf } from '../show-dienst.ts';
import { mayChange } from '../sociale-kaart.ts';
import { dienstGewijzigd } from '../sociale-kaart.events.ts';
import { getDienstRij, listDienstRijen } from '../sociale-kaart.queries.ts';
import { voorstelIngediend } from './bijhouden.events.ts';
import { getUitnodiging, listLastVoorstellen } from './bijhouden.queries.ts';
import type { Bijgehouden, UitnodigingBevestiging, UitnodigingGegevens, UitnodigingVoorstel, UitnodigingVraag } from './bijhouden.schema.ts';
import { digestOf } from './uitnodigen.ts';
import { differences, toWijziging } from './wijzigen.ts';

/** All entries of the organisation that was invited, as they stand, with what it proposed last. */
export async function showUitnodiging({ tx, gemeente, input, moment }: QueryContext<Static<typeof UitnodigingVraag>, object>): Promise<Static<typeof UitnodigingGegevens>> {
  const { organisatie, vervaltOp } = await getUitnodiging(tx, gemeente, digestOf(input.sleutel), isoMoment(moment));
  const ids = (await listDienstenOf(tx, gemeente, [organisatie])).map(({ id }) => id);
  const diensten = (await composeDiensten(tx, gemeente, await listDienstRijen(tx, gemeente, ids))).toSorted((a, b) => a.rij.naam.localeCompare(b.rij.naam, 'nl'));
  const voorstellen = await listLastVoorstellen(tx, gemeente, ids);
  const owner = await tx.selectFrom('dienst_organisatie').select('naam').where('gemeente', '=', gemeente).where('id', '=', organisatie).executeTakeFirst();
  return {
    organisatie: owner?.naam ?? '', geldigTot: dayOf(Temporal.Instant.from(vervaltOp)).toString(),
    diensten: diensten.map(({ rij, inhoud }) => {
      const voorstel = voorstellen.get(rij.id);
      return {
        id: rij.id, versie: rij.versie, nu: toWijziging(inhoud), waar: whereOf(inhoud), wanneer: whenOf(inhoud), gecontroleerdOp: rij.gecontroleerd_op,
        voorstel: voorstel === undefined ? null : { toestand: voorstel.toestand, reden: voorstel.reden, ingediendOp: voorstel.ingediend_op },
      };
    }),
  };
}

type Answer = CommandContext<{ readonly sleutel: string; readonly dienst: string }, object>;

/** The entry that an answer is about: one of the organisation that was invited, and of nobody else. */
async function getOwn({ tx, gemeente, input, moment }: Pick<Answer, 'tx' | 'gemeente' | 'input' | 'moment'>): Promise<{ uitnodiging: string; organisatie: string; dienst: Dienst }> {
  const { id: uitnodiging, organisatie } = await getUitnodiging(tx, gemeente, digestOf(input.sleutel), isoMoment(moment));
  const rij = await getDienstRij(tx, gemeente, input.dienst);
  if (rij.dienst_organisatie !== organisatie) throw notFound();
  requirePass(mayChange(rij.toestand));
  return { uitnodiging, organisatie, dienst: required((await composeDiensten(tx, gemeente, [rij]))[0], 'the dienst') };
}

/** Somebody answered: no reminder, and nothing left for beheer to ask after. */
async function markAnswered(tx: WriteTx, gemeente: string, uitnodiging: string, organisatie: string, at: string): Promise<void> {
  await tx.updateTable('dienst_uitnodiging').set({ beantwoord_op: at }).where('gemeente', '=', gemeente).where('id', '=', uitnodiging).where('beantwoord_op', 'is', null).execute();
  await finishTaken(tx, gemeente, organisatie, 'dienst.controleren', at);
}

/** All is still right: the entry was looked at today, by the organisation itself. */
export async function confirmDienst(context: CommandContext<Static<typeof UitnodigingBevestiging>, object>): Promise<Static<typeof Bijgehouden>> {
  const { tx, gemeente, today, moment, newId, publish } = context;
  const { uitnodiging, organisatie, dienst: { rij, inhoud } } = await getOwn(context);
  const at = isoMoment(moment);
  await markAnswered(tx, gemeente, uitnodiging, organisatie, at);
  const gecontroleerdOp = today.toString();
  // Twice on a day is once.
  if (rij.gecontroleerd_op === gecontroleerdOp) return { dienst: rij.id, gecontroleerdOp };
  const versie = rij.versie + 1;
  await keepDiensten(tx, { gemeente, door: `u:${uitnodiging}`, moment: at, newId }, [{ id: rij.id, versie, inhoud: { ...inhoud, gecontroleerdOp }, bron: rij.bron, kenmerk: rij.kenmerk }]);
  publish(rij.id, dienstGewijzigd, { dienst: rij.id, versie, cluster: rij.cluster, trede: rij.trede });
  return { dienst: rij.id, gecontroleerdOp };
}

/** A change that waits for beheer; a later one takes the place of one that still waits. */
export async function proposeWijziging(context: CommandContext<Static<typeof UitnodigingVoorstel>, object>): Promise<Static<typeof Bijgehouden>> {
  const { tx, gemeente, input, moment, newId, publish } = context;
  const { uitnodiging, organisatie, dienst: { rij, inhoud } } = await getOwn(context);
  if (input.versie > rij.versie) throw changedMeanwhile();
  const wijziging = differences(toWijziging(inhoud), input.wijziging);
  const toelichting = input.toelichting?.trim() ?? '';
  if (Object.keys(wijziging).length === 0 && toelichting === '') throw new Refusal('NietsGewijzigd', 422, { nl: 'U hebt niets gewijzigd. Klopt alles nog? Kies dan: dit klopt nog.', en: 'You changed nothing. Is everything still right? Then choose: this is still right.' });
  const at = isoMoment(moment);
  await markAnswered(tx, gemeente, uitnodiging, organisatie, at);
  await tx.deleteFrom('dienst_voorstel').where('gemeente', '=', gemeente).where('dienst', '=', rij.id).where('toestand', '=', 'open').execute();
  const id = newId();
  await tx.insertInto('dienst_voorstel').values({
    gemeente, id, dienst: rij.id, dienst_organisatie: organisatie, dienst_versie: rij.versie, wijziging: JSON.stringify(wijziging) as never, toelichting, toestand: 'open', reden: '', ingediend_op: at, beoordeeld_op: null, beoordeeld_door: null,
  }).execute();
  if (!(await hasOpenTaak(tx, gemeente, rij.id, 'voorstel.beoordelen'))) {
    await addTaak(tx, { id: newId(), gemeente, houder: 'r:beheer', dossier: null, soort: 'voorstel.beoordelen', onderwerp: rij.id, titel: 'Voorstel voor de sociale kaart beoordelen', uiterlijk: null, moment: at });
  }
  publish(rij.id, voorstelIngediend, { dienst: rij.id, voorstel: id });
  return { dienst: rij.id, gecontroleerdOp: rij.gecontroleerd_op };
}
