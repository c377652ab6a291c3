import type { ToldStory, Bewoner } from './told-story.ts';
import { tellVoucher } from '../samen.ts';
import { tellOnline } from '../tell/tell-plan.ts';
import { tellPgb } from '../tell/tell-pgb.ts';
import { tellHulp, tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import { tellMeekijker } from '../tell/tell-meekijker.ts';
import type { Verhaal } from '../verhaal.ts';

const annie: Bewoner = { bsn: '999991000', voornamen: 'Annie Catharina', geslachtsnaam: 'Kroonenberg', geslacht: 'V', geboren: '1943-11-08' };
const marijke: Bewoner = { bsn: '999991012', voornamen: 'Marijke', geslachtsnaam: 'Kroonenberg', geslacht: 'V', geboren: '1969-04-22' };

const verhaal: Verhaal = {
  kanaal: 'telefoon', zwaarte: 'enkelvoudig', vraag: 'Mijn moeder redt het niet meer alleen. Ik ga elke dag langs, maar ik werk ook nog. Kan er iemand met ons meedenken? Zij zit naast mij aan de telefoon.',
  gesprek: {
    gezelschap: [{ soort: 'mantelzorger', naam: 'Marijke Kroonenberg' }],
    achter: 'U vergeet de laatste tijd de pillen en het gas. U bent veel alleen en dan gaat u piekeren. Marijke doet al het zware werk en slaapt slecht van de zorgen.',
    sterk: 'U zingt al zestig jaar in het koor en kent nog alle teksten. U bent gastvrij: niemand gaat zonder koekje de deur uit. Marijke en u kunnen alles tegen elkaar zeggen.',
    wensen: 'U wilt in de Oranjebuurt blijven wonen en naar het koor blijven gaan. Marijke wil weer gewoon dochter zijn, en niet alleen schoonmaakster.', bijdrage: 'U wilt de jonge koorleden de oude liederen leren.',
    domeinen: [
      { domein: 'instrumentele-adl', sterk: 'Koffiezetten, tafeldekken en breien gaan als vanouds.', eigen: 'Ik doe alles nog zelf. Nou ja, Marijke doet de vloeren.', professional: 'Schoonmaken en het overzicht over de week lukken niet meer zonder Marijke.', nu: 2, gewenst: 4 },
      { domein: 'tijdsbesteding', sterk: 'Het koor op woensdag.', eigen: 'De donderdag duurt zo lang.', professional: 'Op dagen zonder afspraak blijft u in de ochtendjas en eet u weinig.', nu: 2, gewenst: 4 },
      { domein: 'geestelijke-gezondheid', eigen: 'Ik ben wel eens wat kwijt, maar wie niet.', professional: 'De huisarts doet onderzoek naar het geheugen.', nu: 3, gewenst: 4 },
      { domein: 'lichamelijke-gezondheid', sterk: 'Voor 82 jaar loopt u flink.', eigen: 'Het hart tikt nog, zegt de dokter.', nu: 4, gewenst: 4 }, { domein: 'sociaal-netwerk', sterk: 'Een dochter, een koor en een straat vol bekenden.', nu: 4, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'U wilt thuis blijven, met gezelschap op de lange dagen en een schoon huis.', b: 'U kookt op gas onder toezicht en warmt door de week maaltijden op in de magnetron.', c: 'Marijke komt elke dag na haar werk. Het koor haalt u op woensdag op.',
      d: 'Marijke wil de vloeren en de ramen kwijt, en twee dagen weten dat het goed gaat. Zij gaat naar de mantelzorgborrel.', e: 'De eettafel in het buurthuis op vrijdag. U kunt daar zingen voor wie jarig is.', f: 'De huisarts en de apotheek regelen een medicijnrol.', g: 'U betaalt één vaste eigen bijdrage per maand voor alle hulp samen.',
    },
    clientondersteuning: { uitkomst: 'eigen-persoon', toelichting: 'Marijke denkt mee. Een cliëntondersteuner kan later altijd nog.' },
    netwerk: [{ naam: 'Marijke Kroonenberg', soort: 'mantelzorger', kring: 'familie', band: 'sterk', toelichting: 'Dochter. Komt elke dag na haar werk.', telefoon: '06 5550 4411' }, { naam: 'Koor De Duinlijsters', soort: 'anders', kring: 'sociaal', band: 'sterk', toelichting: 'Haalt haar op woensdag op.' }, { naam: 'Nel Stuifzand', soort: 'buur', kring: 'sociaal', band: 'gewoon', toelichting: 'Heeft een sleutel.' }],
    correctie: { sectie: 'sterk', tekst: 'Ik zing niet zestig maar tweeënzestig jaar in het koor. Dat is voor mij belangrijk.' },
  },
  plan: {
    resultaat: 'Mevrouw Kroonenberg woont veilig in haar eigen huis, heeft gezelschap op vaste dagen, en haar dochter houdt het vol.', einddoel: 'Ik wil in mijn eigen huis blijven en blijven zingen.', bijdrage: 'Ik leer de jonge koorleden de oude liederen.', maanden: 18,
    doelen: [
      {
        domein: 'instrumentele-adl', doel: 'Mijn huis is schoon en Marijke hoeft niet meer te dweilen.',
        treden: { eigen: ['Stoffen, de afwas en de was opvouwen doet u zelf.', 'deels'], netwerk: ['Marijke doet boodschappen en administratie. Het zware werk kan zij niet blijven doen.', 'deels'], algemeen: ['De boodschappenservice brengt de zware dingen.', 'deels'], collectief: ['Er is geen gezamenlijke voorziening voor schoonmaken.', 'niet'], individueel: ['Hulp bij het huishouden met regie: de hulp houdt mee in de gaten hoe het gaat.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Ik stof en vouw de was.', wie: 'Annie', weken: 12 }, { trede: 'netwerk', wat: 'Doet de boodschappen en de bank.', wie: 'Marijke', weken: 12 }, { trede: 'individueel', wat: 'Schoonmaken, en samen kijken wat er in de koelkast ligt.', wie: 'Thuiszorg Duinzoom', weken: 12, hulp: { product: 'huishouden-regie', volume: 3, resultaat: 'Het huis is schoon, er is eten in huis en de hulp belt als het anders gaat dan anders.' } },
          { trede: 'individueel', wat: 'Samen de post en de week doornemen.', wie: 'Nel Stuifzand, die Annie zelf koos', weken: 12, hulp: { product: 'begeleiding', volume: 2, maanden: 9, resultaat: 'De post ligt op orde en de week is overzichtelijk.', pgb: { motivering: 'Annie wil dit doen met haar buurvrouw, die haar al jaren kent.', beheer: 'Haar dochter Marijke' } } }],
      },
      {
        domein: 'tijdsbesteding', doel: 'Op dinsdag en donderdag ben ik onder de mensen.',
        treden: { eigen: ['U gaat zelf naar het koor.', 'deels'], netwerk: ['Het koor haalt u op.', 'deels'], algemeen: ['De eettafel op vrijdag.', 'deels'], collectief: ['Dagbesteding op dinsdag en donderdag, met vervoer.', 'voldoende'], individueel: ['Niet nodig.', 'niet'] },
        stappen: [{ trede: 'eigen', wat: 'Ik ga op woensdag naar het koor.', wie: 'Annie', weken: 12 }, { trede: 'algemeen', wat: 'Eettafel op vrijdag.', wie: 'Stichting Welzijn Duinstreek', weken: 8 }, { trede: 'collectief', wat: 'Twee dagen naar het dagcentrum.', wie: 'Dagcentrum Het Kompas', weken: 8, hulp: { product: 'dagbesteding', volume: 4, resultaat: 'Mevrouw eet samen, beweegt en zingt, twee dagen per week.' } }, { trede: 'collectief', wat: 'Het busje haalt en brengt.', wie: 'Dagcentrum Het Kompas', weken: 8, hulp: { product: 'vervoer', volume: 4, resultaat: 'Mevrouw reist veilig.' } }],
      },
    ],
    taken: [['Medicijnrol aanvragen bij de apotheek', 'Marijke', 'deze week'], ['Een ochtend kijken bij het dagcentrum', 'Annie en Marijke', 'voor de start'], ['Bellen met de huisarts over het onderzoek', 'Samira Bos', 'over een maand']], evaluaties: [8, 26, 52],
    hart: 'Annie hoort bij het koor en in haar straat. Marijke wil haar moeder houden, niet verzorgen.', wet: 'Marijke is overbelast; gebruikelijke hulp is er niet, want zij woont elders (Wmo 2015 art. 2.3.2 lid 4 onder d en 2.3.5).', euro: 'Twee dagen dagbesteding en drie uur hulp kosten veel minder dan een verpleeghuis.',
  },
};

/** The whole way once, from a daughter on the phone to help that runs. */
export const annieEnMarijke: ToldStory = {
  sleutel: 'annie-en-marijke', titel: { nl: 'Annie zingt nog, Marijke zorgt', en: 'Annie still sings, Marijke cares' }, begint: '2026-02-16',
  huis: { thuis: { gemeente: '0383', wijk: '038301', straat: 'Oranjelaan', huisnummer: 28, postcode: '1901TL' }, vrager: annie, elders: [{ wie: marijke, is: 'kind', woont: { gemeente: '0383', wijk: '038307', straat: 'Zonnedauw', huisnummer: 7, postcode: '1906EB' } }] },
  mensen: [
    { wie: annie, omschrijving: { nl: 'Alles loopt. Kijk naar haar plan, haar brieven, en wie er keek.', en: 'All is running. See her plan, her letters, and who looked.' } },
    { wie: marijke, omschrijving: { nl: 'Dochter en mantelzorger. Mag van haar moeder meelezen.', en: 'Daughter and carer. Her mother lets her read along.' } },
  ],
  async* tell(scene, huis) {
    const zaak = yield* tellOnderzoek(scene, huis, verhaal, 'generalist', (begun) =>
      tellMeekijker(scene, begun, marijke.bsn, { recht: 'lezen', doel: 'Meelezen met haar moeder, zoals zij samen afspraken', gegevens: ['persoon', 'gesprek', 'plan', 'inzet', 'tijdlijn'] }));
    yield* tellOnline(scene, yield* tellVoorstel(scene, zaak, verhaal.plan), zaak.inwoner);
    yield* tellHulp(scene, zaak, verhaal);
    await tellVoucher(scene, zaak);
    yield* tellPgb(scene, zaak);
    await scene.as(zaak.inwoner, 'machtiging.uitgifte', { dossier: zaak.dossier, naam: 'Nel van de overkant', gegevens: ['plan', 'inzet'], recht: 'lezen', tot: scene.today().add({ days: 90 }).toString() });
  },
};
