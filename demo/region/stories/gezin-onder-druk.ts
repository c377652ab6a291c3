import type { Bewoner, ToldStory } from './told-story.ts';
import { huisgenotenOf, type Verhaalhuis } from './told-story.ts';
import { tellEigenErvaring } from '../ervaringen.ts';
import { tellFamilieplan } from '../familieplan.ts';
import { tellOnline } from '../tell/tell-plan.ts';
import { tellHulp, tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Mens, Verhaal } from '../verhaal.ts';

const bianca: Bewoner = { bsn: '999991024', voornamen: 'Bianca', voorvoegsel: 'van', geslachtsnaam: 'Loon', geslacht: 'V', geboren: '1984-07-03' };
const mike: Bewoner = { bsn: '999991036', voornamen: 'Mike', voorvoegsel: 'van', geslachtsnaam: 'Loon', geslacht: 'M', geboren: '1981-12-19' };
const jesse: Bewoner = { bsn: '999991048', voornamen: 'Jesse', voorvoegsel: 'van', geslachtsnaam: 'Loon', geslacht: 'M', geboren: '2012-02-11' };
const fleur: Bewoner = { bsn: '999991061', voornamen: 'Fleur', voorvoegsel: 'van', geslachtsnaam: 'Loon', geslacht: 'V', geboren: '2016-09-25' };

const huis: Verhaalhuis = { thuis: { gemeente: '0450', wijk: '045000', straat: 'Waldijk', huisnummer: 63, postcode: '1911KP' }, vrager: bianca, partner: mike, kinderen: [jesse, fleur] };
const [, , zoon] = huisgenotenOf(huis).mensen as [Mens, Mens, Mens, Mens];
const vader = huisgenotenOf(huis).partner;

