import { everybody, generalists, wijkwerkers, type RightsOf, type Who } from '../../../testing/rights/table.ts';
import type { wijknetwerk } from '../index.ts';

/** The frontlijn of the access, which the networks are connected with. */
const frontlijn: readonly Who[] = [...wijkwerkers, ...generalists];
const developer: readonly Who[] = ['samenlevingsontwikkelaar'];

/** Written by hand: who develops the samenleving writes (beside who pulls this network), the frontlijn reads, and everybody reads what is open. */
export const rights: RightsOf<typeof wijknetwerk> = {
  'wijknetwerk.registratie': { ask: ({ code: gemeente, wijk, trekker }) => ({ gemeente, naam: 'Schoon en veilig', doel: 'Samen de straat schoon houden', wijken: [wijk], trekker, telefoon: '088 555 2100' }), may: developer },
  'wijknetwerk.wijziging': { ask: ({ wijknetwerk: id, wijk, trekker }) => ({ id, naam: 'Samen aan tafel', doel: 'Samen eten', wijken: [wijk], trekker, telefoon: '088 555 2100' }), may: developer },
  'wijknetwerk.start': { ask: ({ wijknetwerkNieuw: id }) => ({ id }), may: developer },
  'wijknetwerk.beeindiging': { ask: ({ wijknetwerk: id }) => ({ id, reden: 'Het werk is klaar' }), may: developer },
  'wijknetwerk.keuze': { ask: ({ code: gemeente }) => ({ gemeente, cluster: 'wijkfuncties' }), may: frontlijn },
  'wijknetwerk.lijst': { ask: ({ code: gemeente }) => ({ gemeente }), may: frontlijn },
  'wijknetwerk.gegevens': { ask: ({ wijknetwerk: id }) => ({ id }), may: frontlijn },
  'wijknetwerk.overzicht': { ask: ({ code: gemeente }) => ({ gemeente }), may: everybody },
  'netwerklid.aansluiting': { ask: ({ wijknetwerk: id, initiatief: van }) => ({ id, soort: 'initiatief', van, sinds: '2026-03-12' }), may: developer },
  'netwerklid.wijziging': { ask: ({ netwerklid: id }) => ({ id, contact: { naam: 'Els Kok', functie: '', telefoon: '088 555 2102' } }), may: developer },
  'netwerklid.vertrek': { ask: ({ netwerklid: id }) => ({ id, tot: '2026-03-12' }), may: developer },
  'bijeenkomst.registratie': { ask: ({ wijknetwerk }) => ({ wijknetwerk, dag: '2026-03-12', plaats: 'Buurthuis', aanwezig: [], anderen: 4, besproken: 'De zondag' }), may: developer },
  'bijeenkomst.wijziging': { ask: ({ bijeenkomst: id }) => ({ id, dag: '2026-03-12', plaats: 'Buurthuis', aanwezig: [], anderen: 4, besproken: 'De zondag' }), may: developer },
  'bijeenkomst.lijst': { ask: ({ wijknetwerk }) => ({ wijknetwerk }), may: frontlijn },
  'bijeenkomst.gegevens': { ask: ({ bijeenkomst: id }) => ({ id }), may: frontlijn },
  'netwerkafspraak.registratie': { ask: ({ wijknetwerk, netwerklid: lid }) => ({ wijknetwerk, lid, wat: 'Flyers ophangen', uiterlijk: '2099-12-31' }), may: developer },
  'netwerkafspraak.afronding': { ask: ({ netwerkafspraak: id }) => ({ id, uitkomst: 'gedaan', toelichting: '' }), may: developer },
  'netwerkafspraak.lijst': { ask: ({ wijknetwerk }) => ({ wijknetwerk }), may: frontlijn },
  'netwerkafspraak.gegevens': { ask: ({ netwerkafspraak: id }) => ({ id }), may: frontlijn },
  'wijkbehoefte.registratie': { ask: ({ wijknetwerk, wijk }) => ({ wijknetwerk, wijk, leefdomein: 'tijdsbesteding', nodig: 'Iets te doen op zondag' }), may: developer },
  'wijkbehoefte.oppakking': { ask: ({ wijkbehoefte: id, initiatief: door }) => ({ id, oppakker: 'initiatief', door }), may: developer },
  'wijkbehoefte.beantwoording': { ask: ({ wijkbehoefteOpgepakt: id }) => ({ id, uitkomst: 'De buurtbus rijdt op zondag' }), may: developer },
  'wijkbehoefte.lijst': { ask: ({ code: gemeente }) => ({ gemeente }), may: frontlijn },
  'wijkbehoefte.verdeling': { ask: ({ code: gemeente }) => ({ gemeente }), may: ['beheer', ...wijkwerkers] },
  'wijkbehoefte.gegevens': { ask: ({ wijkbehoefte: id }) => ({ id }), may: frontlijn },
};
