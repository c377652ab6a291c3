import type { RightsOf } from '../../../testing/rights/table.ts';
import type { gemeente } from '../index.ts';

const velden = { naam: 'Proefdam', telefoon: '088 000 00 00', openingstijden: 'ma–vr 8.30–17.00 uur', adres: 'Plein 1, Proefdam', inloop: '', email: '', thema: 'spil' };

export const rights: RightsOf<typeof gemeente> = {
  'gemeente.gegevens': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'wijk.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'wijk.registratie': { ask: ({ code }) => ({ gemeente: code, naam: 'Duinwijk', postcodes: '' }), may: ['beheer'] },
  'gemeente.wijziging': { ask: ({ code }) => ({ gemeente: code, ...velden }), may: ['beheer'] },
};
