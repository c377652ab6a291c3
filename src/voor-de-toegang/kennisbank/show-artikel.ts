import type { Static } from 'typebox';
import type { QueryContext } from '../../platform/act/act.ts';
import { notFound } from '../../platform/error.ts';
import { rankSubjects } from '../../platform/search/rank-subjects.ts';
import { namesOf } from '../../registers/medewerker/index.ts';
import { findOpOnderwerp, onderwerpen } from '../sociale-kaart/index.ts';
import { versionOn } from './kennisbank.ts';
import { listVersies, type LoadedArtikel } from './kennisbank.queries.ts';
import type { ArtikelGegevens, ArtikelVraag, ArtikelZoekopdracht, GevondenArtikel } from './kennisbank.schema.ts';

const looked = 12;
const shown = 5;

/** Articles for a question, best first, each in the version that is told today. */
export async function findArtikelen({ tx, gemeente, input, today }: QueryContext<Static<typeof ArtikelZoekopdracht>, object>): Promise<{ items: Static<typeof GevondenArtikel>[] }> {
  const ids = await rankSubjects(tx, gemeente, 'kennisartikel', input.vraag, looked);
  if (ids.length === 0) return { items: [] };
  const rows = await tx.selectFrom('kennisartikel').select(['id', 'onderwerp']).where('gemeente', '=', gemeente).where('id', 'in', ids).where('toestand', '=', 'beschikbaar').execute();
  const subjects = new Map(rows.map(({ id, onderwerp }) => [id, onderwerp]));
  const versies = Map.groupBy(await listVersies(tx, gemeente, ids), ({ artikel }) => artikel);
  return {
    items: ids.flatMap((id) => {
      const onderwerp = subjects.get(id);
      const now = versionOn(versies.get(id) ?? [], today.toString());
      return onderwerp === undefined || now === undefined ? [] : [{ id, versie: now.nummer, titel: now.titel, tekst: now.tekst, onderwerp }];
    }).slice(0, shown),
  };
}

/** An article: in the version of today, or in the one that somebody was told. */
export async function showArtikel({ tx, gemeente, input, loaded, today, moment }: QueryContext<Static<typeof ArtikelVraag>, LoadedArtikel>): Promise<Static<typeof ArtikelGegevens>> {
  const { id, onderwerp, toestand, versie } = loaded;
  const versies = await listVersies(tx, gemeente, [id]);
  const now = versionOn(versies, today.toString());
  const chosen = input.nummer === undefined ? (now ?? versies[0]) : versies.find(({ nummer }) => nummer === input.nummer);
  if (chosen === undefined) throw notFound();
  const names = await namesOf(tx, versies.map(({ gemaaktDoor }) => gemaaktDoor));
  const weg = await findOpOnderwerp(tx, { gemeente, onderwerp, wijk: undefined, tekst: undefined, moment });
  return {
    id, onderwerp, onderwerpNaam: onderwerpen[onderwerp].naam, toestand, versie, nummer: chosen.nummer, titel: chosen.titel, tekst: chosen.tekst, geldigVan: chosen.geldigVan, geldigTot: chosen.geldigTot,
    geldigNu: toestand === 'beschikbaar' && chosen.nummer === now?.nummer, diensten: Object.values(weg).flat().map(({ id: dienst, naam }) => ({ id: dienst, naam })),
    versies: versies.map(({ nummer, titel, geldigVan, geldigTot, gemaaktOp, gemaaktDoor }) => ({ nummer, titel, geldigVan, geldigTot, gemaaktOp, gemaaktDoor: names.get(gemaaktDoor) ?? '' })),
  };
}
