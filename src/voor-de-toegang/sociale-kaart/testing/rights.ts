import { everybody, wijkwerkers, type RightsOf } from '../../../testing/rights/table.ts';
import type { socialeKaart } from '../index.ts';
import { exampleDienst } from './example-dienst.ts';

/** Written by hand: everybody reads the sociale kaart, beheer of the gemeente keeps it. */
export const rights: RightsOf<typeof socialeKaart> = {
  'dienst.registratie': { ask: ({ code }) => ({ gemeente: code, inhoud: exampleDienst() }), may: ['beheer'] },
  'dienst.wijziging': { ask: ({ dienst }) => ({ id: dienst, inhoud: exampleDienst() }), may: ['beheer'] },
  'dienst.intrekking': { ask: ({ dienst }) => ({ id: dienst, reden: 'Het is er niet meer' }), may: ['beheer'] },
  'dienst.inlezing': { ask: ({ code }) => ({ gemeente: code, bron: 'proef', bestanden: [{ naam: 'x.json', inhoud: 'e30=' }], cluster: 'wijkfuncties', trede: 'algemeen', leefdomeinen: [] }), may: ['beheer'] },
  'dienst.lijst': { ask: ({ code }) => ({ gemeente: code }), may: everybody },
  'dienst.overzicht': { ask: ({ code }) => ({ gemeente: code }), may: everybody },
  'hsds.diensten': { ask: ({ code }) => ({ gemeente: code, uitgave: '3.1' }), may: everybody },
  'hsds.dienst': { ask: ({ code, dienst }) => ({ gemeente: code, uitgave: '3.1', id: dienst }), may: everybody },
  'hsds.organisaties': { ask: ({ code }) => ({ gemeente: code, uitgave: '3.1' }), may: everybody },
  'hsds.organisatie': { ask: ({ code, dienstOrganisatie }) => ({ gemeente: code, uitgave: '3.1', id: dienstOrganisatie }), may: everybody },
  'hsds.locaties': { ask: ({ code }) => ({ gemeente: code, uitgave: '3.1' }), may: everybody },
  'hsds.locatie': { ask: ({ code, dienstPlek }) => ({ gemeente: code, uitgave: '3.1', id: dienstPlek }), may: everybody },
  'hsds.codelijsten': { ask: ({ code }) => ({ gemeente: code }), may: everybody },
  'uitnodiging.gegevens': { ask: ({ code, kaartsleutel }) => ({ gemeente: code, sleutel: kaartsleutel }), may: everybody },
  'uitnodiging.bevestiging': { ask: ({ code, kaartsleutel, dienst }) => ({ gemeente: code, sleutel: kaartsleutel, dienst }), may: everybody },
  'uitnodiging.voorstel': { ask: ({ code, kaartsleutel, dienst }) => ({ gemeente: code, sleutel: kaartsleutel, dienst, versie: 1, wijziging: { kosten: 'Gratis' } }), may: everybody },
  'uitnodiging.verzending': { ask: ({ dienstOrganisatie }) => ({ organisatie: dienstOrganisatie }), may: ['beheer'] },
  'uitnodiging.intrekking': { ask: ({ dienstOrganisatie }) => ({ organisatie: dienstOrganisatie }), may: ['beheer'] },
  'voorstel.lijst': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'voorstel.goedkeuring': { ask: ({ kaartvoorstel }) => ({ id: kaartvoorstel }), may: ['beheer'] },
  'voorstel.weigering': { ask: ({ kaartvoorstel }) => ({ id: kaartvoorstel, reden: 'Dit klopt niet' }), may: ['beheer'] },
  'dienst.versies': { ask: ({ dienst }) => ({ id: dienst }), may: ['beheer'] },
  'dienst.herstel': { ask: ({ dienst }) => ({ id: dienst, versie: 1 }), may: ['beheer'] },
  'dienst.controle': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer'] },
  'dienst.verdeling': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer', ...wijkwerkers] },
  'dienst.verdeling-bestand': { ask: ({ code }) => ({ gemeente: code }), may: ['beheer', ...wijkwerkers] },
  'dienst.gegevens': { ask: ({ dienst }) => ({ id: dienst }), may: everybody },
};
