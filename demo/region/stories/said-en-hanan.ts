import type { Bewoner, ToldStory } from './told-story.ts';
import { workDays } from '../time-passes.ts';
import { tellAfspraak, tellGesprek, tellVerslag } from '../tell/tell-gesprek.ts';
import { tellMeekijker } from '../tell/tell-meekijker.ts';
import { tellToedeling, tellVraag } from '../tell/tell-vraag.ts';
import { tellVoorstel } from '../tell/tell-way.ts';
import type { Verhaal } from '../verhaal.ts';

const said: Bewoner = { bsn: '999991139', voornamen: 'Said', geslachtsnaam: 'Benhaddou', geslacht: 'M', geboren: '1974-08-17' };
const hanan: Bewoner = { bsn: '999991140', voornamen: 'Hanan', geslachtsnaam: 'Benhaddou', geslacht: 'V', geboren: '1979-05-12' };

const verhaal: Verhaal = {
  kanaal: 'telefoon', zwaarte: 'meervoudig', vraag: 'Mijn broer Said heeft sinds zijn ongeluk hersenletsel. Ik ben zijn mentor. Hij woont weer op zichzelf en dat gaat niet goed. Hij zit hier naast mij en vindt het goed dat ik bel.',
  gesprek: {
    gezelschap: [{ soort: 'vertegenwoordiger', naam: 'Hanan Benhaddou' }],
    achter: 'U bent vier jaar geleden van de steiger gevallen. Uw lichaam is hersteld, uw hoofd raakt snel vol. U vergeet afspraken en wordt boos als het te veel wordt. Daarna heeft u spijt.', sterk: 'U kookt fantastisch en kent elk recept van uw moeder. U bent trouw: wie een vriend is, blijft dat.', wensen: 'Zelfstandig wonen, iets nuttigs doen, en uw dochtertje vaker zien.', bijdrage: 'U wilt koken voor de eettafel in de wijk.',
    domeinen: [
      { domein: 'tijdsbesteding', eigen: 'Ik kijk televisie. Vroeger bouwde ik huizen.', professional: 'Geen dagbesteding. De prikkels van een grote groep zijn te veel.', nu: 2, gewenst: 4 }, { domein: 'instrumentele-adl', sterk: 'Koken gaat goed.', eigen: 'De post gaat naar Hanan.', professional: 'Plannen en overzicht lukken niet zonder iemand ernaast.', nu: 2, gewenst: 4 }, { domein: 'geestelijke-gezondheid', eigen: 'Mijn hoofd is een radio zonder knop.', professional: 'Niet-aangeboren hersenletsel. In behandeling bij het revalidatiecentrum.', nu: 3, gewenst: 4 }, { domein: 'huiselijke-relaties', eigen: 'Ik wil een vader zijn.', professional: 'Ziet zijn dochter een keer per maand, met zijn zus erbij.', nu: 3, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'Een vaste week met werk dat past, en hulp bij plannen.', b: 'U kookt, doet boodschappen met een lijst en gaat op tijd naar bed.', c: 'Hanan doet geld en post, en is er als u met uw dochter bent.', d: 'Hanan heeft drie kinderen en een baan. Zij wil zus zijn, en niet elke dag regelaar.', e: 'De eettafel zoekt een kok. Een kleine groep past daar.', f: 'Revalidatiecentrum, huisarts, en de kinderrechter voor de omgang.', g: 'Eén vaste eigen bijdrage per maand. Hanan betaalt die als bewindvoerder.',
    },
    clientondersteuning: { uitkomst: 'eigen-persoon', toelichting: 'Zijn zus is mentor en denkt mee.' },
    netwerk: [{ naam: 'Hanan Benhaddou', soort: 'mentor', kring: 'familie', band: 'sterk', toelichting: 'Zus en mentor. Benoemd door de kantonrechter.', telefoon: '06 5550 7719' }, { naam: 'Amal', soort: 'kind', kring: 'gezin', band: 'sterk', toelichting: 'Dochter van zeven, woont bij haar moeder.' }, { naam: 'Revalidatiecentrum', soort: 'hulpverlener', kring: 'professioneel' }],
  },
  plan: {
    resultaat: 'Said heeft een vaste week, woont op zichzelf en is vader op goede momenten.', einddoel: 'Ik wil een man met een doel zijn, en een vader.', bijdrage: 'Ik kook op vrijdag voor de eettafel.', maanden: 12,
    doelen: [
      { domein: 'tijdsbesteding', doel: 'Ik werk drie dagdelen per week in een keuken met een kleine groep.',
        treden: { eigen: ['U zet zelf de wekker en de tas klaar.', 'deels'], netwerk: ['Hanan stuurt ’s ochtends een bericht.', 'deels'], algemeen: ['De eettafel op vrijdag.', 'deels'], collectief: ['Dagbesteding met werk in een kleine groep.', 'voldoende'], individueel: ['Niet nodig voor dit doel.', 'niet'] },
        stappen: [{ trede: 'eigen', wat: 'Ik zet mijn wekker en mijn tas klaar.', wie: 'Said', weken: 6 }, { trede: 'algemeen', wat: 'Koken voor de eettafel.', wie: 'Stichting Welzijn Duinstreek', weken: 8 }, { trede: 'collectief', wat: 'Werken in de keuken.', wie: 'Begeleiding Strandveste', weken: 8, hulp: { product: 'dagbesteding-werk', volume: 3, aanbieder: 'strandveste', resultaat: 'Said werkt drie dagdelen en gaat rustig naar huis.' } }] },
      { domein: 'instrumentele-adl', doel: 'Ik weet elke ochtend wat er die dag is.',
        treden: { eigen: ['U gebruikt een wit bord in de gang.', 'deels'], netwerk: ['Hanan doet geld en post. Elke dag langskomen kan zij niet.', 'deels'], algemeen: ['Er is geen algemene voorziening die dit kan.', 'niet'], collectief: ['In een groep leert u dit niet.', 'niet'], individueel: ['Begeleiding thuis, vier uur per week, door iemand die hersenletsel kent.', 'voldoende'] },
        stappen: [{ trede: 'eigen', wat: 'Ik schrijf elke avond op het witte bord wat er morgen is.', wie: 'Said', weken: 4 }, { trede: 'netwerk', wat: 'Doet geld en post.', wie: 'Hanan', weken: 12 }, { trede: 'individueel', wat: 'Week plannen, oefenen met rust nemen.', wie: 'Begeleiding Strandveste', weken: 10, hulp: { product: 'begeleiding', volume: 4, resultaat: 'Said houdt zijn week zelf vol met het witte bord.' } }] },
    ],
    taken: [['Kennismaken in de keuken', 'Said en Hanan', 'deze maand'], ['Afspraken over de omgang delen', 'Hanan', 'met de kinderrechter']], evaluaties: [8, 24, 48], hart: 'Hij was de man die alles bouwde. Nu bouwen we om hem heen.', wet: 'Behandeling valt onder de Zvw; plannen en dag onder de Wmo 2015 (art. 2.3.5). Zijn mentor tekent.', euro: 'Vier uur en drie dagdelen voorkomen een terugkeer naar de kliniek.',
  },
};

/** A mentor stands in for her brother: his plan lies with her to be signed. */
export const saidEnHanan: ToldStory = {
  sleutel: 'said-en-hanan', titel: { nl: 'Hanan tekent voor haar broer', en: 'Hanan signs for her brother' }, begint: '2026-10-05',
  huis: { thuis: { gemeente: '0450', wijk: '045000', straat: 'Kooglaan', huisnummer: 118, postcode: '1911TB' }, vrager: said, elders: [{ wie: hanan, is: 'los', woont: { gemeente: '0450', wijk: '045000', straat: 'Molenweg', huisnummer: 40, postcode: '1911CR' } }] },
  mensen: [
    { wie: said, omschrijving: { nl: 'Woont met hersenletsel op zichzelf. Zijn zus is zijn mentor.', en: 'Lives on his own with a brain injury. His sister is his mentor.' } },
    { wie: hanan, omschrijving: { nl: 'Zus en mentor van Said. Zijn plan ligt klaar: teken het namens hem.', en: 'Sister and mentor of Said. His plan is ready: sign it for him.' } },
  ],
  async* tell(scene, huis) {
    const zaak = yield* tellToedeling(scene, yield* tellVraag(scene, huis, verhaal), verhaal, 'regisseur');
    const afspraak = yield* tellAfspraak(scene, zaak, verhaal);
    const mentor = yield* tellMeekijker(scene, zaak, hanan.bsn, { recht: 'schrijven', doel: 'Mentor, benoemd door de kantonrechter', gegevens: ['persoon', 'melding', 'gesprek', 'plan', 'besluit', 'inzet', 'tijdlijn'] });
    yield* tellGesprek(scene, zaak, verhaal, afspraak);
    const verslag = yield* tellVerslag(scene, zaak, afspraak.id);
    yield workDays(scene, 1, 2);
    await scene.as(mentor, 'verslag.bevestiging', { id: verslag });
    yield workDays(scene, 0, 1);
    await scene.as(scene.staff.staff(zaak.regisseur), 'verslag.vaststelling', { id: verslag });
    yield* tellVoorstel(scene, zaak, verhaal.plan);
  },
};
