import { owners, writers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { pgb } from '../index.ts';
import { exampleInhoud } from './example-inhoud.ts';

/** Who may read the plan. */
const readers: readonly Who[] = [...owners, ...writers, 'generalist given reading', 'expert who was asked', 'beschikkingen with an aanvraag', 'ketenpartner given reading'];
const holders: readonly Who[] = [...owners, ...writers];

/** Written by hand: whose pgb it is writes, the access weighs, and who decides may note what the SVB paid. */
export const rights: RightsOf<typeof pgb> = {
  'pgb.overzicht': { ask: ({ dossier }) => ({ dossier }), may: readers },
  'budgetplan.opstelling': { ask: ({ dossier, pgbVoorziening: voorziening }) => ({ dossier, voorziening, van: '2026-04-06' }), may: holders },
  'budgetplan.gegevens': { ask: ({ budgetplan: id }) => ({ id }), may: readers },
  'budgetplan.wijziging': { ask: ({ budgetplanOpen: id }) => ({ id, inhoud: exampleInhoud() }), may: holders },
  'budgetplan.indiening': { ask: ({ budgetplanOpen: id }) => ({ id }), may: holders },
  'budgetplan.beoordeling': { ask: ({ budgetplanOpen: id }) => ({ id, akkoord: false, bekwaam: [], kwaliteit: [], oordeel: 'Wat doet Riet op vrijdag?' }), may: writers },
  'zorgovereenkomst.registratie': { ask: ({ budgetplan }) => ({ budgetplan, regel: 'regel-1', uurtarief: 1900, van: '2026-04-06', tot: '2026-10-04', svbNummer: '' }), may: holders },
  'zorgovereenkomst.beeindiging': { ask: ({ zorgovereenkomst: id }) => ({ id, tot: '2026-09-30' }), may: holders },
  'zorgovereenkomst.declaratie': { ask: ({ zorgovereenkomst: id }) => ({ id, maand: '2026-04', bedrag: 100 }), may: holders },
  'zorgovereenkomst.betaling': { ask: ({ zorgovereenkomst: id }) => ({ id, maand: '2026-04', bedrag: 100 }), may: [...writers, 'beschikkingen with an aanvraag'] },
};
