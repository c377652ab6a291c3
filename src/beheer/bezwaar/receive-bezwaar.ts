import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, invalidInput } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { grant } from '../../platform/access/rule.ts';
import { earlierOf, isBefore } from '../../platform/term/index.ts';
import { required } from '../../platform/required.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { meetTermijn, startTermijn } from '../../registers/termijn/index.ts';
import type { LoadedBeschikking } from '../../toegang/beschikking/index.ts';
import type { Bezwaarkanaal } from './bezwaar.ts';
import { receiptOfBezwaar } from './bezwaar-brieven.ts';
import { bezwaarOntvangen } from './bezwaar.events.ts';
import { ontvangerOf, planWork, tell } from './bezwaar-plaats.ts';
import { adviescommissie, hersteltermijn } from './bezwaar.policy.ts';
import { findRunning } from './bezwaar.queries.ts';
import type { Bezwaarindiening, Bezwaarregistratie, Ontvangst } from './bezwaar.schema.ts';
import { suspensionForReasons } from './bezwaar-termijn.ts';
import { isTijdig } from './judge-tijdig.ts';
import './bezwaar.tables.ts';

/** In whose dossier it is. */
const eigen = grant('besluit', 'lezen', ['betrokkene']);

type Context<I> = CommandContext<I, LoadedBeschikking>;
interface Inkomst {
  readonly kanaal: Bezwaarkanaal;
  readonly ontvangenOp: Temporal.PlainDate;
  readonly poststempel: Temporal.PlainDate | null;
}

/** The inwoner objects, on the portal. */
export function fileBezwaar(context: Context<Bezwaarindiening>): Promise<Static<typeof Ontvangst>> {
  return receiveBezwaar(context, { kanaal: 'portaal', ontvangenOp: context.today, poststempel: null });
}

/** An objection that came on paper, or was told at the desk. Throws where a day cannot be. */
export function registerBezwaar(context: Context<Bezwaarregistratie>): Promise<Static<typeof Ontvangst>> {
  const { input, today, loaded } = context;
  const ontvangenOp = Temporal.PlainDate.from(input.ontvangenOp);
  const poststempel = input.poststempel === undefined ? null : Temporal.PlainDate.from(input.poststempel);
  const known = Temporal.PlainDate.from(required(loaded.bekendgemaaktOp, 'the day of the decision'));
  if (isBefore(today, ontvangenOp)) throw invalidInput([{ pad: '/ontvangenOp', uitleg: { nl: 'Deze dag ligt in de toekomst.', en: 'This day lies in the future.' } }]);
  if (isBefore(ontvangenOp, known)) throw invalidInput([{ pad: '/ontvangenOp', uitleg: { nl: 'Deze dag ligt voor het besluit.', en: 'This day lies before the decision.' } }]);
  if (poststempel !== null && isBefore(ontvangenOp, poststempel)) throw invalidInput([{ pad: '/poststempel', uitleg: { nl: 'Het poststempel is later dan de ontvangst.', en: 'The postmark is later than the receipt.' } }]);
  return receiveBezwaar(context, { kanaal: input.kanaal, ontvangenOp, poststempel });
}

/**
 * Takes an objection in, also when it is late or without reasons (Awb 6:6 and 6:11): its legal period is
 * kept as an object, there is work with a last day, and the receipt goes out at once (Awb 6:14). Throws `BezwaarLooptAl`.
 */
async function receiveBezwaar(context: Context<Bezwaarindiening>, inkomst: Inkomst): Promise<Static<typeof Ontvangst>> {
  const { tx, gemeente, newId, loaded: besluit } = context;
  const { kanaal, ontvangenOp } = inkomst;
  const persoon = ownPerson(context) ?? besluit.persoon;
  if (await findRunning(tx, gemeente, besluit.dossier, besluit.id, persoon)) {
    throw conflict('BezwaarLooptAl', { nl: 'Er loopt al een bezwaar tegen dit besluit. U kunt daar nog iets aan toevoegen.', en: 'There is an objection against this decision already. You can add to it.' });
  }
  const judged = await judge(context, inkomst);
  const id = newId();
  await insertBezwaar(context, { id, persoon, ...inkomst, ...judged });
  const einddatum = await startBeslistermijn(context, id, judged);
  if (judged.tijdig) await meetTermijn(tx, gemeente, besluit.id, 'awb-bezwaar', earlierOf(ontvangenOp, judged.uiterlijk));
  const bezwaar = { id, dossier: besluit.dossier, persoon, kanaal, behandelaar: null };
  const beslissenUiterlijk = einddatum?.toString() ?? null;
  await planWork(context, bezwaar, beslissenUiterlijk);
  await confirmReceipt(context, bezwaar, inkomst, judged, einddatum);
  context.publish(besluit.dossier, bezwaarOntvangen, { bezwaar: id, beschikking: besluit.id, dossier: besluit.dossier, kanaal, ontvangenOp: ontvangenOp.toString(), tijdig: judged.tijdig, beslissenUiterlijk });
  return { id, tijdig: judged.tijdig, bezwaarUiterlijk: judged.uiterlijk.toString(), grondenUiterlijk: judged.grondenUiterlijk?.toString() ?? null, beslissenUiterlijk };
}

