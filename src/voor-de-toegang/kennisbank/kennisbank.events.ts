import Type from 'typebox';
import { eventKind } from '../../platform/journal/event.ts';

const sample = '01936d2e-5a00-7000-85ff-000000000001';
const versie = { schema: Type.Object({ artikel: Type.String(), nummer: Type.Integer(), onderwerp: Type.String(), geldigVan: Type.String() }), voorbeeld: { artikel: sample, nummer: 1, onderwerp: 'parkeerkaart', geldigVan: '2026-11-20' } };

export const artikelGeregistreerd = eventKind({ soort: 'kennisartikel.geregistreerd', versie: 1, betekenis: 'An answer for colleagues was written', ...versie });
export const artikelGewijzigd = eventKind({ soort: 'kennisartikel.gewijzigd', versie: 1, betekenis: 'A new version of an answer was written, with the days on which it is told', ...versie });
export const artikelIngetrokken = eventKind({ soort: 'kennisartikel.ingetrokken', versie: 1, betekenis: 'An answer is told no more', schema: Type.Object({ artikel: Type.String() }), voorbeeld: { artikel: sample } });
