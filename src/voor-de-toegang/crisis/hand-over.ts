import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { addTaak, finishTaken, houderOf } from '../../registers/taak/index.ts';
import { loadSignaal, markCrisis, type LoadedSignaal } from '../signaal/index.ts';
import { crisisAfgerond, crisisOvergedragen, crisisTeruggemeld } from './crisis.events.ts';
import { crisisdienst, crisistermijnen } from './crisis.policy.ts';
import { taken, type LoadedCrisis } from './crisis.queries.ts';
import type { Afronding, Overdracht, Overgedragen, Terugmelding, Teruggemeld } from './crisis.schema.ts';

/** Hands a crisis over to the service that helps day and night; the team hears of it, and waits for word back. */
export async function handOver({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }: CommandContext<Static<typeof Overdracht>, LoadedSignaal>): Promise<Static<typeof Overgedragen>> {
  const id = newId();
  const at = isoMoment(moment);
  const { waarde: dienst } = await policyOn(tx, crisisdienst, gemeente, today);
  const { waarde: termijn } = await policyOn(tx, crisistermijnen, gemeente, today);
  const uiterlijk = addWerkdagen(today, termijn.terugmelding).toString();
  await tx.insertInto('crisis').values({
    gemeente, id, signaal: loaded.id, dienst: dienst.naam, telefoon: dienst.telefoon, toestand: 'overgedragen', overgedragen_op: at, overgedragen_door: actorKey(actor).slice(2), situatie: input.situatie, afspraak: input.afspraak ?? '',
    teruggemeld_op: null, gedaan: '', afspraken: '', uiterlijk, afgerond_op: null, toelichting: '', dossier: null, melding: null, versie: 1,
  }).execute();
  await markCrisis(tx, gemeente, loaded.id, true);
  await addTaak(tx, { id: newId(), gemeente, houder: houderOf(loaded), dossier: null, soort: 'crisis.terugmelding', onderwerp: loaded.id, titel: 'Crisis: terugmelding ophalen', uiterlijk, moment: at });
  publish(loaded.id, crisisOvergedragen, { crisis: id, signaal: loaded.id, uiterlijk });
  return { id, dienst: dienst.naam, telefoon: dienst.telefoon, terugmeldingUiterlijk: uiterlijk };
}

/** What the service did and agreed; from here somebody of the team looks at the broad picture before a day. */
export async function keepFeedback({ tx, input, loaded, gemeente, today, moment, newId, publish }: CommandContext<Static<typeof Terugmelding>, LoadedCrisis>): Promise<Static<typeof Teruggemeld>> {
  const at = isoMoment(moment);
  const { waarde } = await policyOn(tx, crisistermijnen, gemeente, today);
  const uiterlijk = addWerkdagen(today, waarde.bredeBeeld).toString();
  await tx.updateTable('crisis').set({ toestand: 'teruggemeld', teruggemeld_op: at, gedaan: input.gedaan, afspraken: input.afspraken, uiterlijk, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishTaken(tx, gemeente, loaded.signaal, 'crisis.terugmelding', at);
  const signaal = await loadSignaal(tx, gemeente, loaded.signaal);
  await addTaak(tx, { id: newId(), gemeente, houder: houderOf(signaal), dossier: null, soort: 'crisis.brede-beeld', onderwerp: loaded.signaal, titel: 'Na de crisis: het brede beeld', uiterlijk, moment: at });
  publish(loaded.signaal, crisisTeruggemeld, { crisis: loaded.id, signaal: loaded.signaal, uiterlijk });
  return { id: loaded.id, versie: loaded.versie + 1, bredeBeeldUiterlijk: uiterlijk };
}

/** The broad picture is looked at in a dossier that was there already. */
export async function finishCrisis({ tx, input, loaded, gemeente, today, moment, publish }: CommandContext<Static<typeof Afronding>, LoadedCrisis>): Promise<{ id: string; versie: number }> {
  const at = isoMoment(moment);
  await loadDossier(tx, gemeente, input.dossier);
  await tx.updateTable('crisis').set({ toestand: 'afgerond', afgerond_op: at, dossier: input.dossier, toelichting: input.toelichting, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await markCrisis(tx, gemeente, loaded.signaal, false);
  await finishTaken(tx, gemeente, loaded.signaal, taken, at);
  publish(loaded.signaal, crisisAfgerond, { crisis: loaded.id, signaal: loaded.signaal, wijze: 'dossier', opTijd: loaded.uiterlijk >= today.toString() });
  return { id: loaded.id, versie: loaded.versie + 1 };
}

/** The team in which the signal is; while nobody divided it yet, the teamleider. */