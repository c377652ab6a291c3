import type { WriteTx } from '../../platform/database/transaction.ts';
import type { Bewaring } from './bewaring.ts';
import type { DienstInhoud, LocatieInhoud } from './dienst-inhoud.schema.ts';
import './sociale-kaart.tables.ts';

interface Entry {
  readonly organisatie: string;
  readonly inhoud: DienstInhoud;
  readonly bron: string;
}

/** A place is the same one when organisatie, kind, name and address are. */
export function placeKey(organisatie: string, { soort, naam = '', adres = '', postcode = '' }: Pick<LocatieInhoud, 'soort' | 'naam' | 'adres' | 'postcode'>): string {
  return JSON.stringify([organisatie, soort, naam, adres, postcode]);
}

/** Finds or adds the places of entries, and writes what is said of them now. Answers their ids by `placeKey`. */
export async function keepLocaties(tx: WriteTx, { gemeente, newId }: Bewaring, entries: readonly Entry[]): Promise<Map<string, string>> {
  const wanted = new Map(entries.flatMap(({ organisatie, inhoud, bron }) => (inhoud.locaties ?? []).map((locatie) => [placeKey(organisatie, locatie), { dienst_organisatie: organisatie, ...valuesOf(locatie, bron) }] as const)));
  if (wanted.size === 0) return new Map();
  const existing = await tx.selectFrom('locatie').selectAll().where('gemeente', '=', gemeente).where('dienst_organisatie', 'in', [...new Set([...wanted.values()].map((l) => l.dienst_organisatie))]).execute();
  const ids = new Map(existing.map((l) => [placeKey(l.dienst_organisatie, l), l.id]));
  const fresh = [...wanted].filter(([key]) => !ids.has(key)).map(([key, values]) => ({ key, row: { gemeente, id: newId(), ...values } }));
  if (fresh.length > 0) await tx.insertInto('locatie').values(fresh.map(({ row }) => row)).execute();
  for (const { gemeente: _gemeente, id, ...now } of existing) {
    const values = wanted.get(placeKey(now.dienst_organisatie, now));
    if (values !== undefined && Object.entries(values).some(([name, value]) => now[name as keyof typeof now] !== value)) await tx.updateTable('locatie').set(values).where('gemeente', '=', gemeente).where('id', '=', id).execute();
  }
  return new Map([...ids, ...fresh.map(({ key, row }) => [key, row.id] as const)]);
}

function valuesOf(locatie: LocatieInhoud, bron: string) {
  const { soort, naam = '', omschrijving = '', adres = '', postcode = '', plaats = '', wijk = null, website = '', bereikbaarheid = '', toegankelijkheid = '', breedtegraad = null, lengtegraad = null, kenmerk = '' } = locatie;
  return { soort, naam, omschrijving, adres, postcode, plaats, wijk, website, bereikbaarheid, toegankelijkheid, breedtegraad, lengtegraad, bron: kenmerk === '' ? '' : bron, kenmerk };
}
