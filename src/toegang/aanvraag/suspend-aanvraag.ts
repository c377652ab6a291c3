import type { Static } from 'typebox';
import { Temporal } from '../../platform/time/temporal.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, Refusal } from '../../platform/error.ts';
import { parseDay, parseGrond, type Opschorting } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { listTermijnen, suspendTermijn, type KeptTermijn } from '../../registers/termijn/index.ts';
import { aanvraagHervat, aanvraagOpgeschort } from './aanvraag.events.ts';
import { resumptionLetter, suspensionLetter } from './aanvraag-brief.ts';
import { passAanvraag, type LoadedAanvraag } from './aanvraag.queries.ts';
import type { AanvraagHervatting, AanvraagOpschorting } from './aanvraag.schema.ts';
import { ontvangerOf } from './receive-aanvraag.ts';

interface Done {
  readonly id: string;
  readonly versie: number;
  readonly uiterlijk: string | null;
}

const keptOf = (termijn: KeptTermijn): Opschorting[] =>
  termijn.opschortingen.map(({ vanaf, tot, grond }) => ({ vanaf: Temporal.PlainDate.from(vanaf), ...(tot === undefined ? {} : { tot: Temporal.PlainDate.from(tot) }), grond: parseGrond(grond) }));

async function termijnOf(context: CommandContext<unknown, LoadedAanvraag>, regel: 'wmo-beschikking' | 'wmo-onderzoek'): Promise<KeptTermijn> {
  const { tx, gemeente, loaded } = context;
  const found = (await listTermijnen(tx, gemeente, [regel === 'wmo-beschikking' ? loaded.id : loaded.melding])).find((t) => t.regel === regel);
  if (!found) throw conflict('TermijnOntbreekt', { nl: 'Deze termijn loopt niet.', en: 'This term is not running.' });
  return found;
}

async function tell({ tx, gemeente, loaded, newId, moment }: CommandContext<unknown, LoadedAanvraag>, post: { onderwerp: string; tekst: string }): Promise<void> {
  await sendPost(tx, { gemeente, id: newId(), persoon: loaded.persoon, dossier: loaded.dossier, document: null, soort: 'aanvraag', ...post, kanaal: 'portaal', moment: isoMoment(moment) });
}

/**
 * Lets the clock of the aanvraag stand still on a ground of Awb 4:15, and tells the inwoner. Throws
 * `OpschortingNietToegestaan` with the article for any other clock or ground, `HersteltermijnOntbreekt`
 * where an invitation to complete gives no day (ABRvS 21 September 2016, ECLI:NL:RVS:2016:2527).
 */
export async function suspendAanvraag(context: CommandContext<Static<typeof AanvraagOpschorting>, LoadedAanvraag>): Promise<Done> {
  const { tx, input, loaded, gemeente, today, publish } = context;
  const grond = parseGrond(input.grond, '/grond');
  const vanaf = input.vanaf === undefined ? (grond === 'awb-4:15-1-a' ? today.add({ days: 1 }) : today) : parseDay(input.vanaf, '/vanaf');
  const tot = input.tot === undefined ? undefined : parseDay(input.tot, '/tot');
  if (grond === 'awb-4:15-1-a' && tot === undefined) {
    throw new Refusal('HersteltermijnOntbreekt', 422, { nl: 'Noem de laatste dag waarop de inwoner de aanvraag kan aanvullen. Zonder die dag loopt de termijn door.', en: 'Name the last day on which the inwoner can complete the application. Without it the term runs on.' }, { artikel: 'art. 4:5 en 4:15 lid 1 onder a Awb' });
  }
  const termijn = await termijnOf(context, input.regel ?? 'wmo-beschikking');
  const { einddatum } = await suspendTermijn(tx, gemeente, termijn, [...keptOf(termijn), { vanaf, tot, grond }]);
  await tell(context, suspensionLetter(await ontvangerOf(tx, gemeente, loaded.persoon), { grond, toelichting: input.toelichting, tot }));
  const versie = await passAanvraag(tx, gemeente, loaded, 'opschorting');
  publish(loaded.dossier, aanvraagOpgeschort, { aanvraag: loaded.id, dossier: loaded.dossier, grond, vanaf: vanaf.toString(), tot: tot?.toString() ?? null, uiterlijk: einddatum?.toString() ?? null });
  return { id: loaded.id, versie, uiterlijk: einddatum?.toString() ?? null };
}

/** Lets the clock run again from a day: what was asked is there, or the reason is gone. Throws `NietOpgeschort` where it runs. */
export async function resumeAanvraag(context: CommandContext<Static<typeof AanvraagHervatting>, LoadedAanvraag>): Promise<Done> {
  const { tx, input, loaded, gemeente, today, publish } = context;
  const op = input.op === undefined ? today : parseDay(input.op, '/op');
  const termijn = await termijnOf(context, 'wmo-beschikking');
  const kept = keptOf(termijn);
  const last = kept.at(-1);
  if (last === undefined || (last.tot !== undefined && Temporal.PlainDate.compare(last.tot, op) <= 0)) {
    throw conflict('NietOpgeschort', { nl: 'Deze termijn staat niet stil.', en: 'This term does not stand still.' }, 'art. 4:15 Awb');
  }
  const { einddatum } = await suspendTermijn(tx, gemeente, termijn, [...kept.slice(0, -1), { ...last, tot: op }]);
  if (einddatum === undefined) throw new Error('All suspensions have an end, so the term has a last day');
  await tell(context, resumptionLetter(await ontvangerOf(tx, gemeente, loaded.persoon), einddatum));
  const versie = await passAanvraag(tx, gemeente, loaded, 'hervatting');
  publish(loaded.dossier, aanvraagHervat, { aanvraag: loaded.id, dossier: loaded.dossier, op: op.toString(), uiterlijk: einddatum.toString() });
  return { id: loaded.id, versie, uiterlijk: einddatum.toString() };
}
