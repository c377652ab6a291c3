import type { Bewoner, ToldStory } from './told-story.ts';
import { tellKans } from '../familieplan.ts';
import { tellOnline } from '../tell/tell-plan.ts';
import { tellHulp, tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Verhaal } from '../verhaal.ts';

const dylan: Bewoner = { bsn: '999991073', voornamen: 'Dylan', geslachtsnaam: 'Vosse', geslacht: 'M', geboren: '2008-06-30' };

const verhaal: Verhaal = {
  kanaal: 'ketenpartner', zwaarte: 'meervoudig', vraag: 'Ik word achttien en dan stopt het gezinshuis. Ik weet niet waar ik heen moet. Mijn mentor zei dat ik jullie moest bellen. Ik wil niet op straat eindigen.',
  gesprek: {
    vorm: 'elders', gezelschap: [{ soort: 'eigen-persoon', naam: 'Anja Beek, gezinshuisouder' }],
    achter: 'U woont sinds uw elfde in een gezinshuis. Met achttien stopt de jeugdhulp. U kunt veel zelf, maar alleen wonen is nog te groot. Uw ouders zijn uit beeld.',
    sterk: 'U doet de koksopleiding en mist nooit een dag. U spaart, u kookt voor acht man en u vraagt om hulp als het moet.', wensen: 'Een eigen kamer, met iemand in huis die u kent. Uw diploma halen. En uw broertje blijven zien.', bijdrage: 'U wilt een keer per maand koken voor de eettafel in de wijk.',
    domeinen: [
      { domein: 'huisvesting', eigen: 'Nog vier weken en dan heb ik geen bed meer.', professional: 'Het gezinshuis geeft uitstel tot er een plek is.', nu: 1, gewenst: 4 }, { domein: 'werk-en-opleiding', sterk: 'Tweede jaar koksopleiding en een bijbaan.', eigen: 'In de keuken weet ik wat ik doe.', nu: 4, gewenst: 5 },
      { domein: 'financien', sterk: 'Heeft 900 euro gespaard.', eigen: 'Zorgtoeslag, studiefinanciering, verzekering… alles tegelijk.', professional: 'Met achttien verandert alles. Zonder hulp wordt het een kluwen.', nu: 3, gewenst: 4 }, { domein: 'geestelijke-gezondheid', eigen: '’s Avonds denk ik te veel.', professional: 'Heeft veel meegemaakt. Praat erover met zijn behandelaar, die blijft.', nu: 3, gewenst: 4 }, { domein: 'sociaal-netwerk', sterk: 'Anja blijft, ook na zijn achttiende.', eigen: 'Mijn broertje woont in Hoorn. Die wil ik niet kwijt.', nu: 3, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Een plek om te wonen met iemand in de buurt, en rust om de opleiding af te maken.', b: 'Koken, schoonmaken, sparen en op tijd komen kunt u zelf.', c: 'Anja blijft bellen en u eet er op zondag. Uw chef leert u ook buiten het werk veel.', d: 'Anja heeft geen extra hulp nodig.', e: 'De eettafel zoekt koks. Een maatje voor jongeren is mogelijk.',
      f: 'De opleiding, de jeugdhulp tot 18, DUO en de behandelaar. Eén overdracht, één keer vertellen.', g: 'Voor beschermd wonen geldt een eigen bijdrage naar inkomen; met studiefinanciering is die laag.',
    },
    clientondersteuning: { uitkomst: 'geregeld', toelichting: 'Een cliëntondersteuner voor jongeren, door hem zelf gekozen.' },
    netwerk: [{ naam: 'Anja Beek', soort: 'pleegouder', kring: 'familie', band: 'sterk', toelichting: 'Gezinshuisouder. Blijft.' }, { naam: 'Kevin Vosse', soort: 'broer-of-zus', kring: 'gezin', band: 'sterk', toelichting: 'Broertje, woont in Hoorn.' }, { naam: 'Chef van restaurant De Schelp', soort: 'werkgever', kring: 'sociaal', band: 'gewoon' }],
    correctie: { sectie: 'domein-huisvesting', tekst: 'Het is niet mijn schuld dat er geen plek is. Zet er alsjeblieft bij dat ik al een halfjaar sta ingeschreven.' },
  },
  plan: {
    resultaat: 'Dylan woont veilig met hulp in huis, haalt zijn diploma en woont over twee jaar op zichzelf.', einddoel: 'Ik wil mijn diploma en mijn eigen sleutel.', bijdrage: 'Ik kook een keer per maand voor de eettafel.', maanden: 24,
    doelen: [
      {
        domein: 'huisvesting', doel: 'Ik woon in een kamer met iemand in huis die ik kan vragen.',
        treden: { eigen: ['U staat al een halfjaar ingeschreven voor een kamer.', 'deels'], netwerk: ['Anja kan u niet in huis houden; er wacht een ander kind.', 'niet'], algemeen: ['Een studentenkamer zonder hulp is nu te vroeg.', 'niet'], collectief: ['Er is geen groepswoning voor jongeren in de regio.', 'niet'], individueel: ['Beschermd wonen in een klein huis, met een plan naar zelfstandig.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Ik doe mijn eigen was, kamer en eten.', wie: 'Dylan', weken: 8 }, { trede: 'individueel', wat: 'Wonen met hulp in huis, elke drie maanden een stap losser.', wie: 'Begeleiding Strandveste', weken: 12, hulp: { product: 'beschermd-wonen', volume: 1, maanden: 18, resultaat: 'Dylan kan alles wat nodig is om alleen te wonen.' } }],
      },
      {
        domein: 'financien', doel: 'Ik regel mijn geld zelf.',
        treden: { eigen: ['U spaart en houdt een app bij.', 'deels'], netwerk: ['Anja kijkt de eerste keer mee.', 'deels'], algemeen: ['De formulierenbrigade doet toeslagen en DUO.', 'deels'], collectief: ['Niet nodig.', 'niet'], individueel: ['Budgetcoach, een halfjaar.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Ik leg elke maand vijftig euro opzij.', wie: 'Dylan', weken: 12 }, { trede: 'algemeen', wat: 'Zorgtoeslag, verzekering en studiefinanciering aanvragen.', wie: 'Stichting Welzijn Duinstreek', weken: 4 }, { trede: 'individueel', wat: 'Elke week een uur samen met de administratie.', wie: 'Stichting Welzijn Duinstreek', weken: 12, hulp: { product: 'budgetcoach', volume: 1, maanden: 6, resultaat: 'Dylan doet zijn administratie zonder hulp.' } }],
      },
    ],
    taken: [['Overdracht van de jeugdhulp', 'Joost Zonneveld', 'voor de verhuizing'], ['Zorgverzekering kiezen', 'Dylan met de formulierenbrigade', 'voor zijn verjaardag'], ['Eten op zondag', 'Anja', 'elke week']], evaluaties: [6, 12, 26, 52],
    hart: 'Wie op zijn achttiende alles zelf moet, valt. Wie mag oefenen, blijft staan.', wet: 'Overgang van Jeugdwet naar Wmo 2015 (art. 2.3.5); het expertteam is gevraagd.', euro: 'Beschermd wonen is duur. Anderhalf jaar met een eind is goedkoper dan terugval en opvang.',
  },
};

/** From youth care to a life of one's own, with the expertteam asked. */
export const dylanWordtAchttien: ToldStory = {
  sleutel: 'dylan-wordt-achttien', titel: { nl: 'Dylan wordt achttien', en: 'Dylan turns eighteen' }, begint: '2026-06-01',
  huis: { thuis: { gemeente: '0399', wijk: '039906', straat: 'Oosterzijweg', huisnummer: 12, postcode: '1851PD' }, vrager: dylan },
  mensen: [{ wie: dylan, omschrijving: { nl: 'Verliet met achttien de jeugdhulp. Het expertteam keek mee met zijn plan.', en: 'Left youth care at eighteen. The expertteam looked at his plan too.' } }],
  async* tell(scene, huis) {
    const zaak = yield* tellOnderzoek(scene, huis, verhaal, 'regisseur');
    await tellKans(scene, zaak, 'afgezien');
    yield* tellOnline(scene, yield* tellVoorstel(scene, zaak, verhaal.plan), zaak.inwoner);
    yield* tellHulp(scene, zaak, verhaal);
  },
};
