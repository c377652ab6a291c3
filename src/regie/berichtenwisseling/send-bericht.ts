import type { CommandContext } from '../../platform/act/act.ts';
import { holderKeys } from '../../platform/access/actor.ts';
import { grant, type Rule } from '../../platform/access/rule.ts';
import { forbidden, invalidInput } from '../../platform/error.ts';
import { required } from '../../platform/required.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import type { LoadedDossier } from '../../registers/dossier/index.ts';
import { addTaak, finishTakenOf, hasOpenTaak } from '../../registers/taak/index.ts';
import { team, type Wisselsoort } from './berichtenwisseling.ts';
import { wisselingBeantwoord, wisselingGeopend } from './berichtenwisseling.events.ts';
import { markRead, toAnnounce, type LoadedWisseling } from './berichtenwisseling.queries.ts';
import type { Opening } from './berichtenwisseling.schema.ts';
import { isKandidaat, listHolders } from './show-kring.ts';
import { medewerkerOf, requireDeelnemer } from './takes-part.ts';

/** Work for who is to answer. */
const soort = 'berichtenwisseling.beantwoording';

type Open = CommandContext<Opening, LoadedDossier>;
type Answer = CommandContext<{ id: string; tekst: string }, LoadedWisseling & Pick<LoadedDossier, 'regisseur' | 'team'>>;

/** Begins an exchange with its first message. */
export async function openWisseling(context: Open): Promise<{ id: string }> {
  const { tx, input, loaded, gemeente, moment, newId, publish } = context;
  const { door, gegevens, deelnemers } = await chooseDeelnemers(context);
  const [id, at] = [newId(), isoMoment(moment)];
  await tx.insertInto('berichtenwisseling').values({ gemeente, id, dossier: loaded.id, gegevens, onderwerp: input.onderwerp.trim(), deelnemers, geopend_op: at, laatste_op: at, laatste_door: door, toestand: 'open' }).execute();
  await tx.insertInto('berichtenwisseling_deelnemer').values(deelnemers.map((houder) => ({ gemeente, berichtenwisseling: id, houder, gelezen_op: houder === door ? at : null }))).execute();
  await tx.insertInto('berichtenwisseling_bericht').values({ gemeente, id: newId(), berichtenwisseling: id, door, medewerker: medewerkerOf(context.actor), tekst: input.tekst.trim(), verzonden_op: at }).execute();
  await giveWork(context, { id, dossier: loaded.id, gegevens, deelnemers, regisseur: loaded.regisseur, team: loaded.team }, door);
  publish(loaded.id, wisselingGeopend, { berichtenwisseling: id, gegevens });
  return { id };
}

