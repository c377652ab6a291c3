import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { changedMeanwhile, invalidInput, notFound } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { instrumentOf } from './change-velden.ts';
import { veldkeuzeGemaakt } from './gesprek.events.ts';
import type { LoadedGesprek } from './gesprek.queries.ts';
import type { GesprekVeldkeuze, Veld } from './gesprek.schema.ts';
import { settleVeld } from './merge-veld.ts';
import { faultInWaarde, parsePad } from './veld.ts';
import { keepVelden, listVeldstanden, lockGesprek, showVeld } from './veld.queries.ts';

/** Two people wrote in one field: from now on this text stands there. Refuses when the field changed since the look. */
export async function chooseVeld({ tx, input, loaded, gemeente, actor, moment, publish }: CommandContext<Static<typeof GesprekVeldkeuze>, LoadedGesprek>): Promise<Veld> {
  const instrument = await instrumentOf({ tx, gemeente, loaded });
  const plaats = parsePad(input.pad, instrument);
  if (!plaats) throw notFound();
  const fault = faultInWaarde(plaats, input.waarde, instrument);
  if (fault) throw invalidInput([{ pad: '/waarde', uitleg: fault }]);
  await lockGesprek(tx, gemeente, loaded.id);
  const before = (await listVeldstanden(tx, gemeente, loaded.id, [input.pad])).get(input.pad);
  if (!before) throw notFound();
  if (before.versie !== input.basis) throw changedMeanwhile();
  const stand = settleVeld(before, input.waarde, input.client, input.gezien);
  const clients = Object.keys(stand.bewerkingen).filter((client) => stand.bewerkingen[client] !== before.bewerkingen[client]);
  await keepVelden(tx, { gemeente, dossier: loaded.dossier, gesprek: loaded.id, door: actorKey(actor), moment: isoMoment(moment) }, [{ plaats, stand, clients, geschreven: true }]);
  publish(loaded.dossier, veldkeuzeGemaakt, { gesprek: loaded.id, melding: loaded.melding, dossier: loaded.dossier });
  return showVeld(tx, input.pad, stand);
}
