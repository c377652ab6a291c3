import type { Static } from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidAt } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen, isWerkdag } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { findTeam } from '../../registers/medewerker/index.ts';
import { addTaak, houderOf } from '../../registers/taak/index.ts';
import { requireFree } from '../afspraak/index.ts';
import { holderOf } from './holder.ts';
import { vraagOvergedragen } from './klantcontact.events.ts';
import { overnemenBinnen } from './klantcontact.policy.ts';
import { finishWork, type Contact } from './klantcontact.queries.ts';
import type { Vraagoverdracht } from './terugbel.schema.ts';

type Context = CommandContext<Static<typeof Vraagoverdracht>, Contact>;

/** Hands a question over warm: three sentences, so that nothing is asked twice, and an appointment where one could be made. */
export async function handOver(context: Context): Promise<{ id: string; versie: number; uiterlijk: string }> {
  const { tx, gemeente, input, loaded, actor, moment, today, newId, publish } = context;
  const at = isoMoment(moment);
  const team = await findTeam(tx, gemeente, loaded.wijk);
  const houder = (await holderOf(context, input)) ?? houderOf({ team });
  const begin = await freeMoment(context, houder);
  const { waarde } = await policyOn(tx, overnemenBinnen, gemeente, today);
  const uiterlijk = (begin === null ? addWerkdagen(today, waarde.werkdagen) : dayOf(begin)).toString();
  await finishWork(tx, gemeente, loaded.id, at);
  await tx.insertInto('vraagoverdracht').values({
    gemeente, id: newId(), klantcontact: loaded.id, houder, speelt: input.speelt, gedaan: input.gedaan, nodig: input.nodig, afspraak_op: begin === null ? null : isoMoment(begin), afspraak_vorm: input.afspraak?.vorm ?? null,
    overgedragen_op: at, overgedragen_door: actorKey(actor),
  }).execute();
  await tx.updateTable('klantcontact').set({ toestand: 'overgedragen', behandelaar: houder.startsWith('m:') ? houder : actorKey(actor), versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await addTaak(tx, { id: newId(), gemeente, houder, dossier: null, soort: 'klantcontact.overnemen', onderwerp: loaded.id, titel: begin === null ? 'Overgedragen vraag oppakken' : 'Overgedragen vraag, met afspraak', uiterlijk, moment: at });
  publish(loaded.id, vraagOvergedragen, { klantcontact: loaded.id, afspraak: begin !== null });
  return { id: loaded.id, versie: loaded.versie + 1, uiterlijk };
}

/** The moment of the appointment, on a working day that is still to come, when this colleague has nothing then. */
async function freeMoment({ tx, gemeente, input: { afspraak }, moment }: Context, houder: string): Promise<Temporal.Instant | null> {
  if (afspraak === undefined) return null;
  const begin = Temporal.Instant.from(afspraak.begin);
  const no = (nl: string, en: string) => invalidAt('/afspraak/begin', nl, en);
  if (Temporal.Instant.compare(begin, moment) <= 0 || !isWerkdag(dayOf(begin))) throw no('Kies een werkdag die nog komt.', 'Choose a working day that is still to come.');
  if (!houder.startsWith('m:')) throw no('Kies de collega met wie de afspraak is.', 'Choose the colleague with whom the appointment is.');
  await requireFree(tx, { gemeente, medewerker: houder.slice(2), begin, eind: begin.add({ minutes: 60 }), otherwise: no('Deze collega heeft dan al een afspraak. Kies een ander moment.', 'This colleague has an appointment then. Choose another moment.') });
  return begin;
}
