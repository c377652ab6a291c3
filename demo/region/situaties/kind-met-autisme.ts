import { required } from '../../../src/platform/required.ts';
import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** A family with a child with autism: the evenings are too much. */
export const kindMetAutisme: Situatie = {
  sleutel: 'kind-met-autisme',
  huishouden: { soort: 'gezin', geboren: [1980, 1990], kinderen: { geboren: [2013, 2018], aantal: [2, 3] } },
  tell({ vrager, partner: other, kinderen }, chance) {
    const [partner, kind, ander] = [required(other, 'a partner'), required(kinderen[0], 'a child'), required(kinderen[1], 'another child')];
    const [k, a] = [woordenVan(kind), woordenVan(ander)];
    const [tante, leerkracht] = [inventNaam(chance, 'V', 'midden'), inventNaam(chance, 'V', 'midden')];
    return {
      kanaal: chance.pick(['telefoon', 'huisarts', 'portaal', 'e-mail'] as const), zwaarte: 'enkelvoudig',
      vraag: chance.pick([`Onze ${k.kind} heeft autisme. Wij weten niet meer hoe we de avonden doorkomen.`, `${kind.roepnaam} heeft autisme en slaat de laatste tijd om zich heen. Onze andere ${a.kind} is er bang van.`]),
      gesprek: {
        achter: `Overdag houdt ${kind.roepnaam} zich groot op school. Thuis komt alles eruit. Jullie lopen op je tenen en ${ander.roepnaam} krijgt te weinig aandacht.`, sterk: `${kind.roepnaam} weet alles van treinen en is heel eerlijk. Jullie werken met picto’s en houden vol.`, wensen: 'Jullie willen rustige avonden. En een keer per week iets leuks doen met het hele gezin.',
        domeinen: [
          { domein: 'huiselijke-relaties', eigen: 'Vanaf vijf uur ’s middags lopen wij op eieren.', professional: 'Er zijn drie tot vier uitbarstingen per week. Niemand raakt gewond.', nu: 3, gewenst: 4 }, { domein: 'geestelijke-gezondheid', wie: kind, sterk: 'Rekent snel en houdt van treinen.', eigen: 'Als het te druk is in mijn hoofd moet ik schoppen.', professional: 'De diagnose is vorig jaar gesteld. Prikkels stapelen zich op tot de avond.', nu: 2, gewenst: 4 },
          { domein: 'tijdsbesteding', wie: ander, eigen: 'Ik wil ook wel eens met papa of mama alleen iets doen.', nu: 3, gewenst: 4 }, { domein: 'sociaal-netwerk', eigen: 'We gaan nergens meer heen. Dat snapt niet iedereen.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: 'Rust in de avond, en leren wat werkt voor jullie kind.', b: 'Jullie wisselen elkaar af en gebruiken een dagbord.', c: `Tante ${tante} past een avond per maand op. De rest van de familie vindt het moeilijk.`, d: 'Jullie zijn moe. Een oudergroep is besproken en die willen jullie wel.', e: 'De speel-o-theek en de sportclub voor kinderen met autisme.', f: `Leerkracht ${leerkracht} en de jeugdarts werken mee.`, g: 'Voor jeugdhulp betalen jullie niets.',
        },
        netwerk: [{ naam: tante, soort: 'ander-familielid', kring: 'familie', band: 'sterk', toelichting: 'Past een avond per maand op.' }, { naam: leerkracht, soort: 'school', kring: 'professioneel', toelichting: 'Leerkracht.', van: kind }],
      },
      plan: {
        resultaat: `${kind.roepnaam} kan spanning kwijt zonder te slaan, en de avonden zijn rustig voor het hele gezin.`, einddoel: 'Wij willen weer een gezin zijn dat samen aan tafel zit.', bijdrage: 'Wij willen later andere ouders vertellen wat bij ons hielp.', maanden: 12,
        doelen: [{
          domein: 'huiselijke-relaties', doel: 'Wij hebben ten minste vijf rustige avonden in de week.',
          treden: { eigen: ['Jullie werken met een dagbord en een vaste plek om tot rust te komen.', 'deels'], netwerk: ['Tante past op. Meer kan zij niet.', 'deels'], algemeen: ['De oudergroep autisme, en de sportclub op zaterdag.', 'deels'], collectief: ['Een groep voor kinderen is geprobeerd en gaf te veel prikkels.', 'niet'], individueel: ['Hulp thuis die met jullie oefent, twee uur per week.', 'voldoende'] },
          stappen: [
            { trede: 'eigen', wat: 'Wij maken elke zondag samen het dagbord voor de week.', wie: `${vrager.roepnaam} en ${partner.roepnaam}`, weken: 8 }, { trede: 'netwerk', wat: `Past een avond per maand op, dan gaan wij met ${ander.roepnaam} weg.`, wie: tante, weken: 12 }, { trede: 'algemeen', wat: 'Oudergroep autisme, zes avonden.', wie: 'Centrum voor Jeugd en Gezin', weken: 12 },
            { trede: 'individueel', wat: 'Thuis oefenen: signalen zien, tot rust komen, afspraken maken.', wie: 'Jeugdhulp De Branding', weken: 12, hulp: { product: 'jeugdhulp', volume: 2, voor: kind, resultaat: `${hoofdletter(k.hij)} herkent spanning op tijd en gaat naar ${k.zijn} plek.`, ...(chance.int(1, 3) === 1 ? { pgb: { motivering: 'Wij willen de begeleider houden die ons kind al twee jaar vertrouwt.', beheer: `${vrager.roepnaam}, ouder. Het budgetplan is besproken.` } } : {}) } },
          ],
        }],
        taken: [['Dagbord delen met school', partner.roepnaam, 'volgende week'], ['Aanmelden voor de oudergroep', vrager.roepnaam, 'deze week']], evaluaties: [12, 30, 48],
        hart: 'Ouders die zo volhouden verdienen hulp die bij hun kind past.', wet: 'Er is jeugdhulp nodig; eigen kracht en netwerk zijn benut (Jeugdwet art. 2.3 lid 1).', euro: 'Twee uur per week, een jaar. Daarna kan het gezin het zelf.',
      },
      afloop: 'De oudergroep en de sportclub bleken genoeg. Wij bellen over drie maanden.', intrekking: 'De kinderpsycholoog van het ziekenhuis helpt ons nu. Twee hulpverleners tegelijk is te veel.',
      onenigheid: { reden: 'Wij willen dat ons kind elk weekend ergens logeert.', aanvraag: 'Wij vragen logeren, elk weekend.', afwijzing: 'Logeren elk weekend past niet bij wat het onderzoek laat zien. Hulp thuis is lichter en is aangeboden.' },
    };
  },
};
