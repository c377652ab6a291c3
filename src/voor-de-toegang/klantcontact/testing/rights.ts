import { everybody, intake, type RightsOf } from '../../../testing/rights/table.ts';
import type { klantcontact } from '../index.ts';

export const rights: RightsOf<typeof klantcontact> = {
  'klantcontact.hulpvraag': { ask: ({ code }) => ({ gemeente: code, vraag: 'Wie kan mij helpen?', naam: 'Henk', telefoon: '06 12345678' }), may: everybody },
  'klantcontact.registratie': { ask: ({ code }) => ({ gemeente: code, kanaal: 'telefoon', vraag: 'Waar is het spreekuur?', naam: 'Henk' }), may: intake },
  'klantcontact.vervolgvraag': { ask: ({ hulpvraag: id }) => ({ id, vraag: 'En is er ook vervoer?' }), may: intake },
  'klantcontact.herkenning': { ask: ({ hulpvraag: id, persoon }) => ({ id, persoon }), may: intake },
  'klantcontact.afhandeling': { ask: ({ hulpvraag: id }) => ({ id, uitkomst: 'beantwoord', toelichting: 'Verteld waar het spreekuur is' }), may: intake },
  'klantcontact.gegevens': { ask: ({ hulpvraag: id }) => ({ id }), may: intake },
  'klantcontact.lijst': { ask: () => ({}), may: [...intake, 'generalist elsewhere'] },
  'klantcontact.persoon': { ask: ({ persoon }) => ({ persoon }), may: intake },
};
