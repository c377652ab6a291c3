import type { CommandContext } from '../../platform/act/act.ts';
import { actorKey } from '../../platform/access/actor.ts';
import { invalidInput } from '../../platform/error.ts';
import { indexSubjects, tellingTokensOf } from '../../platform/search/search.ts';
import { isoMoment } from '../../platform/time/clock.ts';
import { onderwerpen, type Onderwerp } from '../sociale-kaart/index.ts';
import { listVersies } from './kennisbank.queries.ts';

interface Inhoud { readonly titel: string; readonly tekst: string; readonly onderwerp: Onderwerp; readonly geldigVan?: string | undefined; readonly geldigTot?: string | undefined }

/** By which words an article is found: those of every version that may still be told, and of its subject. */
export async function indexArtikel({ tx, gemeente, today }: CommandContext<unknown, object>, id: string, onderwerp: Onderwerp | undefined): Promise<void> {
  const told = onderwerp === undefined ? [] : (await listVersies(tx, gemeente, [id])).filter(({ geldigTot }) => geldigTot === null || geldigTot >= today.toString());
  const text = onderwerp === undefined ? '' : [onderwerpen[onderwerp].naam.nl, ...told.flatMap(({ titel, tekst }) => [titel, tekst])].join(' ');
  await indexSubjects(tx, gemeente, 'kennisartikel', [{ onderwerp: id, text }], tellingTokensOf);
}

/** Keeps a version of an article. A text that was told is never overwritten: what somebody was answered can be read back. */
export async function keepVersie(context: CommandContext<unknown, object>, id: string, nummer: number, { titel, tekst, onderwerp, geldigVan, geldigTot }: Inhoud): Promise<string> {
  const { tx, gemeente, actor, moment, today } = context;
  const van = geldigVan ?? today.toString();
  if (geldigTot !== undefined && geldigTot < van) throw invalidInput([{ pad: '/geldigTot', uitleg: { nl: 'De laatste dag ligt vóór de eerste. Kies een latere dag.', en: 'The last day lies before the first. Choose a later day.' } }]);
  await tx.insertInto('kennisartikel_versie').values({ gemeente, artikel: id, nummer, titel, tekst, geldig_van: van, geldig_tot: geldigTot ?? null, gemaakt_op: isoMoment(moment), gemaakt_door: actorKey(actor).slice(2) }).execute();
  await indexArtikel(context, id, onderwerp);
  return van;
}
