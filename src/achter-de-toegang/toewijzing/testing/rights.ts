import { owners, type RightsOf } from '../../../testing/rights/table.ts';
import type { toewijzing } from '../index.ts';
import { startBericht } from './start-bericht.ts';

export const rights: RightsOf<typeof toewijzing> = {
  'toewijzing.dossier': { ask: ({ dossier }) => ({ dossier }), may: [...owners, 'regisseur'] },
  'toewijzing.lijst': { ask: () => ({}), may: ['aanbieder with a toewijzing', 'other aanbieder'] },
  'toewijzing.overdracht': { ask: ({ toewijzing: id }) => ({ id }), may: ['aanbieder with a toewijzing', 'regisseur', 'inwoner'] },
  'toewijzing.gegevens': { ask: ({ toewijzing: id }) => ({ id }), may: ['aanbieder with a toewijzing', 'regisseur', ...owners] },
  'toewijzing.berichtopzet': { ask: ({ toewijzing: id }) => ({ id, soort: 'bevestiging', identificatie: 'R1' }), may: ['aanbieder with a toewijzing'] },
  'toewijzing.weigering': { ask: ({ toewijzing: id }) => ({ id, reden: 'geen-plaats', toelichting: 'Geen plaats tot de zomer' }), may: ['aanbieder with a toewijzing'] },
  // That it was not refused first is a no on its state (409), not on rights.
  'toewijzing.hertoewijzing': { ask: ({ toewijzing: id, aanbieder }) => ({ id, organisatie: aanbieder.organisatie, inwonerAkkoord: true }), may: ['regisseur'] },
  // Another aanbieder may send messages too; this one is refused for its sender (400).
  'toewijzing.berichtontvangst': { ask: ({ code, agb, nummer }) => ({ xml: startBericht({ code, agb, nummer, bsn: '999993653' }) }), may: ['aanbieder with a toewijzing', 'other aanbieder'] },
};
