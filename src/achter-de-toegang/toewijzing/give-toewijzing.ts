import type { Environment } from '../../platform/act/environment.ts';
import { later } from '../../platform/database/marks.ts';
import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Id } from '../../platform/id.ts';
import type { SealedEvent } from '../../platform/journal/event.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { aanspreekpuntGewijzigd, findContact, loadDossier } from '../../registers/dossier/index.ts';
import { openPersoon } from '../../registers/persoon/index.ts';
import { listOnderdelen, type beschikkingBekendgemaakt, type Onderdeel } from '../../toegang/beschikking/index.ts';
import { nextNumber } from '../berichtenverkeer/index.ts';
import { findPlanBehind, pointAfterPlan } from './follow-aanspreekpunt.ts';
import { makeRoom, type Shortened } from './make-room.ts';
import type { Overdrachtspakket } from './overdrachtspakket.ts';
import { packHandover } from './pack-handover.ts';
import { ofReader, type Plaats } from './plaats.ts';
import { answerWithin, send301, sendOpdracht, taskForRegisseur } from './send-opdracht.ts';
import { toewijzingGegeven, toewijzingIngekort } from './toewijzing.events.ts';

export const readerName = 'toewijzing-geven';

/** A granted part in kind, with who will deliver it. */
export interface Granted extends Onderdeel {
  readonly organisatie: string;
}

const isInKind = (o: Onderdeel): o is Granted => o.leveringsvorm === 'natura' && o.organisatie !== null && o.wet !== 'participatie';

/**
 * A beschikking was made known: each granted part in kind becomes an opdracht to its aanbieder, with a 301 in
 * the outbox. The same help from an earlier decision ends the day before.
 */
export async function giveToewijzingen(tx: WriteTx, event: SealedEvent, env: Environment): Promise<void> {
  const { beschikking, dossier, melding, onderdelen } = event.inhoud as typeof beschikkingBekendgemaakt.voorbeeld;
  const { gemeente } = event;
  const all = (await listOnderdelen(tx, gemeente, beschikking)).filter(({ id }) => onderdelen.includes(id));
  const at = ofReader(tx, gemeente, env);
  const changed: Shortened[] = [];
  for (const part of all) changed.push(...await makeRoom(at, part));
  const granted = all.filter(isInKind);
  await tellEnded(at, changed.filter((one) => !granted.some((part) => keyOf(part) === keyOf(one))));
  for (const { id: toewijzing, organisatie, einddatum } of changed) await publishFromReader(tx, env, gemeente, readerName, dossier, toewijzingIngekort, { toewijzing, dossier, organisatie, einddatum });
  if (granted.length === 0) return;
  const plan = await findPlanBehind(tx, gemeente, beschikking);
  const moved = plan && await pointAfterPlan(at, dossier, plan, granted.map(({ organisatie }) => organisatie));
  const contact = await findContact(tx, gemeente, dossier);
  for (const [key, parts] of Map.groupBy(granted, keyOf)) {
    const [first] = parts;
    if (first === undefined) throw new Error(`No onderdeel in ${key}`);
    const persoon = await openPersoon(tx, env.secrets, gemeente, first.persoon);
    const ids: Id[] = [];
    for (const part of parts) ids.push(await insertToewijzing(at, { beschikking, part, overdracht: packHandover(persoon.gegevens, contact, part, plan?.inhoud) }));
    await sendOpdracht(at, { dossier, wet: wetOf(first), organisatie: first.organisatie, persoon, regisseur: contact.regisseur?.id, verleendDoor: `s:${readerName}` }, ids, changed.filter((one) => keyOf(one) === key));
    for (const toewijzing of ids) await publishFromReader(tx, env, gemeente, readerName, dossier, toewijzingGegeven, { toewijzing, dossier, melding, organisatie: first.organisatie });
  }
  if (moved) await publishFromReader(tx, env, gemeente, readerName, dossier, aanspreekpuntGewijzigd, { ...moved });
}

/** One client at one aanbieder under one act: what one message is about. */
const keyOf = ({ organisatie, persoon, wet }: { readonly organisatie: string; readonly persoon: string; readonly wet: string }): string => `${organisatie} ${persoon} ${wet}`;

/** An aanbieder that gets nothing new in its place hears that its opdracht ends earlier: by message, or from the regisseur where none can go. */
async function tellEnded(at: Plaats, ended: readonly Shortened[]): Promise<void> {
  for (const [key, ones] of Map.groupBy(ended, keyOf)) {
    const [first] = ones;
    if (first === undefined) throw new Error(`No opdracht in ${key}`);
    if (await send301(at, { ...first, persoon: await openPersoon(at.tx, at.env.secrets, at.gemeente, first.persoon) }, ones) === 'klaar') continue;
    for (const { id, dossier } of ones) await taskForRegisseur(at, await loadDossier(at.tx, at.gemeente, dossier), { soort: 'toewijzing.overdragen', titel: 'Aanbieder vertellen dat de opdracht eerder eindigt', onderwerp: id, werkdagen: answerWithin });
  }
}

/** Under which act messages go: iJw for the Jeugdwet, iWmo for the rest. */
export const wetOf = (part: Granted): 'wmo' | 'jeugd' => (part.wet === 'jeugd' ? 'jeugd' : 'wmo');

interface NewToewijzing {
  readonly beschikking: string;
  readonly part: Granted;
  readonly overdracht: Overdrachtspakket;
  /** The refused one that this comes in the place of. */
  readonly voorganger?: string;
}

/** Writes down one opdracht with what is handed over; it has no message yet. */
export async function insertToewijzing(at: Plaats, { beschikking, part, overdracht, voorganger }: NewToewijzing): Promise<Id> {
  const { tx, gemeente, moment } = at;
  const id = at.newId();
  const wet = wetOf(part);
  await later(tx, tx.insertInto('toewijzing').values({
    gemeente, id, nummer: await nextNumber(tx, gemeente, `toewijzing-${wet}`), wet, dossier: part.dossier, beschikking, onderdeel: part.id, persoon: part.persoon, organisatie: part.organisatie, categorie: part.categorie, code: part.code,
    volume: part.volume, eenheid: part.eenheid, frequentie: part.frequentie, ingangsdatum: part.van, einddatum: part.tot, toegewezen_op: isoMoment(moment),
    overdracht: JSON.stringify(overdracht), toestand: 'gegeven', gestart_op: null, versie: 1, bericht: null, weigerreden: null, weigertoelichting: '', gestopt_op: null, stopreden: null, voorganger: voorganger ?? null, gewijzigd_op: null,
  }));
  return id;
}
