import type { Static } from 'typebox';
import type { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen, isWerkdag } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { holderOf } from './holder.ts';
import { terugbellenGeprobeerd, terugbellenGevraagd, terugbellenToegedeeld } from './klantcontact.events.ts';
import { terugbellenBinnen } from './klantcontact.policy.ts';
import type { Contact } from './klantcontact.queries.ts';
import { findTerugbelverzoek, type LoadedTerugbelverzoek } from './terugbel.queries.ts';
import type { Terugbelpoging, Terugbeltoedeling, Terugbelvraag } from './terugbel.schema.ts';

type Day = Temporal.PlainDate;

/** The last day on which somebody is called back: counted in working days, and from the next one when it was asked late or on a day off. */
export function lastDayToCall(asked: Temporal.ZonedDateTime, { werkdagen, totUur }: { readonly werkdagen: number; readonly totUur: number }): Day {
  const day = asked.toPlainDate();
  const begin = isWerkdag(day) && asked.hour < totUur ? day : addWerkdagen(day, 1);
  return addWerkdagen(begin, werkdagen);
}

/** Puts calling back on the list of who does it. */
async function putOnList({ tx, gemeente, newId, moment }: CommandContext<unknown, object>, { klantcontact, houder, uiterlijk }: { readonly klantcontact: string; readonly houder: string; readonly uiterlijk: string }): Promise<void> {
  await addTaak(tx, { id: newId(), gemeente, houder, dossier: null, soort: 'klantcontact.terugbellen', onderwerp: klantcontact, titel: 'Terugbellen', uiterlijk, moment: isoMoment(moment) });
}

/** Somebody will be called back: by whom, and before which day. */
export async function askCallBack(context: CommandContext<Static<typeof Terugbelvraag>, Contact>): Promise<{ id: string; uiterlijk: string }> {
  const { tx, gemeente, input, loaded, actor, moment, today, newId, publish } = context;
  if (loaded.telefoon === '') throw invalidInput([{ pad: '/telefoon', uitleg: { nl: 'Er is geen telefoonnummer. Antwoord met een e-mail of brief.', en: 'There is no telephone number. Answer by e-mail or letter.' } }]);
  if ((await findTerugbelverzoek(tx, gemeente, loaded.id))?.toestand === 'open') throw invalidInput([{ pad: '/wanneer', uitleg: { nl: 'Er staat al een terugbelverzoek open.', en: 'A call-back is open already.' } }]);
  const houder = (await holderOf(context, input)) ?? 'r:klantcontact';
  const { waarde } = await policyOn(tx, terugbellenBinnen, gemeente, today);
  const uiterlijk = lastDayToCall(moment.toZonedDateTimeISO('Europe/Amsterdam'), waarde).toString();
  const id = newId();
  await tx.insertInto('terugbelverzoek').values({ gemeente, id, klantcontact: loaded.id, houder, wanneer: input.wanneer ?? '', uiterlijk, toestand: 'open', gemaakt_op: isoMoment(moment), gemaakt_door: actorKey(actor), verlopen_op: null, pogingen: 0, versie: 1 }).execute();
  await putOnList(context, { klantcontact: loaded.id, houder, uiterlijk });
  publish(loaded.id, terugbellenGevraagd, { klantcontact: loaded.id, terugbelverzoek: id, uiterlijk });
  return { id, uiterlijk };
}

/** A call: who was reached is off the list; the question itself still wants its outcome. */
export async function tryCall(context: CommandContext<Static<typeof Terugbelpoging>, LoadedTerugbelverzoek>): Promise<{ id: string; versie: number }> {
  const { tx, gemeente, input: { bereikt, notitie = '' }, loaded: { id, klantcontact, pogingen, versie }, actor, moment, newId, publish } = context;
  const at = isoMoment(moment);
  await tx.insertInto('terugbelpoging').values({ gemeente, id: newId(), terugbelverzoek: id, moment: at, medewerker: actorKey(actor).slice(2), bereikt, notitie }).execute();
  await tx.updateTable('terugbelverzoek').set({ toestand: bereikt ? 'gesproken' : 'open', pogingen: pogingen + 1, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  if (bereikt) await finishTaken(tx, gemeente, klantcontact, ['klantcontact.terugbellen', 'klantcontact.escalatie'], at);
  publish(klantcontact, terugbellenGeprobeerd, { klantcontact, terugbelverzoek: id, bereikt });
  return { id, versie: versie + 1 };
}

/** Another colleague or team calls back; the last day was told and stays. */
export async function passCallBack(context: CommandContext<Static<typeof Terugbeltoedeling>, LoadedTerugbelverzoek>): Promise<{ id: string; versie: number }> {
  const { tx, gemeente, input, loaded: { id, klantcontact, uiterlijk, versie }, moment, publish } = context;
  const houder = (await holderOf(context, input)) ?? 'r:klantcontact';
  await tx.updateTable('terugbelverzoek').set({ houder, versie: versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await finishTaken(tx, gemeente, klantcontact, 'klantcontact.terugbellen', isoMoment(moment), 'vervallen');
  await putOnList(context, { klantcontact, houder, uiterlijk });
  publish(klantcontact, terugbellenToegedeeld, { klantcontact, terugbelverzoek: id });
  return { id, versie: versie + 1 };
}
