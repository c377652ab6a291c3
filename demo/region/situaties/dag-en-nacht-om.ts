import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody with a psychiatric history who lost the rhythm of the day. */
export const dagEnNachtOm: Situatie = {
  sleutel: 'dag-en-nacht-om',
  huishouden: { soort: 'alleen', geboren: [1972, 2001] },
  tell({ vrager }, chance) {
    const { naam, hij, zijn } = woordenVan(vrager);
    const [moeder, behandelaar] = [inventNaam(chance, 'V', 'oud'), inventNaam(chance, 'M', 'midden')];
    const dagdelen = chance.pick([3, 4]);
    return {
      kanaal: chance.pick(['telefoon', 'ketenpartner', 'huisarts', 'portaal'] as const), zwaarte: 'meervoudig',
      vraag: chance.pick(['Ik leef ’s nachts en slaap overdag. Ik kom tot niets en mijn huis is een puinhoop.', 'Na mijn opname moet ik het weer alleen doen. Dat lukt niet. Ik eet slecht en ik zie niemand.']),
      gesprek: {
        gezelschap: [{ soort: 'eigen-persoon', naam: moeder }],
        achter: 'U heeft een depressie gehad en bent daarvoor opgenomen geweest. De behandeling loopt door. Maar thuis is er niets dat u uit bed haalt.', sterk: 'U herkent zelf wanneer het minder gaat en u belt dan. U kookt graag, als er iemand mee-eet. U bent goed met uw handen.', wensen: 'U wilt weer een dag die begint. Later wilt u weer werken.', bijdrage: 'U wilt in de keuken van het buurthuis meekoken.',
        domeinen: [
          { domein: 'tijdsbesteding', eigen: 'Zonder iets dat moet, blijf ik liggen.', professional: 'Er is geen dagritme. Met een vaste plek en vaste mensen lukte het eerder wel.', nu: 2, gewenst: 4 }, { domein: 'geestelijke-gezondheid', sterk: 'Is in behandeling en neemt de medicijnen in.', eigen: 'Het gaat beter dan in het voorjaar.', professional: `Behandelaar ${behandelaar} noemt een vaste dag de beste bescherming tegen terugval.`, nu: 3, gewenst: 4 },
          { domein: 'instrumentele-adl', eigen: 'De afwas staat er een week.', professional: 'Het huis is vol, maar niet vervuild. Samen opruimen lukt.', nu: 2, gewenst: 4 }, { domein: 'middelengebruik', eigen: 'Ik blow in het weekend. Dat wil ik minder.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt een dagritme en een huis waar u iemand kunt uitnodigen.', b: 'U zet de wekker om negen uur en stuurt dan een berichtje.', c: `Uw moeder ${moeder} belt elke ochtend en eet op zondag mee.`, d: 'Uw moeder kan dit volhouden, zegt zij, als er door de week ook iemand is.', e: 'Het buurthuis heeft een eetclub waar u mee kunt koken.', f: `Behandelaar ${behandelaar} van de ggz. Afgesproken is wie wat doet bij een terugval.`, g: 'Voor begeleiding en dagbesteding samen betaalt u één vaste eigen bijdrage.',
        },
        netwerk: [{ naam: moeder, soort: 'ouder', kring: 'familie', band: 'sterk', toelichting: 'Belt elke ochtend.' }, { naam: behandelaar, soort: 'hulpverlener', kring: 'professioneel', band: 'gewoon', toelichting: 'Behandelaar ggz.' }],
      },
      plan: {
        resultaat: `${naam} heeft een dagritme, een opgeruimd huis en vaste mensen om zich heen.`, einddoel: 'Ik wil weer een leven overdag.', bijdrage: 'Ik kook een keer per week mee met de eetclub.', maanden: 12,
        doelen: [
          {
            domein: 'tijdsbesteding', doel: `Ik ben ${dagdelen} ochtenden per week aan het werk in de tuin of de keuken.`,
            treden: { eigen: ['U zet de wekker en stuurt een berichtje.', 'deels'], netwerk: ['Uw moeder belt elke ochtend.', 'deels'], algemeen: ['De eetclub is fijn, maar is alleen op donderdag.', 'deels'], collectief: [`Dagbesteding met werk, ${dagdelen} dagdelen per week.`, 'voldoende'], individueel: ['Niet nodig voor dit doel.', 'niet'] },
            stappen: [{ trede: 'eigen', wat: 'Ik sta om negen uur op en laat dat weten.', wie: naam, weken: 4 }, { trede: 'netwerk', wat: 'Belt elke ochtend om half tien.', wie: moeder, weken: 8 }, { trede: 'collectief', wat: 'Werken in de tuin en de keuken.', wie: 'Dagcentrum Het Kompas', weken: 8, hulp: { product: 'dagbesteding-werk', volume: dagdelen, resultaat: `${naam} komt op de afgesproken dagen en weet na een jaar wat ${hij} verder wil.` } }],
          },
          {
            domein: 'instrumentele-adl', doel: 'Mijn huis is zo dat ik iemand durf uit te nodigen.',
            treden: { eigen: ['U doet elke dag één ding: afwas, was of vuilnis.', 'deels'], netwerk: ['Uw moeder heeft het jaren gedaan. Dat moet niet meer.', 'niet'], algemeen: ['Er is geen algemene voorziening die hierbij past.', 'niet'], collectief: ['In een groep leert u dit niet.', 'niet'], individueel: ['Begeleiding thuis, twee uur per week, een half jaar.', 'voldoende'] },
            stappen: [{ trede: 'eigen', wat: 'Ik doe elke dag één klus van de lijst.', wie: naam, weken: 6 }, { trede: 'individueel', wat: 'Samen opruimen en een weekschema maken.', wie: 'Begeleiding Strandveste', weken: 10, hulp: { product: 'begeleiding', volume: 2, maanden: 6, resultaat: `${naam} houdt ${zijn} huis zelf op orde.` } }],
          },
        ],
        taken: [['Een ochtend meelopen bij het dagcentrum', naam, 'voor de eerste dag'], ['Signaleringsplan delen', behandelaar, 'met toestemming, voor de start']], evaluaties: [8, 24, 44],
        hart: `${hoofdletter(hij)} weet wat helpt. Wij hoeven het alleen mogelijk te maken.`, wet: 'De behandeling valt onder de zorgverzekering; dagritme en zelfredzaamheid onder de Wmo (Wmo 2015 art. 2.3.5).', euro: 'Een nieuwe opname is veel duurder dan een jaar dagbesteding.',
      },
      afloop: 'Via de ggz is er een herstelgroep gevonden, vier ochtenden per week. Dat is genoeg.', intrekking: 'Ik ga tijdelijk bij mijn moeder wonen en kijk dan verder.',
      onenigheid: { reden: 'Ik wil geen dagbesteding met andere patiënten. Ik wil alleen iemand thuis, elke dag.', aanvraag: 'Ik vraag elke dag twee uur begeleiding thuis.', afwijzing: 'Het onderzoek laat zien dat een dag met werk en mensen u helpt. Begeleiding thuis, elke dag, doet dat niet en is zwaarder.' },
    };
  },
};
