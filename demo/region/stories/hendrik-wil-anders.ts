import type { Bewoner, ToldStory } from './told-story.ts';
import { tellKans } from '../familieplan.ts';
import { homeDays } from '../time-passes.ts';
import { tellBesluit } from '../tell/tell-besluit.ts';
import { tellGeenOvereenstemming } from '../tell/tell-plan.ts';
import { tellOnderzoek, tellVoorstel } from '../tell/tell-way.ts';
import type { Verhaal } from '../verhaal.ts';

const hendrik: Bewoner = { bsn: '999991085', voornamen: 'Hendrik Jacobus', geslachtsnaam: 'Blom', geslacht: 'M', geboren: '1951-03-14' };

const verhaal: Verhaal = {
  kanaal: 'telefoon', zwaarte: 'enkelvoudig', vraag: 'Ik heb een scootmobiel nodig. Mijn buurman heeft er ook een. Ik kan niet meer naar het strand lopen en mijn auto is weg.',
  gesprek: {
    achter: 'U bent dertig jaar strandvonder geweest. Sinds uw longziekte komt u de zeereep niet meer op. Wat u mist is de zee, en de mannen op het bankje.', sterk: 'U doet uw huishouden zelf, u fietst korte stukken en u kent het hele dorp.', wensen: 'Elke dag naar zee kunnen, als het weer het toelaat.', bijdrage: 'U vertelt graag op school over het strand.',
    domeinen: [
      { domein: 'lichamelijke-gezondheid', eigen: 'Ik heb nog maar de helft van mijn adem.', professional: 'Loopt tweehonderd meter. De fysiotherapeut ziet ruimte voor verbetering.', nu: 3, gewenst: 4 }, { domein: 'maatschappelijke-participatie', eigen: 'Zonder zee ben ik niemand.', professional: 'Komt drie keer per week buiten, in de eigen straat.', nu: 3, gewenst: 4 },
      { domein: 'sociaal-netwerk', sterk: 'Een dorp vol bekenden.', eigen: 'Ze komen wel langs, maar ik wil erheen.', nu: 4, gewenst: 4 },
    ],
    onderwerpen: {
      a: 'U wilt zelf, op uw eigen tijd, naar zee.', b: 'U traint bij de fysiotherapeut en fietst korte stukken.', c: 'De mannen van het bankje willen u ophalen met de duofiets.', d: 'U heeft geen mantelzorger.', e: 'De duofiets van het dorpshuis en de wijktaxi. U kunt vertellen op school.', f: 'Fysiotherapeut en longverpleegkundige.', g: 'De duofiets is gratis. Voor de wijktaxi betaalt u het tarief van de bus.',
    },
    netwerk: [{ naam: 'Siem Groen', soort: 'vriend', kring: 'sociaal', band: 'sterk', toelichting: 'Van het bankje.' }, { naam: 'Longverpleegkundige', soort: 'hulpverlener', kring: 'professioneel' }],
  },
  plan: {
    resultaat: 'De heer Blom komt drie keer per week bij de zee en heeft daar gezelschap.', einddoel: 'Ik wil elke dag de zee zien.', bijdrage: 'Ik vertel op school over het strand van vroeger.', maanden: 12,
    doelen: [{
      domein: 'maatschappelijke-participatie', doel: 'Ik kom weer bij het bankje aan zee.',
      treden: { eigen: ['U traint elke dag en fietst een stukje.', 'deels'], netwerk: ['De mannen halen u op met de duofiets.', 'deels'], algemeen: ['De duofiets is drie keer per week te leen.', 'deels'], collectief: ['De wijktaxi voor dagen dat fietsen niet gaat.', 'voldoende'], individueel: ['Een scootmobiel is nu niet nodig: u verliest er uw conditie mee.', 'niet'] },
      stappen: [{ trede: 'eigen', wat: 'Ik train elke dag.', wie: 'Hendrik', weken: 8 }, { trede: 'netwerk', wat: 'Haalt op met de duofiets.', wie: 'Siem', weken: 4 }, { trede: 'algemeen', wat: 'Duofiets, drie keer per week.', wie: 'Dorpshuis', weken: 8 }, { trede: 'collectief', wat: 'Wijktaxi voor als fietsen niet gaat.', wie: 'Dagcentrum Het Kompas', weken: 12, hulp: { product: 'wijktaxi', volume: 8, resultaat: 'De heer Blom reist zelf in de regio.' } }],
    }],
    taken: [['Duofiets reserveren', 'Siem', 'deze week']], evaluaties: [8, 30], hart: 'De zee is voor hem geen uitje maar zijn leven.', wet: 'Met de duofiets en de wijktaxi is er genoeg om mee te doen (Wmo 2015 art. 2.3.5 lid 3).', euro: 'Een scootmobiel kost ruim duizend euro per jaar en is nu niet de goede hulp.',
  },
  onenigheid: {
    reden: 'Ik wil geen duofiets met Siem voorop. Ik wil zelf sturen. Een scootmobiel en anders niets.', aanvraag: 'Ik vraag een scootmobiel. Ik wil zelf naar zee kunnen, wanneer ik dat wil, en niet wachten tot iemand mij haalt.',
    afwijzing: 'U kunt met de duofiets en de wijktaxi bij de zee komen. Uw fysiotherapeut verwacht dat u verder komt als u blijft bewegen. Daarom krijgt u nu geen scootmobiel. Wordt uw adem minder, vraag het dan opnieuw.',
  },
};

/** No agreement: he asks himself, is refused, and can still object. */
export const hendrikWilAnders: ToldStory = {
  sleutel: 'hendrik-wil-anders', titel: { nl: 'Hendrik wil zelf sturen', en: 'Hendrik wants to steer himself' }, begint: '2026-08-31',
  huis: { thuis: { gemeente: '0373', wijk: '037302', straat: 'Zeeweg', huisnummer: 31, postcode: '1865BC' }, vrager: hendrik },
  mensen: [{ wie: hendrik, omschrijving: { nl: 'Was het niet eens met het plan. Lees het besluit en hoe hij bezwaar kan maken.', en: 'Did not agree with the plan. Read the decision and how he can object.' } }],
  async* tell(scene, huis) {
    const zaak = yield* tellOnderzoek(scene, huis, verhaal, 'generalist');
    await tellKans(scene, zaak, 'begonnen');
    const plan = yield* tellVoorstel(scene, zaak, verhaal.plan);
    yield* tellGeenOvereenstemming(scene, zaak, plan, verhaal.onenigheid?.reden ?? '');
    yield homeDays(scene, 2, 4);
    await scene.as(zaak.inwoner, 'aanvraag.indiening', { melding: zaak.melding, toelichting: verhaal.onenigheid?.aanvraag ?? '' });
    yield* tellBesluit(scene, zaak, verhaal);
  },
};
