import type { CommandContext } from '../../platform/act/act.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { required } from '../../platform/required.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import '../../registers/organisatie/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { finishTaken, houderOf } from '../../registers/taak/index.ts';
import { ondersteuningBeeindigd, ondersteuningBevestigd, ondersteuningGeweigerd } from './clientondersteuning.events.ts';
import { ondersteuningstermijnen } from './clientondersteuning.policy.ts';
import { getOndersteuning, openVerstuurd, passOndersteuning, type LoadedForOrganisatie } from './clientondersteuning.queries.ts';
import type { Ondersteuningsbevestiging } from './clientondersteuning.schema.ts';
import { composeLetter, type Occasion } from './letters.ts';
import { putOnList, taken } from './team-work.ts';

type Context<I> = CommandContext<I, LoadedForOrganisatie>;

async function tell({ tx, loaded, gemeente, moment, newId, env }: Context<unknown>, occasion: Occasion, naam: string): Promise<void> {
  const { inhoud } = await getOndersteuning(tx, gemeente, loaded.id);
  const brief = composeLetter(occasion, { naam: openVerstuurd(env.secrets, inhoud)?.naam ?? '', organisatie: naam, gemeente: await getGemeente(tx, gemeente) });
  await sendPost(tx, { gemeente, id: newId(), persoon: loaded.voor.slice(2), dossier: loaded.dossier, document: null, soort: 'clientondersteuning', ...brief, kanaal: 'post', moment: isoMoment(moment) });
}

const idOf = ({ ontvanger }: LoadedForOrganisatie): string => required(ontvanger ?? undefined, 'an organisation').slice(2);

async function nameOf({ tx, loaded }: Context<unknown>): Promise<string> {
  return (await tx.selectFrom('organisatie').select('naam').where('id', '=', idOf(loaded)).executeTakeFirstOrThrow()).naam;
}

/** The organisation tells who it is, and may tell so again when that changes; the inwoner gets it in writing. */
export async function confirmClientondersteuning(context: Context<Ondersteuningsbevestiging>): Promise<{ id: string }> {
  const { tx, input, loaded, gemeente, today, moment, publish } = context;
  const [ondersteuner, bereik, plaats, afspraak] = [input.ondersteuner.trim(), input.bereik.trim(), (input.plaats ?? '').trim(), input.afspraak ?? null];
  await tell(context, { soort: 'bevestigd', ondersteuner, bereik, afspraak, plaats }, await nameOf(context));
  await passOndersteuning(tx, gemeente, loaded, 'bevestiging', { ondersteuner, ondersteuner_bereik: bereik, afspraak, plaats });
  await finishTaken(tx, gemeente, loaded.id, taken, isoMoment(moment));
  publish(loaded.dossier, ondersteuningBevestigd, { clientondersteuning: loaded.id, dossier: loaded.dossier, organisatie: idOf(loaded), opTijd: loaded.uiterlijk === null || today.toString() <= loaded.uiterlijk });
  return { id: loaded.id };
}

/** The organisation cannot: it no longer sees what was sent, and the work comes back to who has the household. */
export async function refuseClientondersteuning(context: Context<{ id: string; reden: string }>): Promise<{ id: string }> {
  const { tx, input, loaded, gemeente, today, moment, newId, publish } = context;
  const { waarde } = await policyOn(tx, ondersteuningstermijnen, gemeente, today);
  const uiterlijk = addWerkdagen(today, waarde.regelen).toString();
  const [at, reden] = [isoMoment(moment), input.reden.trim()];
  const naam = await nameOf(context);
  await tell(context, { soort: 'geweigerd', reden }, naam);
  await passOndersteuning(tx, gemeente, loaded, 'weigering', { reden: `${naam}: ${reden}`, uiterlijk, inhoud: null, ontvanger: null });
  await finishTaken(tx, gemeente, loaded.id, taken, at);
  await putOnList(tx, { ...loaded, uiterlijk }, { gemeente, houder: houderOf(await loadDossier(tx, gemeente, loaded.dossier)), moment: at, titel: 'Cliëntondersteuning opnieuw regelen', newId });
  publish(loaded.dossier, ondersteuningGeweigerd, { clientondersteuning: loaded.id, dossier: loaded.dossier, organisatie: idOf(loaded) });
  return { id: loaded.id };
}

/** The organisation is done: what was sent is erased. */
export async function finishClientondersteuning({ tx, loaded, gemeente, today, publish }: Context<{ id: string }>): Promise<{ id: string }> {
  await passOndersteuning(tx, gemeente, loaded, 'beeindiging', { inhoud: null, geeindigd_op: today.toString() });
  publish(loaded.dossier, ondersteuningBeeindigd, { clientondersteuning: loaded.id, dossier: loaded.dossier });
  return { id: loaded.id };
}
