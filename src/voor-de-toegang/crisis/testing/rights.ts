import { intake, type RightsOf } from '../../../testing/rights/table.ts';
import type { crisis } from '../index.ts';

/** Written by hand: who takes in signals, hands a crisis over. */
export const rights: RightsOf<typeof crisis> = {
  'crisis.overdracht': { ask: ({ signaal }) => ({ signaal, situatie: 'Mevrouw is in paniek' }), may: intake },
  'crisis.terugmelding': { ask: ({ crisis: id }) => ({ id, gedaan: 'Gesprek gehad', afspraken: 'Morgen bellen wij' }), may: intake },
  'crisis.afronding': { ask: ({ crisis: id, dossier }) => ({ id, dossier, toelichting: 'De regisseur kijkt breed' }), may: intake },
  'crisis.gegevens': { ask: ({ signaal }) => ({ signaal }), may: intake },
};
