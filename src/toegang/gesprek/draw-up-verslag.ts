import type { CommandContext } from '../../platform/act/act.ts';
import { changedMeanwhile } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { addTaak, finishTaken } from '../../registers/taak/index.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { loadGesprek, type LoadedGesprek } from './gesprek.queries.ts';
import { lockGesprek } from './veld.queries.ts';
import { verslagOpgesteld } from './verslag.events.ts';

/** The conversation was held: there is a verslag of it from now on, that follows from what was written down. */
export async function drawUpVerslag({ tx, loaded, gemeente, moment, newId, publish }: CommandContext<unknown, LoadedGesprek>): Promise<{ id: string; nummer: number; versie: number }> {
  await lockGesprek(tx, gemeente, loaded.id);
  if ((await loadGesprek(tx, gemeente, loaded.id)).verslag !== null) throw changedMeanwhile();
  const [id, at] = [newId(), isoMoment(moment)];
  await tx.insertInto('verslag').values({
    gemeente, id, dossier: loaded.dossier, gesprek: loaded.id, melding: loaded.melding, persoon: loaded.persoon, toestand: 'concept', nummer: 0, opgesteld_op: at, verzonden_op: null, reactie_uiterlijk: null,
    bevestigd_op: null, vastgesteld_op: null, vaststelling_reden: '', versie: 1,
  }).execute();
  await finishTaken(tx, gemeente, loaded.melding, 'gesprek.voeren', at);
  const onderzoek = (await listTermijnen(tx, gemeente, [loaded.melding])).find((t) => t.regel === 'wmo-onderzoek');
  await addTaak(tx, { id: newId(), gemeente, houder: `m:${loaded.regisseur ?? ''}`, dossier: loaded.dossier, soort: 'verslag.vaststellen', onderwerp: id, titel: 'Verslag versturen en vaststellen', uiterlijk: onderzoek?.einddatum ?? null, moment: at });
  publish(loaded.dossier, verslagOpgesteld, { verslag: id, melding: loaded.melding, dossier: loaded.dossier });
  return { id, nummer: 0, versie: 1 };
}
