import type { Acts } from './acts.ts';
import type { Aanbieder } from './organisaties.ts';

type Registratie = Acts['voorziening.registratie']['input'];

interface Product extends Pick<Registratie, 'wet' | 'categorie' | 'code' | 'naam' | 'omschrijving' | 'eenheid' | 'frequentie'> {
  readonly trede?: 'collectief';
  readonly vrij?: true;
  /** Tarief in centen per eenheid, per aanbieder. */
  readonly aanbod: Partial<Readonly<Record<Aanbieder, number>>>;
  readonly pgb?: number;
}

const perWeek = { eenheid: '04', frequentie: '2' } as const;

/** What the four gemeenten buy together; invented tarieven of the size that is usual. */
export const producten: Readonly<Record<string, Product>> = {
  huishouden: { wet: 'wmo', categorie: '01', code: '01A01', naam: 'Hulp bij het huishouden', omschrijving: 'Iemand helpt u om uw huis schoon en leefbaar te houden.', ...perWeek, aanbod: { duinzoom: 3620, strandveste: 3690 }, pgb: 2150 },
  'huishouden-regie': { wet: 'wmo', categorie: '01', code: '01A02', naam: 'Hulp bij het huishouden met regie', omschrijving: 'Iemand doet het huishouden en houdt met u het overzicht.', ...perWeek, aanbod: { duinzoom: 3980 } },
  begeleiding: { wet: 'wmo', categorie: '02', code: '02A05', naam: 'Begeleiding thuis', omschrijving: 'Iemand komt bij u thuis en helpt u om uw dag, uw week en uw papieren op orde te houden.', ...perWeek, aanbod: { strandveste: 6340, duinzoom: 6480 }, pgb: 3750 },
  verzorging: { wet: 'wmo', categorie: '03', code: '03A01', naam: 'Tijdelijke hulp bij verzorging', omschrijving: 'Iemand helpt u een korte tijd met wassen, aankleden en eten.', ...perWeek, aanbod: { duinzoom: 5890 } },
  logeren: { wet: 'wmo', categorie: '04', code: '04A01', naam: 'Logeren om uw mantelzorger rust te geven', omschrijving: 'U logeert een nacht of een weekend elders. Zo kan uw mantelzorger uitrusten.', eenheid: '14', frequentie: '4', aanbod: { kompas: 16_250 } },
  dagbesteding: { wet: 'wmo', categorie: '07', code: '07A01', naam: 'Dagbesteding voor ouderen', omschrijving: 'Overdag onder de mensen, met koffie, een warme maaltijd en iets om handen.', trede: 'collectief', eenheid: '16', frequentie: '2', aanbod: { kompas: 4380 } },
  'dagbesteding-werk': { wet: 'wmo', categorie: '07', code: '07A02', naam: 'Dagbesteding met werk', omschrijving: 'U werkt mee in de tuin, de keuken of de werkplaats, in uw eigen tempo.', trede: 'collectief', eenheid: '16', frequentie: '2', aanbod: { kompas: 4720, strandveste: 4650 } },
  vervoer: { wet: 'wmo', categorie: '08', code: '08A01', naam: 'Vervoer van en naar de dagbesteding', omschrijving: 'Een busje haalt u op en brengt u weer thuis.', trede: 'collectief', eenheid: '82', frequentie: '2', aanbod: { kompas: 1145 } },
  wijktaxi: { wet: 'wmo', categorie: '12', code: '12A01', naam: 'Pas voor de wijktaxi', omschrijving: 'U reist in de regio van deur tot deur, tegen het tarief van de bus.', trede: 'collectief', eenheid: '82', frequentie: '4', aanbod: { kompas: 980 } },
  traplift: { wet: 'wmo', categorie: '13', code: '13A01', naam: 'Traplift', omschrijving: 'Een stoel die u langs de trap naar boven en beneden brengt.', eenheid: '82', frequentie: '6', aanbod: { medihulp: 389_500 } },
  'beschermd-wonen': { wet: 'wmo', categorie: '15', code: '15A01', naam: 'Beschermd wonen', omschrijving: 'U woont in een klein huis waar dag en nacht iemand is die u kan helpen.', eenheid: '14', frequentie: '1', aanbod: { strandveste: 17_860 } },
  jeugdhulp: { wet: 'jeugd', categorie: '45', code: '45A04', naam: 'Ambulante jeugdhulp', omschrijving: 'Iemand komt bij u thuis of op school en helpt uw kind en u.', ...perWeek, aanbod: { branding: 9420 }, pgb: 5100 },
  gezinshulp: { wet: 'jeugd', categorie: '45', code: '45A05', naam: 'Hulp aan het hele gezin', omschrijving: 'Iemand helpt het hele gezin om het thuis weer rustig te krijgen.', ...perWeek, aanbod: { branding: 9780 } },
  'jeugd-ggz': { wet: 'jeugd', categorie: '54', code: '54A01', naam: 'Behandeling door een psycholoog voor kinderen', omschrijving: 'Uw kind praat met iemand die weet wat angst en somberheid doen.', eenheid: '01', frequentie: '2', aanbod: { branding: 168 } },
  schuldhulp: { wet: 'participatie', categorie: 'S1', code: 'S1A01', naam: 'Schuldhulpverlening', omschrijving: 'Iemand zet uw schulden op een rij en maakt afspraken met wie geld van u krijgt.', eenheid: '82', frequentie: '6', aanbod: { welzijn: 142_000 } },
  budgetcoach: { wet: 'participatie', categorie: 'S1', code: 'S1A02', naam: 'Budgetcoach', omschrijving: 'Iemand leert u om rond te komen en vooruit te kijken.', vrij: true, ...perWeek, aanbod: { welzijn: 4100 } },
};

/** A product as a gemeente has it. */
export interface Voorzien {
  readonly voorziening: string;
  readonly product: Product;
}
export type Productenboek = (sleutel: string) => Voorzien;
