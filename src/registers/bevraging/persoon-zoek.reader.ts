import type { Projection } from '../../platform/journal/reader.ts';
import { required } from '../../platform/required.ts';
import { indexSubjects } from '../../platform/search/search.ts';
import { listPersonen, type Persoonsgegevens } from '../persoon/index.ts';
import { persoonIngeschreven } from './bevraging.events.ts';

type Zoekgegevens = Pick<Persoonsgegevens, 'naam' | 'voornamen' | 'geslachtsnaam' | 'partner_geslachtsnaam' | 'geheimhouding' | 'straat' | 'huisnummer' | 'postcode' | 'plaats'>;

/** What a person is found by; of who is under geheimhouding not the address. */
export function searchTextOf(p: Zoekgegevens): string {
  const plek = p.geheimhouding ? '' : `${p.straat} ${p.huisnummer ?? ''} ${p.postcode} ${p.plaats}`;
  return `${p.naam} ${p.voornamen} ${p.geslachtsnaam} ${p.partner_geslachtsnaam} ${plek}`;
}

/** Keeps persons findable by name, street and place. */
export const persoonZoek: Projection = {
  kind: 'projection', naam: 'persoon-zoek', soorten: [persoonIngeschreven.soort], tabellen: [{ tabel: 'zoek_token', soort: 'persoon' }],
  async apply(tx, events) {
    const ids = [...new Set(events.map((event) => (event.inhoud as { persoon: string }).persoon))];
    const gemeente = required(events[0], 'an event').gemeente;
    const personen = await listPersonen(tx, gemeente, ids);
    await indexSubjects(tx, gemeente, 'persoon', personen.map((p) => ({ onderwerp: p.id, text: searchTextOf(p) })));
  },
};
