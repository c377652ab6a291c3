import type { Who } from '../../src/testing/rights/table.ts';

/** A screen as it is tried: for whom, and which acts of the tables of rights decide; each must be allowed. */
export interface ScreenRow {
  /** Others are shown the way to the login, or a refusal. `developer`: only in a demo. */
  readonly audience: 'everybody' | 'logged in' | 'inwoner' | 'medewerker' | 'organisatie' | 'developer';
  readonly acts: readonly string[];
  /** Who works elsewhere and sees there what is of their own gemeente. */
  readonly own?: readonly Who[];
  /** What comes after the address. */
  readonly query?: string;
  /** Answers a file, or leads on: its refusal is the bare status. */
  readonly bare?: true;
}

const open: ScreenRow = { audience: 'everybody', acts: [] };
const demo: ScreenRow = { audience: 'developer', acts: [] };
const own = (...acts: readonly string[]): ScreenRow => ({ audience: 'inwoner', acts });
const staff = (...acts: readonly string[]): ScreenRow => ({ audience: 'medewerker', acts });
/** Who may not see who is involved sees no page of the dossier. */
const inDossier = (...acts: readonly string[]): ScreenRow => staff('dossier.gegevens', ...acts);
const aboutMelding = inDossier('melding.gegevens');
/** A page of the plan shows the plan; what can be done on it is decided by the acts behind its buttons. */
const aboutPlan = inDossier('ondersteuningsplan.gegevens');
const ownPlan = own('ondersteuningsplan.gegevens');
const ownBudget = own('budgetplan.gegevens');
const aboutNetwerk = staff('wijknetwerk.gegevens');
const aboutSignaal = staff('signaal.gegevens');
const aanbieder = (...acts: readonly string[]): ScreenRow => ({ audience: 'organisatie', acts });
/** A page about an opdracht shows its form; the act says who may. */
const ownOpdracht = aanbieder('toewijzing.gegevens');