const verhaal: Verhaal = {
  kanaal: 'school', zwaarte: 'multicomplex', vraag: 'Jesse komt al vijf weken niet meer naar school. Zijn moeder vertelde dat er thuis grote zorgen zijn over geld. Zij vindt het goed dat ik u bel. Kunt u met het gezin gaan praten?',
  gesprek: {
    gezelschap: [{ soort: 'eigen-persoon', naam: 'mevrouw De Haas, mentor' }, { soort: 'collega', naam: 'schuldhulpverlener van Welzijn Duinstreek' }],
    achter: 'Mike is vorig jaar zijn werk als stukadoor kwijtgeraakt door zijn rug. Sindsdien zijn er schulden. Jullie hielden het stil. Jesse hoorde alles door de muur en durft niet meer weg: hij is bang dat er iets gebeurt als hij er niet is.',
    sterk: 'Jullie zijn al achttien jaar samen en staan achter elkaar. Bianca houdt het gezin draaiend met haar werk in de bakkerij. Jesse repareert brommers en weet daar alles van. Fleur doet het goed op school.',
    wensen: 'Geen deurwaarder meer aan de deur. En Jesse weer naar school, zonder dat hij gedwongen wordt.', bijdrage: 'Mike wil op zaterdag jongeren leren stuken in de werkplaats, als zijn rug het toelaat.',
    domeinen: [
      { domein: 'financien', eigen: 'We weten het bedrag niet eens. We maken de post niet meer open.', professional: 'Elf schuldeisers, samen ongeveer 28.000 euro. Er is beslag op de kinderbijslag gedreigd. De energie is bijna afgesloten.', nu: 1, gewenst: 4 },
      { domein: 'huiselijke-relaties', sterk: 'Jullie zijn eerlijk tegen elkaar.', eigen: 'Wij maken ruzie over geld en dan slaan er deuren.', professional: 'Veel spanning. Er is geen geweld; dat hebben we met ieder apart besproken.', nu: 2, gewenst: 4 },
      { domein: 'werk-en-opleiding', wie: zoon, sterk: 'Handig en geduldig met techniek.', eigen: 'Ik ga niet. Als ik weg ben gebeurt er iets.', professional: 'Vijf weken geen school. De leerplichtambtenaar wacht op een plan.', nu: 1, gewenst: 4 },
      { domein: 'geestelijke-gezondheid', wie: zoon, eigen: 'Ik slaap als het licht wordt.', professional: 'Angst en somberheid. De jeugdarts kent hem en ziet geen acuut gevaar.', nu: 2, gewenst: 4 },
      ...(vader === undefined ? [] : [{ domein: 'lichamelijke-gezondheid' as const, wie: vader, eigen: 'Ik kan geen emmer meer tillen.', professional: 'Rugklachten; het UWV beoordeelt de uitkering.', nu: 3, gewenst: 4 }]),
      { domein: 'huisvesting', eigen: 'Als we hier uit moeten, weet ik het niet meer.', professional: 'De huur is drie maanden achter. De verhuurder wil wachten als er een plan ligt.', nu: 2, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Rust over geld, en een zoon die weer naar buiten durft. Eén persoon die het overzicht houdt.', b: 'Bianca werkt 28 uur en wil daar 32 van maken. Mike doet het huishouden en kookt.', c: 'De ouders van Bianca vangen Fleur op na school. De broer van Mike betaalt de energie van deze maand.', d: 'De ouders van Bianca zijn op leeftijd. Meer dan twee middagen moeten wij niet vragen.',
      e: 'De brommerwerkplaats van het jongerenwerk, waar Jesse een eigen plek krijgt. Mike kan daar later helpen.', f: 'School, leerplicht, jeugdarts, verhuurder en UWV. We maken één plan en één iemand belt: Joost.', g: 'Jeugdhulp en schuldhulp kosten het gezin niets.',
    },
    clientondersteuning: { uitkomst: 'geregeld', toelichting: 'Een cliëntondersteuner leest mee met de papieren.' },
    netwerk: [
      { naam: 'Joop en Tiny Ruijter', soort: 'grootouder', kring: 'familie', band: 'sterk', toelichting: 'Ouders van Bianca. Vangen Fleur op.', van: zoon }, { naam: 'Danny van Loon', soort: 'broer-of-zus', kring: 'familie', band: 'gewoon', toelichting: 'Broer van Mike.', ...(vader === undefined ? {} : { van: vader }) },
      { naam: 'Mevrouw De Haas', soort: 'school', kring: 'professioneel', band: 'sterk', toelichting: 'Mentor van Jesse.', van: zoon }, { naam: 'Verhuurder', soort: 'anders', kring: 'professioneel', band: 'gespannen', toelichting: 'Wacht tot er een plan is.' },
    ],
  },
  plan: {
    resultaat: 'Het gezin houdt zijn huis, weet wat er binnenkomt en uitgaat, en Jesse gaat weer naar school.', einddoel: 'Wij willen weer gewoon een gezin zijn, zonder angst voor de brievenbus.', bijdrage: 'Mike leert jongeren stuken in de werkplaats.', maanden: 12,
    doelen: [
      {
        domein: 'financien', doel: 'Onze schulden staan stil en er is een regeling.',
        treden: { eigen: ['Jullie maken samen alle post open, op zondag.', 'deels'], netwerk: ['De broer van Mike betaalt één keer de energie.', 'deels'], algemeen: ['De voedselbank en de formulierenbrigade.', 'deels'], collectief: ['Een groep is nu te veel.', 'niet'], individueel: ['Schuldhulpverlening, meteen, naast de hulp voor Jesse.', 'voldoende', 'De energie wordt anders afgesloten; daarom begint dit tegelijk.'] },
        stappen: [{ trede: 'eigen', wat: 'Wij maken op zondag samen de post open.', wie: 'Bianca en Mike', weken: 4 }, { trede: 'netwerk', wat: 'Betaalt de energie van deze maand.', wie: 'Danny', weken: 2 }, { trede: 'algemeen', wat: 'Voedselpakket en toeslagen.', wie: 'Stichting Welzijn Duinstreek', weken: 4 }, { trede: 'individueel', wat: 'Schulden stil laten zetten en regelen.', wie: 'Stichting Welzijn Duinstreek', weken: 12, hulp: { product: 'schuldhulp', volume: 1, resultaat: 'Geen nieuwe incasso’s en een regeling die het gezin kan betalen.' } }],
      },
      {
        domein: 'werk-en-opleiding', doel: 'Jesse gaat weer naar school en slaapt ’s nachts.',
        treden: { eigen: ['Jesse kiest zelf het eerste uur: techniek.', 'deels'], netwerk: ['Opa rijdt hem de eerste weken.', 'deels'], algemeen: ['School geeft een aangepast rooster, het jongerenwerk een plek in de werkplaats.', 'deels'], collectief: ['Een groep past nu niet bij zijn angst.', 'niet'], individueel: ['Ambulante jeugdhulp voor Jesse.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Ik begin met techniek, drie keer per week.', wie: 'Jesse', weken: 4 }, { trede: 'netwerk', wat: 'Rijdt de eerste weken mee naar school.', wie: 'Opa Joop', weken: 6 }, { trede: 'algemeen', wat: 'Aangepast rooster en een vaste mentor.', wie: 'School', weken: 6 }, { trede: 'individueel', wat: 'Angst begrijpen en stap voor stap weer gaan.', wie: 'Jeugdhulp De Branding', weken: 10, hulp: { product: 'jeugdhulp', volume: 3, voor: zoon, resultaat: 'Jesse gaat vier dagen per week naar school en slaapt door.' } }],
      },
      {
        domein: 'huiselijke-relaties', doel: 'Wij praten over geld zonder dat er deuren slaan.',
        treden: { eigen: ['Jullie praten op vaste momenten over geld, niet in de avond.', 'deels'], netwerk: ['De ouders van Bianca vangen Fleur op.', 'deels'], algemeen: ['De cursus voor ouders begint pas in het najaar.', 'niet'], collectief: ['Niet passend.', 'niet'], individueel: ['Hulp aan het hele gezin, thuis.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Wij praten op zaterdagochtend over geld.', wie: 'Bianca en Mike', weken: 6 }, { trede: 'netwerk', wat: 'Vangen Fleur op, twee middagen.', wie: 'Joop en Tiny', weken: 12 }, { trede: 'individueel', wat: 'Thuis oefenen met praten, grenzen en samen plannen.', wie: 'Jeugdhulp De Branding', weken: 10, hulp: { product: 'gezinshulp', volume: 3, resultaat: 'Het gezin lost spanning zelf op.' } }],
      },
    ],
    taken: [['Verhuurder en energiebedrijf bellen', 'Joost Zonneveld', 'vandaag'], ['Rooster maken', 'mevrouw De Haas en Jesse', 'deze week'], ['Post in één doos', 'Mike', 'deze week']], evaluaties: [4, 10, 24, 44],
    hart: 'Dit gezin is moe, niet onwillig. Alles tegelijk aanpakken, met één gezicht, geeft lucht.', wet: 'Jeugdwet art. 2.3, Wgs en Wmo in één plan: één huishouden, één plan, één regisseur.', euro: 'Het plan kost veel in het eerste jaar. Een uithuiszetting en een uithuisplaatsing kosten een veelvoud.',
  },
};

/** Much at once: debts, a boy who stays home, one plan and one regisseur. */
export const gezinOnderDruk: ToldStory = {
  sleutel: 'gezin-onder-druk', titel: { nl: 'Jesse blijft thuis, de post blijft dicht', en: 'Jesse stays home, the post stays shut' }, begint: '2026-04-07', huis,
  mensen: [{ wie: bianca, omschrijving: { nl: 'Moeder van Jesse. Schulden en school in één plan, met Joost als regisseur.', en: 'Mother of Jesse. Debts and school in one plan, with Joost as regisseur.' } }],
  async* tell(scene, mensen) {
    const zaak = yield* tellOnderzoek(scene, mensen, verhaal, 'regisseur');
    yield* tellFamilieplan(scene, zaak);
    yield* tellOnline(scene, yield* tellVoorstel(scene, zaak, verhaal.plan), zaak.inwoner);
    yield* tellHulp(scene, zaak, verhaal);
    yield* tellEigenErvaring(scene, zaak, false);
  },
};
