import { required } from '../../../src/platform/required.ts';
import { inventNaam } from '../namen.ts';
import type { Situatie } from '../situatie.ts';
import { hoofdletter, woordenVan } from '../woorden.ts';

/** A family with a child that stays home from school. */
export const nietNaarSchool: Situatie = {
  sleutel: 'niet-naar-school',
  huishouden: { soort: 'gezin', geboren: [1978, 1988], kinderen: { geboren: [2010, 2014], aantal: [1, 2] } },
  tell({ vrager, partner: other, kinderen }, chance) {
    const [partner, kind] = [required(other, 'a partner'), required(kinderen[0], 'a child')];
    const k = woordenVan(kind);
    const [mentor, oma] = [inventNaam(chance, 'M', 'midden'), inventNaam(chance, 'V', 'oud')];
    return {
      kanaal: chance.pick(['telefoon', 'school', 'school', 'portaal'] as const), zwaarte: 'meervoudig',
      vraag: chance.pick([`Onze ${k.kind} gaat al drie weken niet naar school en we maken elke dag ruzie.`, `${kind.roepnaam} wil niet meer naar school. ${hoofdletter(k.hij)} ligt de hele dag in bed. We weten niet wat we moeten doen.`]),
      gesprek: {
        gezelschap: [{ soort: 'eigen-persoon', naam: `${mentor}, mentor` }],
        achter: `${kind.roepnaam} is in het nieuwe schooljaar de draad kwijtgeraakt. ${hoofdletter(k.hij)} wordt gepest in de groepsapp en durft dat niet te zeggen. Thuis lopen de ruzies hoog op.`, sterk: `${kind.roepnaam} is creatief en kan urenlang tekenen. Jullie praten met elkaar en geven niet op. De mentor belt elke week.`, wensen: `Jullie willen dat ${kind.roepnaam} weer lacht, en dat het thuis rustig is. ${kind.roepnaam} wil niet dat iedereen zich ermee bemoeit.`,
        domeinen: [
          { domein: 'werk-en-opleiding', wie: kind, sterk: 'Kan goed leren en tekent prachtig.', eigen: 'Als ik aan school denk krijg ik buikpijn.', professional: 'Al drie weken geen school. De leerplichtambtenaar is op de hoogte.', nu: 2, gewenst: 4 },
          { domein: 'huiselijke-relaties', eigen: 'We schreeuwen tegen elkaar. Zo zijn we niet.', professional: 'Er is veel spanning, maar ook warmte. Jullie willen alle drie dat het anders wordt.', nu: 3, gewenst: 4 },
          { domein: 'geestelijke-gezondheid', wie: kind, eigen: 'Ik wil het er niet over hebben.', professional: `${kind.roepnaam} is somber en slaapt overdag. Er zijn geen gedachten aan de dood; dat hebben we gevraagd.`, nu: 2, gewenst: 4 },
          { domein: 'sociaal-netwerk', wie: kind, eigen: 'Mijn vrienden zitten online.', nu: 3, gewenst: 4 },
        ],
        onderwerpen: {
          a: `Rust thuis, en voor ${kind.roepnaam} een weg terug naar school die klein begint.`, b: 'Jullie zetten om tien uur het internet uit en eten samen. Een van jullie is elke ochtend thuis.', c: `Oma ${oma} haalt ${kind.roepnaam} op woensdag op om te tekenen.`, d: 'Jullie slapen slecht. Een oudergroep is besproken.', e: 'Het jongerenwerk heeft een tekenclub. Daar wil de jongerenwerker met een groepje beginnen.',
          f: `Mentor ${mentor}, de jeugdarts en leerplicht werken samen. Eén plan, van school en gezin.`, g: 'Voor jeugdhulp betalen jullie niets.',
        },
        netwerk: [{ naam: mentor, soort: 'school', kring: 'professioneel', band: 'gewoon', toelichting: 'Mentor. Belt elke week.', van: kind }, { naam: oma, soort: 'grootouder', kring: 'familie', band: 'sterk', toelichting: 'Woensdagmiddag.', van: kind }, { naam: inventNaam(chance, 'M', 'midden'), soort: 'hulpverlener', kring: 'professioneel', toelichting: 'Jongerenwerker.', van: kind }],
        ...(chance.int(1, 2) === 1 ? { correctie: { sectie: 'wensen', tekst: `${kind.roepnaam} vroeg of erbij mag staan dat ${k.hij} wel naar school wil, maar niet naar deze klas.` } } : {}),
      },
      plan: {
        resultaat: `${kind.roepnaam} gaat stap voor stap weer naar school en thuis is er rust.`, einddoel: 'Wij willen dat het thuis weer gezellig is en dat ons kind weer mee kan doen.', maanden: 9,
        doelen: [
          {
            domein: 'werk-en-opleiding', doel: `${kind.roepnaam} gaat weer naar school, eerst twee uur per dag.`,
            treden: { eigen: [`${kind.roepnaam} kiest zelf met welk vak ${k.hij} begint.`, 'deels'], netwerk: [`Oma brengt ${k.hem} de eerste weken.`, 'deels'], algemeen: ['School past het rooster aan en pakt het pesten aan. Het jongerenwerk heeft een tekenclub.', 'deels'], collectief: ['De trainingsgroep op school is vol tot na de zomer.', 'niet'], individueel: ['Ambulante jeugdhulp, die op school en thuis komt.', 'voldoende'] },
            stappen: [
              { trede: 'eigen', wat: `Ik ga elke dag twee uur, en ik begin met tekenen. (${kind.roepnaam})`, wie: kind.roepnaam, weken: 6 }, { trede: 'netwerk', wat: 'Brengt de eerste weken naar school.', wie: oma, weken: 6 }, { trede: 'algemeen', wat: 'Rooster aanpassen en afspraken over de groepsapp.', wie: `${mentor}, school`, weken: 4 },
              { trede: 'individueel', wat: 'Hulp op school en thuis: wat gaat er door je hoofd, en wat helpt?', wie: 'Jeugdhulp De Branding', weken: 10, hulp: { product: 'jeugdhulp', volume: 3, voor: kind, resultaat: `${kind.roepnaam} gaat alle dagen naar school en weet wat ${k.hij} kan doen als de buikpijn komt.` } },
            ],
          },
          {
            domein: 'huiselijke-relaties', doel: 'Wij praten met elkaar zonder te schreeuwen.',
            treden: { eigen: ['Jullie eten samen en leggen de telefoons weg.', 'deels'], netwerk: ['Oma past op als jullie samen weg willen.', 'deels'], algemeen: ['De oudercursus ‘Praten met pubers’.', 'voldoende'], collectief: ['Niet nodig.', 'niet'], individueel: ['Niet nodig zolang de cursus helpt.', 'niet'] },
            stappen: [{ trede: 'eigen', wat: 'Wij eten elke avond samen, zonder telefoon.', wie: `${vrager.roepnaam} en ${partner.roepnaam}`, weken: 6 }, { trede: 'algemeen', wat: 'Cursus ‘Praten met pubers’, vijf avonden.', wie: 'Centrum voor Jeugd en Gezin', weken: 10 }],
          },
        ],
        taken: [['Rooster maken met de mentor', `${kind.roepnaam} en ${mentor}`, 'deze week'], ['Leerplicht laten weten wat is afgesproken', 'de generalist', 'morgen'], ['Aanmelden voor de cursus', partner.roepnaam, 'deze week']], evaluaties: [6, 16, 30],
        hart: 'Dit gezin houdt van elkaar. Met hulp op de goede plek komt dit goed.', wet: 'Eigen kracht, school en netwerk zijn niet genoeg om terug te gaan naar school (Jeugdwet art. 2.3 lid 1).', euro: 'Negen maanden ambulant voorkomt een thuiszitter met dure hulp later.',
      },
      afloop: 'School heeft een andere klas gevonden en het pesten is gestopt. Jullie redden het verder zelf. De mentor belt als het anders loopt.', intrekking: 'Sinds de klas is veranderd gaat het weer goed. Wij hebben nu geen hulp nodig.',
      onenigheid: { reden: 'Wij willen een andere school en geen hulp thuis.', aanvraag: 'Wij vragen vervoer naar een school in Alkmaar.', afwijzing: 'Een andere school kiest u zelf. De school kan vervoer aanvragen bij het leerlingenvervoer. Jeugdhulp is daar niet voor.' },
    };
  },
};
