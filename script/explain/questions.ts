import type { Actor } from '../../src/platform/access/actor.ts';
import type { Examples } from './examples.ts';

/** A query as somebody who may asks it. */
export interface Question {
  readonly actor: Actor;
  readonly input: object;
}

const nobody: Actor = { soort: 'anoniem' };
/** A code that nobody was given: finding nothing is found by the same index. */
/** In each gemeente somebody signed up, and somebody offered help, with a code that everybody knows. */
export const demoCode = 'AAAA-BBBB-CCCC';

/** Opens the entries of one organisation of the sociale kaart, in each region. */
export const kaartsleutel = 'A'.repeat(43);

type Ask = (examples: Examples) => Question;

const ofDossier = (who: 'regisseur' | 'inwoner' | 'aanbieder' = 'regisseur', field = 'dossier'): Ask => (e) => ({ actor: e[who], input: { [field]: e.dossier } });
const byId = (table: string, who: 'regisseur' | 'inwoner' | 'aanbieder' = 'regisseur'): Ask => (e) => ({ actor: e[who], input: { id: e.idIn(table) } });
const asRole = (rol: string, input: (e: Examples) => object = () => ({})): Ask => (e) => ({ actor: e.staff(rol), input: input(e) });
const as = (who: 'regisseur' | 'inwoner' | 'aanbieder', input: object = {}): Ask => (e) => ({ actor: e[who], input });

