import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict, Refusal } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { dropTermijn, listTermijnen, meetTermijn } from '../../registers/termijn/index.ts';
import { loadMelding, onderzoekAfgerond, passMelding } from '../melding/index.ts';
import { checkOnderzoek } from './check-onderzoek.ts';
import { composeVerslag } from './compose-verslag.ts';
import { loadGesprek } from './gesprek.queries.ts';
import { freezeVersie, postVerslag } from './issue-verslag.ts';
import { readVerhaal } from './read-verhaal.ts';
import { digestOfVerslag, mayFix, withoutCorrecties } from './verslag.ts';
import { verslagVastgesteld } from './verslag.events.ts';
import { listVersies, lockVerslag, updateVerslag, type LoadedVerslag } from './verslag.queries.ts';
import type { VerslagVaststelling } from './verslag.schema.ts';

type Context = CommandContext<Static<typeof VerslagVaststelling>, LoadedVerslag>;

/**
 * Fixes the verslag and with it the onderzoek (Wmo 2015 art. 2.3.2): all that the law wants in it is
 * there, the inwoner had the text and the time to react, and what the inwoner wrote stands in it.
 */
export async function fixVerslag(context: Context): Promise<{ id: string; nummer: number; versie: number }> {
  const { tx, input, loaded, gemeente, today, moment, publish } = context;
  const verdict = mayFix({ bevestigd: loaded.bevestigdOp !== null, reactieUiterlijk: loaded.reactieUiterlijk }, today.toString(), input.reden ?? '');
  if (!verdict.ja) throw new Refusal('ReactietijdLoopt', 409, verdict.reden);
  await lockVerslag(tx, gemeente, loaded);
  const { nummer, document } = await finalVersie(context);
  await postVerslag(context, document, { reactieUiterlijk: undefined, opnieuw: false });
  const at = isoMoment(moment);
  const versie = await updateVerslag(tx, gemeente, loaded, { toestand: 'vastgesteld', nummer, vastgesteld_op: at, vaststelling_reden: input.reden ?? '' });
  const melding = await loadMelding(tx, gemeente, loaded.melding);
  const termijn = (await listTermijnen(tx, gemeente, [melding.id])).find((t) => t.regel === 'wmo-onderzoek');
  await passMelding(tx, gemeente, melding, 'onderzoeksafronding');
  await meetTermijn(tx, gemeente, melding.id, 'wmo-onderzoek', today);
  // A plan of the inwoner goes before the onderzoek: with its end there is no last day to wait for.
  await dropTermijn(tx, gemeente, melding.id, 'wmo-persoonlijk-plan');
  await finishTaken(tx, gemeente, loaded.id, ['verslag.vaststellen', 'verslag.correctie'], at);
  await addTaak(tx, { id: context.newId(), gemeente, houder: `m:${melding.regisseur ?? ''}`, dossier: loaded.dossier, soort: 'plan.opstellen', onderwerp: melding.id, titel: 'Ondersteuningsplan opstellen', uiterlijk: null, moment: at });
  const about = { melding: melding.id, dossier: loaded.dossier };
  publish(loaded.dossier, onderzoekAfgerond, { ...about, opTijd: today.toString() <= (termijn?.einddatum ?? today.toString()) });
  publish(loaded.dossier, verslagVastgesteld, { ...about, verslag: loaded.id, nummer });
  return { id: loaded.id, nummer, versie };
}

/** The version that is fixed: the one that was sent, or a new one where the inwoner wrote something beside it. */
async function finalVersie(context: Context): Promise<{ nummer: number; document: string }> {
  const { tx, loaded, gemeente, moment } = context;
  const gesprek = await loadGesprek(tx, gemeente, loaded.gesprek);
  const missing = await checkOnderzoek(tx, gemeente, gesprek);
  const [first] = missing;
  if (first) {
    throw new Refusal('OnderzoekNietVolledig', 409, { nl: `Er ontbreekt nog iets: ${missing.map((m) => m.uitleg.nl).join(' ')}`, en: `Something is still missing: ${missing.map((m) => m.uitleg.en).join(' ')}` }, { artikel: first.artikel });
  }
  const [sent] = await listVersies(tx, gemeente, loaded.id);
  const inhoud = composeVerslag(await readVerhaal(tx, gemeente, gesprek, moment));
  const same = (a: typeof inhoud, b: typeof inhoud) => digestOfVerslag(a).equals(digestOfVerslag(b));
  if (!sent || !same(withoutCorrecties(sent.inhoud), withoutCorrecties(inhoud))) {
    throw conflict('VerslagGewijzigd', { nl: 'Het gesprek is veranderd nadat het verslag verzonden is. Stuur het eerst opnieuw.', en: 'The conversation changed after the report was sent. Send it again first.' });
  }
  return same(sent.inhoud, inhoud) ? { nummer: sent.nummer, document: sent.document } : freezeVersie(context, inhoud);
}
