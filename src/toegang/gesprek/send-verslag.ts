import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { conflict } from '../../platform/error.ts';
import { policyOn } from '../../platform/policy/policy.ts';
import { addWerkdagen } from '../../platform/term/index.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { composeVerslag } from './compose-verslag.ts';
import { loadGesprek } from './gesprek.queries.ts';
import { reactieBinnen } from './gesprek.policy.ts';
import { freezeVersie, postVerslag } from './issue-verslag.ts';
import { readVerhaal } from './read-verhaal.ts';
import { digestOfVerslag } from './verslag.ts';
import { verslagVerzonden } from './verslag.events.ts';
import { lockVerslag, updateVerslag, type LoadedVerslag } from './verslag.queries.ts';
import type { VerslagVerzending } from './verslag.schema.ts';

/**
 * Sends the verslag as the sender saw it: exactly that is kept and goes to the inwoner, who has some
 * days to correct it. Refuses when somebody changed the conversation since the sender looked.
 */
export async function sendVerslag(context: CommandContext<Static<typeof VerslagVerzending>, LoadedVerslag>): Promise<{ id: string; nummer: number; versie: number }> {
  const { tx, input, loaded, gemeente, today, moment, publish } = context;
  await lockVerslag(tx, gemeente, loaded);
  const inhoud = composeVerslag(await readVerhaal(tx, gemeente, await loadGesprek(tx, gemeente, loaded.gesprek), moment));
  if (digestOfVerslag(inhoud).toString('hex') !== input.digest) {
    throw conflict('VerslagGewijzigd', { nl: 'Het verslag is veranderd nadat u het bekeek. Lees het nog eens en verstuur het dan.', en: 'The report changed after you looked at it. Read it again and then send it.' });
  }
  const { nummer, document } = await freezeVersie(context, inhoud);
  const { waarde } = await policyOn(tx, reactieBinnen, gemeente, today);
  const reactieUiterlijk = addWerkdagen(today, waarde.werkdagen);
  await postVerslag(context, document, { reactieUiterlijk, opnieuw: nummer > 1 });
  const versie = await updateVerslag(tx, gemeente, loaded, { toestand: 'verzonden', nummer, verzonden_op: isoMoment(moment), reactie_uiterlijk: reactieUiterlijk.toString(), reactie_verstreken: false, bevestigd_op: null });
  await finishTaken(tx, gemeente, loaded.id, 'verslag.correctie', isoMoment(moment));
  publish(loaded.dossier, verslagVerzonden, { verslag: loaded.id, melding: loaded.melding, dossier: loaded.dossier, nummer });
  return { id: loaded.id, nummer, versie };
}
