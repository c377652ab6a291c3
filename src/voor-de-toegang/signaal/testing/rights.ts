import { everybody, intake, partners, type RightsOf } from '../../../testing/rights/table.ts';
import type { signaal } from '../index.ts';

/** Written by hand: everybody tells a worry, and only whose work it is reads one. */
export const rights: RightsOf<typeof signaal> = {
  'signaal.indiening': { ask: ({ code }) => ({ gemeente: code, zelf: 'gepraat', waarneming: 'De gordijnen zijn al dagen dicht', relatie: 'buur', anoniem: true }), may: everybody },
  'signaal.toetsing': { ask: () => ({ tekst: 'Zij heeft dementie' }), may: everybody },
  'signaal.stand': { ask: ({ signaalnummer, signaalcode }) => ({ nummer: signaalnummer, code: signaalcode }), may: everybody },
  'signaal.spoedmelding': { ask: ({ code }) => ({ gemeente: code, deur: 'politie', urgentie: 'spoed', waarneming: 'Kinderen alleen thuis', nodig: 'Iemand die vandaag kijkt' }), may: partners },
  'signaal.eigen': { ask: () => ({}), may: partners },
  'signaal.registratie': { ask: ({ code }) => ({ gemeente: code, deur: 'klantcontact', waarneming: 'Meneer komt niet meer buiten', anoniem: true }), may: intake },
  'signaal.triage': { ask: ({ signaal: id }) => ({ id, urgentie: 'gewoon' }), may: intake },
  'signaal.opvolging': { ask: ({ signaal: id }) => ({ id, wijze: 'gebeld', bereikt: false, notitie: 'Niemand thuis' }), may: intake },
  'signaal.afhandeling': { ask: ({ signaal: id }) => ({ id, uitkomst: 'contact-gelegd', toelichting: 'Koffie gedronken', verteld: ['gelezen'] }), may: intake },
  'signaal.gegevens': { ask: ({ signaal: id }) => ({ id }), may: intake },
  'signaal.lijst': { ask: () => ({}), may: [...intake, 'generalist elsewhere'] },
};