/** Every query of Spil, each asked as the people ask it who ask it most: where it costs more for another, also by that one. */
export const questions: Readonly<Record<string, readonly Ask[]>> = {
  'aanvraag.gegevens': [byId('aanvraag')],
  'aanvraag.lijst': [asRole('beschikkingen'), asRole('beschikkingen', () => ({ toestand: 'besloten' }))],
  'activiteit.gegevens': [(e) => ({ actor: nobody, input: { id: e.idIn('activiteit') } })],
  'activiteit.lijst': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente } })],
  'inschrijving.lijst': [asRole('beheer', (e) => ({ activiteit: e.idIn('activiteit') }))],
  'inschrijving.opvraging': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, code: demoCode } })],
  'berekening.termijn': [() => ({ actor: nobody, input: { regel: 'wmo-onderzoek', begindatum: '2026-03-10' } })],
  'bericht.gegevens': [byId('bericht', 'aanbieder'), asRole('beschikkingen', (e) => ({ id: e.idIn('bericht') }))],
  'bericht.inhoud': [byId('bericht', 'aanbieder')],
  'bericht.lijst': [as('aanbieder', { richting: 'uit' }), asRole('beschikkingen', () => ({ richting: 'uit' }))],
  'beschikking.brieven': [byId('beschikking'), byId('beschikking', 'inwoner')],
  'beschikking.dossier': [ofDossier(), ofDossier('inwoner')],
  'beschikking.gegevens': [byId('beschikking')],
  'beschikking.lijst': [asRole('beschikkingen'), asRole('beschikkingen', () => ({ toestand: 'bekendgemaakt' }))],
  'crisis.gegevens': [asRole('teamleider', (e) => ({ signaal: e.idIn('signaal') }))],
  'dienst.controle': [asRole('beheer', (e) => ({ gemeente: e.gemeente }))],
  'bezwaar.dossier': [ofDossier(), ofDossier('inwoner')],
  'bezwaar.gegevens': [asRole('beschikkingen', (e) => ({ id: e.idIn('bezwaar') }))],
  'bezwaar.lijst': [asRole('beschikkingen', () => ({ aantal: 10 })), asRole('beschikkingen', () => ({ toestand: 'ongegrond', aantal: 10 }))],
  'bezwaar.mogelijkheid': [(e) => ({ actor: e.inwoner, input: { beschikking: e.idIn('beschikking') } })],
  'burenhulp.gegevens': [asRole('teamleider', (e) => ({ id: e.idIn('burenhulp') }))],
  'burenhulp.lijst': [asRole('teamleider', (e) => ({ gemeente: e.gemeente, kant: 'aanbod' }))],
  'burenhulp.opvraging': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, code: demoCode } })],
  'dienst.gegevens': [(e) => ({ actor: nobody, input: { id: e.idIn('dienst') } })],
  'dienst.lijst': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente } }), (e) => ({ actor: nobody, input: { gemeente: e.gemeente, tekst: 'eenzaam' } })],
  'dienst.overzicht': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente } })],
  'onbeantwoorde-vraag.gegevens': [asRole('beheer', (e) => ({ id: e.idIn('onbeantwoorde_vraag') }))],
  'onbeantwoorde-vraag.lijst': [asRole('beheer', (e) => ({ gemeente: e.gemeente }))],
  'wegwijzer.gegevens': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, onderwerp: 'eenzaamheid' } })],
  'wegwijzer.zoekopdracht': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, vraag: 'mijn moeder vergeet steeds meer' } })],
  'zoekwoord.lijst': [asRole('beheer', (e) => ({ gemeente: e.gemeente, onderwerp: 'rouw' }))],
  'dienst.verdeling': [asRole('teamleider', (e) => ({ gemeente: e.gemeente }))],
  'dienst.verdeling-bestand': [asRole('teamleider', (e) => ({ gemeente: e.gemeente }))],
  'dienst.versies': [asRole('beheer', (e) => ({ id: e.idIn('dienst') }))],
  'document.inhoud': [byId('document', 'inwoner')],
  'document.lijst': [ofDossier(), ofDossier('inwoner')],
  'dossier.eigen': [as('inwoner')],
  'dossier.gegevens': [ofDossier('regisseur', 'id'), ofDossier('inwoner', 'id')],
  'dossier.lijst': [as('regisseur')],
  'dossiertoegang.leeftijden': [ofDossier(), ofDossier('inwoner')],
  'dossiertoegang.lijst': [ofDossier(), ofDossier('inwoner')],
  'gesprek.gegevens': [byId('gesprek')],
  'gesprek.overzicht': [ofDossier()],
  'handeling.lijst': [() => ({ actor: nobody, input: {} })],
  'hsds.codelijsten': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente } })],
  'hsds.dienst': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1', id: e.idIn('dienst') } })],
  'hsds.diensten': [
    (e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1' } }), (e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1', vorm: 'volledig', aantal: 200, na: e.idIn('dienst') } }),
    (e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1', zoek: 'eenzaam', gewijzigdVanaf: '2026-01-01T00:00:00Z' } }),
  ],
  'hsds.locatie': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1', id: e.idIn('dienst_locatie') } })],
  'hsds.locaties': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1' } })],
  'hsds.organisatie': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1', id: e.idIn('dienst_organisatie') } })],
  'hsds.organisaties': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, uitgave: '3.1' } })],
  'huishouden.gegevens': [ofDossier(), ofDossier('inwoner')],
  'inzage.controle': [asRole('privacy', () => ({ vanaf: '2026-03-10', tot: '2026-03-11' }))],
  'inzage.lijst': [ofDossier(), ofDossier('inwoner')],
  'familiegroepsplan.dossier': [ofDossier(), ofDossier('inwoner')],
  'kring.opvraging': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, code: demoCode } })],
  'kerncijfers.bestand': [asRole('bestuurder', (e) => ({ gemeente: e.gemeente }))],
  'kerncijfers.geheel': [asRole('bestuurder'), asRole('bestuurder', (e) => ({ gemeente: e.gemeente, periode: '2026-K1' }))],
  'kerncijfers.geheel-bestand': [asRole('bestuurder')],
  'kerncijfers.overzicht': [asRole('bestuurder'), asRole('bestuurder', (e) => ({ gemeente: e.gemeente }))],
  'kerncijfers.verloop': [asRole('bestuurder', (e) => ({ maat: 'melding-start', gemeente: e.gemeente }))],
  'klacht.gegevens': [asRole('teamleider', (e) => ({ id: e.idIn('klacht') }))],
  'klacht.lijst': [asRole('teamleider')],
  'kennisartikel.gegevens': [asRole('klantcontact', (e) => ({ id: e.idIn('kennisartikel') }))],
  'kennisartikel.lijst': [asRole('klantcontact', (e) => ({ gemeente: e.gemeente })), asRole('klantcontact', (e) => ({ gemeente: e.gemeente, onderwerp: 'parkeerkaart' }))],
  'kennisartikel.zoekopdracht': [asRole('klantcontact', (e) => ({ gemeente: e.gemeente, vraag: 'Hoe vraag ik een parkeerkaart aan?' }))],
  'klantcontact.gegevens': [asRole('klantcontact', (e) => ({ id: e.idIn('klantcontact') }))],
  'klantcontact.persoon': [asRole('klantcontact', (e) => ({ persoon: e.persoon }))],
  'klantcontact.lijst': [asRole('klantcontact', () => ({ aantal: 10 }))],
  'lezer.lijst': [asRole('beheer')],
  'meldcode.gegevens': [asRole('teamleider', (e) => ({ signaal: e.idIn('signaal') }))],
  'melding.dossier': [ofDossier(), ofDossier('inwoner')],
  'melding.gegevens': [byId('melding'), byId('melding', 'inwoner')],
  'melding.lijst': [asRole('teamleider', (e) => ({ team: e.team }))],
  'ondersteuningsplan.eigen': [as('inwoner')],
  'ondersteuningsplan.gegevens': [byId('ondersteuningsplan'), byId('ondersteuningsplan', 'inwoner')],
  'ondersteuningsplan.lijst': [ofDossier(), ofDossier('inwoner')],
  'persoon.gegevens': [(e) => ({ actor: e.regisseur, input: { id: e.persoon } })],
  'persoon.zoekopdracht': [asRole('klantcontact', (e) => ({ gemeente: e.gemeente, tekst: 'li' })), asRole('klantcontact', (e) => ({ gemeente: e.gemeente, tekst: '999990019' }))],
  'postvak.dossier': [ofDossier()],
  'postvak.gegevens': [byId('postvak_bericht', 'inwoner')],
  'postvak.lijst': [as('inwoner')],
  'signaal.eigen': [(e) => ({ actor: e.partner, input: {} })],
  'signaal.gegevens': [asRole('klantcontact', (e) => ({ id: e.idIn('signaal') }))],
  'signaal.lijst': [asRole('klantcontact', () => ({ aantal: 10 })), asRole('klantcontact', () => ({ toestand: 'getrieerd', urgentie: 'gewoon' })), asRole('generalist', () => ({ toestand: 'getrieerd', van: 'mij' })), asRole('teamleider', () => ({ toestand: 'afgehandeld' }))],
  'signaal.stand': [(e) => ({ actor: nobody, input: { nummer: `SG-${e.gemeente}-${e.idIn('signaal').slice(-8).toUpperCase()}`, code: demoCode } })],
  'signaal.toetsing': [() => ({ actor: nobody, input: { tekst: 'De gordijnen zijn al dagen dicht.' } })],
  'taak.lijst': [as('regisseur'), asRole('teamleider'), asRole('beschikkingen')],
  'taak.werklast': [asRole('teamleider')],
  'tijdlijn.lijst': [ofDossier(), ofDossier('inwoner')],
  'toewijzing.berichtopzet': [(e) => ({ actor: e.aanbieder, input: { id: e.idIn('toewijzing'), soort: 'stop', datum: '2026-11-19', reden: '19', identificatie: 'PROEF-1' } })],
  'toewijzing.dossier': [ofDossier(), ofDossier('inwoner')],
  'toewijzing.gegevens': [byId('toewijzing'), byId('toewijzing', 'aanbieder')],
  'toewijzing.lijst': [as('aanbieder')],
  'toewijzing.overdracht': [byId('toewijzing', 'aanbieder')],
  'uitnodiging.gegevens': [(e) => ({ actor: nobody, input: { gemeente: e.gemeente, sleutel: kaartsleutel } })],
  'verslag.gegevens': [byId('verslag')],
  'voorstel.lijst': [asRole('beheer', (e) => ({ gemeente: e.gemeente }))],
  'verzilvering.afrekening': [asRole('beheer', (e) => ({ gemeente: e.gemeente, maand: '2026-11' }))],
  'verzilvering.bestand': [asRole('beheer', (e) => ({ gemeente: e.gemeente, maand: '2026-11' }))],
  'voucher-sleutel.lijst': [asRole('beheer', (e) => ({ gemeente: e.gemeente }))],
  'voucher.aanbod': [ofDossier()],
  'voucher.dossier': [ofDossier(), ofDossier('inwoner')],
  'voorziening.gegevens': [asRole('generalist', (e) => ({ id: e.idIn('voorziening') }))],
  'voorziening.lijst': [asRole('generalist', (e) => ({ gemeente: e.gemeente })), asRole('generalist', (e) => ({ gemeente: e.gemeente, tekst: 'hulp' }))],
};
