import { codelijst } from './simple-type.ts';

/**
 * Code lists of iWmo and iJw 3.2 as the Basisschema states them (code, meaning). Facts re-entered
 * from the Basisschema XSDs of Zorginstituut Nederland; a test compares them with those files.
 */

export const ADRES_SOORT = codelijst('COD757', [
  ['01', 'BRP-adres'],
  ['02', 'Correspondentie-adres'],
  ['03', 'Verblijfadres'],
  ['04', 'Tijdelijk verblijfadres'],
]);

export const AANDUIDING_WOONADRES = codelijst('NUM061', [
  ['AB', 'Aan boord'],
  ['BY', 'Bij'],
  ['TO', 'Tegenover'],
  ['WW', 'Woonwagen'],
]);

export const COMMUNICATIEVORM = codelijst('COD747', [
  ['1', 'Tolk taal'],
  ['2', 'Doventolk'],
  ['3', 'Doofblindentolk'],
]);

export const DATUM_GEBRUIK = codelijst('COD170', [
  ['1', 'dag onbekend; alleen maand en jaar gebruiken'],
  ['2', 'dag en maand onbekend; alleen jaar gebruiken'],
  ['3', 'dag, maand en jaar onbekend; onbekende datum'],
]);

export const DEBET_CREDIT = codelijst('COD043', [
  ['C', 'Creditbedrag en aantal'],
  ['D', 'Debetbedrag en aantal'],
]);

export const EENHEID = codelijst('WJ756', [
  ['01', 'Minuut'],
  ['04', 'Uur'],
  ['14', 'Etmaal'],
  ['16', 'Dagdeel (4 uur)'],
  ['82', 'Stuks (output)'],
  ['83', 'Euro\'s'],
  ['84', 'Stuks (inspanning)'],
]);

export const FREQUENTIE = codelijst('WMO757', [
  ['1', 'Per dag'],
  ['2', 'Per week'],
  ['4', 'Per maand'],
  ['6', 'Totaal binnen geldigheidsduur toewijzing'],
]);

export const GESLACHT = codelijst('COD046', [
  ['0', 'Onbekend'],
  ['1', 'Mannelijk'],
  ['2', 'Vrouwelijk'],
]);

export const JA_NEE = codelijst('COD260', [
  ['1', 'Ja'],
  ['2', 'Nee'],
]);

export const JURIDISCHE_STATUS = codelijst('WJ232', [
  ['01', 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging'],
  ['02', 'RM op eigen verzoek'],
  ['03', 'RM met voorwaardelijk ontslag'],
  ['04', 'Onder toezichtstelling (ots)'],
  ['05', 'In bewaring stelling (ibs)'],
  ['11', 'Strafrechterlijke justitiele contacten: tbs'],
  ['12', 'Strafrechterlijke justitiele contacten: overig'],
]);

export const NAAM_GEBRUIK = codelijst('COD700', [
  ['1', 'Eigen naam'],
  ['2', 'Naam echtgenoot of geregistreerd partner of alternatieve naam'],
  ['3', 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam'],
  ['4', 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner'],
  ['5', 'Pseudoniem'],
  ['6', 'Niet-natuurlijk persoon'],
]);

export const REDEN_AFWIJZING_VERZOEK = codelijst('WJ759', [
  ['1', 'Geen wijziging, maar nieuwe aanvraag'],
  ['2', 'Past niet binnen budget'],
  ['3', 'Geen contract'],
  ['4', 'Past niet binnen contract'],
  ['5', 'Andere gemeente'],
  ['6', 'Stapeling'],
  ['7', 'Zorginhoudelijke afkeur'],
  ['8', 'Woonplaatsbeginsel'],
  ['9', 'Leeftijdsgrens is bereikt'],
]);

export const REDEN_VERZOEK = codelijst('WJ758', [
  ['1', 'Verandering clientsituatie'],
  ['2', 'Wijziging zorgplan'],
]);

export const SOORT_RELATIE = codelijst('COD472', [
  ['03', 'Curator (juridisch)'],
  ['04', 'Financieel (gemachtigd)'],
  ['05', 'Financieel (toetsing)'],
  ['06', 'Leefeenheid'],
  ['07', 'Hulpverlener'],
  ['08', 'Specialist'],
  ['09', 'Anders'],
  ['10', 'Ouder'],
  ['11', 'Voogd'],
  ['12', 'Partner/echtgeno(o)t(e)'],
  ['13', 'Pleegouder'],
  ['14', 'Bewindvoerder'],
  ['15', 'Mentor'],
  ['16', 'Zoon/dochter'],
  ['17', 'Familielid'],
  ['18', 'Gezinslid'],
  ['19', 'Buur'],
  ['20', 'Vriend(in)/kennis'],
  ['21', 'Clientondersteuner'],
  ['22', 'Huisarts'],
  ['23', 'Erven van'],
  ['24', 'Werkgever'],
  ['25', 'Wijkcoach'],
]);

export const STATUS_AANLEVERING = codelijst('COD467', [
  ['1', 'Eerste aanlevering'],
  ['2', 'Gewijzigde aanlevering'],
  ['3', 'Verwijderen aanlevering'],
  ['9', 'Niet van toepassing (ongewijzigd)'],
]);

export const TYPE_VERWIJZER = codelijst('COD327', [
  ['01', 'Gemeente'],
  ['02', 'Huisarts'],
  ['03', 'Jeugdarts'],
  ['04', 'Gecertificeerde instelling'],
  ['05', 'Medisch specialist'],
  ['06', 'Zelfverwijzer/geen verwijzer'],
  ['08', 'Rechter, Officier van Justitie, functionaris Justitiele jeugdinrichting'],
]);

export const VERZOEK_ANTWOORD = codelijst('WJ760', [
  ['1', 'Verzoek afgewezen'],
  ['2', 'Aanvraag in onderzoek'],
]);

export const WETTELIJKE_VERTEGENWOORDIGING = codelijst('WJ003', [
  ['06', 'Voogdij'],
  ['07', 'Bewindvoering'],
  ['08', 'Mentorschap'],
  ['09', 'Onder curatele stelling'],
  ['10', 'Zaakwaarneming'],
]);
