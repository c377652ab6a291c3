import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody who comes home from hospital and cannot manage alone yet: help at once, the rest after. */
export const uitHetZiekenhuis: Situatie = {
  sleutel: 'uit-het-ziekenhuis',
  huishouden: { soort: 'alleen', geboren: [1938, 1953] },
  tell({ vrager }, chance) {
    const { heer, naam } = woordenVan(vrager);
    const [zoon, verpleegkundige] = [inventNaam(chance, 'M', 'midden'), inventNaam(chance, 'V', 'midden')];
    const breuk = chance.pick(['uw heup gebroken', 'uw arm en pols gebroken', 'een nieuwe knie gekregen']);
    return {
      kanaal: chance.pick(['ketenpartner', 'huisarts', 'telefoon'] as const), zwaarte: 'enkelvoudig', spoedReden: 'Morgen naar huis uit het ziekenhuis; er is niemand die helpt met het huishouden.',
      vraag: chance.pick(['Ik mag morgen naar huis uit het ziekenhuis, maar ik kan nog bijna niets zelf.', 'Ik lig in het ziekenhuis en moet naar huis. Daar is niemand die voor mij kookt of schoonmaakt. Kunt u snel iets regelen?']),
      gesprek: {
        achter: `U heeft ${breuk}. De wijkverpleging helpt met wassen, maar voor het huis en het eten is er niemand.`, sterk: 'U bent optimistisch en u oefent trouw. U heeft altijd voor anderen klaargestaan.', wensen: 'U wilt over een half jaar weer alles zelf doen.',
        domeinen: [
          { domein: 'instrumentele-adl', eigen: 'Ik kan niet eens een pan optillen.', professional: 'Koken, wassen en schoonmaken lukken nu niet. Herstel wordt verwacht.', nu: 1, gewenst: 4 }, { domein: 'basale-adl', sterk: 'De wijkverpleging komt elke ochtend.', eigen: 'Wassen gaat met hulp.', nu: 2, gewenst: 4 }, { domein: 'lichamelijke-gezondheid', eigen: 'Ik ga elke dag een stukje verder.', professional: 'De fysiotherapeut verwacht goed herstel in zes maanden.', nu: 3, gewenst: 4 }, { domein: 'sociaal-netwerk', eigen: 'Iedereen wil helpen, maar iedereen werkt.', nu: 4, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt thuis herstellen en niet naar een verpleeghuis.', b: 'U oefent elke dag en warmt zelf uw maaltijd op.', c: `Uw zoon ${zoon} slaapt de eerste week bij u en doet daarna de boodschappen.`, d: 'Uw zoon heeft een week zorgverlof. Langer kan niet.', e: 'De maaltijdservice brengt warm eten.', f: `Wijkverpleegkundige ${verpleegkundige} stemt met ons af. Verzorging valt onder de zorgverzekering.`, g: 'Voor hulp in huis betaalt u een vaste eigen bijdrage.',
        },
        netwerk: [{ naam: zoon, soort: 'kind', kring: 'familie', band: 'sterk', toelichting: 'Eerste week in huis.' }, { naam: verpleegkundige, soort: 'wijkverpleging', kring: 'professioneel', band: 'gewoon', toelichting: 'Komt elke ochtend.' }],
      },
      plan: {
        resultaat: `${hoofdletter(heer)} herstelt thuis en doet over een half jaar het huishouden weer zelf.`, einddoel: 'Ik wil weer op eigen benen staan.', maanden: 6,
        doelen: [{
          domein: 'instrumentele-adl', doel: 'Mijn huis is schoon en er is eten, en ik neem elke maand iets over.',
          treden: { eigen: ['U warmt uw eten op en oefent elke dag.', 'deels'], netwerk: ['Uw zoon doet de boodschappen.', 'deels'], algemeen: ['De maaltijdservice.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening die hierbij past.', 'niet'], individueel: ['Hulp bij het huishouden, drie uur, met een einddatum.', 'voldoende'] },
          stappen: [{ trede: 'eigen', wat: 'Ik oefen elke dag en neem elke maand een klus terug.', wie: naam, weken: 8 }, { trede: 'netwerk', wat: 'Doet de boodschappen.', wie: zoon, weken: 12 }, { trede: 'algemeen', wat: 'Warme maaltijd, vijf dagen per week.', wie: 'Maaltijdservice', weken: 12 }, { trede: 'individueel', wat: 'Schoonmaken, wassen en bed verschonen.', wie: 'Thuiszorg Duinzoom', weken: 12, hulp: { product: 'huishouden', volume: 3, resultaat: 'Het huis is schoon tot het herstel klaar is.' } }],
        }],
        taken: [['Maaltijdservice bellen', zoon, 'vandaag'], ['Bellen met de fysiotherapeut over wat al kan', 'de generalist', 'na twee maanden']], evaluaties: [8, 20],
        hart: 'Thuis herstelt iemand het snelst.', wet: 'Tijdelijk, omdat herstel wordt verwacht. Verzorging valt onder de Zvw (Wmo 2015 art. 2.3.5 lid 5).', euro: 'Een half jaar en dan klaar. Een plek in een verpleeghuis kost meer per week dan dit in totaal.',
      },
      afloop: 'Het herstel ging sneller dan gedacht. Met de maaltijdservice en uw zoon redt u het.', intrekking: 'Ik herstel bij mijn zoon thuis. Daar is alles.',
      onenigheid: { reden: 'Ik wil de hulp houden, ook als ik weer beter ben.', aanvraag: 'Ik vraag hulp bij het huishouden zonder einddatum.', afwijzing: 'Uw arts verwacht dat u herstelt. Hulp zonder einddatum past daar niet bij.' },
    };
  },
};
