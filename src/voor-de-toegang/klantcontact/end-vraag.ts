import type { Static } from 'typebox';
import { actorKey } from '../../platform/access/actor.ts';
import type { CommandContext } from '../../platform/act/act.ts';
import { invalidInput } from '../../platform/error.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { Temporal } from '../../platform/time/temporal.ts';
import { requireArtikel, type GegevenArtikel } from '../kennisbank/index.ts';
import { freeSpreektijd } from '../spreektijd/index.ts';
import { vraagAfgehandeld } from './klantcontact.events.ts';
import { finishWork, type Contact } from './klantcontact.queries.ts';
import type { Afhandeling } from './klantcontact.schema.ts';

export interface Ending { readonly uitkomst?: 'beantwoord' | 'doorgeleid' | undefined; readonly toelichting?: string | undefined; readonly naar?: string | undefined; readonly artikel?: GegevenArtikel | undefined }

/** What is kept of an answer: words, or the article that was told, in the version of today. */
export async function wordsOfEnding({ tx, gemeente, today }: CommandContext<unknown, object>, { toelichting = '', naar = '', artikel }: Ending): Promise<Pick<Contact, 'toelichting' | 'naar' | 'artikel' | 'artikel_versie'>> {
  if (toelichting === '' && artikel === undefined) {
    throw invalidInput([{ pad: '/toelichting', uitleg: { nl: 'Schrijf kort op wat u antwoordde of met wie u de inwoner verbond.', en: 'Write shortly what you answered, or to whom you connected the inwoner.' } }]);
  }
  if (artikel === undefined) return { toelichting, naar, artikel: null, artikel_versie: null };
  const titel = await requireArtikel(tx, gemeente, artikel, today.toString());
  return { toelichting: toelichting || `Verteld: ${titel}`, naar, artikel: artikel.id, artikel_versie: artikel.versie };
}

/** Answers a question that waited, or passes it on warm. */
export async function endVraag(context: CommandContext<Static<typeof Afhandeling>, Contact>): Promise<{ id: string; versie: number }> {
  const { tx, input, loaded, gemeente, moment, actor, publish } = context;
  const at = isoMoment(moment);
  await tx.updateTable('klantcontact').set({ toestand: input.uitkomst, ...await wordsOfEnding(context, input), behandelaar: actorKey(actor), afgehandeld_op: at, versie: loaded.versie + 1 }).where('gemeente', '=', gemeente).where('id', '=', loaded.id).execute();
  await finishWork(tx, gemeente, loaded.id, at);
  await freeSpreektijd(tx, gemeente, { klantcontact: loaded.id }, at);
  const seconden = Math.max(0, Math.round((moment.epochMilliseconds - Temporal.Instant.from(loaded.ontvangen_op).epochMilliseconds) / 1000));
  publish(loaded.id, vraagAfgehandeld, { klantcontact: loaded.id, kanaal: loaded.kanaal, wijk: loaded.wijk, uitkomst: input.uitkomst, seconden });
  return { id: loaded.id, versie: loaded.versie + 1 };
}
