import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { conflict } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { assignRegisseur, regisseurAangewezen } from '../../registers/dossier/index.ts';
import { hasRol } from '../../registers/medewerker/index.ts';
import { addTaak, finishTaken, passTaken } from '../../registers/taak/index.ts';
import { listTermijnen } from '../../registers/termijn/index.ts';
import { stateAfter } from './melding.ts';
import { meldingToegedeeld } from './melding.events.ts';
import type { LoadedMelding } from './melding.queries.ts';
import type { MeldingToedeling } from './melding.schema.ts';

/** Gives the melding to a generalist, who is from then on the one regisseur of the household, visible to all. */
export async function assignMelding({ tx, input, loaded, gemeente, today, moment, actor, newId, publish }: CommandContext<Static<typeof MeldingToedeling>, LoadedMelding>): Promise<{ id: string; versie: number }> {
  if (!(await hasRol(tx, gemeente, input.regisseur, ['generalist'], today.toString()))) {
    throw conflict('GeenGeneralist', { nl: 'Deze collega is geen generalist in deze gemeente. Kies iemand van het sociaal team.', en: 'This colleague is no generalist in this gemeente. Choose somebody of the social team.' });
  }
  const at = isoMoment(moment);
  const { dossier, id } = loaded;
  const zwaarte = input.zwaarte ?? loaded.zwaarte;
  const before = await tx.selectFrom('dossier').select('regisseur').where('gemeente', '=', gemeente).where('id', '=', dossier).executeTakeFirstOrThrow();
  if (before.regisseur !== input.regisseur) {
    await assignRegisseur(tx, { gemeente, dossier, regisseur: input.regisseur, moment: at, door: actorKey(actor), newId });
    publish(dossier, regisseurAangewezen, { dossier, regisseur: input.regisseur, reden: input.reden ?? 'toedeling' });
    if (before.regisseur !== null) await passTaken(tx, gemeente, dossier, `m:${before.regisseur}`, `m:${input.regisseur}`);
  }
  const toestand = stateAfter('toedeling', loaded.toestand);
  await tx.updateTable('melding').set({ regisseur: input.regisseur, zwaarte, toestand, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  await finishTaken(tx, gemeente, id, 'melding.toedelen', at);
  if (loaded.toestand === 'ontvangen') {
    const onderzoek = (await listTermijnen(tx, gemeente, [id])).find((t) => t.regel === 'wmo-onderzoek');
    await addTaak(tx, { id: newId(), gemeente, houder: `m:${input.regisseur}`, dossier, soort: 'gesprek.voeren', onderwerp: id, titel: 'Breed gesprek voeren', uiterlijk: onderzoek?.einddatum ?? null, moment: at });
  }
  publish(dossier, meldingToegedeeld, { melding: id, dossier, regisseur: input.regisseur, zwaarte });
  return { id, versie: loaded.versie + 1 };
}
