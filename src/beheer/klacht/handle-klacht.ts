import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, Refusal } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { required } from '../../platform/required.ts';
import { renderUitleg } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { computeTermijn } from '../../registers/termijn/index.ts';
import { adjournKlachtLetter, closingLetter } from './klacht-brieven.ts';
import { klachtAfgehandeld, klachtBesproken, klachtOpgenomen, klachtVerdaagd } from './klacht.events.ts';
import { klachtcommissie, ombudsman } from './klacht.policy.ts';
import { passKlacht, type LoadedKlacht } from './klacht.queries.ts';
import type { Klachtafhandeling, Klachtbemiddeling, Klachtopneming, Klachtverdaging } from './klacht.schema.ts';

type Context<I> = CommandContext<I, LoadedKlacht>;
type Done = Promise<{ id: string; versie: number }>;

async function tell({ tx, loaded, gemeente, moment, newId }: Context<unknown>, post: { onderwerp: string; tekst: string }): Promise<void> {
  if (loaded.persoon !== null) await sendPost(tx, { gemeente, id: newId(), persoon: loaded.persoon, dossier: null, document: null, soort: 'klacht', ...post, kanaal: 'portaal', moment: isoMoment(moment) });
}

async function planClosing({ tx, gemeente, moment, newId }: Context<unknown>, klacht: string, behandelaar: string, uiterlijk: string): Promise<void> {
  const at = isoMoment(moment);
  await finishTaken(tx, gemeente, klacht, 'klacht.afhandelen', at, 'vervallen');
  await addTaak(tx, { id: newId(), gemeente, houder: `m:${behandelaar}`, dossier: null, soort: 'klacht.afhandelen', onderwerp: klacht, titel: 'Klacht afhandelen', uiterlijk, moment: at });
}

/** Takes a complaint up. Throws `WasBetrokken` for who was there themselves (Awb 9:7). */
export async function takeUpKlacht(context: Context<Static<typeof Klachtopneming>>): Done {
  const { tx, input, loaded, gemeente, moment, actor, publish } = context;
  if (!input.nietBetrokken || actor.soort !== 'medewerker') {
    throw new Refusal('WasBetrokken', 422, { nl: 'Wie een klacht behandelt, was er zelf niet bij betrokken. Vraag een collega.', en: 'Who handles a complaint was not involved in it. Ask a colleague.' }, { artikel: 'art. 9:7 Awb', fouten: [{ pad: '/nietBetrokken', uitleg: { nl: 'Was u er zelf bij betrokken? Dan behandelt een collega de klacht (art. 9:7 Awb).', en: 'Were you involved yourself? Then a colleague handles the complaint (art. 9:7 Awb).' } }] });
  }
  const versie = await passKlacht(tx, gemeente, loaded, 'opneming', { behandelaar: actor.id });
  await finishTaken(tx, gemeente, loaded.id, 'klacht.opnemen', isoMoment(moment));
  await planClosing(context, loaded.id, actor.id, loaded.uiterlijk);
  publish(loaded.id, klachtOpgenomen, { klacht: loaded.id });
  return { id: loaded.id, versie };
}

/** Writes what came of the talk; where the inwoner is satisfied the complaint is done (Awb 9:5). */
export async function mediateKlacht({ tx, input, loaded, gemeente, today, moment, publish }: Context<Static<typeof Klachtbemiddeling>>): Done {
  const versie = await passKlacht(tx, gemeente, loaded, 'bemiddeling', { gesprek: input.gesprek, ...(input.opgelost ? { toestand: 'opgelost', afgehandeld_op: today.toString() } : {}) });
  if (input.opgelost) await finishTaken(tx, gemeente, loaded.id, 'klacht.afhandelen', isoMoment(moment));
  publish(loaded.id, klachtBesproken, { klacht: loaded.id, opgelost: input.opgelost });
  return { id: loaded.id, versie };
}

/** Takes up to four weeks more, once, in writing (Awb 9:11 lid 2). */
export async function adjournKlacht(context: Context<Static<typeof Klachtverdaging>>): Done {
  const { tx, input, loaded, gemeente, today, publish } = context;
  if (loaded.verdaging_weken > 0) throw conflict('AlVerdaagd', { nl: 'De klacht is al een keer verdaagd.', en: 'The complaint was adjourned already.' }, 'art. 9:11 lid 2 Awb');
  const adviescommissie = (await policyOn(tx, klachtcommissie, gemeente, today)).waarde.ingesteld;
  const term = computeTermijn({ regel: 'awb-klacht', begindatum: Temporal.PlainDate.from(loaded.ontvangen_op), opties: { adviescommissie, verdagingWeken: input.weken } });
  const uiterlijk = required(term.einddatum, 'the last day of a term without suspension');
  const letter = adjournKlachtLetter({ naam: loaded.naam, gemeente: await getGemeente(tx, gemeente) }, { reden: input.reden, uiterlijk });
  const versie = await passKlacht(tx, gemeente, loaded, 'verdaging', { verdaging_weken: input.weken, uiterlijk: uiterlijk.toString(), uitleg: JSON.stringify(renderUitleg(term.uitleg, 'nl')), brief: letter.tekst });
  if (loaded.behandelaar !== null) await planClosing(context, loaded.id, loaded.behandelaar, uiterlijk.toString());
  await tell(context, letter);
  publish(loaded.id, klachtVerdaagd, { klacht: loaded.id, uiterlijk: uiterlijk.toString() });
  return { id: loaded.id, versie };
}

/** Ends a complaint with findings in writing, and the way to the ombudsman (Awb 9:12). */
export async function closeKlacht(context: Context<Static<typeof Klachtafhandeling>>): Done {
  const { tx, input, loaded, gemeente, today, moment, publish } = context;
  const gevolg = (input.gevolg ?? '').trim();
  const { waarde } = await policyOn(tx, ombudsman, gemeente, today);
  const letter = closingLetter({ naam: loaded.naam, gemeente: await getGemeente(tx, gemeente) }, { oordeel: input.oordeel, bevinding: input.bevinding, gevolg, ombudsman: waarde });
  const versie = await passKlacht(tx, gemeente, loaded, 'afhandeling', { oordeel: input.oordeel, bevinding: input.bevinding, gevolg, brief: letter.tekst, afgehandeld_op: today.toString() });
  await finishTaken(tx, gemeente, loaded.id, 'klacht.afhandelen', isoMoment(moment));
  await tell(context, letter);
  publish(loaded.id, klachtAfgehandeld, { klacht: loaded.id, oordeel: input.oordeel, opTijd: today.toString() <= loaded.uiterlijk });
  return { id: loaded.id, versie };
}
