import { everybody, type RightsOf } from '../../../testing/rights/table.ts';
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
  'dienst.gegevens': { ask: ({ dienst }) => ({ id: dienst }), may: everybody },
};
