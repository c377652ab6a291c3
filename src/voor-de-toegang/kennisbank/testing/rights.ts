import { intake, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { kennisbank } from '../index.ts';

const readers: readonly Who[] = [...intake, 'beheer'];
const inhoud = { titel: 'Hoe vraag ik een parkeerkaart aan?', tekst: 'Met een formulier.', onderwerp: 'parkeerkaart' } as const;

/** Written by hand: who answers questions reads; beheer writes. */
export const rights: RightsOf<typeof kennisbank> = {
  'kennisartikel.registratie': { ask: ({ code }) => ({ gemeente: code, ...inhoud }), may: ['beheer'] },
  'kennisartikel.wijziging': { ask: ({ artikel: id }) => ({ id, ...inhoud }), may: ['beheer'] },
  'kennisartikel.intrekking': { ask: ({ artikel: id }) => ({ id }), may: ['beheer'] },
  'kennisartikel.lijst': { ask: ({ code }) => ({ gemeente: code }), may: readers },
  'kennisartikel.zoekopdracht': { ask: ({ code }) => ({ gemeente: code, vraag: 'parkeerkaart' }), may: readers },
  'kennisartikel.gegevens': { ask: ({ artikel: id }) => ({ id }), may: readers },
};
