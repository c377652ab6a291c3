import type { Projection } from '../../platform/journal/reader.ts';
import { required } from '../../platform/required.ts';
import { indexSubject } from '../../platform/search/search.ts';
import { listPersonen } from '../persoon/index.ts';
import { persoonIngeschreven } from './bevraging.events.ts';

/** Keeps persons findable by name, street and place. */
export const persoonZoek: Projection = {
  kind: 'projection', naam: 'persoon-zoek', soorten: [persoonIngeschreven.soort], tabellen: [{ tabel: 'zoek_token', soort: 'persoon' }],
  async apply(tx, events) {
    const ids = [...new Set(events.map((event) => (event.inhoud as { persoon: string }).persoon))];
    const gemeente = required(events[0], 'an event').gemeente;
    for (const p of await listPersonen(tx, gemeente, ids)) {
      const plek = p.geheimhouding ? '' : `${p.straat} ${p.huisnummer ?? ''} ${p.postcode} ${p.plaats}`;
      await indexSubject(tx, gemeente, 'persoon', p.id, `${p.naam} ${p.voornamen} ${p.geslachtsnaam} ${p.partner_geslachtsnaam} ${plek}`);
    }
  },
};