/** Written by hand: every screen. A route that only takes what a page saves has no screen of its own. */
export const screenTable: Readonly<Record<string, ScreenRow>> = {
  '/klacht': open, '/klacht/ontvangen': { ...open, query: '?nummer=KL-0123ABCD&bellen=2026-03-17&klaar=2026-04-21' },
  '/': open, '/hulp-vragen': open, '/hulp-vragen/verder': open, '/zorgen-om-iemand': open, '/zorgen-om-iemand/volgen': open, '/contact': open, '/crisis': open, '/inloggen': open, '/toegankelijkheid': open, '/gemeente-kiezen': open, '/privacy': open, '/over-spil/rechten': open,
  '/hulp-vragen/ontvangen': { ...open, query: '?nummer=HV-0123ABCD&reactie=2026-03-12&plan=2026-03-17&onderzoek=2026-04-21' },
  '/sessie': { audience: 'logged in', acts: [] }, '/opnieuw-inloggen': { audience: 'logged in', acts: [], query: '?terug=%2Fmijn' },
  // A file, or the bare status: no page leads here that does not list it.
  '/vouchers/verzilveren': open, '/activiteiten': open, '/activiteiten/:activiteit': open, '/inschrijving': open, '/burenhulp': open, '/burenhulp/mijn': open, '/familiegroepsplan': open,
  '/initiatieven': open, '/initiatieven/nieuw': open, '/initiatieven/mijn': open, '/initiatieven/:initiatief': open, '/regels-in-de-weg': open, '/netwerken': open, '/wijken': open, '/wijken/:wijk': open, '/regels-in-de-weg/vragen': open, '/regels-in-de-weg/mijn': open,
  '/app.webmanifest': { ...open, bare: true }, '/wegwijzer': open, '/wegwijzer/:onderwerp': open,
  '/sociale-kaart': open, '/sociale-kaart/open-data': open, '/sociale-kaart/bijwerken/:code/:kaartsleutel': open, '/sociale-kaart/bijwerken/:code/:kaartsleutel/:dienst': open, '/sociale-kaart/:dienst': { audience: 'everybody', acts: ['dienst.gegevens'] },
  '/documenten/:document': { audience: 'logged in', acts: ['document.inhoud'], bare: true },

  '/mijn': own(), '/mijn/beginnen': own(), '/mijn/melding/:persoon': own('klad.eigen'), '/mijn/post': own('postvak.lijst'), '/mijn/post/:post': own('postvak.gegevens'),
  '/mijn/dossiers/:dossier/inzage': own('inzage.lijst'), '/mijn/dossiers/:dossier/tijdlijn': own('tijdlijn.lijst'), '/mijn/dossiers/:dossier/documenten': own('document.lijst'), '/mijn/dossiers/:dossier/leeftijd': own('dossiertoegang.leeftijden'),
  '/mijn/plan': own('ondersteuningsplan.eigen'), '/mijn/plan/:plan': ownPlan, '/mijn/plan/:plan/reactie': ownPlan, '/mijn/plan/:plan/eigen-woorden': ownPlan, '/mijn/plan/:plan/niet-eens': ownPlan, '/mijn/plan/:plan/getekend': ownPlan,
  '/mijn/plan/:plan/versie/:nummer': ownPlan,
  '/mijn/vouchers': own(), '/mijn/download': own(), '/mijn/download/bestand': { ...own(), bare: true },
  '/mijn/pgb': own(), '/mijn/pgb/vergelijken/:dossier/:voorziening': own('pgb.overzicht'), '/mijn/pgb/plan/:budgetplan': ownBudget, '/mijn/pgb/plan/:budgetplan/kiezen': ownBudget, '/mijn/pgb/plan/:budgetplan/hulp': ownBudget,
  '/mijn/pgb/plan/:budgetplan/kunnen': ownBudget, '/mijn/pgb/plan/:budgetplan/afspraken': ownBudget,
  '/mijn/dossiers/:dossier/familiegroepsplan': own('familiegroepsplan.dossier'), '/mijn/dossiers/:dossier/familiegroepsplan/kring': own('familiegroepsplan.dossier'), '/mijn/dossiers/:dossier/familiegroepsplan/inleveren': own('familiegroepsplan.dossier'),
  '/mijn/dossiers/:dossier/clientondersteuning': own('clientondersteuning.dossier'), '/mijn/dossiers/:dossier/aanpassen': own('correctieverzoek.dossier'), '/mijn/dossiers/:dossier/vernietigen': own('vernietigingsverzoek.dossier'), '/mijn/machtiging': own(), '/mijn/dossiers/:dossier/toegang': own('dossiertoegang.lijst', 'machtiging.lijst'), '/mijn/dossiers/:dossier/machtigen': own('machtiging.lijst'),
  '/mijn/gegevens': own('postvoorkeur.lijst'), '/mijn/ervaring/:ervaringsvraag': own('ervaringsvraag.gegevens'),
  '/mijn/berichten': own('berichtenwisseling.lijst'), '/mijn/berichten/nieuw/:dossier': own('berichtenwisseling.kring'), '/mijn/berichten/:wisseling': own('berichtenwisseling.gegevens'),
  '/mijn/gesprek': own(), '/mijn/gesprek/verslag/:verslag': own('verslag.gegevens'), '/mijn/gesprek/eigen-plan/:melding': own(),
  '/mijn/besluiten': own(), '/mijn/besluiten/:besluit': own('beschikking.gegevens', 'beschikking.brieven'), '/mijn/besluiten/:besluit/intrekken': own('beschikking.gegevens'), '/mijn/aanvraag/:melding': own(),
  '/mijn/besluiten/:besluit/bezwaar': own('bezwaar.mogelijkheid'), '/mijn/bezwaren': own(), '/mijn/bezwaren/:bezwaar': own('bezwaar.gegevens'), '/mijn/bezwaren/:bezwaar/aanvullen': own('bezwaar.gegevens'), '/mijn/bezwaren/:bezwaar/intrekken': own('bezwaar.gegevens'),

  '/werk': staff('taak.lijst'), '/werk/team': staff('taak.lijst'), '/werk/rol': staff('taak.lijst'), '/werk/wachtrij': staff('taak.werklast'), '/werk/wachtrij/:melding': staff('taak.werklast', 'melding.gegevens'),
  '/klantcontact': staff('klantcontact.lijst'), '/klantcontact/nieuw': staff(), '/klantcontact/zoeken': staff(), '/klantcontact/terugbellen': { ...staff('terugbelverzoek.lijst'), own: ['generalist elsewhere'] }, '/klantcontact/:contact/terugbellen': staff('klantcontact.gegevens'), '/klantcontact/:contact/overdragen': staff('klantcontact.gegevens'), '/klantcontact/nieuw/:persoon': staff('persoon.gegevens', 'klantcontact.persoon'), '/klantcontact/personen/:persoon': staff('persoon.gegevens', 'klantcontact.persoon'),
  '/klantcontact/:contact/bijlagen/:bijlage': { ...staff('klantcontact.bijlage'), bare: true },
  '/klantcontact/:contact/persoon': staff('klantcontact.gegevens'), '/klantcontact/:contact/persoon/:persoon': staff('klantcontact.gegevens', 'persoon.gegevens'),
  '/klantcontact/:contact': staff('klantcontact.gegevens'), '/klantcontact/:contact/melding': staff('klantcontact.gegevens'),
  '/klantcontact/:contact/melding/nieuwe-persoon': staff('klantcontact.gegevens'), '/klantcontact/:contact/melding/:persoon': staff('klantcontact.gegevens', 'persoon.gegevens'),
  '/werk/kennisbank': { ...staff('kennisartikel.lijst'), own: ['beheer elsewhere', 'generalist elsewhere'] }, '/werk/kennisbank/nieuw': staff('dienst.overzicht'), '/werk/kennisbank/:artikel': staff('kennisartikel.gegevens'), '/werk/kennisbank/:artikel/wijzigen': staff('kennisartikel.gegevens'),
  '/werk/kennisbank/:artikel/intrekken': staff('kennisartikel.gegevens'),
  '/signalen': staff('signaal.lijst'), '/signalen/nieuw': staff(), '/signalen/:signaal': aboutSignaal, '/signalen/:signaal/verdelen': aboutSignaal, '/signalen/:signaal/persoon': aboutSignaal, '/signalen/:signaal/afhandelen': aboutSignaal, '/signalen/:signaal/crisis': staff('crisis.gegevens', 'signaal.gegevens'), '/signalen/:signaal/meldcode': staff('meldcode.gegevens'),
  '/signalen/:signaal/melding/:persoon': staff('signaal.gegevens', 'persoon.gegevens'),
  '/beschikkingen': staff('beschikking.lijst'), '/beschikkingen/:beschikking': staff('beschikking.gegevens'), '/beschikkingen/:beschikking/brief': staff('beschikking.brieven'),
  '/beschikkingen/:beschikking/terugsturen': staff('beschikking.gegevens'), '/beschikkingen/:beschikking/termijn': staff('beschikking.gegevens', 'aanvraag.gegevens'),

  '/beschikkingen/:beschikking/bezwaar': staff('bezwaar.mogelijkheid'), '/bezwaren': staff('bezwaar.lijst'), '/bezwaren/:bezwaar': staff('bezwaar.gegevens'), '/bezwaren/:bezwaar/horen': staff('bezwaar.gegevens'), '/bezwaren/:bezwaar/verslag': staff('bezwaar.gegevens'),
  '/bezwaren/:bezwaar/meer-tijd': staff('bezwaar.gegevens'), '/bezwaren/:bezwaar/beslissen': staff('bezwaar.gegevens'), '/bezwaren/:bezwaar/aanvullen': staff('bezwaar.gegevens'), '/bezwaren/:bezwaar/intrekken': staff('bezwaar.gegevens'),

  '/werk/gemeente/inrichting': { ...staff('inrichting.gegevens'), own: ['beheer elsewhere'] }, '/werk/gemeente/wijken': { ...staff('wijk.lijst'), own: ['beheer elsewhere'] }, '/werk/gemeente/teams': { ...staff('team.lijst', 'wijk.lijst', 'mandaat.lijst'), own: ['beheer elsewhere'] }, '/werk/gemeente/mensen': { ...staff('mandaat.lijst', 'team.lijst', 'planmandaat.gegevens'), own: ['beheer elsewhere'] },
  '/werk/inzagen': { ...staff('opvallende-inzage.lijst'), own: ['privacy elsewhere'] }, '/werk/inzagen/alle': { ...staff('inzage.overzicht'), own: ['privacy elsewhere'] }, '/werk/inzagen/medewerkers': { ...staff('opvallende-inzage.telling'), own: ['privacy elsewhere'] },
  '/werk/inzagen/bestand': { ...staff('inzage.bestand'), own: ['privacy elsewhere'], bare: true }, '/werk/inzagen/:opvallend': staff('opvallende-inzage.gegevens'),
  '/werk/bewaring': { ...staff('bewaring.lijst'), own: ['privacy elsewhere'] }, '/werk/bewaring/verzoeken': { ...staff('vernietigingsverzoek.lijst'), own: ['privacy elsewhere'] }, '/werk/bewaring/voorstellen': { ...staff('vernietiging.lijst'), own: ['privacy elsewhere'] },
  '/werk/bewaring/dossiers/:dossier': staff('bewaring.gegevens'), '/werk/bewaring/voorstellen/:vernietiging': staff('vernietiging.gegevens'), '/werk/bewaring/voorstellen/:vernietiging/vernietigen': staff('vernietiging.gegevens'),
  '/klachten': staff('klacht.lijst'), '/klachten/:klacht': staff('klacht.gegevens'),

  // The pages that write show their form; the act says who may.
  '/werk/sociale-kaart': staff('dienst.lijst'), '/werk/sociale-kaart/nieuw': staff('dienst.overzicht'), '/werk/sociale-kaart/inlezen': staff(), '/werk/sociale-kaart/:dienst': staff('dienst.gegevens'),
  '/werk/sociale-kaart/voorstellen': { ...staff('voorstel.lijst'), own: ['beheer elsewhere'] }, '/werk/sociale-kaart/controle': { ...staff('dienst.controle'), own: ['beheer elsewhere'] },
  '/werk/sociale-kaart/witte-vlekken': { ...staff('dienst.verdeling'), own: ['beheer elsewhere'] },
  '/werk/sociale-kaart/witte-vlekken/bestand': { ...staff('dienst.verdeling-bestand'), own: ['beheer elsewhere'], bare: true }, '/werk/sociale-kaart/:dienst/geschiedenis': staff('dienst.versies'),
  '/werk/sociale-kaart/:dienst/wijzigen': staff('dienst.gegevens'), '/werk/sociale-kaart/:dienst/intrekken': staff('dienst.gegevens'),

  '/werk/activiteiten': staff(), '/werk/activiteiten/nieuw': staff(), '/werk/activiteiten/:activiteit': staff('inschrijving.lijst'),
  '/werk/burenhulp': staff('burenhulp.lijst'), '/werk/burenhulp/:burenhulp': staff('burenhulp.gegevens'),
  '/werk/afspraken': staff('afspraak.lijst'),
  '/werk/agenda': staff('taak.werklast'),
  '/werk/samenleving': staff('dienst.verdeling', 'burenhulp.lijst'), '/werk/initiatieven': staff(), '/werk/initiatieven/:initiatief': staff(), '/werk/wijkbudgetten': staff(), '/werk/ontheffingen': staff(), '/werk/ontheffingen/:ontheffing': staff('ontheffing.gegevens'),
  // The frontlijn reads of the networks; the pages that write show their form, and the act says who may.
  '/werk/wijknetwerken': { ...staff('wijknetwerk.lijst'), own: ['generalist elsewhere'] }, '/werk/wijknetwerken/nieuw': { ...staff('wijknetwerk.keuze'), own: ['generalist elsewhere'] }, '/werk/wijknetwerken/:wijknetwerk': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/wijzigen': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/beeindigen': aboutNetwerk,
  '/werk/wijknetwerken/:wijknetwerk/leden/nieuw': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/leden/:netwerklid': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/bijeenkomsten': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/bijeenkomsten/nieuw': aboutNetwerk,
  '/werk/wijknetwerken/:wijknetwerk/afspraken': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/afspraken/nieuw': aboutNetwerk, '/werk/wijknetwerken/:wijknetwerk/behoeften/nieuw': aboutNetwerk, '/werk/bijeenkomsten/:bijeenkomst': staff('bijeenkomst.gegevens'),
  '/werk/netwerkafspraken/:netwerkafspraak': staff('netwerkafspraak.gegevens'), '/werk/wijkbehoeften': { ...staff('wijkbehoefte.lijst'), own: ['generalist elsewhere'] }, '/werk/wijkbehoeften/:wijkbehoefte': staff('wijkbehoefte.gegevens'),
  '/werk/vouchers': { ...staff('verzilvering.afrekening', 'voucher-sleutel.lijst'), own: ['beheer elsewhere'] }, '/werk/vouchers/bestand': { ...staff('verzilvering.bestand'), own: ['beheer elsewhere'], query: '?maand=2026-03', bare: true },
  '/werk/wegwijzer': { ...staff('onbeantwoorde-vraag.lijst'), own: ['beheer elsewhere'] }, '/werk/wegwijzer/vragen/:vraag': staff('onbeantwoorde-vraag.gegevens'), '/werk/wegwijzer/woorden': staff('dienst.overzicht'),

  '/dossiers/:dossier/nood': staff(), // It leads on to the first page of the dossier, which says no.
  '/dossiers/:dossier': { ...staff(), bare: true }, '/dossiers/:dossier/verhaal': inDossier(), '/dossiers/:dossier/inzet': inDossier('beschikking.dossier'), '/dossiers/:dossier/samen': inDossier('dossiertoegang.lijst'),
  '/dossiers/:dossier/inzet/:toewijzing': inDossier('toewijzing.gegevens', 'toewijzing.overdracht'), '/dossiers/:dossier/inzet/:toewijzing/andere-aanbieder': inDossier('toewijzing.gegevens'),
  '/dossiers/:dossier/tijdlijn': inDossier('tijdlijn.lijst'), '/dossiers/:dossier/documenten': inDossier('document.lijst'), '/dossiers/:dossier/inzage': inDossier('inzage.lijst'), '/dossiers/:dossier/regisseur': inDossier('taak.werklast'),
  '/dossiers/:dossier/melding/:melding': aboutMelding, '/dossiers/:dossier/melding/:melding/afhandelen': aboutMelding, '/dossiers/:dossier/melding/:melding/intrekken': aboutMelding,
  '/dossiers/:dossier/melding/:melding/spoed': inDossier('melding.gegevens', 'voorziening.lijst'),
  '/dossiers/:dossier/gesprek': inDossier('gesprek.overzicht'), '/dossiers/:dossier/gesprek/netwerk': inDossier('huishouden.gegevens'), '/dossiers/:dossier/gesprek/afspraak/:melding': aboutMelding,
  '/dossiers/:dossier/gesprek/:gesprek': inDossier('gesprek.gegevens'), '/dossiers/:dossier/gesprek/:gesprek/verslag/:verslag': inDossier('verslag.gegevens'), '/dossiers/:dossier/gesprek/:gesprek/verslag/:verslag/versturen': inDossier('verslag.gegevens'),
  '/dossiers/:dossier/vouchers': inDossier('voucher.dossier'), '/dossiers/:dossier/familiegroepsplan': inDossier('familiegroepsplan.dossier'),
  '/dossiers/:dossier/pgb': inDossier('pgb.overzicht'), '/dossiers/:dossier/pgb/:budgetplan': inDossier('budgetplan.gegevens'),
  '/dossiers/:dossier/clientondersteuning': inDossier('clientondersteuning.dossier'), '/werk/clientondersteuning': { ...staff('ondersteuningsorganisatie.lijst'), own: ['beheer elsewhere'] },
  '/dossiers/:dossier/correcties': inDossier('correctieverzoek.dossier'),
  '/dossiers/:dossier/berichten': inDossier('berichtenwisseling.dossier'), '/dossiers/:dossier/berichten/nieuw': inDossier('berichtenwisseling.kring'), '/dossiers/:dossier/berichten/:wisseling': inDossier('berichtenwisseling.gegevens'),
  '/dossiers/:dossier/plan': inDossier('ondersteuningsplan.lijst'), '/dossiers/:dossier/plan/:plan': aboutPlan, '/dossiers/:dossier/plan/:plan/voorbeeld': aboutPlan, '/dossiers/:dossier/plan/:plan/aanbieden': aboutPlan,
  '/dossiers/:dossier/plan/:plan/ondertekenen': aboutPlan, '/dossiers/:dossier/plan/:plan/papier': aboutPlan, '/dossiers/:dossier/plan/:plan/goedkeuring-vragen': aboutPlan, '/dossiers/:dossier/plan/:plan/goedkeuren': aboutPlan,
  '/dossiers/:dossier/plan/:plan/herzien': aboutPlan, '/dossiers/:dossier/plan/:plan/geen-overeenstemming': aboutPlan,

  '/ketenpartner': aanbieder('signaal.eigen'), '/ketenpartner/spoedmelding': aanbieder(), '/ketenpartner/aanmelden': aanbieder(), '/ketenpartner/aanmeldingen': aanbieder('klantcontact.aanmeldingen'), '/ketenpartner/clientondersteuning': aanbieder('clientondersteuning.lijst'), '/ketenpartner/clientondersteuning/:verzoek': aanbieder('clientondersteuning.gegevens'),
  '/aanbieder/vouchers': aanbieder('voucher-aanbieder.gegevens'), '/aanbieder': aanbieder('toewijzing.lijst'), '/aanbieder/opdrachten/:opdracht': aanbieder('toewijzing.gegevens', 'toewijzing.overdracht'),
  '/aanbieder/opdrachten/:opdracht/bevestigen': ownOpdracht, '/aanbieder/opdrachten/:opdracht/afkeuren': ownOpdracht, '/aanbieder/opdrachten/:opdracht/weigeren': ownOpdracht,
  '/aanbieder/opdrachten/:opdracht/starten': ownOpdracht, '/aanbieder/opdrachten/:opdracht/start-intrekken': ownOpdracht, '/aanbieder/opdrachten/:opdracht/stoppen': ownOpdracht,
  '/aanbieder/overleg': aanbieder('berichtenwisseling.lijst'), '/aanbieder/overleg/:wisseling': aanbieder('berichtenwisseling.gegevens'), '/aanbieder/opdrachten/:opdracht/overleg': aanbieder('toewijzing.gegevens', 'berichtenwisseling.kring'),
  '/aanbieder/berichten': aanbieder('bericht.lijst'), '/aanbieder/berichten/insturen': aanbieder(), '/aanbieder/berichten/:bericht': aanbieder('bericht.gegevens', 'bericht.inhoud'),
  '/aanbieder/berichten/:bericht/bestand': { audience: 'logged in', acts: ['bericht.inhoud'], bare: true },
  '/berichten': staff('bericht.lijst'), '/berichten/:bericht': staff('bericht.gegevens'), '/berichten/:bericht/bestand': { ...staff('bericht.inhoud'), bare: true },
  '/werk/gemeente': { ...staff('gemeente.gegevens'), own: ['beheer elsewhere'] },
  '/werk/lezers': staff('lezer.lijst'),
  '/werk/toestand': staff('toestand.lijst'),
  '/bestuur': staff(),
  '/bestuur/kerncijfers': { ...staff('kerncijfers.geheel', 'kerncijfers.overzicht', 'kerncijfers.verloop'), own: ['beheer elsewhere', 'privacy elsewhere'] },
  '/bestuur/kerncijfers/bestand': { ...staff('kerncijfers.bestand'), own: ['beheer elsewhere', 'privacy elsewhere'], bare: true },
  '/bestuur/ervaringen': staff('ervaring.overzicht'), '/bestuur/ervaringen/bestand': { ...staff('ervaring.bestand'), bare: true }, '/bestuur/ervaringen/opmerkingen': staff('ervaring.overzicht', 'opmerking.lijst'), '/bestuur/ervaringen/papier': staff('ervaring.formulier'),
  '/stijl': demo, '/stijl/naast-elkaar': demo, '/stijl/plan': demo, '/stijl/nakijken': demo, '/stijl/dossier/:tab': demo, '/stijl/lijst': demo, '/stijl/gesprek': demo, '/stijl/cijfers': demo,
};

/** The address that nobody knows, and routes that a page itself asks: to save, or for a list while one types. Their acts are tried over the API. */
export const noScreens: readonly string[] = ['/*', '/sessie/sleutel', '/dossiers/:dossier/plan/:plan/diensten', '/dossiers/:dossier/plan/:plan/producten', '/dossiers/:dossier/plan/:plan/product', '/dossiers/:dossier/gesprek/:gesprek/bewaren', '/dossiers/:dossier/plan/:plan/bewaren', '/stijl/bewaren', '/hulp-vragen/bewaren'];
