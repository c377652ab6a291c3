import type { Static } from 'typebox';
import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { listPersonen } from '../../registers/persoon/index.ts';
import { finishTaken } from '../../registers/taak/index.ts';
import { findGevoelig } from './gevoelige-woorden.ts';
import { tellsWho } from './signaal.ts';
import { signaalAfgehandeld, signaalOpgevolgd } from './signaal.events.ts';
import { taken, type LoadedSignaal } from './signaal.queries.ts';
import type { Afhandeling, Opvolging } from './signaal.schema.ts';

interface Answer { readonly id: string; readonly versie: number }

/** What was tried or done, for colleagues alone. */
export async function followUp({ tx, input, loaded, gemeente, moment, actor, newId, publish }: CommandContext<Static<typeof Opvolging>, LoadedSignaal>): Promise<Answer> {
  const { wijze, bereikt, notitie } = input;
  await tx.insertInto('signaal_opvolging').values({ gemeente, id: newId(), signaal: loaded.id, moment: isoMoment(moment), medewerker: actorKey(actor).slice(2), wijze, bereikt, notitie }).execute();
  await tx.updateTable('signaal').set({ versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  publish(loaded.id, signaalOpgevolgd, { signaal: loaded.id, wijze, bereikt });
  return { id: loaded.id, versie: loaded.versie + 1 };
}

/** What a sender reads never tells who it is about, nor anything of health or offences. */
async function checkWords({ tx, input: { bericht = '' }, loaded, gemeente }: CommandContext<Static<typeof Afhandeling>, LoadedSignaal>): Promise<void> {
  const [persoon] = loaded.persoon === null ? [] : await listPersonen(tx, gemeente, [loaded.persoon]);
  if (!tellsWho(bericht, loaded.over, persoon?.naam ?? '') && findGevoelig(bericht).length === 0) return;
  throw invalidInput([{ pad: '/bericht', uitleg: { nl: 'Schrijf de melder niets over de persoon zelf: geen naam, geen gezondheid, geen misdrijf.', en: 'Write the sender nothing about the person: no name, no health, no offence.' } }]);
}

/** Ends a signal with its outcome, and lays ready what the sender may read. */
export async function closeSignaal(context: CommandContext<Static<typeof Afhandeling>, LoadedSignaal>): Promise<Answer> {
  const { tx, input, loaded, gemeente, moment, today, publish } = context;
  const { uitkomst, toelichting, verteld, bericht = '' } = input;
  if (verteld.length === 0 && bericht === '') {
    throw invalidInput([{ pad: '/verteld', uitleg: { nl: 'Kies minstens één zin voor de melder. Wie een zorg deelt, hoort ten minste dat wij haar lazen.', en: 'Choose at least one sentence for the sender. Who shares a worry hears at least that we read it.' } }]);
  }
  await checkWords(context);
  const at = isoMoment(moment);
  await tx.updateTable('signaal').set({ toestand: 'afgehandeld', uitkomst, toelichting, verteld: [...new Set(verteld)], bericht, afgehandeld_op: at, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishTaken(tx, gemeente, loaded.id, taken, at);
  publish(loaded.id, signaalAfgehandeld, { signaal: loaded.id, uitkomst, opTijd: loaded.uiterlijk >= today.toString() });
  return { id: loaded.id, versie: loaded.versie + 1 };
}
