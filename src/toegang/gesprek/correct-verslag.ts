import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { getPersoon } from '../../registers/persoon/index.ts';
import { addTaak } from '../../registers/taak/index.ts';
import { loadMelding } from '../melding/index.ts';
import { verslagcorrectieOntvangen } from './verslag.events.ts';
import { listVersies, updateVerslag, type LoadedVerslag } from './verslag.queries.ts';
import type { VerslagCorrectie } from './verslag.schema.ts';

/**
 * Puts the words of the inwoner beside a part of the verslag. Nothing is replaced: what the
 * professional wrote and what the inwoner says of it both stay, and the regisseur is told.
 */
export async function correctVerslag({ tx, input, loaded, gemeente, actor, moment, newId, publish }: CommandContext<Static<typeof VerslagCorrectie>, LoadedVerslag>): Promise<{ id: string; nummer: number; versie: number }> {
  const [latest] = await listVersies(tx, gemeente, loaded.id);
  if (!latest?.inhoud.secties.some((s) => s.sectie === input.sectie)) {
    throw invalidInput([{ pad: '/sectie', uitleg: { nl: 'Dit deel staat niet in het verslag.', en: 'This part is not in the report.' } }]);
  }
  const namens = actor.soort !== 'inwoner';
  const naam = namens ? (await getPersoon(tx, gemeente, loaded.persoon)).naam : actor.naam;
  const at = isoMoment(moment);
  await tx.insertInto('verslag_correctie').values({ gemeente, id: newId(), dossier: loaded.dossier, verslag: loaded.id, nummer: loaded.nummer, sectie: input.sectie, tekst: input.tekst, door: actorKey(actor), naam, namens, gemaakt_op: at }).execute();
  const versie = await updateVerslag(tx, gemeente, loaded, {});
  const { regisseur } = await loadMelding(tx, gemeente, loaded.melding);
  if (!namens && regisseur !== null) {
    await addTaak(tx, { id: newId(), gemeente, houder: `m:${regisseur}`, dossier: loaded.dossier, soort: 'verslag.correctie', onderwerp: loaded.id, titel: 'Verbetering bij het verslag lezen', uiterlijk: loaded.reactieUiterlijk, moment: at });
  }
  publish(loaded.dossier, verslagcorrectieOntvangen, { verslag: loaded.id, melding: loaded.melding, dossier: loaded.dossier, nummer: loaded.nummer });
  return { id: loaded.id, nummer: loaded.nummer, versie };
}
