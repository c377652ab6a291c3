import type { CommandContext } from '../../platform/act/act.ts';
import type { Environment } from '../../platform/act/environment.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { keepDocument, readBestand } from '../../registers/document/index.ts';
import { listTermijnen, meetTermijn } from '../../registers/termijn/index.ts';
import { linkPersoonlijkPlan, type LoadedMelding } from '../melding/index.ts';
import { persoonlijkPlanIngediend } from './gesprek.events.ts';
import type { PersoonlijkPlanIndiening } from './gesprek.schema.ts';

/**
 * Takes the plan that the inwoner made: within seven days after the melding it counts as handed in
 * before the onderzoek (Wmo 2015 art. 2.3.2 lid 2); later it is welcome too. Each one handed in is kept.
 */
export function handInPersoonlijkPlan(context: CommandContext<PersoonlijkPlanIndiening, LoadedMelding>): Promise<{ id: string; document: string; opTijd: boolean }> {
  return keepPersoonlijkPlan(context, context.loaded, { ...(context.prepared as Plan), titel: 'Persoonlijk plan' });
}

interface Plan {
  readonly mediatype: string;
  readonly inhoud: Buffer;
}
type Context = Pick<CommandContext<unknown, object>, 'tx' | 'gemeente' | 'actor' | 'today' | 'moment' | 'newId' | 'publish'>;

/** Keeps a plan as the persoonlijk plan of a melding, whose onderzoek then uses it; a module that calls this declares `persoonlijkPlanIngediend`. */
export async function keepPersoonlijkPlan({ tx, gemeente, actor, today, moment, newId, publish }: Context, { id: melding, dossier }: Pick<LoadedMelding, 'id' | 'dossier'>, { mediatype, inhoud, titel }: Plan & { readonly titel: string }): Promise<{ id: string; document: string; opTijd: boolean }> {
  const [id, document, at] = [newId(), newId(), isoMoment(moment)];
  const termijn = (await listTermijnen(tx, gemeente, [melding])).find((t) => t.regel === 'wmo-persoonlijk-plan');
  const uiterlijk = termijn?.einddatum ?? null;
  const opTijd = uiterlijk !== null && today.toString() <= uiterlijk;
  await keepDocument(tx, { id: document, gemeente, dossier, gegevens: 'gesprek', soort: 'persoonlijk-plan', titel, mediatype, inhoud, moment: at });
  await tx.insertInto('persoonlijk_plan').values({ gemeente, id, dossier, melding, document, ingediend_op: today.toString(), op_tijd: opTijd, door: actorKey(actor) }).execute();
  await linkPersoonlijkPlan(tx, gemeente, melding, id);
  await meetTermijn(tx, gemeente, melding, 'wmo-persoonlijk-plan', today);
  publish(dossier, persoonlijkPlanIngediend, { persoonlijkPlan: id, melding, dossier, opTijd });
  return { id, document, opTijd };
}

/** The plan as it is kept: what was written, or the file, read before the transaction. */
export async function readPlan({ tekst, bestand }: PersoonlijkPlanIndiening, env: Environment): Promise<Plan> {
  if (tekst !== undefined && bestand === undefined) return { mediatype: 'text/plain; charset=utf-8', inhoud: Buffer.from(tekst) };
  if (tekst !== undefined || bestand === undefined) {
    throw invalidInput([{ pad: '/tekst', uitleg: { nl: 'Schrijf het plan hier op, of stuur een bestand. Niet allebei.', en: 'Write the plan here, or send a file. Not both.' } }]);
  }
  return readBestand(env, bestand, '/bestand');
}
