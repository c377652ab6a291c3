import type { Environment } from '../../platform/act/environment.ts';
import { publishFromReader } from '../../platform/journal/publish.ts';
import { systemScope } from '../../platform/journal/system-scope.ts';
import { dayOf, isoMoment } from '../../platform/time/clock.ts';
import type { Temporal } from '../../platform/time/temporal.ts';
import { keepDocument } from '../../registers/document/index.ts';
import { sendPost } from '../../registers/postvak/index.ts';
import { listTermijnen, meetTermijn, startTermijn } from '../../registers/termijn/index.ts';
import { uitkomstOf } from './beschikking.ts';
import { beschikkingBekendgemaakt } from './beschikking.events.ts';
import { listBrieven, listOnderdelen, loadBeschikking, passBeschikking, type LoadedBeschikking } from './beschikking.queries.ts';
import { briefPdf, briefTekst } from './brief-uitvoer.ts';
import { composeBrief } from './compose-brief.ts';
import { daysOfBekendmaking } from './form-brieven.ts';
import type { Plaats } from './receive-beschikking.ts';

/** The letters of a decision as they go out on a day. */
export interface Bekendmaking {
  readonly today: Temporal.PlainDate;
  readonly brieven: readonly { readonly brief: string; readonly persoon: string; readonly titel: string; readonly tekst: string; readonly pdf: Uint8Array }[];
}

/** Writes out the letters of a decision, which changes nothing: as text, and as PDF with the day on which they are made known. */
export async function renderBrieven(env: Environment, gemeente: string, beschikking: string): Promise<Bekendmaking> {
  const moment = env.clock.now();
  const today = dayOf(moment);
  const dagen = daysOfBekendmaking(today);
  const kept = await env.database.read(systemScope(gemeente, 'beschikking-bekendmaking'), (tx) => listBrieven(tx, gemeente, beschikking), 'background');
  const brieven = [];
  for (const { id: brief, persoon, inhoud } of kept) {
    const letter = composeBrief(inhoud, dagen);
    brieven.push({ brief, persoon, titel: letter.titel, tekst: briefTekst(letter), pdf: await briefPdf(letter, new Date(moment.epochMilliseconds)) });
  }
  return { today, brieven };
}

/**
 * Makes a decision known: each addressee gets the letter in the inbox and as a document (Awb 3:41), the
 * term of the aanvraag is met, and the term to object runs from this day (Awb 6:8).
 */
export async function makeKnown(at: Plaats, env: Environment, id: string, { today, brieven }: Bekendmaking): Promise<void> {
  const { tx, gemeente, newId } = at;
  const beschikking = await loadBeschikking(tx, gemeente, id);
  const dagen = daysOfBekendmaking(today);
  const moment = isoMoment(at.moment);
  for (const { brief, persoon, titel, tekst, pdf } of brieven) {
    const document = newId();
    await keepDocument(tx, { id: document, gemeente, dossier: beschikking.dossier, gegevens: 'besluit', soort: 'beschikking', titel, mediatype: 'application/pdf', inhoud: pdf, moment });
    await tx.updateTable('beschikking_brief').set({ document }).where('gemeente', '=', gemeente).where('id', '=', brief).execute();
    await sendPost(tx, { gemeente, id: newId(), persoon, dossier: beschikking.dossier, document, soort: 'beschikking', onderwerp: titel, tekst, kanaal: 'post', moment });
  }
  const opTijd = await meetTerm(at, beschikking, today);
  await startTermijn(tx, { gemeente, id: newId(), dossier: beschikking.dossier, onderwerp: id, regel: 'awb-bezwaar', begindatum: today });
  await passBeschikking(tx, gemeente, beschikking, 'bekendmaking', { toestand: 'bekendgemaakt', bekendgemaakt_op: dagen.bekendgemaaktOp, bezwaar_uiterlijk: dagen.bezwaarUiterlijk });
  const onderdelen = await listOnderdelen(tx, gemeente, id);
  await publishFromReader(tx, env, gemeente, 'beschikking-bekendmaking', beschikking.dossier, beschikkingBekendgemaakt, {
    beschikking: id, dossier: beschikking.dossier, melding: beschikking.melding, aanvraag: beschikking.aanvraag, onderdelen: onderdelen.filter((o) => o.oordeel === 'toegekend').map((o) => o.id), uitkomst: uitkomstOf(onderdelen), ...dagen, opTijd,
  });
}

/** Ends the term of the aanvraag; answers whether it was kept. A term that stands still cannot be broken. */
async function meetTerm({ tx, gemeente }: Plaats, { aanvraag }: LoadedBeschikking, today: Temporal.PlainDate): Promise<boolean> {
  if (aanvraag === null) return true;
  const termijn = (await listTermijnen(tx, gemeente, [aanvraag])).find((t) => t.regel === 'wmo-beschikking');
  await meetTermijn(tx, gemeente, aanvraag, 'wmo-beschikking', today);
  return today.toString() <= (termijn?.einddatum ?? today.toString());
}
