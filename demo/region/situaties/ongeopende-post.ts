import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody who no longer dares to open the post. */
export const ongeopendePost: Situatie = {
  sleutel: 'ongeopende-post',
  huishouden: { soort: 'alleen', geboren: [1962, 1989] },
  tell({ vrager }, chance) {
    const { naam, hij, zijn } = woordenVan(vrager);
    const [broer, oudCollega] = [inventNaam(chance, 'M', 'midden'), inventNaam(chance, 'M', 'midden')];
    const uren = chance.pick([2, 3]);
    return {
      kanaal: chance.pick(['telefoon', 'balie', 'portaal', 'ketenpartner'] as const), zwaarte: 'meervoudig',
      vraag: chance.pick(['Ik krijg brieven over geld die ik niet begrijp en ik durf ze niet open te maken.', 'Er ligt een hele stapel post. Ik weet dat er rekeningen bij zitten. Ik krijg het niet voor elkaar.', 'De woningcorporatie zegt dat ik hulp moet zoeken. Ik loop achter met de huur.']),
      gesprek: {
        vorm: 'kantoor', gezelschap: [{ soort: 'clientondersteuner', naam: inventNaam(chance, 'V', 'midden') }],
        achter: 'Sinds u uw werk kwijt bent is het overzicht weg. U slaapt slecht, u stelt uit en dan wordt de stapel hoger. U schaamt zich daarvoor.', sterk: 'U heeft zelf gebeld. U was twintig jaar een collega op wie je kon rekenen en u bent handig met fietsen.',
        wensen: 'U wilt weer kunnen slapen. En u wilt de brievenbus openmaken zonder buikpijn.', bijdrage: 'U wilt wel fietsen maken in de werkplaats van de wijk.',
        domeinen: [
          { domein: 'financien', eigen: 'Ik weet niet hoeveel schuld ik heb. Ik denk zesduizend euro.', professional: 'Er zijn vijf schuldeisers gevonden. De huur is twee maanden achter. Er is nog geen beslag.', nu: 2, gewenst: 4 },
          { domein: 'geestelijke-gezondheid', eigen: 'In mijn hoofd is het één grote kluwen.', professional: 'U bent somber en gespannen. De huisarts heeft u doorverwezen naar de praktijkondersteuner.', nu: 3, gewenst: 4 },
          { domein: 'instrumentele-adl', sterk: 'U kookt en houdt uw huis netjes.', eigen: 'Alles met papier laat ik liggen.', professional: 'Met iemand ernaast opent u de post wel.', nu: 2, gewenst: 4 }, { domein: 'werk-en-opleiding', eigen: 'Ik wil weer werken, maar eerst dit.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt rust in uw hoofd en weten waar u aan toe bent.', b: 'U maakt elke dag één envelop open en legt die in een map.', c: `Uw broer ${broer} wil meekijken met de bankrekening. Uw oud-collega ${oudCollega} neemt u mee uit vissen.`, d: 'U heeft geen mantelzorger.', e: 'De formulierenbrigade zit op dinsdag in de bibliotheek. De fietswerkplaats zoekt mensen.',
          f: 'Met de woningcorporatie is afgesproken dat zij drie maanden wacht. De huisarts denkt mee.', g: 'Schuldhulp kost u niets. Voor begeleiding betaalt u een vaste eigen bijdrage; daar kunt u bijzondere bijstand voor vragen.',
        },
        clientondersteuning: { uitkomst: 'geregeld', toelichting: 'De cliëntondersteuner zat bij het gesprek en blijft meelezen.' },
        netwerk: [{ naam: broer, soort: 'broer-of-zus', kring: 'familie', band: 'gewoon', toelichting: 'Werkt bij een bank.' }, { naam: oudCollega, soort: 'vriend', kring: 'sociaal', band: 'gewoon', toelichting: 'Gaat op zaterdag mee vissen.' }, { naam: 'Woningcorporatie', soort: 'anders', kring: 'professioneel', band: 'gespannen', toelichting: 'Huurachterstand van twee maanden.' }],
      },
      plan: {
        resultaat: `${naam} heeft overzicht over ${zijn} geld en papieren, en de schulden worden afbetaald.`, einddoel: 'Ik wil weer gewoon mijn brievenbus openmaken.', bijdrage: 'Ik maak een middag per week fietsen in de werkplaats.', maanden: 12,
        doelen: [
          {
            domein: 'financien', doel: 'Mijn schulden staan op een rij en er is een regeling.',
            treden: { eigen: ['U verzamelt alle brieven in één doos.', 'deels'], netwerk: ['Uw broer kijkt mee met de rekening.', 'deels'], algemeen: ['De formulierenbrigade helpt met toeslagen.', 'deels'], collectief: ['Er is geen groep die bij deze schulden past.', 'niet'], individueel: ['Schuldhulpverlening.', 'voldoende'] },
            stappen: [
              { trede: 'eigen', wat: 'Ik maak geen nieuwe schulden en betaal eerst de huur.', wie: naam, weken: 6 }, { trede: 'netwerk', wat: 'Kijkt elke maand mee naar de bankrekening.', wie: broer, weken: 12 },
              { trede: 'individueel', wat: 'Schulden op een rij en een regeling met wie geld krijgt.', wie: 'Stichting Welzijn Duinstreek', weken: 16, hulp: { product: 'schuldhulp', volume: 1, resultaat: 'Er is een regeling waar alle schuldeisers aan meedoen.' } },
            ],
          },
          {
            domein: 'instrumentele-adl', doel: 'Ik doe zelf elke week mijn post.',
            treden: {
              eigen: ['U opent elke dag één envelop.', 'deels'], netwerk: ['Uw broer heeft weinig tijd door de week.', 'niet'], algemeen: ['De formulierenbrigade is er een keer per week en dat is te weinig om het vol te houden.', 'deels'], collectief: ['Een groep is nu te druk voor u.', 'niet'],
              individueel: [`Begeleiding thuis, ${uren} uur per week, en na een half jaar minder.`, 'voldoende'],
            },
            stappen: [
              { trede: 'eigen', wat: 'Ik open elke dag één envelop.', wie: naam, weken: 4 }, { trede: 'algemeen', wat: 'Formulierenbrigade in de bibliotheek, op dinsdag.', wie: 'Stichting Welzijn Duinstreek', weken: 8 },
              { trede: 'individueel', wat: 'Samen de week plannen, post doen en volhouden.', wie: 'Begeleiding Strandveste', weken: 12, hulp: { product: 'begeleiding', volume: uren, resultaat: `${naam} heeft een vaste postdag en houdt die zelf vol.` } },
            ],
          },
        ],
        taken: [['Brief aan de woningcorporatie over de afspraak', 'de generalist', 'deze week'], ['Loonstroken en jaaropgave meenemen', naam, 'bij het eerste gesprek']], evaluaties: [8, 26, 48],
        hart: `${hoofdletter(hij)} heeft zelf om hulp gevraagd. Dat is een goed begin en dat verdient dat het lukt.`, wet: 'Schuldhulp volgens de Wgs. Begeleiding omdat netwerk en algemene voorzieningen niet genoeg zijn (Wmo 2015 art. 2.3.5 lid 3).', euro: 'Een huisuitzetting kost veel meer dan dit plan. De begeleiding neemt na een half jaar af.',
      },
      afloop: 'De formulierenbrigade heeft de post met u gedaan. Er bleek geen schuld te zijn, wel recht op huurtoeslag. Die is aangevraagd.', intrekking: 'Mijn broer heeft alles met mij uitgezocht. Ik red het verder zelf.',
      onenigheid: { reden: 'Ik wil dat de gemeente mijn schulden betaalt. Praten met een begeleider hoeft voor mij niet.', aanvraag: 'Ik vraag geld om mijn huurschuld te betalen.', afwijzing: 'Schuldhulp lost uw vraag op. Een bedrag ineens zonder hulp doet dat niet. U kunt de schuldhulp altijd nog starten.' },
    };
  },
};
