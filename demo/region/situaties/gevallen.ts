import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** Somebody who fell and has become afraid of it. */
export const gevallen: Situatie = {
  sleutel: 'gevallen',
  huishouden: { soort: 'alleen', geboren: [1935, 1950] },
  tell({ vrager }, chance) {
    const { heer } = woordenVan(vrager);
    const [dochter, vriend] = [inventNaam(chance, 'V', 'midden'), inventNaam(chance, 'V', 'oud')];
    const plek = chance.pick(['in de douche', 'op de stoep voor het huis', 'in de keuken, over het kleed']);
    return {
      kanaal: chance.pick(['telefoon', 'huisarts', 'portaal', 'balie'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick(['Ik ben gevallen en durf niet meer alleen onder de douche.', `Ik ben vorige week gevallen, ${plek}. Nu durf ik bijna niets meer.`, 'Na mijn val zit ik alleen nog maar in de stoel. Zo kan het niet langer.']),
      gesprek: {
        gezelschap: [{ soort: 'mantelzorger', naam: dochter }],
        achter: `U bent gevallen, ${plek}. Er is niets gebroken, maar u bent bang geworden. U komt minder buiten en uw spieren worden daar zwakker van.`,
        sterk: 'U was altijd een wandelaar en u wilt dat weer worden. U heeft humor en u laat zich graag iets uitleggen.', wensen: 'U wilt zelf kunnen douchen, op uw eigen tijd. En u wilt weer naar de markt op vrijdag.',
        domeinen: [
          { domein: 'lichamelijke-gezondheid', eigen: 'Mijn benen zijn als pap. Ik houd me overal aan vast.', professional: 'U loopt voorzichtig en kijkt naar de grond. De huisarts vond geen oorzaak in hart of ogen.', nu: 3, gewenst: 4 },
          { domein: 'basale-adl', sterk: 'Aankleden en eten gaan goed.', eigen: 'Ik was me nu aan de wastafel. Dat is niet fijn, maar ik durf niet anders.', professional: 'De douche heeft een opstap en geen beugel.', nu: 3, gewenst: 4 },
          { domein: 'instrumentele-adl', eigen: 'Koken doe ik zittend. Dweilen durf ik niet, dan glijd ik uit.', professional: 'Zwaar werk in huis vraagt te veel bukken en draaien.', nu: 2, gewenst: 4 },
          { domein: 'sociaal-netwerk', sterk: 'U heeft een vriendin die elke dag belt.', eigen: `${vriend} belt elke morgen om te horen of ik er nog ben. Daar lachen we om.`, nu: 4, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'U wilt zich veilig voelen in uw eigen huis en uw vrijheid terug.', b: 'U doet elke dag de oefeningen van de fysiotherapeut. U haalt zelf de losse kleedjes weg.', c: `Uw dochter ${dochter} hangt de beugels op en gaat de eerste keren mee naar de markt.`,
          d: `${dochter} werkt vier dagen. Zij kan dit er goed bij doen, zegt zij.`, e: 'In de wijk is een cursus ‘In balans’ voor mensen die gevallen zijn. U wilt daarna wel meehelpen met koffie schenken.', f: 'De fysiotherapeut en de huisarts werken mee. Een personenalarm regelt u via de zorgverzekeraar.',
          g: 'Beugels en een douchestoel koopt u zelf. Voor hulp in huis betaalt u een vaste eigen bijdrage aan het CAK.',
        },
        netwerk: [{ naam: dochter, soort: 'mantelzorger', kring: 'familie', band: 'sterk', toelichting: 'Dochter. Komt op zaterdag.' }, { naam: vriend, soort: 'vriend', kring: 'sociaal', band: 'sterk', toelichting: 'Belt elke ochtend.' }],
        ...(chance.int(1, 2) === 1 ? { correctie: { sectie: 'domein-lichamelijke-gezondheid', tekst: 'Ik kijk niet naar de grond omdat ik onzeker ben. Ik heb een nieuwe bril en daar moet ik aan wennen.' } } : {}),
      },
      plan: {
        resultaat: `${hoofdletter(heer)} beweegt weer met vertrouwen en woont veilig in een schoon huis.`, einddoel: 'Ik wil weer zelf douchen en op vrijdag naar de markt.', bijdrage: 'Als ik de cursus heb gedaan, schenk ik koffie bij de volgende groep.', maanden: 18,
        doelen: [
          {
            domein: 'lichamelijke-gezondheid', doel: 'Ik loop weer zonder angst naar de winkel en terug.',
            treden: {
              eigen: ['U oefent elke dag thuis.', 'deels'], netwerk: ['Uw dochter loopt de eerste keren mee.', 'deels'], algemeen: ['De cursus ‘In balans’ en de wandelgroep van het dorpshuis.', 'voldoende'], collectief: ['Niet nodig: de cursus past.', 'niet'], individueel: ['Niet nodig voor dit doel.', 'niet'],
            },
            stappen: [
              { trede: 'eigen', wat: 'Ik doe elke dag een kwartier oefeningen.', wie: vrager.roepnaam, weken: 8 }, { trede: 'netwerk', wat: 'Loopt op vrijdag mee naar de markt.', wie: dochter, weken: 8 },
              { trede: 'algemeen', wat: 'Cursus ‘In balans’, tien keer op dinsdagochtend.', wie: 'Stichting Welzijn Duinstreek', weken: 12 },
            ],
          },
          {
            domein: 'instrumentele-adl', doel: 'Mijn huis is schoon en er liggen geen dingen waarover ik val.',
            treden: {
              eigen: ['U ruimt op en doet licht werk.', 'deels'], netwerk: ['Uw dochter doet de ramen.', 'deels'], algemeen: ['Er is geen algemene voorziening die schoonmaakt.', 'niet'], collectief: ['Er is geen gezamenlijke voorziening voor schoonmaken.', 'niet'], individueel: ['Hulp bij het huishouden, twee uur per week.', 'voldoende'],
            },
            stappen: [
              { trede: 'eigen', wat: 'Ik haal de losse kleedjes weg en ruim op.', wie: vrager.roepnaam, weken: 6 }, { trede: 'netwerk', wat: 'Hangt beugels op in de douche en doet de ramen.', wie: dochter, weken: 6 },
              { trede: 'individueel', wat: 'Stofzuigen, dweilen en de badkamer.', wie: 'Thuiszorg Duinzoom', weken: 12, hulp: { product: 'huishouden', volume: 2, resultaat: 'De vloeren en de badkamer zijn schoon en stroef.' } },
            ],
          },
        ],
        taken: [['Beugels kopen en ophangen', dochter, 'deze week'], ['Aanmelden voor de cursus', vrager.roepnaam, 'voor de eerste van de maand']], evaluaties: [12, 40],
        hart: 'Angst maakt het leven klein. Met oefenen en een veilig huis wordt het weer groter.', wet: 'Beugels en een douchestoel zijn algemeen gebruikelijk. Zwaar schoonmaakwerk kan niemand in het netwerk wekelijks doen (Wmo 2015 art. 2.3.5).', euro: 'De cursus kost weinig en maakt op den duur hulp overbodig. De hulp in huis loopt daarom anderhalf jaar.',
      },
      afloop: 'De beugels hangen, het alarm is er en de cursus begint volgende week. Meer is nu niet nodig.', intrekking: 'Ik ga bij mijn dochter in de aanleunwoning wonen. Daar is alles gelijkvloers.',
      onenigheid: { reden: 'Ik wil een nieuwe badkamer zonder opstap. Een beugel vind ik niet genoeg.', aanvraag: 'Ik vraag een aanpassing van mijn badkamer: een douche zonder opstap.', afwijzing: 'Met beugels en een douchestoel kunt u veilig douchen. Die zijn gewoon te koop. Een verbouwing is daarom niet nodig.' },
    };
  },
};
