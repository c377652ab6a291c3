import { everybody, intake, partners, type RightsOf } from '../../../testing/rights/table.ts';
import type { klantcontact } from '../index.ts';

export const rights: RightsOf<typeof klantcontact> = {
  'klantcontact.hulpvraag': { ask: ({ code }) => ({ gemeente: code, vraag: 'Wie kan mij helpen?', naam: 'Henk', telefoon: '06 12345678' }), may: everybody },
  'klantcontact.registratie': { ask: ({ code }) => ({ gemeente: code, kanaal: 'telefoon', vraag: 'Waar is het spreekuur?', naam: 'Henk' }), may: intake },
  'klantcontact.vervolgvraag': { ask: ({ hulpvraag: id }) => ({ id, vraag: 'En is er ook vervoer?' }), may: intake },
  'klantcontact.herkenning': { ask: ({ hulpvraag: id, persoon }) => ({ id, persoon }), may: intake },
  'klantcontact.afhandeling': { ask: ({ hulpvraag: id }) => ({ id, uitkomst: 'beantwoord', toelichting: 'Verteld waar het spreekuur is' }), may: intake },
  'klantcontact.gegevens': { ask: ({ hulpvraag: id }) => ({ id }), may: intake },
  'klantcontact.bijlage': { ask: ({ hulpvraag: id, contactbijlage: bijlage }) => ({ id, bijlage }), may: intake },
  'klantcontact.overdracht': { ask: ({ hulpvraag: id, team }) => ({ id, team, speelt: 'Zij valt vaak.', gedaan: 'Alarm besproken.', nodig: 'Iemand die komt kijken.' }), may: intake },
  'terugbelverzoek.registratie': { ask: ({ hulpvraag: klantcontact, team }) => ({ klantcontact, team }), may: intake },
  'terugbelverzoek.poging': { ask: ({ terugbelverzoek: id }) => ({ id, bereikt: false }), may: intake },
  'terugbelverzoek.toedeling': { ask: ({ terugbelverzoek: id, team }) => ({ id, team }), may: intake },
  'terugbelverzoek.lijst': { ask: ({ code }) => ({ gemeente: code }), may: intake },
  'klantcontact.aanmelding': { ask: ({ code }) => ({ gemeente: code, deur: 'cjg', vraag: 'Hulp bij het opvoeden', naam: 'Henk', telefoon: '06 12345678', toestemming: 'mondeling', terugkoppeling: true }), may: partners },
  'klantcontact.aanmeldingen': { ask: () => ({}), may: partners },
  'klantcontact.lijst': { ask: () => ({}), may: [...intake, 'generalist elsewhere'] },
  'klantcontact.persoon': { ask: ({ persoon }) => ({ persoon }), may: intake },
};
