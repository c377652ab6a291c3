import type { Bewoner, ToldStory } from './told-story.ts';
import { huisgenotenOf, type Verhaalhuis } from './told-story.ts';
import { Temporal } from '../../../src/platform/time/temporal.ts';
import { required } from '../../../src/platform/required.ts';
import { officeHour } from '../time-passes.ts';
import { tellEigenErvaring } from '../ervaringen.ts';
import { tellKans } from '../familieplan.ts';
import { tellBesluit } from '../tell/tell-besluit.ts';
import { tellAntwoord, tellStart, tellStop } from '../tell/tell-inzet.ts';
import { tellHerziening, tellOnline } from '../tell/tell-plan.ts';
import { tellHulp, tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Planverhaal, Verhaal } from '../verhaal.ts';

const ria: Bewoner = { bsn: '999991103', voornamen: 'Maria Theresia', roepnaam: 'Ria', geslachtsnaam: 'Oudejans', geslacht: 'V', geboren: '1946-06-05' };
const cees: Bewoner = { bsn: '999991115', voornamen: 'Cees', geslachtsnaam: 'Oudejans', geslacht: 'M', geboren: '1944-01-27' };
const huis: Verhaalhuis = { thuis: { gemeente: '0383', wijk: '038305', straat: 'Kerkpad', huisnummer: 9, postcode: '1921BN' }, vrager: ria, partner: cees };
const man = required(huisgenotenOf(huis).partner, 'Cees');

const eersteDoel = {
  domein: 'tijdsbesteding', doel: 'Cees heeft twee vaste dagen met gezelschap, en ik kan uitrusten.',
  treden: { eigen: ['Jullie wandelen elke dag naar de haven.', 'deels'], netwerk: ['De kaartclub komt op maandag bij jullie thuis.', 'deels'], algemeen: ['De ontmoetingsgroep in het dorpshuis, een ochtend.', 'deels'], collectief: ['Dagbesteding, twee dagen.', 'voldoende'], individueel: ['Nu nog niet nodig.', 'niet'] },
  stappen: [
    { trede: 'eigen', wat: 'Wij wandelen elke dag naar de haven.', wie: 'Ria en Cees', weken: 12 }, { trede: 'netwerk', wat: 'Kaartclub op maandag, bij hen thuis.', wie: 'De kaartclub', weken: 12 },
    { trede: 'collectief', wat: 'Twee dagen naar het dagcentrum, in de houtwerkplaats.', wie: 'Dagcentrum Het Kompas', weken: 10, hulp: { product: 'dagbesteding', volume: 4, voor: man, resultaat: 'Cees heeft het naar zijn zin en komt rustig thuis.' } },
    { trede: 'collectief', wat: 'Het busje haalt en brengt.', wie: 'Dagcentrum Het Kompas', weken: 10, hulp: { product: 'vervoer', volume: 4, voor: man, resultaat: 'Cees reist veilig.' } },
  ],
} as const;

const eerste: Planverhaal = {
  resultaat: 'Cees heeft vaste dagen buiten de deur. Ria houdt de zorg vol.', einddoel: 'Wij willen samen thuis blijven, in Akersloot.', maanden: 24, doelen: [eersteDoel],
  taken: [['Een dag kijken in de houtwerkplaats', 'Ria en Cees', 'voor de start'], ['Bellen hoe het gaat', 'Joost Zonneveld', 'na zes weken']], evaluaties: [10, 26, 52], hart: 'Achtenvijftig jaar samen. Rust voor Ria betekent thuis voor Cees.', wet: 'De mantelzorger is overbelast; dagbesteding is de lichtste hulp die helpt (Wmo 2015 art. 2.3.5).', euro: 'Vier dagdelen zijn minder dan begeleiding thuis.',
};

const tweede: Planverhaal = {
  ...eerste, resultaat: 'Cees heeft drie vaste dagen buiten de deur en logeert twee nachten per maand. Ria houdt de zorg vol.', van: Temporal.PlainDate.from('2026-06-01'), maanden: 18,
  doelen: [
    { ...eersteDoel, doel: 'Cees heeft drie vaste dagen met gezelschap, en ik kan uitrusten.', treden: { ...eersteDoel.treden, collectief: ['Dagbesteding, drie dagen: twee dagen waren te weinig.', 'voldoende'] },
      stappen: eersteDoel.stappen.map((stap) => ('hulp' in stap ? { ...stap, wat: stap.wat.replace('Twee dagen', 'Drie dagen'), hulp: { ...stap.hulp, volume: 6 } } : stap)) },
    {
      domein: 'lichamelijke-gezondheid', doel: 'Ik slaap twee nachten per maand een hele nacht.',
      treden: { eigen: ['U gaat weer zwemmen.', 'deels'], netwerk: ['Uw zus kan niet meer komen slapen.', 'niet'], algemeen: ['De mantelzorggroep geeft steun, geen slaap.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor de nacht.', 'niet'], individueel: ['Logeren, twee nachten per maand.', 'voldoende'] },
      stappen: [{ trede: 'eigen', wat: 'Ik ga op dinsdag zwemmen.', wie: 'Ria', weken: 12 }, { trede: 'algemeen', wat: 'Mantelzorggroep.', wie: 'Steunpunt Mantelzorg', weken: 12 }, { trede: 'individueel', wat: 'Cees logeert twee nachten per maand.', wie: 'Dagcentrum Het Kompas', weken: 12, hulp: { product: 'logeren', volume: 2, voor: man, resultaat: 'Ria slaapt uit en Cees is op een plek die hij kent.' } }],
    },
  ],
  hart: 'Het werd zwaarder dan iedereen hoopte. Nog steeds samen, met meer handen.', wet: 'Bij de evaluatie bleek de rust te weinig. Logeren geeft de mantelzorger nachtrust (Wmo 2015 art. 1.1.1, kortdurend verblijf).', euro: 'Meer dagen en logeren blijven goedkoper dan opname, en Ria en Cees willen thuis blijven.',
};

