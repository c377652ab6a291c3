import type { RightsOf } from '../../../testing/rights/table.ts';
import type { opvallendeInzage } from '../index.ts';

const period = { vanaf: '2026-03-01', tot: '2026-03-31' };

export const rights: RightsOf<typeof opvallendeInzage> = {
  'opvallende-inzage.lijst': { ask: () => ({ ...period, toestand: 'open' }), may: ['privacy', 'privacy elsewhere'] },
  'opvallende-inzage.gegevens': { ask: ({ opvallend }) => ({ id: opvallend }), may: ['privacy'] },
  'opvallende-inzage.telling': { ask: () => period, may: ['privacy', 'privacy elsewhere'] },
  'opvallende-inzage.beoordeling': { ask: ({ opvallend }) => ({ id: opvallend, oordeel: 'terecht', toelichting: 'Er was nood', verteldAan: [] }), may: ['privacy'] },
};
