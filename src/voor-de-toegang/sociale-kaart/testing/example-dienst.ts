import type { DienstInhoud } from '../dienst-inhoud.schema.ts';

/** An entry that says what most entries say. */
export function exampleDienst(more: Partial<DienstInhoud> = {}): DienstInhoud {
  return {
    naam: 'Eettafel De Linde', omschrijving: 'Samen eten met mensen uit de buurt. Er wordt voor u gekookt.', cluster: 'preventie-en-welzijn', trede: 'algemeen', leefdomeinen: ['sociaal-netwerk'], doelgroepen: ['ouderen'],
    trefwoorden: ['eenzaam', 'koken'], organisatie: { naam: 'Stichting Duinlicht', telefoon: '088 555 2001', website: 'https://duinlicht.example' }, kosten: '€ 7 voor drie gangen', aanmelden: 'Bel een dag van tevoren.',
    contacten: [{ telefoon: '088 555 2002' }],
    locaties: [{ soort: 'bezoek', naam: 'Buurthuis De Linde', adres: 'Lindelaan 4', postcode: '1901 AA', plaats: 'Castricum', openingstijden: [{ herhaling: 'FREQ=WEEKLY;BYDAY=TU,TH', van: '12:00', tot: '14:00' }] }], ...more,
  };
}
