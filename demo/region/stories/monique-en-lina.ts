import type { Bewoner, ToldStory } from './told-story.ts';
import { huisgenotenOf, type Verhaalhuis } from './told-story.ts';
import { required } from '../../../src/platform/required.ts';
import { tellTerugzending } from '../tell/tell-besluit.ts';
import { tellOnline } from '../tell/tell-plan.ts';
import { tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Verhaal } from '../verhaal.ts';

const monique: Bewoner = { bsn: '999991152', voornamen: 'Monique', voorvoegsel: 'de', geslachtsnaam: 'Graaf', geslacht: 'V', geboren: '1983-03-29' };
const lina: Bewoner = { bsn: '999991164', voornamen: 'Lina', geslachtsnaam: 'Tesselaar', geslacht: 'V', geboren: '2017-11-06' };
const ramon: Bewoner = { bsn: '999991176', voornamen: 'Ramon', geslachtsnaam: 'Tesselaar', geslacht: 'M', geboren: '1980-10-15' };
const huis: Verhaalhuis = {
  thuis: { gemeente: '0399', wijk: '039903', straat: 'Breedelaan', huisnummer: 17, postcode: '1851MC' }, vrager: monique, kinderen: [lina],
  elders: [{ wie: ramon, is: 'ex-partner', woont: { gemeente: '0383', wijk: '038303', straat: 'Beverwijkerstraatweg', huisnummer: 88, postcode: '1902NH' } }],
};
const kind = required(huisgenotenOf(huis).kinderen[0], 'Lina');

const verhaal: Verhaal = {
  kanaal: 'portaal', zwaarte: 'enkelvoudig', vraag: 'Mijn dochter Lina van acht is sinds de scheiding bang. Ze slaapt niet en wil niet naar haar vader. Haar vader en ik praten bijna niet. Ik wil dat iemand haar helpt.',
  gesprek: {
    vorm: 'kantoor', gezelschap: [{ soort: 'eigen-persoon', naam: 'Ramon Tesselaar, vader' }],
    achter: 'Lina hoort bij jullie allebei, en voelt dat ze moet kiezen. Jullie willen allebei het goede voor haar en geven elkaar de schuld. Beide ouders hebben gezag; daarom spraken we met jullie allebei.', sterk: 'Lina tekent wat ze niet kan zeggen. Jullie kwamen allebei, op tijd, en luisterden naar elkaar.', wensen: 'Lina wil dat papa en mama niet fluisteren. Jullie willen dat zij weer slaapt.',
    domeinen: [
      { domein: 'geestelijke-gezondheid', wie: kind, sterk: 'Tekent en danst.', eigen: 'Ik wil bij allebei wonen in één huis.', professional: 'Angst rond het wisselen. Slaapt slecht in de nacht voor de wissel.', nu: 2, gewenst: 4 }, { domein: 'huiselijke-relaties', eigen: 'Wij appen alleen nog. En dan fout.', professional: 'Veel strijd, geen onveiligheid. Met beide ouders en met Lina alleen gesproken.', nu: 2, gewenst: 4 }, { domein: 'sociaal-netwerk', sterk: 'Oma van vaders kant is van iedereen.', nu: 4, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Lina moet zich veilig voelen in twee huizen.', b: 'Jullie maken een schrift dat met Lina meegaat.', c: 'Oma brengt Lina op de wisseldag, zodat jullie elkaar niet bij de deur treffen.', d: 'niet: er is geen mantelzorger in dit gezin', e: 'De groep ‘Twee huizen’ op school. Monique wil later andere ouders vertellen hoe het ging.', f: 'School, de jeugdarts, en de mediator van de scheiding.', g: 'Voor jeugdhulp betalen jullie niets.',
    },
    netwerk: [{ naam: 'Ramon Tesselaar', soort: 'ex-partner', kring: 'familie', band: 'gespannen', toelichting: 'Vader van Lina, heeft gezag.' }, { naam: 'Oma Tesselaar', soort: 'grootouder', kring: 'familie', band: 'sterk', toelichting: 'Brengt Lina op wisseldagen.', van: kind }, { naam: 'Juf Margriet', soort: 'school', kring: 'professioneel', toelichting: 'Leerkracht van groep 5.', van: kind }],
  },
  plan: {
    resultaat: 'Lina slaapt en lacht in twee huizen, en haar ouders overleggen zonder strijd.', einddoel: 'Wij willen dat Lina niet hoeft te kiezen.', bijdrage: 'Monique vertelt later aan andere ouders wat hielp.', maanden: 9,
    doelen: [
      { domein: 'geestelijke-gezondheid', doel: 'Lina slaapt door, ook in de nacht voor de wissel.',
        treden: { eigen: ['Een schrift en een vast ritueel bij het slapen, in beide huizen.', 'deels'], netwerk: ['Oma brengt en haalt.', 'deels'], algemeen: ['De groep ‘Twee huizen’ op school.', 'deels'], collectief: ['Een training in een groep begint pas na de zomer.', 'niet'], individueel: ['Een psycholoog voor kinderen.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Wij lezen in beide huizen hetzelfde boek voor.', wie: 'Monique en Ramon', weken: 4 }, { trede: 'netwerk', wat: 'Brengt en haalt op wisseldagen.', wie: 'Oma', weken: 6 }, { trede: 'algemeen', wat: 'Groep ‘Twee huizen’.', wie: 'School', weken: 8 }, { trede: 'individueel', wat: 'Praten en tekenen met de psycholoog.', wie: 'Jeugdhulp De Branding', weken: 8, hulp: { product: 'jeugd-ggz', volume: 60, voor: kind, maanden: 6, resultaat: 'Lina kan zeggen wat ze voelt en slaapt door.' } }] },
    ],
    taken: [['Schrift kopen', 'Ramon', 'deze week'], ['Afspraken over appen', 'Monique en Ramon', 'bij de mediator']], evaluaties: [8, 24], hart: 'Twee ouders die kwamen, voor één kind.', wet: 'Jeugdwet art. 2.3.', euro: 'Een halfjaar behandeling.',
  },
};

/** Divorced parents: sent back by beschikkingen, now with the regisseur to be mended. */
export const moniqueEnLina: ToldStory = {
  sleutel: 'monique-en-lina', titel: { nl: 'Lina woont in twee huizen', en: 'Lina lives in two homes' }, begint: '2026-09-14', huis,
  mensen: [{ wie: monique, omschrijving: { nl: 'Gescheiden ouders, een kind. Het plan kwam terug van beschikkingen.', en: 'Divorced parents, one child. The plan came back from beschikkingen.' } }],
  async* tell(scene, mensen) {
    const zaak = yield* tellOnderzoek(scene, mensen, verhaal, 'regisseur');
    yield* tellOnline(scene, yield* tellVoorstel(scene, zaak, verhaal.plan), zaak.inwoner);
    yield* tellTerugzending(scene, zaak, [
      { code: 'motivering-ontbreekt', toelichting: 'Beide ouders hebben gezag. In het plan staat niet dat de vader met de behandeling instemt. Leg dat vast en laat het opnieuw tekenen.' },
      { code: 'omvang-of-periode', toelichting: 'Zestig minuten per week is goed, maar leg uit waarom een halfjaar genoeg is.' },
    ]);
  },
};
