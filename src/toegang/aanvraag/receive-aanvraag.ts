import type { Temporal } from '../../platform/time/temporal.ts';
import type { ReadTx, WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { grantAccess } from '../../registers/dossier/index.ts';
import { getGemeente } from '../../registers/gemeente/index.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { startTermijn } from '../../registers/termijn/index.ts';
import type { Aanvraagsoort } from './aanvraag.ts';
import { receiptOfAanvraag, type Ontvanger } from './aanvraag-brief.ts';
import './aanvraag.tables.ts';

/** Where an aanvraag is written: by an act, or by the reader of the signed plan. */
export interface Schrijfplaats {
  readonly tx: WriteTx;
  readonly gemeente: string;
  readonly moment: Temporal.Instant;
  readonly newId: () => Id;
  /** Key of who does it, for the rights that follow. */
  readonly door: string;
}

export interface NewAanvraag {
  readonly dossier: string;
  readonly melding: string;
  readonly persoon: string;
  readonly soort: Aanvraagsoort;
  readonly plan: { readonly id: string; readonly versie: number } | null;
  readonly toelichting: string;
  readonly aanvraagdatum: Temporal.PlainDate;
}

/**
 * Takes an aanvraag in: its legal period starts, the medewerkers beschikkingen get what they need to
 * see and nothing of the conversation, and the inwoner hears until when.
 */
export async function receiveAanvraag(at: Schrijfplaats, aanvraag: NewAanvraag): Promise<{ id: Id; uiterlijk: string }> {
  const { tx, gemeente, newId } = at;
  const { plan, aanvraagdatum, dossier, ...rest } = aanvraag;
  const id = newId();
  const moment = isoMoment(at.moment);
  await tx.insertInto('aanvraag').values({
    gemeente, id, dossier, ...rest, plan: plan?.id ?? null, plan_versie: plan?.versie ?? null, aanvraagdatum: aanvraagdatum.toString(), ontvangen_op: moment, toestand: 'ontvangen', reden: '', versie: 1,
  }).execute();
  const { einddatum } = await startTermijn(tx, { gemeente, id: newId(), dossier, onderwerp: id, regel: 'wmo-beschikking', begindatum: aanvraagdatum });
  if (einddatum === undefined) throw new Error('A term without suspension has a last day');
  await openToBeschikkingen(at, dossier);
  await sendPost(tx, {
    gemeente, id: newId(), persoon: aanvraag.persoon, dossier, document: null, soort: 'aanvraag', ...receiptOfAanvraag(await ontvangerOf(tx, gemeente, aanvraag.persoon), { plan: plan !== null, uiterlijk: einddatum }), kanaal: 'portaal', moment,
  });
  return { id, uiterlijk: einddatum.toString() };
}

/** What the medewerkers beschikkingen of the gemeente may see of a dossier in which they decide: not the conversation. */
export async function openToBeschikkingen({ tx, gemeente, moment, newId, door }: Schrijfplaats, dossier: string): Promise<void> {
  await grantAccess(tx, gemeente, dossier, {
    houder: 'r:beschikkingen', lezen: ['betrokkenen', 'persoon', 'plan', 'tijdlijn'], schrijven: ['besluit'], grond: 'behandeling', doel: 'besluit op een aanvraag (Wmo 2015 art. 2.3.5)', vanaf: isoMoment(moment), verleendDoor: door,
  }, newId);
}

/** Who a letter goes to, and from which gemeente. */
export async function ontvangerOf(tx: ReadTx, gemeente: string, persoon: string): Promise<Ontvanger> {
  const { taal, naam } = await getPersoon(tx, gemeente, persoon);
  return { taal, naam, gemeente: await getGemeente(tx, gemeente) };
}
