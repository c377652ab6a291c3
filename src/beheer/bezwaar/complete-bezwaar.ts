import type { CommandContext } from '../../platform/act/act.ts';
import type { Environment } from '../../platform/act/environment.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { keepDocument, readBestand, type Bestand } from '../../registers/document/index.ts';
import { suspendTermijn } from '../../registers/termijn/index.ts';
import { resumedLetter } from './bezwaar-brieven.ts';
import { bezwaarAangevuld } from './bezwaar.events.ts';
import { beslistermijn, ontvangerOf, planWork, tell } from './bezwaar-plaats.ts';
import { passBezwaar, type LoadedBezwaar } from './bezwaar.queries.ts';
import type { Bezwaaraanvulling } from './bezwaar.schema.ts';
import { endedOn } from './bezwaar-termijn.ts';

interface Stuk extends Bestand {
  readonly titel: string;
}
type Context = CommandContext<Bezwaaraanvulling, LoadedBezwaar>;

/**
 * Adds to an objection: why (which ends the standstill of the clock, Awb 7:10 lid 2), why it was late, or
 * a document. What was written stays; what comes is put below it.
 */
export async function completeBezwaar(context: Context): Promise<{ id: string; versie: number }> {
  const { tx, input, loaded, gemeente, publish } = context;
  const { id, dossier, beschikking } = loaded;
  const [gronden, laatReden, stukken] = [(input.gronden ?? '').trim(), (input.laatReden ?? '').trim(), input.stukken ?? []];
  if (gronden === '' && laatReden === '' && stukken.length === 0) {
    throw invalidInput([{ pad: '/gronden', uitleg: { nl: 'Schrijf iets op, of stuur een stuk mee.', en: 'Write something, or send a document.' } }]);
  }
  await keepStukken(context);
  const versie = await passBezwaar(tx, gemeente, loaded, 'aanvulling', { gronden: below(loaded.gronden, gronden), laat_reden: below(loaded.laat_reden, laatReden), ...(gronden === '' ? {} : { gronden_uiterlijk: null }) });
  if (gronden !== '' && loaded.gronden_uiterlijk !== null) await runAgain(context);
  publish(dossier, bezwaarAangevuld, { bezwaar: id, beschikking, dossier, stukken: stukken.length });
  return { id, versie };
}

const below = (was: string, more: string): string => [was, more].filter((one) => one !== '').join('\n\n');

/** The reasons are there: from this day the clock runs again. */
async function runAgain(context: Context): Promise<void> {
  const { tx, loaded, gemeente, today } = context;
  const termijn = await beslistermijn(tx, gemeente, loaded.id);
  const { einddatum } = await suspendTermijn(tx, gemeente, termijn, endedOn(termijn, today), { adviescommissie: loaded.commissie, verdagingWeken: loaded.verdaging_weken });
  if (einddatum === undefined) return;
  await planWork(context, loaded, einddatum.toString());
  await tell(context, loaded, resumedLetter(await ontvangerOf(tx, gemeente, loaded.persoon), einddatum));
}

/** The documents that come along, read before the transaction. */
export async function readStukken({ stukken = [] }: Bezwaaraanvulling, env: Environment): Promise<readonly Stuk[]> {
  const read: Stuk[] = [];
  // One after the other: each may take memory for a large picture.
  for (const [at, { titel, bestand }] of stukken.entries()) read.push({ titel, ...(await readBestand(env, bestand, `/stukken/${at}/bestand`)) });
  return read;
}

async function keepStukken({ tx, prepared, loaded, gemeente, today, moment, newId }: Context): Promise<void> {
  for (const { titel, mediatype, inhoud } of prepared as readonly Stuk[]) {
    const document = newId();
    await keepDocument(tx, { id: document, gemeente, dossier: loaded.dossier, gegevens: 'besluit', soort: 'bezwaar-stuk', titel, mediatype, inhoud, moment: isoMoment(moment) });
    await tx.insertInto('bezwaar_stuk').values({ gemeente, id: newId(), bezwaar: loaded.id, dossier: loaded.dossier, document, toegevoegd_op: today.toString() }).execute();
  }
}
