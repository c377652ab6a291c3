import type { RightsOf, Who } from '../../../testing/rights/table.ts';
import type { kerncijfers } from '../index.ts';

/** Who steers, buys, divides the work or accounts: figures without persons. */
const readers: readonly Who[] = ['teamleider', 'teamleider of another team', 'inkoper', 'controller', 'bestuurder', 'raadslid', 'privacy', 'beheer'];

export const rights: RightsOf<typeof kerncijfers> = {
  'kerncijfers.overzicht': { ask: (zaak) => ({ gemeente: zaak.code }), may: readers },
  'kerncijfers.geheel': { ask: (zaak) => ({ gemeente: zaak.code }), may: readers },
  'kerncijfers.verloop': { ask: (zaak) => ({ gemeente: zaak.code, maat: 'gesprek-plan' }), may: readers },
  'kerncijfers.geheel-bestand': { ask: (zaak) => ({ gemeente: zaak.code }), may: readers },
  'kerncijfers.bestand': { ask: (zaak) => ({ gemeente: zaak.code }), may: readers },
};
