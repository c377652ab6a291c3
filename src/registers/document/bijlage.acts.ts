import Type from 'typebox';
import { command, type CommandContext } from '../../platform/act/act.ts';
import { grant } from '../../platform/access/rule.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier, type LoadedDossier } from '../dossier/index.ts';
import { addTaak, hasOpenTaak, houderOf } from '../taak/index.ts';
import { bijlageIngediend } from './bijlage.events.ts';
import { keepDocument } from './document.queries.ts';
import { bestandLimit, readBestand, type Bestand } from './read-bestand.ts';

const Id = Type.String({ format: 'uuid' });
/** So many of one dossier: more is a mistake of a program. */
const most = 100;
const soort = 'bijlage';

/** Of whom the dossier is about, or who stands in for them. */
export const indiener = grant('melding', 'schrijven', ['betrokkene', 'vertegenwoordiger']);

const indiening = command({
  name: 'bijlage.indiening', label: { nl: 'Foto of document sturen', en: 'Send a photo or document' }, purpose: 'laten zien waar de vraag over gaat', route: 'POST /dossiers/{dossier}/bijlagen', bodyLimit: bestandLimit,
  input: Type.Object({ dossier: Id, titel: Type.String({ minLength: 1, maxLength: 200, pattern: '\\S' }), bestand: Type.String({ minLength: 1, contentEncoding: 'base64', description: 'PDF, JPEG of PNG van niet meer dan 8 MB.' }) }, { additionalProperties: false }),
  output: Type.Object({ document: Id }), load: (tx, { dossier }, gemeente) => loadDossier(tx, gemeente, dossier), may: indiener, events: [bijlageIngediend],
  prepare: ({ bestand }, env) => readBestand(env, bestand, '/bestand'),
  when: ({ toestand }) => (toestand === 'open' ? { ja: true } : { ja: false, reden: { nl: 'Dit dossier is gesloten. Stel eerst een nieuwe vraag.', en: 'This dossier is closed. Ask a new question first.' } }),
  run: keepBijlage,
});

/** Keeps what was sent, and puts it on the list of who has the household: once, however much comes before they looked. */
async function keepBijlage(context: CommandContext<{ dossier: string; titel: string }, LoadedDossier>): Promise<{ document: string }> {
  const { tx, input, prepared, loaded, gemeente, moment, newId } = context;
  const { mediatype, inhoud } = prepared as Bestand;
  const sent = await tx.selectFrom('document').select('id').where('gemeente', '=', gemeente).where('dossier', '=', loaded.id).where('soort', '=', soort).limit(most).execute();
  if (sent.length >= most) throw conflict('TeVeelBijlagen', { nl: 'U stuurde al heel veel. Bel uw team als er nog iets bij moet.', en: 'You sent a great deal already. Call your team when something has to be added.' });
  const document = await addBijlage(context, { dossier: loaded.id, titel: input.titel.trim(), mediatype, inhoud });
  if (!(await hasOpenTaak(tx, gemeente, loaded.id, 'bijlage.bekijken'))) {
    await addTaak(tx, { id: newId(), gemeente, houder: houderOf(loaded), dossier: loaded.id, soort: 'bijlage.bekijken', onderwerp: loaded.id, titel: 'Foto of document bekijken', uiterlijk: null, moment: isoMoment(moment) });
  }
  return { document };
}

/** Keeps a photo or document of an inwoner in the dossier, and tells of it; answers its id. */
export async function addBijlage({ tx, gemeente, moment, newId, publish }: CommandContext<unknown, object>, bijlage: Bestand & { readonly dossier: string; readonly titel: string }): Promise<string> {
  const document = newId();
  await keepDocument(tx, { id: document, gemeente, gegevens: 'melding', soort, moment: isoMoment(moment), ...bijlage });
  publish(bijlage.dossier, bijlageIngediend, { document, dossier: bijlage.dossier });
  return document;
}

export const bijlageActs = [indiening] as const;
