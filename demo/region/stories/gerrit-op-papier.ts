import type { Bewoner, ToldStory } from './told-story.ts';
import { tellPapier } from '../tell/tell-plan.ts';
import { tellHulp, tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Verhaal } from '../verhaal.ts';

const gerrit: Bewoner = { bsn: '999991127', voornamen: 'Gerrit', geslachtsnaam: 'Koomen', geslacht: 'M', geboren: '1938-02-21' };

const verhaal: Verhaal = {
  kanaal: 'huisbezoek', zwaarte: 'enkelvoudig', vraag: 'Ik heb geen computer en ik wil er ook geen. Maar het huis wordt mij te veel. De wijkverpleegkundige zei dat u langs wilde komen.',
  gesprek: {
    achter: 'U woont alleen in het huis waar u geboren bent. Sinds uw vrouw er niet meer is houdt u twee kamers bij. De rest is dicht. U eet veel brood.', sterk: 'U hakt zelf uw hout, u leest twee kranten en u repareert klokken voor half Schoorl.', wensen: 'Hier sterven, niet in een tehuis. En geen gedoe met wachtwoorden.', bijdrage: 'U repareert klokken voor het repaircafé.',
    domeinen: [
      { domein: 'instrumentele-adl', eigen: 'Mijn vrouw deed dat. Ik weet niet eens waar de dweil ligt.', professional: 'Twee kamers zijn schoon, de keuken en badkamer niet.', nu: 2, gewenst: 4 }, { domein: 'lichamelijke-gezondheid', sterk: 'Sterk voor 88 jaar.', eigen: 'De handen trillen wat.', nu: 4, gewenst: 4 }, { domein: 'sociaal-netwerk', eigen: 'Er komt iedere dag wel een klok binnen.', nu: 4, gewenst: 4 }, { domein: 'huisvesting', sterk: 'Ruim huis, houtkachel, goed onderhouden.', nu: 4, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Een schone keuken en badkamer, en een keer per dag warm eten.', b: 'U kookt aardappels en een ei. U wilt leren een stamppot te maken.', c: 'De buurvrouw neemt op dinsdag een pan soep mee.', d: 'U heeft geen mantelzorger.', e: 'De kookles voor mannen in het dorpshuis, en het repaircafé.', f: 'De wijkverpleegkundige komt voor de ogen.', g: 'U betaalt een vaste eigen bijdrage. De brief van het CAK komt per post.',
    },
    netwerk: [{ naam: 'Aagje de Ruijter', soort: 'buur', kring: 'sociaal', band: 'sterk', toelichting: 'Brengt op dinsdag soep.' }],
  },
  plan: {
    resultaat: 'De heer Koomen woont in een schoon huis en eet elke dag warm.', einddoel: 'Ik wil in mijn geboortehuis blijven.', bijdrage: 'Ik repareer klokken voor het repaircafé.', maanden: 24,
    doelen: [{
      domein: 'instrumentele-adl', doel: 'De keuken en de badkamer zijn schoon en ik kan drie gerechten koken.',
      treden: { eigen: ['U doet uw kamers en het hout.', 'deels'], netwerk: ['De buurvrouw brengt soep.', 'deels'], algemeen: ['Kookles voor mannen.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor schoonmaken.', 'niet'], individueel: ['Hulp bij het huishouden, twee uur per week.', 'voldoende'] },
      stappen: [{ trede: 'eigen', wat: 'Ik doe mijn eigen kamers en de kachel.', wie: 'Gerrit', weken: 12 }, { trede: 'netwerk', wat: 'Brengt op dinsdag soep.', wie: 'Aagje', weken: 12 }, { trede: 'algemeen', wat: 'Kookles voor mannen, zes keer.', wie: 'Dorpshuis', weken: 8 }, { trede: 'individueel', wat: 'Keuken, badkamer en bed.', wie: 'Thuiszorg Duinzoom', weken: 12, hulp: { product: 'huishouden', volume: 2, resultaat: 'Keuken en badkamer zijn schoon en het bed is verschoond.' } }],
    }],
    taken: [['Aanmelden voor de kookles', 'Samira Bos', 'deze week, per telefoon'], ['Alles per post sturen', 'Samira Bos', 'altijd']], evaluaties: [12, 52], hart: 'Een man die zijn huis kent als zijn broekzak. Alleen de dweil niet.', wet: 'Er is geen huisgenoot en geen algemene voorziening die dit doet (Wmo 2015 art. 2.3.5 lid 3).', euro: 'Twee uur per week.',
  },
};

/** Everything on paper: he signs with a pen at the kitchen table. */
export const gerritOpPapier: ToldStory = {
  sleutel: 'gerrit-op-papier', titel: { nl: 'Gerrit tekent met een pen', en: 'Gerrit signs with a pen' }, begint: '2026-05-18',
  huis: { thuis: { gemeente: '0373', wijk: '037307', straat: 'Duinlaan', huisnummer: 4, postcode: '1871AL' }, vrager: gerrit },
  mensen: [{ wie: gerrit, omschrijving: { nl: 'Heeft zelf geen computer. Zijn handtekening staat als scan bij het plan.', en: 'Has no computer himself. His signature is a scan with the plan.' } }],
  async* tell(scene, huis) {
    const zaak = yield* tellOnderzoek(scene, huis, verhaal, 'generalist');
    yield* tellPapier(scene, zaak, yield* tellVoorstel(scene, zaak, verhaal.plan));
    yield* tellHulp(scene, zaak, verhaal);
  },
};
