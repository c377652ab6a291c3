import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { loadDossier } from '../../registers/dossier/index.ts';
import { addTaak, finishTaken, houderOf } from '../../registers/taak/index.ts';
import { beschikkingTeruggestuurd } from './beschikking.events.ts';
import { passBeschikking, type LoadedBeschikking } from './beschikking.queries.ts';
import type { BeschikkingTerugzending } from './beschikking.schema.ts';

/** Sends the plan back to the regisseur with the reasons: it must change and be signed anew. The clock of the aanvraag runs on. */
export async function sendBack({ tx, input, loaded, gemeente, moment, newId, publish }: CommandContext<Static<typeof BeschikkingTerugzending>, LoadedBeschikking>): Promise<{ id: string; versie: number }> {
  const at = isoMoment(moment);
  const terugzending = [...loaded.terugzending, { op: at, redenen: input.redenen }];
  const versie = await passBeschikking(tx, gemeente, loaded, 'terugzending', { toestand: 'teruggestuurd', terugzending: JSON.stringify(terugzending) });
  await finishTaken(tx, gemeente, loaded.id, 'beschikking.toetsen', at);
  const { regisseur, team } = await loadDossier(tx, gemeente, loaded.dossier);
  await addTaak(tx, {
    id: newId(), gemeente, houder: houderOf({ regisseur, team }), dossier: loaded.dossier, soort: 'plan.aanpassen', onderwerp: loaded.id,
    titel: 'Plan aanpassen: teruggestuurd door beschikkingen', uiterlijk: null, moment: at,
  });
  publish(loaded.dossier, beschikkingTeruggestuurd, { beschikking: loaded.id, dossier: loaded.dossier });
  return { id: loaded.id, versie };
}