const verhaal: Verhaal = {
  kanaal: 'huisarts', zwaarte: 'meervoudig', vraag: 'Mijn man heeft Alzheimer. Hij is lief, maar hij loopt de hele dag achter mij aan. Ik kom aan slapen niet meer toe.',
  gesprek: {
    achter: 'Cees mist zijn werkplaats en zoekt u de hele dag. U zegt tegen iedereen dat het wel gaat. Tegen ons zei u dat het niet meer gaat.', sterk: 'Jullie lachen elke dag. Cees maakt nog altijd houten bootjes. Het halve dorp let mee op.', wensen: 'Samen thuis blijven, in Akersloot, bij het water.', bijdrage: 'Cees maakt bootjes voor de speeltuin.',
    domeinen: [
      { domein: 'lichamelijke-gezondheid', eigen: 'Ik slaap drie uur per nacht.', professional: 'U bent zes kilo afgevallen.', nu: 2, gewenst: 4 }, { domein: 'tijdsbesteding', wie: man, sterk: 'Timmert nog.', eigen: 'Waar is mijn schuur?', professional: 'Zonder bezigheid wordt hij onrustig.', nu: 2, gewenst: 4 }, { domein: 'geestelijke-gezondheid', wie: man, eigen: 'Ik ben niet ziek.', professional: 'Ziekte van Alzheimer, vastgesteld in 2023.', nu: 2, gewenst: 3 }, { domein: 'huiselijke-relaties', sterk: 'Heel hecht.', eigen: 'Ik snauw soms en daar schaam ik me voor.', nu: 3, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Rust voor u, bezigheid voor Cees, samen thuis.', b: 'U doet alles in huis zelf. Dat wilt u zo houden.', c: 'De kaartclub komt op maandag. De buren letten op de voordeur.', d: 'U heeft als mantelzorger nachtrust en vrije dagen nodig.', e: 'De ontmoetingsgroep in het dorpshuis. Cees maakt bootjes voor de speeltuin.', f: 'Casemanager dementie en huisarts.', g: 'Jullie betalen samen één vaste eigen bijdrage.',
    },
    netwerk: [{ naam: 'De kaartclub', soort: 'vriend', kring: 'sociaal', band: 'sterk', toelichting: 'Maandag bij hen thuis.' }, { naam: 'Truus Molenaar', soort: 'broer-of-zus', kring: 'familie', band: 'gewoon', toelichting: 'Zus van Ria.' }, { naam: 'Casemanager dementie', soort: 'hulpverlener', kring: 'professioneel', van: man }],
  },
  plan: eerste,
};

/** A plan that held for a year, and its successor: what changed is seen at a glance. */
export const riaEnCees: ToldStory = {
  sleutel: 'ria-en-cees', titel: { nl: 'Ria en Cees, een jaar later', en: 'Ria and Cees, a year on' }, begint: '2025-04-14', huis,
  mensen: [{ wie: ria, omschrijving: { nl: 'Tekende haar plan voor de tweede keer. Kijk wat er anders is.', en: 'Signed her plan for the second time. See what is different.' } }],
  async* tell(scene, mensen) {
    const zaak = yield* tellOnderzoek(scene, mensen, verhaal, 'regisseur');
    await tellKans(scene, zaak, 'aangeboden');
    const plan = yield* tellVoorstel(scene, zaak, eerste);
    yield* tellOnline(scene, plan, zaak.inwoner);
    const first = yield* tellHulp(scene, zaak, verhaal);
    yield* tellEigenErvaring(scene, zaak, true);
    yield officeHour(scene, Temporal.PlainDate.from('2026-04-20'));
    yield* tellOnline(scene, yield* tellHerziening(scene, zaak, plan.id, 'Evaluatie na een jaar: twee dagen geven te weinig rust', tweede), zaak.inwoner);
    yield* tellBesluit(scene, zaak, { ...verhaal, plan: tweede });
    const second = yield* tellAntwoord(scene, zaak);
    yield officeHour(scene, Temporal.PlainDate.from('2026-06-02'));
    yield* tellStop(scene, zaak, first, '19');
    yield* tellStart(scene, zaak, second);
  },
};
