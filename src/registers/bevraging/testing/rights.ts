import { intake, inwoners, type RightsOf } from '../../../testing/rights/table.ts';
import type { bevraging } from '../index.ts';

/** Who must know who somebody is before there is a case. */
const finders = [...intake, 'beschikkingen with an aanvraag'] as const;

export const rights: RightsOf<typeof bevraging> = {
  'bevraging.opvraging': { ask: ({ code }) => ({ gemeente: code, bsn: '999990408' }), may: finders },
  'bevraging.eigen': { ask: ({ code }) => ({ gemeente: code }), may: inwoners },
  'persoon.registratie': { ask: ({ code }) => ({ gemeente: code, voornamen: 'Igor', geslachtsnaam: 'Dijk' }), may: finders },
  'persoon.gegevens': { ask: ({ persoon: id }) => ({ id }), may: finders },
  'persoon.zoekopdracht': { ask: ({ code }) => ({ gemeente: code, tekst: 'velzen' }), may: finders },
};
