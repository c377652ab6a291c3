import type { Bewoner, ToldStory } from './told-story.ts';
import { tellSpoed } from '../tell/tell-besluit.ts';
import { tellAfspraak, tellGesprek, tellVerslag } from '../tell/tell-gesprek.ts';
import { tellToedeling, tellVraag } from '../tell/tell-vraag.ts';
import type { Verhaal } from '../verhaal.ts';

const wil: Bewoner = { bsn: '999991097', voornamen: 'Wilhelmina', roepnaam: 'Wil', geslachtsnaam: 'Sterrenburg', geslacht: 'V', geboren: '1949-10-02' };

const verhaal: Verhaal = {
  kanaal: 'ketenpartner', zwaarte: 'enkelvoudig', spoedReden: 'Morgen ontslag uit het ziekenhuis na een nieuwe heup. Er is niemand die kookt of schoonmaakt.',
  vraag: 'Ik lig in het ziekenhuis met een nieuwe heup en mag morgen naar huis. Ik woon alleen. Ik mag zes weken niet bukken. Wie gaat mij helpen?',
  gesprek: {
    gezelschap: [{ soort: 'eigen-persoon', naam: 'Tineke Molenkamp, vriendin' }], achter: 'De heup is goed gezet, maar de eerste maanden mag u niet bukken en tillen. U heeft altijd voor anderen gezorgd en vindt hulp krijgen moeilijk.', sterk: 'U bent gedisciplineerd: u doet elke oefening. U heeft een vriendin die elke dag belt.', wensen: 'Met Kerst weer zelf de trap op, en in het voorjaar de volkstuin.', bijdrage: 'U wilt later weer gastvrouw zijn bij de eettafel.',
    domeinen: [
      { domein: 'instrumentele-adl', eigen: 'Ik zie het stof en ik kan er niet bij.', professional: 'Schoonmaken, wassen en boodschappen lukken nu niet. Herstel wordt verwacht.', nu: 2, gewenst: 5 }, { domein: 'basale-adl', sterk: 'De wijkverpleging komt elke ochtend.', eigen: 'Kousen aantrekken lukt niet.', nu: 2, gewenst: 5 }, { domein: 'lichamelijke-gezondheid', eigen: 'Elke dag tien stappen meer.', professional: 'Volgens de fysiotherapeut op schema.', nu: 3, gewenst: 4 }, { domein: 'sociaal-netwerk', sterk: 'Vriendinnen genoeg.', eigen: 'Ze zijn allemaal ook boven de zeventig.', nu: 4, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'U wilt thuis herstellen en daarna alles weer zelf doen.', b: 'U oefent drie keer per dag en warmt uw eten op.', c: 'Tineke doet de boodschappen. De volkstuin wordt waargenomen.', d: 'Tineke is 74. Meer dan boodschappen vragen we niet.', e: 'De maaltijdservice brengt vijf dagen warm eten.', f: 'Wijkverpleging en fysiotherapie lopen via de zorgverzekering.', g: 'Voor de hulp in huis betaalt u een vaste eigen bijdrage per maand.',
    },
    netwerk: [{ naam: 'Tineke Molenkamp', soort: 'vriend', kring: 'sociaal', band: 'sterk', toelichting: 'Doet de boodschappen.' }, { naam: 'Wijkverpleging', soort: 'wijkverpleging', kring: 'professioneel' }],
  },
  plan: { resultaat: '', einddoel: '', maanden: 6, doelen: [], taken: [], evaluaties: [], hart: '', wet: '', euro: '' },
};

/** Help at once, from one day to the next; her report lies with her to be read. */
export const wilUitHetZiekenhuis: ToldStory = {
  sleutel: 'wil-uit-het-ziekenhuis', titel: { nl: 'Wil mag naar huis', en: 'Wil may go home' }, begint: '2026-10-27',
  huis: { thuis: { gemeente: '0399', wijk: '039904', straat: 'Lindenlaan', huisnummer: 54, postcode: '1851GR' }, vrager: wil },
  mensen: [{ wie: wil, omschrijving: { nl: 'Kreeg hulp vanaf de volgende dag. Haar verslag ligt klaar om te lezen en te verbeteren.', en: 'Had help from the next day on. Her report is ready to be read and corrected.' } }],
  async* tell(scene, huis) {
    const zaak = yield* tellToedeling(scene, yield* tellVraag(scene, huis, verhaal), verhaal, 'generalist', [0, 0]);
    yield* tellSpoed(scene, zaak, 'U bent net geopereerd en mag zes weken niet bukken en tillen. U woont alleen en er is niemand die dit kan doen. Daarom wachten wij niet.');
    const afspraak = yield* tellAfspraak(scene, zaak, verhaal);
    yield* tellGesprek(scene, zaak, verhaal, afspraak);
    yield* tellVerslag(scene, zaak, afspraak.id);
  },
};
