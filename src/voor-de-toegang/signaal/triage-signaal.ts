import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { findHuishouden } from '../../registers/huishouden/index.ts';
import { findTeam, hasRol } from '../../registers/medewerker/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { addTaak, finishTaken, houderOf } from '../../registers/taak/index.ts';
import { signaalGetrieerd } from './signaal.events.ts';
import { opvolgenBinnen } from './signaal.policy.ts';
import type { LoadedSignaal } from './signaal.queries.ts';
import type { Triage } from './signaal.schema.ts';

/** Whose work signals are; an aanbieder or an inwoner never reads one. */
export const staf = ['klantcontact', 'generalist', 'teamleider'] as const;

type Context = CommandContext<Static<typeof Triage>, LoadedSignaal>;

/** Reads and divides a signal: how urgent, about whom (a person decides that), and who takes it up before which day. */
export async function triageSignaal(context: Context): Promise<{ id: string; versie: number; uiterlijk: string }> {
  const { tx, input, loaded, gemeente, moment, newId, publish } = context;
  const at = isoMoment(moment);
  if (input.behandelaar !== undefined) await requireColleague(context, input.behandelaar);
  const { persoon, huishouden, wijk } = await recognise(context);
  const team = input.team ?? (await findTeam(tx, gemeente, wijk)) ?? null;
  const behandelaar = input.behandelaar ?? null;
  const uiterlijk = await lastDay(context);
  await tx.updateTable('signaal').set({ urgentie: input.urgentie, persoon, huishouden, team, behandelaar, toestand: 'getrieerd', getrieerd_op: loaded.getrieerd_op ?? at, uiterlijk, versie: loaded.versie + 1 })
    .where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishTaken(tx, gemeente, loaded.id, 'signaal.trieren', at);
  await finishTaken(tx, gemeente, loaded.id, 'signaal.opvolgen', at, 'vervallen');
  const houder = houderOf({ regisseur: behandelaar, team });
  await addTaak(tx, { id: newId(), gemeente, houder, dossier: null, soort: 'signaal.opvolgen', onderwerp: loaded.id, titel: input.urgentie === 'spoed' ? 'Spoed: signaal opvolgen' : 'Signaal opvolgen', uiterlijk, moment: at });
  publish(loaded.id, signaalGetrieerd, { signaal: loaded.id, urgentie: input.urgentie, uiterlijk, herkend: persoon !== null });
  return { id: loaded.id, versie: loaded.versie + 1, uiterlijk };
}

async function requireColleague({ tx, gemeente, today }: Context, medewerker: string): Promise<void> {
  if (await hasRol(tx, gemeente, medewerker, staf, today.toString())) return;
  throw conflict('GeenCollega', { nl: 'Deze collega werkt hier niet met signalen. Kies iemand van het sociaal team of van klantcontact.', en: 'This colleague does not work with signals here. Choose somebody of the social team or of klantcontact.' });
}

/** The person a colleague recognised, with the household of today; left as it was when nothing is said. */
async function recognise({ tx, input, loaded, gemeente, today }: Context): Promise<{ persoon: string | null; huishouden: string | null; wijk: string | null }> {
  const id = input.persoon === undefined ? loaded.persoon : input.persoon;
  if (id === null) return { persoon: null, huishouden: null, wijk: loaded.wijk };
  const persoon = await getPersoon(tx, gemeente, id);
  const huishouden = await findHuishouden(tx, gemeente, id, today.toString());
  return { persoon: id, huishouden: huishouden?.id ?? null, wijk: huishouden?.wijk ?? persoon.wijk ?? loaded.wijk };
}

/** Counted from the first triage, so that dividing it anew gives nobody more time; never before today. */
async function lastDay({ tx, input, loaded, gemeente, today }: Context): Promise<string> {
  const { waarde } = await policyOn(tx, opvolgenBinnen, gemeente, today);
  const begin = loaded.getrieerd_op === null ? today : dayOf(Temporal.Instant.from(loaded.getrieerd_op));
  const day = addWerkdagen(begin, waarde[input.urgentie]).toString();
  return day < today.toString() ? today.toString() : day;
}
