import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody old and alone for whom the heavy work in the house is too much. */
export const huishoudenTeZwaar: Situatie = {
  sleutel: 'huishouden-te-zwaar',
  huishouden: { soort: 'alleen', geboren: [1936, 1949] },
  tell({ vrager }, chance) {
    const { heer, hij } = woordenVan(vrager);
    const [buur, kind, arts] = [inventNaam(chance, 'V', 'midden'), inventNaam(chance, chance.pick(['M', 'V']), 'midden'), inventNaam(chance, 'V', 'midden')];
    const kwaal = chance.pick(['versleten knieën', 'reuma in de handen', 'een versleten heup', 'hartfalen, waardoor u snel moe bent']);
    const uren = chance.pick([2, 2, 3]);
    return {
      kanaal: chance.pick(['telefoon', 'telefoon', 'balie', 'huisarts'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick([
        'Het lukt mij niet meer om zelf de ramen te zemen en de bedden te verschonen. Mijn knieën doen zeer.',
        'Ik kan niet meer goed bukken en tillen. Het huis wordt vies en daar schaam ik me voor.',
        'Mijn hulp in de huishouding is ermee gestopt. Alleen krijg ik het niet meer gedaan.',
      ]),
      gesprek: {
        achter: `U heeft ${kwaal}. Het zware werk in huis gaat niet meer. U wilt graag in dit huis blijven wonen en u wilt dat het schoon is als er bezoek komt.`,
        sterk: chance.pick(['U kookt elke dag voor uzelf en u doet zelf de kleine was. U fietst nog naar de winkel als het droog is.', 'U regelt uw geld en uw post zelf. U heeft een grote vriendenkring en maakt elke dag een ommetje.']),
        wensen: 'U wilt hier blijven wonen. U vindt het belangrijk dat u zelf kiest wat er in huis gebeurt en wanneer.',
        bijdrage: chance.pick(['U leest een keer per week voor op de basisschool in de buurt.', 'U kunt goed naaien en wilt wel helpen in het repaircafé.', 'U wilt wel telefonisch contact houden met iemand die weinig mensen spreekt.']),
        domeinen: [
          { domein: 'instrumentele-adl', sterk: 'Koken, afwassen en de kleine was gaan goed.', eigen: 'Stofzuigen, dweilen en het bed opmaken lukt me niet meer. Daarna lig ik een dag in de stoel.', professional: 'Licht werk gaat goed, zwaar werk niet. Dat wordt de komende jaren niet beter.', nu: 2, gewenst: 4 },
          { domein: 'lichamelijke-gezondheid', eigen: 'Het lijf is op, maar de geest is nog goed.', professional: 'De huisarts weet ervan en volgt het. U neemt uw medicijnen zelf in.', nu: 3, gewenst: 3 },
          { domein: 'huisvesting', sterk: 'Het huis is gelijkvloers en goed verwarmd.', eigen: 'Ik woon hier al veertig jaar en ik wil nergens anders heen.', nu: 4, gewenst: 4 },
          { domein: 'sociaal-netwerk', sterk: 'Er komt elke dag wel iemand langs.', eigen: 'Ik heb lieve buren, maar ik wil ze niet voor mijn vloer gebruiken.', nu: 4, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt een schoon huis zonder dat u daarna dagen moe bent. U houdt graag zelf de baas over uw huis.', b: 'U doet zelf het lichte werk: afwassen, stoffen op ooghoogte, de was in de machine.',
          c: `Uw buurvrouw ${buur} zet de vuilcontainer aan de weg. Uw kind ${kind} woont twee uur rijden en komt een keer per maand.`, d: 'U heeft geen mantelzorger die extra hulp nodig heeft.',
          e: 'De boodschappenservice in de wijk kan zware boodschappen brengen. U kent de koffieochtend in het dorpshuis.', f: `Uw huisarts ${arts} is op de hoogte.`, g: 'Voor hulp uit de Wmo betaalt u een vaste eigen bijdrage per maand aan het CAK.',
        },
        netwerk: [
          { naam: buur, soort: 'buur', kring: 'sociaal', band: 'sterk', toelichting: 'Zet de container aan de weg en heeft een sleutel.' }, { naam: kind, soort: 'kind', kring: 'familie', band: 'gewoon', toelichting: 'Woont in Zwolle.' },
          { naam: arts, soort: 'huisarts', kring: 'professioneel' },
        ],
      },
      plan: {
        resultaat: `${hoofdletter(heer)} woont in een schoon en leefbaar huis en houdt daar zelf de regie over.`, einddoel: 'Ik wil zo lang het kan in mijn eigen huis blijven wonen.', maanden: 24,
        bijdrage: 'Ik lees voor op school zolang het gaat.',
        doelen: [{
          domein: 'instrumentele-adl', doel: 'Mijn huis is elke week schoon, zonder dat ik er dagen van moet bijkomen.',
          treden: {
            eigen: ['Het lichte werk doet u zelf. Een robotstofzuiger heeft u geprobeerd, maar die komt niet over de drempels.', 'deels'], netwerk: ['De buurvrouw doet de container. Meer wilt u niet van haar vragen.', 'deels'],
            algemeen: ['De boodschappenservice brengt water en aardappelen. Schoonmaken doet die niet.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor schoonmaken.', 'niet'], individueel: [`Hulp bij het huishouden, ${uren} uur per week, voor het zware werk.`, 'voldoende'],
          },
          stappen: [
            { trede: 'eigen', wat: 'Ik was af, ik stof en ik doe de kleine was.', wie: vrager.roepnaam, weken: 12 }, { trede: 'netwerk', wat: 'Zet de container aan de weg.', wie: buur, weken: 26 },
            { trede: 'individueel', wat: 'Zwaar werk: stofzuigen, dweilen, badkamer en bed.', wie: 'Thuiszorg', weken: 12, hulp: { product: 'huishouden', volume: uren, resultaat: 'Woonkamer, keuken, slaapkamer en badkamer zijn schoon en er ligt schoon beddengoed.', ...(chance.int(1, 3) === 1 ? { aanbieder: 'strandveste' as const } : {}) } },
          ],
        }],
        taken: [['De boodschappenservice bellen', vrager.roepnaam, 'deze week'], ['Na drie maanden bellen hoe het gaat', 'de generalist', 'na drie maanden']], evaluaties: [12, 52],
        hart: `${hoofdletter(hij)} hoort in dit huis en in deze straat. Een schoon huis geeft rust.`, wet: 'Een schoon en leefbaar huis hoort bij zelfredzaamheid (Wmo 2015 art. 2.3.5 lid 3). Er is geen huisgenoot die het kan doen.',
        euro: 'Een paar uur per week voorkomt dat iemand eerder moet verhuizen. Minder uren is onderzocht en is te weinig.',
      },
      afloop: 'De boodschappenservice en een particuliere hulp van twee uur per week zijn genoeg. We hebben de gegevens gegeven en over een half jaar bellen we nog eens.',
      intrekking: 'Mijn kleindochter komt bij mij wonen tot ze klaar is met school. Zij doet het zware werk.',
      onenigheid: {
        reden: 'Ik wil vier uur hulp per week. Twee uur is te weinig, want ik wil ook dat de ramen elke week gedaan worden.', aanvraag: 'Ik vraag vier uur hulp bij het huishouden per week. In het plan stond minder en daar ben ik het niet mee eens.',
        afwijzing: 'Uit het onderzoek blijkt dat het huis schoon blijft met minder uren hulp. De ramen kunt u laten doen door een glazenwasser, zoals iedereen dat kan.',
      },
    };
  },
};
