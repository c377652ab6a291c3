import { required } from '../../../src/platform/required.ts';
import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { woordenVan } from '../woorden.ts';

/** An older couple that can no longer run the house together. */
export const samenNietMeer: Situatie = {
  sleutel: 'samen-niet-meer',
  huishouden: { soort: 'paar', geboren: [1935, 1946] },
  tell({ vrager, partner: other }, chance) {
    const partner = required(other, 'a partner');
    const [v, p] = [woordenVan(vrager), woordenVan(partner)];
    const [dochter, buur] = [inventNaam(chance, 'V', 'midden'), inventNaam(chance, 'M', 'midden')];
    return {
      kanaal: chance.pick(['telefoon', 'telefoon', 'portaal', 'balie'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick(['We redden het huishouden niet meer samen en onze dochter woont ver weg.', `Ik deed altijd alles in huis. Nu mijn ogen slecht worden lukt het niet meer, en mijn ${p.echtgenoot} is slecht ter been.`]),
      gesprek: {
        achter: `Uw ogen worden slechter. ${partner.roepnaam} kan niet lang staan. Wat de een niet kan, kon de ander altijd wel. Dat is nu voorbij.`, sterk: 'Jullie verdelen alles eerlijk en klagen niet. Samen koken gaat nog prima: de een snijdt, de ander roert.', wensen: 'Jullie willen de dag samen doorbrengen en niet de hele dag met stof bezig zijn.', bijdrage: 'Jullie kaarten elke week met een buurman die alleen is.',
        domeinen: [
          { domein: 'instrumentele-adl', sterk: 'Koken en boodschappen doen jullie samen.', eigen: 'Ik zie het stof niet meer. Mijn dochter wel, en dan schaam ik me.', professional: 'Zwaar werk en schoonmaken lukken niet meer, voor geen van beiden.', nu: 2, gewenst: 4 },
          { domein: 'lichamelijke-gezondheid', eigen: 'Voor mijn ogen is niets meer te doen, zegt de oogarts.', professional: 'U heeft leeftijdsgebonden maculadegeneratie.', nu: 3, gewenst: 3 }, { domein: 'lichamelijke-gezondheid', wie: partner, eigen: 'Tien minuten staan, dan moet ik zitten.', nu: 3, gewenst: 3 },
          { domein: 'financien', sterk: 'De administratie is op orde; de dochter kijkt mee.', nu: 5, gewenst: 5 },
        ],
        onderwerpen: {
          a: 'Jullie willen een schoon huis en energie overhouden voor elkaar.', b: 'Jullie doen samen de boodschappen, het koken en de was.', c: `Dochter ${dochter} woont in Groningen en doet de bankzaken op afstand. Buurman ${buur} tilt de zware dingen.`, d: 'U helpt elkaar. Dat kan zo blijven.', e: 'De maaltijdservice is besproken. Jullie koken liever zelf.', f: 'De oogarts heeft een loep en een leeslamp geregeld.', g: 'Voor hulp in huis betalen jullie samen één vaste eigen bijdrage per maand.',
        },
        netwerk: [{ naam: dochter, soort: 'kind', kring: 'familie', band: 'sterk', toelichting: 'Doet de bankzaken.' }, { naam: buur, soort: 'buur', kring: 'sociaal', band: 'gewoon', toelichting: 'Tilt zware dingen.' }],
      },
      plan: {
        resultaat: `${vrager.roepnaam} en ${partner.roepnaam} wonen samen in een schoon huis en houden energie over.`, einddoel: 'Wij willen samen oud worden in ons eigen huis.', bijdrage: 'Wij kaarten elke donderdag met een buurman die alleen is.', maanden: 24,
        doelen: [{
          domein: 'instrumentele-adl', doel: 'Ons huis is schoon zonder dat een van ons overbelast raakt.',
          treden: { eigen: ['Jullie koken, wassen en doen boodschappen.', 'deels'], netwerk: ['De buurman tilt. De dochter woont te ver weg.', 'deels'], algemeen: ['De strijkservice in het dorpshuis neemt het strijken over.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor schoonmaken.', 'niet'], individueel: ['Hulp bij het huishouden, drie uur per week.', 'voldoende'] },
          stappen: [
            { trede: 'eigen', wat: 'Wij koken en doen de was.', wie: `${vrager.roepnaam} en ${partner.roepnaam}`, weken: 12 }, { trede: 'algemeen', wat: 'Strijkservice, elke twee weken.', wie: 'Dorpshuis', weken: 12 },
            { trede: 'individueel', wat: 'Schoonmaken van alle kamers die in gebruik zijn, en de ramen aan de binnenkant.', wie: 'Thuiszorg Duinzoom', weken: 12, hulp: chance.int(1, 3) === 1 ? { product: 'huishouden', volume: 3, resultaat: 'Het huis is schoon.', pgb: { motivering: 'Wij willen de hulp houden die wij al zes jaar kennen. Zij werkt niet bij een aanbieder.', beheer: `${dochter}, onze dochter. Zij heeft de cursus van de SVB gevolgd.` } } : { product: 'huishouden', volume: 3, resultaat: 'Het huis is schoon.' } },
          ],
        }],
        taken: [['Aanmelden bij de strijkservice', vrager.roepnaam, 'deze maand'], ['Meekijken met de post', dochter, 'elke week, op afstand']], evaluaties: [12, 52],
        hart: `${v.hij === 'hij' ? 'Hij' : 'Zij'} heeft het altijd zelf gedaan. Hulp vragen kostte moeite, en dat verdient een goed antwoord.`, wet: 'Geen van beiden kan het zware werk doen; gebruikelijke hulp is er dus niet (Wmo 2015 art. 2.3.5 lid 3).', euro: 'Drie uur voor twee mensen is minder dan twee keer twee uur.',
      },
      afloop: 'Jullie nemen een particuliere hulp via de kerk. Wij hebben uitgelegd hoe dat werkt met de regeling dienstverlening aan huis.', intrekking: 'Onze kleinzoon komt elke week schoonmaken. Hij spaart voor zijn rijbewijs.',
      onenigheid: { reden: 'Wij willen ook hulp in de tuin. Een huis met een wilde tuin is niet netjes.', aanvraag: 'Wij vragen drie uur hulp in huis en twee uur hulp in de tuin.', afwijzing: 'De tuin hoort niet bij een schoon en leefbaar huis. De klussendienst helpt met de tuin, zonder besluit.' },
    };
  },
};