interface Judged {
  readonly besluitVan: Temporal.PlainDate;
  /** The last day to object. */
  readonly uiterlijk: Temporal.PlainDate;
  readonly tijdig: boolean;
  readonly commissie: boolean;
  readonly gronden: string;
  readonly laatReden: string;
  /** The last day for the reasons, where there are none yet. */
  readonly grondenUiterlijk: Temporal.PlainDate | null;
}

/** Whether it is in time, and until when its reasons can come. */
async function judge({ tx, input, gemeente, today, loaded }: Context<Bezwaarindiening>, inkomst: Inkomst): Promise<Judged> {
  const uiterlijk = Temporal.PlainDate.from(required(loaded.bezwaarUiterlijk, 'the last day to object'));
  const gronden = (input.gronden ?? '').trim();
  return {
    besluitVan: Temporal.PlainDate.from(required(loaded.bekendgemaaktOp, 'the day of the decision')), uiterlijk, tijdig: isTijdig({ ...inkomst, uiterlijk }), gronden, laatReden: (input.laatReden ?? '').trim(),
    commissie: (await policyOn(tx, adviescommissie, gemeente, today)).waarde.ingesteld,
    grondenUiterlijk: gronden === '' ? today.add({ days: (await policyOn(tx, hersteltermijn, gemeente, today)).waarde.dagen }) : null,
  };
}

/** Starts the term to decide, which stands still while the reasons are waited for; answers its last day. */
async function startBeslistermijn({ tx, gemeente, today, newId, loaded }: Context<Bezwaarindiening>, onderwerp: string, { besluitVan, commissie, grondenUiterlijk }: Judged): Promise<Temporal.PlainDate | undefined> {
  const looptijd = { bekendgemaaktOp: besluitVan, commissie, verdagingWeken: 0 };
  const opschortingen = grondenUiterlijk === null ? [] : suspensionForReasons(looptijd, today, grondenUiterlijk);
  const start = { gemeente, id: newId(), dossier: loaded.dossier, onderwerp, regel: 'awb-beslissing-op-bezwaar', begindatum: besluitVan } as const;
  return (await startTermijn(tx, start, { opschortingen, opties: { adviescommissie: commissie } })).einddatum;
}

async function insertBezwaar({ tx, input, gemeente, loaded, actor }: Context<Bezwaarindiening>, one: Inkomst & Judged & { readonly id: string; readonly persoon: string }): Promise<void> {
  await tx.insertInto('bezwaar').values({
    gemeente, id: one.id, dossier: loaded.dossier, beschikking: loaded.id, persoon: one.persoon, kanaal: one.kanaal, ontvangen_op: one.ontvangenOp.toString(), poststempel: one.poststempel?.toString() ?? null, door: actorKey(actor),
    toestand: 'ontvangen', gronden: one.gronden, gronden_uiterlijk: one.grondenUiterlijk?.toString() ?? null, tijdig: one.tijdig, bezwaar_uiterlijk: one.uiterlijk.toString(), laat_reden: one.laatReden, horen: input.horen, commissie: one.commissie,
    verdaging_weken: 0, verdaging_reden: '', behandelaar: null, hoorzitting_op: null, hoorzitting_plaats: '', afzieningsgrond: null, afziening_reden: '', verslag: '', uitkomst: null, motivering: '', gevolg: null, gevolg_tekst: '', brief: null,
    besloten_op: null, bekendgemaakt_op: null, beroep_uiterlijk: null, document: null, intrekking_reden: '', versie: 1,
  }).execute();
}

async function confirmReceipt(context: Context<Bezwaarindiening>, bezwaar: Parameters<typeof tell>[1], { ontvangenOp }: Inkomst, judged: Judged, einddatum: Temporal.PlainDate | undefined): Promise<void> {
  const { tx, input, gemeente, today } = context;
  const { besluitVan, uiterlijk, tijdig, laatReden, grondenUiterlijk, commissie } = judged;
  await tell(context, bezwaar, receiptOfBezwaar(await ontvangerOf(tx, gemeente, bezwaar.persoon), {
    besluitVan: besluitVan.toString(), ontvangenOp, bezwaarUiterlijk: uiterlijk, tijdig, laatReden, grondenUiterlijk, horen: input.horen, commissie,
    beslissenUiterlijk: einddatum !== undefined && isBefore(today, einddatum) ? einddatum : undefined,
  }));
}

/** Who objects for themselves; undefined for who stands in for another, or writes down what came on paper. */
function ownPerson({ actor, gemeente, mag }: Context<unknown>): string | undefined {
  return actor.soort === 'inwoner' && mag(eigen) ? actor.personen.find((one) => one.gemeente === gemeente)?.persoon : undefined;
}
