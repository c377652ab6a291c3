import type { RightsOf } from '../../../testing/rights/table.ts';
import type { medewerker } from '../index.ts';

export const rights: RightsOf<typeof medewerker> = {
  'team.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'team.registratie': { ask: ({ code }) => ({ gemeente: code, naam: 'Sociaal team Zuid', wijken: [] }), may: ['beheer'] },
  'team.wijziging': { ask: ({ team }) => ({ id: team, naam: 'Sociaal team Noord', wijken: [] }), may: ['beheer'] },
  'mandaat.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'mandaat.verlening': { ask: ({ code }) => ({ gemeente: code, naam: 'Noor van Dam', sleutel: `nieuw-${code}`, rol: 'klantcontact', vanaf: '2026-03-10' }), may: ['beheer'] },
  'mandaat.intrekking': { ask: ({ mandaat }) => ({ id: mandaat }), may: ['beheer'] },
};