/** One more message; what was asked of who answers is done. */
export async function answerWisseling(context: Answer): Promise<{ id: string }> {
  const { tx, input, loaded, gemeente, moment, newId, publish } = context;
  const door = requireDeelnemer(context, 'schrijven');
  const at = isoMoment(moment);
  await tx.insertInto('berichtenwisseling_bericht').values({ gemeente, id: newId(), berichtenwisseling: loaded.id, door, medewerker: medewerkerOf(context.actor), tekst: input.tekst.trim(), verzonden_op: at }).execute();
  await tx.updateTable('berichtenwisseling').set({ laatste_op: at, laatste_door: door }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await markRead(tx, gemeente, loaded.id, door, at);
  await endWork(context, door);
  await giveWork(context, loaded, door);
  publish(loaded.dossier, wisselingBeantwoord, { berichtenwisseling: loaded.id, gegevens: loaded.gegevens });
  return { id: loaded.id };
}

type Work = Pick<LoadedWisseling, 'id' | 'dossier' | 'gegevens' | 'deelnemers'> & Pick<LoadedDossier, 'regisseur' | 'team'>;

/** On whose list the work of one who takes part is: of the team on that of the regisseur, or of all while there is none; who works elsewhere sees it as new on their own. */
const holdersOf = (deelnemer: string, { regisseur, team: ofDossier }: Pick<Work, 'regisseur' | 'team'>): readonly string[] =>
  deelnemer === team ? [...(regisseur === null ? [] : [`m:${regisseur}`]), ...(ofDossier === null ? [] : [`t:${ofDossier}`])] : deelnemer.startsWith('m:') ? [deelnemer] : [];

/** Who answered or closed has done the own work; that of others waits. */
export async function endWork({ tx, gemeente, moment, loaded }: Pick<Answer, 'tx' | 'gemeente' | 'moment' | 'loaded'>, deelnemer: string): Promise<void> {
  await finishTakenOf(tx, { gemeente, onderwerp: loaded.id, soort, houders: holdersOf(deelnemer, loaded) }, isoMoment(moment));
}

async function giveWork({ tx, gemeente, moment, newId }: Pick<Open, 'tx' | 'gemeente' | 'moment' | 'newId'>, work: Work, door: string): Promise<void> {
  const { id, dossier, gegevens, deelnemers } = work;
  for (const deelnemer of deelnemers) {
    if (deelnemer !== door && deelnemer.startsWith('p:')) await toAnnounce(tx, gemeente, id, deelnemer);
    const [houder] = holdersOf(deelnemer, work);
    if (deelnemer === door || houder === undefined || (await hasOpenTaak(tx, gemeente, id, soort, houder))) continue;
    await addTaak(tx, { id: newId(), gemeente, houder, dossier, soort, onderwerp: id, titel: gegevens === 'melding' ? 'Bericht van een inwoner' : 'Bericht over de hulp', uiterlijk: null, moment: isoMoment(moment) });
  }
}

interface Choice { readonly door: string; readonly gegevens: Wisselsoort; readonly deelnemers: string[] }

/** Who takes part, by who begins: somebody from outside writes to the team, the team to one inwoner or to who helps. */
async function chooseDeelnemers(context: Open): Promise<Choice> {
  const { tx, input: { met }, loaded, gemeente, moment, actor } = context;
  if (actor.soort !== 'medewerker') {
    if (met.length > 0) throw invalidInput([{ pad: '/met', uitleg: { nl: 'U schrijft aan het team. Laat dit leeg.', en: 'You write to the team. Leave this empty.' } }]);
    const gegevens = actor.soort === 'inwoner' ? 'melding' : 'inzet';
    // An inwoner who may only read along writes nothing; an aanbieder reads the inzet and writes about it.
    requireRight(context, gegevens === 'inzet' ? grant(gegevens) : grant(gegevens, 'schrijven'));
    const door = required(holderKeys(actor, gemeente)[0], 'a holder');
    return { door, gegevens, deelnemers: [team, door] };
  }
  const kandidaten = new Map((await listHolders(tx, gemeente, loaded.id, isoMoment(moment))).filter(isKandidaat).map(({ houder, soort }) => [houder, soort]));
  const soorten = new Set(met.map((houder) => kandidaten.get(houder)));
  const [gegevens] = soorten;
  const fault = { nl: 'Kies één inwoner, of een of meer mensen die helpen. Ze moeten toegang tot dit dossier hebben.', en: 'Choose one inwoner, or one or more of those who help. They must have access to this dossier.' };
  if (gegevens === undefined || soorten.size !== 1 || (gegevens === 'melding' && met.length !== 1)) throw invalidInput([{ pad: '/met', uitleg: fault }]);
  requireRight(context, grant(gegevens, 'schrijven'));
  return { door: team, gegevens, deelnemers: [team, ...met] };
}

function requireRight({ mag }: Pick<Open, 'mag'>, rule: Rule): void {
  if (!mag(rule)) throw forbidden({ nl: 'U mag in dit dossier hierover niet schrijven. De regisseur kan u toegang geven.', en: 'You may not write about this in this dossier. The regisseur can give you access.' });
}
