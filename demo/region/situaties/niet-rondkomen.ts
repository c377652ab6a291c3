import { required } from '../../../src/platform/required.ts';
import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { woordenVan } from '../woorden.ts';

/** A parent alone who cannot make ends meet: advice, a coach and the neighbourhood. */
export const nietRondkomen: Situatie = {
  sleutel: 'niet-rondkomen',
  huishouden: { soort: 'eenouder', geboren: [1980, 1992], kinderen: { geboren: [2012, 2019], aantal: [1, 3] } },
  tell({ vrager, kinderen }, chance) {
    const kind = required(kinderen[0], 'a child');
    const { hij } = woordenVan(vrager);
    const [ex, vriendin] = [inventNaam(chance, vrager.geslacht === 'V' ? 'M' : 'V', 'midden'), inventNaam(chance, 'V', 'midden')];
    const veel = kinderen.length > 1;
    return {
      kanaal: chance.pick(['telefoon', 'balie', 'portaal', 'portaal'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick([`Ik sta er alleen voor met ${veel ? 'de kinderen' : 'mijn kind'} en kom niet rond van mijn uitkering.`, `Na de scheiding is mijn inkomen gehalveerd. Ik weet niet waar ik recht op heb.`]),
      gesprek: {
        vorm: 'kantoor',
        achter: `Sinds de scheiding is er minder geld en meer te regelen. De alimentatie komt niet elke maand. U wilt niet dat ${veel ? 'de kinderen' : kind.roepnaam} het merk${veel ? 'en' : 't'}.`, sterk: 'U houdt een kasboek bij en u heeft nog geen schulden. U zorgt dat er elke dag gezond eten is.', wensen: `U wilt dat ${veel ? 'de kinderen mee kunnen' : `${kind.roepnaam} mee kan`} met schoolreis en op voetbal of dansen kan.`, bijdrage: 'U kunt goed haren knippen en doet dat graag voor mensen in de buurt.',
        domeinen: [
          { domein: 'financien', sterk: 'Er is een kasboek en er zijn geen schulden.', eigen: 'Op de twintigste is het op.', professional: 'U laat huurtoeslag en de kindregeling liggen. Dat scheelt ruim tweehonderd euro per maand.', nu: 3, gewenst: 4 }, { domein: 'huiselijke-relaties', eigen: 'We doen het goed, met z’n allen.', nu: 4, gewenst: 4 },
          { domein: 'geestelijke-gezondheid', eigen: 'Ik lig soms wakker van het geld.', nu: 3, gewenst: 4 }, { domein: 'werk-en-opleiding', eigen: 'Ik werk twintig uur en wil meer, maar dan moet er opvang zijn.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt rondkomen zonder elke dag te rekenen.', b: 'U houdt het kasboek bij en zegt twee abonnementen op.', c: `Uw vriendin ${vriendin} haalt ${veel ? 'de kinderen' : kind.roepnaam} op vrijdag van school. De andere ouder, ${ex}, heeft om het weekend de zorg.`, d: 'U heeft geen mantelzorger.', e: 'De kledingbank, het jeugdfonds voor sport en de ruilwinkel.', f: 'Uw werkgever wil meer uren geven als er opvang is.', g: 'Dit plan kost u niets.',
        },
        netwerk: [{ naam: ex, soort: 'ex-partner', kring: 'familie', band: 'gespannen', toelichting: 'Om het weekend de kinderen.' }, { naam: vriendin, soort: 'vriend', kring: 'sociaal', band: 'sterk', toelichting: 'Haalt op vrijdag van school.' }],
      },
      plan: {
        resultaat: `${vrager.roepnaam} komt rond en ${veel ? 'de kinderen doen' : `${kind.roepnaam} doet`} mee op school en bij een club.`, einddoel: 'Ik wil aan het eind van de maand niet meer hoeven tellen.', bijdrage: 'Ik knip een keer per maand haren in het buurthuis.', maanden: 9,
        doelen: [{
          domein: 'financien', doel: 'Ik krijg waar ik recht op heb en ik heb elke maand een kleine buffer.',
          treden: { eigen: ['U houdt het kasboek bij en bespaart op abonnementen.', 'deels'], netwerk: ['Uw vriendin helpt met ophalen, zodat u meer kunt werken.', 'deels'], algemeen: ['De formulierenbrigade, het jeugdfonds en de ruilwinkel.', 'deels'], collectief: ['Een cursus in een groep past niet bij de werktijden.', 'niet'], individueel: ['Een budgetcoach, een uur per week, drie maanden. Daar is geen besluit voor nodig.', 'voldoende'] },
          stappen: [
            { trede: 'eigen', wat: 'Ik houd mijn kasboek bij en zeg twee abonnementen op.', wie: vrager.roepnaam, weken: 4 }, { trede: 'netwerk', wat: 'Haalt op vrijdag van school.', wie: vriendin, weken: 8 }, { trede: 'algemeen', wat: 'Toeslagen en jeugdfonds aanvragen met de formulierenbrigade.', wie: 'Stichting Welzijn Duinstreek', weken: 4 },
            { trede: 'individueel', wat: 'Vooruitkijken: een begroting voor een heel jaar.', wie: 'Stichting Welzijn Duinstreek', weken: 12, hulp: { product: 'budgetcoach', volume: 1, maanden: 3, resultaat: `${vrager.roepnaam} heeft een begroting en legt elke maand iets opzij.` } },
          ],
        }],
        taken: [['Loonstrook en huurcontract meenemen', vrager.roepnaam, 'naar de formulierenbrigade'], ['Brief over alimentatie opstellen met het Juridisch Loket', vrager.roepnaam, 'deze maand']], evaluaties: [8, 24],
        hart: `${hij === 'hij' ? 'Hij' : 'Zij'} doet het knap. Een zetje is genoeg.`, wet: 'Alles in dit plan is vrij toegankelijk. Een besluit is niet nodig.', euro: 'Drie maanden coach tegenover schulden die er zonder zouden komen.',
      },
      afloop: 'De formulierenbrigade heeft toeslagen aangevraagd en het jeugdfonds betaalt de sport. Daarmee komt u rond.', intrekking: 'Ik heb een andere baan met meer uren. Het lukt nu zelf.',
      onenigheid: { reden: 'Ik wil geen coach, ik wil gewoon meer geld.', aanvraag: 'Ik vraag extra geld per maand.', afwijzing: 'Uw inkomen is met de toeslagen hoog genoeg. Bijzondere bijstand kunt u apart aanvragen voor kosten die u niet kon voorzien.' },
    };
  },
};
