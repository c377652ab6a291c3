import { inventNaam } from '../namen.ts';
import { required } from '../../../src/platform/required.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** A couple of which one forgets more and more, and the other is worn out. */
export const partnerVergeet: Situatie = {
  sleutel: 'partner-vergeet',
  huishouden: { soort: 'paar', geboren: [1937, 1948] },
  tell({ vrager, partner: other }, chance) {
    const partner = required(other, 'a partner');
    const p = woordenVan(partner);
    const [dochter, casemanager] = [inventNaam(chance, 'V', 'midden'), inventNaam(chance, 'V', 'midden')];
    const dagdelen = chance.pick([4, 4, 6]);
    return {
      kanaal: chance.pick(['telefoon', 'huisarts', 'telefoon', 'e-mail'] as const), zwaarte: 'meervoudig',
      vraag: chance.pick([`Mijn ${p.echtgenoot} vergeet steeds meer. Ik pas de hele dag op en ik ben moe.`, `Mijn ${p.echtgenoot} heeft dementie. Ik kan geen moment weg en ik slaap niet meer.`, `Ik zorg dag en nacht voor mijn ${p.echtgenoot}. Mijn dochter zegt dat ik hulp moet vragen.`]),
      gesprek: {
        gezelschap: [{ soort: 'eigen-persoon', naam: dochter }],
        achter: `${partner.roepnaam} heeft dementie. U zorgt voor ${p.hem}, dag en nacht. U wilt dat blijven doen, maar u heeft zelf geen tijd meer om uit te rusten.`, sterk: `Jullie zijn lief voor elkaar en lachen nog samen. ${partner.roepnaam} zingt alle liedjes mee. U weet precies wat ${p.hem} rustig maakt.`,
        wensen: 'Jullie willen zo lang het kan samen in dit huis blijven. U wilt twee dagen in de week even niet hoeven opletten.',
        domeinen: [
          { domein: 'huiselijke-relaties', sterk: 'Jullie zijn al meer dan vijftig jaar samen.', eigen: `${hoofdletter(p.hij)} zoekt mij de hele dag. Ik kan niet eens rustig naar de wc.`, professional: 'U bent overbelast. Dat zien we aan uw slaap en uw gewicht.', nu: 3, gewenst: 4 },
          { domein: 'geestelijke-gezondheid', wie: partner, eigen: 'Er is niets aan de hand. Ik ben alleen soms iets kwijt.', professional: `Bij ${partner.roepnaam} is vorig jaar de ziekte van Alzheimer vastgesteld.`, nu: 2, gewenst: 3 },
          { domein: 'tijdsbesteding', wie: partner, sterk: 'Houdt van zingen en van timmeren.', eigen: 'Ik wil wel iets doen. Thuis loop ik maar wat.', professional: 'Zonder iets om handen wordt het onrustig in de middag.', nu: 2, gewenst: 4 },
          { domein: 'lichamelijke-gezondheid', eigen: 'Ik ben op. Ik slaap vier uur per nacht.', professional: 'De huisarts vindt dat u meer rust nodig heeft.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'Jullie willen samen blijven wonen. U wilt de zorg volhouden.', b: 'U doet zelf de verzorging en het huishouden. Dat gaat, als u uitgerust bent.', c: `Uw dochter ${dochter} komt op zaterdag. De buren letten op als ${partner.roepnaam} naar buiten loopt.`,
          d: 'U heeft als mantelzorger vaste rust nodig: twee dagen per week en soms een weekend.', e: 'Het Alzheimer Café is elke maand. De mantelzorggroep komt om de week bij elkaar.', f: `Casemanager dementie ${casemanager} is betrokken, en de huisarts.`, g: 'Voor dagbesteding en vervoer betaalt u samen één vaste eigen bijdrage per maand.',
        },
        netwerk: [{ naam: dochter, soort: 'kind', kring: 'familie', band: 'sterk', toelichting: 'Komt op zaterdag.' }, { naam: casemanager, soort: 'hulpverlener', kring: 'professioneel', band: 'gewoon', toelichting: 'Casemanager dementie.', van: partner }, { naam: `${inventNaam(chance, 'M', 'oud')} en ${inventNaam(chance, 'V', 'oud')}`, soort: 'buur', kring: 'sociaal', band: 'gewoon', toelichting: 'Letten op de voordeur.' }],
      },
      plan: {
        resultaat: `${partner.roepnaam} heeft vaste dagen met gezelschap en iets om handen. ${vrager.roepnaam} kan uitrusten en de zorg volhouden.`, einddoel: 'Ik wil dat wij samen in ons eigen huis kunnen blijven.', maanden: 18,
        doelen: [
          {
            domein: 'tijdsbesteding', doel: `Mijn ${p.echtgenoot} is op vaste dagen onder de mensen, en ik kan uitrusten.`,
            treden: {
              eigen: ['U wandelt elke dag samen.', 'deels'], netwerk: ['Uw dochter komt op zaterdag. Door de week is er niemand.', 'deels'], algemeen: ['Het Alzheimer Café is fijn, maar is maar een keer per maand.', 'deels'], collectief: [`Dagbesteding, ${dagdelen} dagdelen per week, met vervoer.`, 'voldoende'], individueel: ['Begeleiding aan huis is niet nodig zolang de dagbesteding lukt.', 'niet'],
            },
            stappen: [
              { trede: 'eigen', wat: 'Wij wandelen elke dag samen.', wie: vrager.roepnaam, weken: 12 }, { trede: 'netwerk', wat: 'Komt op zaterdag, zodat er een vrije middag is.', wie: dochter, weken: 12 }, { trede: 'algemeen', wat: 'Alzheimer Café, elke maand.', wie: 'Stichting Welzijn Duinstreek', weken: 16 },
              { trede: 'collectief', wat: 'Naar het dagcentrum: zingen, tuin en samen eten.', wie: 'Dagcentrum Het Kompas', weken: 8, hulp: { product: 'dagbesteding', volume: dagdelen, voor: partner, resultaat: `${partner.roepnaam} heeft het naar ${p.zijn} zin en komt rustig thuis.` } },
              { trede: 'collectief', wat: 'Busje van huis naar het dagcentrum en terug.', wie: 'Dagcentrum Het Kompas', weken: 8, hulp: { product: 'vervoer', volume: dagdelen, voor: partner, resultaat: `${partner.roepnaam} reist veilig heen en terug.` } },
            ],
          },
          {
            domein: 'lichamelijke-gezondheid', doel: 'Ik slaap weer en ik heb tijd voor mezelf.',
            treden: { eigen: ['U gaat weer zwemmen op dinsdag, als de dagbesteding er is.', 'deels'], netwerk: ['Uw dochter slaapt een keer per maand bij jullie.', 'deels'], algemeen: ['De mantelzorggroep, om de week.', 'voldoende'], collectief: ['Niet nodig voor dit doel.', 'niet'], individueel: ['Logeren is besproken. Nu nog niet.', 'niet'] },
            stappen: [{ trede: 'eigen', wat: 'Ik ga op dinsdag zwemmen.', wie: vrager.roepnaam, weken: 12 }, { trede: 'netwerk', wat: 'Slaapt een keer per maand bij ons.', wie: dochter, weken: 12 }, { trede: 'algemeen', wat: 'Mantelzorggroep.', wie: 'Steunpunt Mantelzorg', weken: 12 }],
          },
        ],
        taken: [['Een dag kijken bij het dagcentrum', `${vrager.roepnaam} en ${partner.roepnaam}`, 'voor de eerste dag'], ['Aanmelden bij de mantelzorggroep', dochter, 'deze maand']], evaluaties: [8, 26, 52],
        hart: 'Hier is veel liefde. Met rust voor de een kan de ander thuis blijven.', wet: 'De mantelzorger is overbelast; dagbesteding is de lichtste hulp die dat oplost (Wmo 2015 art. 2.3.2 lid 4 onder d en 2.3.5).', euro: 'Dagbesteding is goedkoper dan begeleiding aan huis en veel goedkoper dan opname.',
      },
      afloop: 'De casemanager heeft een plek in de ontmoetingsgroep geregeld. Daar is geen besluit voor nodig. Dat is nu genoeg.', intrekking: `Mijn ${p.echtgenoot} is opgenomen in het verpleeghuis. Daarom is dit niet meer nodig.`,
      onenigheid: { reden: 'Wij willen elke dag iemand in huis. Dagbesteding past niet bij ons.', aanvraag: `Ik vraag elke dag vier uur begeleiding thuis voor mijn ${p.echtgenoot}.`, afwijzing: 'Dagbesteding geeft u dezelfde rust en is lichter. Er is geen reden gevonden waarom die niet past.' },
    };
  },
};
