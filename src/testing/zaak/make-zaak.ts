import { actorKey, type Actor } from '../../platform/access/actor.ts';
import { asSystem, makeGemeente, type TestGemeente } from '../../platform/testing/people.ts';
import { present } from '../../platform/testing/present.ts';
import { keepVondst } from '../../regie/opvallende-inzage/index.ts';
import { openUitnodiging } from '../../voor-de-toegang/sociale-kaart/testing/open-uitnodiging.ts';
import { exampleDienst } from '../../voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import { completeOnderzoek, type TestGesprek } from '../../toegang/gesprek/testing/make-onderzoek.ts';
import { exampleDoel, exampleInterventie, exampleMaatwerk, examplePlan } from '../../toegang/ondersteuningsplan/testing/example-plan.ts';
import { bekwaamheidspunten } from '../../toegang/pgb/pgb.ts';
import { exampleInhoud } from '../../toegang/pgb/testing/example-inhoud.ts';
import type { WholeSpil } from './whole-spil.ts';

/** BSNs of the family in the register; given to nobody. */
export const familyBsns = ['999993653', '999990408', '999993847'] as const;

/** A case with everything in it. */
export type Zaak = Awaited<ReturnType<typeof makeZaak>>;

const words = 'Ik red het huishouden niet meer alleen.';

/**
 * A household from its first question to help that can begin, told by the acts alone: klantcontact, BRP, melding,
 * conversation, verslag, plan that both signed, beschikking, toewijzing with its 301. In a gemeente of its own, or in one that is given.
 */
export async function makeZaak(spil: WholeSpil, given?: TestGemeente) {
  spil.clock.set('2026-03-10T09:00:00Z');
  const gemeente = given ?? await makeGemeente(spil);
  const { code } = gemeente;
  const [klantcontact, teamleider, regisseur, beschikkingen, inkoper] = [
    await gemeente.staff('klantcontact'), await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('beschikkingen'), await gemeente.staff('inkoper'),
  ];
  const agb = String(41_000_000 + Number(code));
  const aanbieder = await gemeente.organisation('aanbieder', 'aanbieder', agb);
  const nobody: Actor = { soort: 'anoniem' };
  const letter = { gemeente: code, naam: 'Brief van de huisarts.pdf', bestand: Buffer.from('%PDF-1.7\n%%EOF').toString('base64') };
  const { code: told } = await spil.as(nobody, 'klad.bewaring', { gemeente: code, velden: [{ veld: 'vraag', waarde: words, basis: 0 }] });
  await spil.as(nobody, 'klad.bijvoeging', { ...letter, code: told });
  const hulpvraag = await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: code, vraag: words, naam: 'Anna Käster', telefoon: '06 12345678', klad: told });
  const { bijlagen: [contactbijlage = { id: '' }] } = await spil.as(klantcontact, 'klantcontact.gegevens', { id: hulpvraag.id });
  // A question of its own: trying to hand over or to call back the other one must stay possible.
  const { id: belvraag } = await spil.as(klantcontact, 'klantcontact.registratie', { gemeente: code, kanaal: 'telefoon', vraag: words, naam: 'Anna Käster', telefoon: '06 12345678' });
  const { id: terugbelverzoek } = await spil.as(klantcontact, 'terugbelverzoek.registratie', { klantcontact: belvraag });
  const { ids: [spreektijd = ''] } = await spil.as(teamleider, 'spreektijd.opening', { team: gemeente.team, begin: '2026-05-12T08:00:00Z', duur: 30, aantal: 2, vorm: 'telefoon' });
  const { code: kladcode } = await spil.as(nobody, 'klad.bewaring', { gemeente: code, velden: [{ veld: 'vraag', waarde: 'Een vraag die nog niet af is', basis: 0 }] });
  const { bijlagen: [kladbijlage = { id: '' }] } = await spil.as(nobody, 'klad.bijvoeging', { ...letter, code: kladcode });
  const { id: signaal, nummer: signaalnummer, code: signaalcode } = await spil.as({ soort: 'anoniem' }, 'signaal.indiening', { gemeente: code, zelf: 'gepraat', waarneming: 'De tuin van de buren is niet meer bij te houden', over: 'Käster', relatie: 'buur', anoniem: true });
  const { persoon } = await spil.as(klantcontact, 'bevraging.opvraging', { gemeente: code, bsn: familyBsns[0] });
  const inwoner: Actor = { soort: 'inwoner', id: persoon, naam: 'Anna Sophia Käster', personen: [{ gemeente: code, persoon: persoon as never }], bsn: () => familyBsns[0] };
  const { id: melding, dossier } = await spil.as(klantcontact, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: words });
  await spil.as(teamleider, 'melding.toedeling', { id: melding, regisseur: regisseur.id });
  await spil.as(teamleider, 'signaal.triage', { id: signaal, urgentie: 'gewoon', team: gemeente.team, persoon });
  const { id: crisis } = await spil.as(teamleider, 'crisis.overdracht', { signaal, situatie: 'Mevrouw durft niet alleen te zijn' });
  const { id: relatie } = await spil.as(regisseur, 'relatie.registratie', { dossier, persoon, naam: 'Buurvrouw Riet', soort: 'buur', kring: 'sociaal' });
  const { id: gesprek } = await spil.as(regisseur, 'gesprek.planning', { melding, begin: '2026-03-12T10:00:00Z', vorm: 'thuis' });
  spil.clock.set('2026-03-12T12:00:00Z');
  await completeOnderzoek(spil as never, { regisseur, persoon, gesprek } as unknown as TestGesprek);
  const { id: verslag } = await spil.as(regisseur, 'verslag.opstelling', { gesprek });
  const { concept } = await spil.as(regisseur, 'verslag.gegevens', { id: verslag });
  await spil.as(regisseur, 'verslag.verzending', { id: verslag, digest: present(concept).digest });
  await spil.as(inwoner, 'verslag.bevestiging', { id: verslag });
  await spil.as(regisseur, 'verslag.vaststelling', { id: verslag });
  // A gemeente that was there has products of its own.
  const voorziening = await makeProduct(spil, inkoper, aanbieder.organisatie, given === undefined ? '02A05' : '02A95');
  const pgbVoorziening = await makePgb(spil, inkoper, given === undefined ? '02A06' : '02A96');
  const beheer = await gemeente.staff('beheer');
  const { id: dienst } = await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst() });
  const { id: artikel } = await spil.as(beheer, 'kennisartikel.registratie', { gemeente: code, titel: 'Hoe vraag ik een parkeerkaart aan?', tekst: 'Met een formulier.', onderwerp: 'parkeerkaart' });
  const { id: zoekwoord } = await spil.as(beheer, 'zoekwoord.registratie', { gemeente: code, onderwerp: 'rouw', woord: 'condoleanceregister', taal: 'nl', soort: 'erbij' });
  await spil.as({ soort: 'anoniem' }, 'onbeantwoorde-vraag.opgave', { gemeente: code, vraag: 'kwakzalverij' });
  const [{ id: dienstPlek } = { id: '' }] = await asSystem(spil, code, (tx) => tx.selectFrom('dienst_locatie').select('id').where('gemeente', '=', code).where('dienst', '=', dienst).execute());
  const [{ id: dienstOrganisatie } = { id: '' }] = await asSystem(spil, code, (tx) => tx.selectFrom('dienst').select('dienst_organisatie as id').where('gemeente', '=', code).where('id', '=', dienst).execute());
  const kaartsleutel = await openUitnodiging(spil, code, dienstOrganisatie);
  await spil.as({ soort: 'anoniem' }, 'uitnodiging.voorstel', { gemeente: code, sleutel: kaartsleutel, dienst, versie: 1, wijziging: { kosten: '€ 8' } });
  const [{ id: kaartvoorstel } = { id: '' }] = await asSystem(spil, code, (tx) => tx.selectFrom('dienst_voorstel').select('id').where('gemeente', '=', code).where('dienst', '=', dienst).execute());
  const meedoen = await takePart(spil, { beheer, dienst });
  const buren = await meetNeighbours(spil, { teamleider, code });
  const initiatieven = await beginSomething(spil, { teamleider, beheer, code });
  const netwerken = await bringTogether(spil, { ontwikkelaar: await gemeente.staff('samenlevingsontwikkelaar', 'Noor de Wilde'), code, wijk: initiatieven.wijk, dienstOrganisatie });
  const plan = await signPlan(spil, { regisseur, inwoner, melding, voorziening, pgbVoorziening, organisatie: aanbieder.organisatie });
  await spil.conductor.settle();
  const vouchers = await giveVoucher(spil, { regisseur, beheer, code, dossier });
  const { beschikking, aanvraag, onderdeel } = await decide(spil, { beschikkingen, dossier, code });
  await spil.conductor.settle();
  const budget = await buyHelp(spil, { regisseur, inwoner, dossier, pgbVoorziening });
  const { id: bezwaar } = await spil.as(inwoner, 'bezwaar.indiening', { beschikking, gronden: words, horen: true });
  const { id: klacht } = await spil.as(inwoner, 'klacht.indiening', { gemeente: code, over: 'team', wat: words, bemiddeling: true, naam: 'Anna Käster' });
  const familie = await beginFamilieplan(spil, { inwoner, dossier });
  const steun = await askSupport(spil, { gemeente, beheer, inwoner, dossier });
  const { id: wisseling } = await spil.as(inwoner, 'berichtenwisseling.opening', { dossier, onderwerp: 'Mijn afspraak', tekst: words, met: [] });
  const { id: machtiging } = await spil.as(inwoner, 'machtiging.uitgifte', { dossier, naam: 'Mijn zus', gegevens: ['plan'], recht: 'lezen', tot: '2026-09-01' });
  const { id: correctie } = await spil.as(inwoner, 'correctieverzoek.indiening', { dossier, deel: 'gesprek', onjuist: words, gewenst: 'Alleen de tuin.' });
  const bewaring = await keepOrDestroy(spil, { gemeente, inwoner, dossier });
  const opvallend = spil.newId(code);
  await asSystem(spil, code, (tx) => keepVondst(tx, { gemeente: code, id: opvallend, moment: '2026-03-12T13:00:00Z', tel: 'erbij' }, { regel: 'zonder-taak', actor: actorKey(klantcontact), naam: 'Kees van klantcontact', dag: '2026-03-12', dossier, aantal: 1 }));
  await spil.as(inkoper, 'ervaring.registratie', { gemeente: code, soort: 'toegang', wijk: null, categorie: null, organisatie: null, antwoorden: [{ vraag: 'snel', antwoord: 'mee-eens' }], opmerking: words });
  const rows = await asSystem(spil, code, async (tx) => ({
    ervaringsvraag: await tx.selectFrom('ervaringsvraag').select('id').where('dossier', '=', dossier).executeTakeFirst(),
    opmerking: await tx.selectFrom('ervaring_opmerking').select('id').where('gemeente', '=', code).executeTakeFirst(),
    onbeantwoord: await tx.selectFrom('onbeantwoorde_vraag').select('id').where('gemeente', '=', code).executeTakeFirst(),
    taak: await tx.selectFrom('taak').select('id').where('dossier', '=', dossier).where('houder', '=', `m:${regisseur.id}`).executeTakeFirst(),
    post: await tx.selectFrom('postvak_bericht').select('id').where('persoon', '=', persoon).executeTakeFirst(),
    document: await tx.selectFrom('document').select('id').where('dossier', '=', dossier).where('gegevens', '=', 'besluit').executeTakeFirst(),
    toewijzing: await tx.selectFrom('toewijzing').select(['id', 'nummer']).where('dossier', '=', dossier).executeTakeFirst(),
    mandaat: await tx.selectFrom('mandaat').select('id').where('gemeente', '=', code).where('rol', '=', 'inkoper').executeTakeFirst(),
    bericht: await tx.selectFrom('bericht').select('id').where('dossier', '=', dossier).where('soort', '=', 'WMO301').executeTakeFirst(),
  }));
  return {
    ...steun, ...bewaring, opvallend, wisseling, machtiging, correctie, ervaringsvraag: present(rows.ervaringsvraag).id, opmerking: present(rows.opmerking).id,
    gemeente, code, team: gemeente.team, klantcontact, teamleider, regisseur, beschikkingen, inkoper, aanbieder, agb, inwoner, persoon, hulpvraag: hulpvraag.id, contactbijlage: contactbijlage.id, kladcode, kladbijlage: kladbijlage.id, spreektijd, belvraag, terugbelverzoek, signaal, signaalnummer, signaalcode, crisis, melding, dossier, relatie, gesprek, verslag, voorziening, pgbVoorziening, ...budget, dienst, dienstPlek, dienstOrganisatie, kaartsleutel, kaartvoorstel, zoekwoord, artikel, ...plan, ...vouchers, ...meedoen, ...buren, ...initiatieven, ...netwerken, beschikking, aanvraag, onderdeel, bezwaar, klacht, ...familie,
    onbeantwoord: present(rows.onbeantwoord).id, taak: present(rows.taak).id, mandaat: present(rows.mandaat).id, post: present(rows.post).id, document: present(rows.document).id, toewijzing: present(rows.toewijzing).id, nummer: present(rows.toewijzing).nummer, bericht: present(rows.bericht).id,
  };
}

/** The inwoner asks to have it destroyed, somebody says that it has to stay; and a proposal as it will lie there when the term is over. */
async function keepOrDestroy(spil: WholeSpil, { gemeente, inwoner, dossier }: { gemeente: TestGemeente; inwoner: Actor; dossier: string }) {
  const privacy = await gemeente.staff('privacy');
  const { id: vernietigingsverzoek } = await spil.as(inwoner, 'vernietigingsverzoek.indiening', { dossier });
  const { id: bewaarplicht } = await spil.as(privacy, 'bewaarplicht.plaatsing', { dossier, reden: 'Er loopt een rechtszaak' });
  const vernietiging = spil.newId(gemeente.code);
  await asSystem(spil, gemeente.code, (tx) => tx.insertInto('vernietiging').values({ gemeente: gemeente.code, id: vernietiging, dossier, grond: 'termijn', vernietigingsverzoek: null, uitleg: '{}', toestand: 'voorgesteld', voorgesteld_op: '2026-03-12T12:00:00Z', voorgesteld_door: `m:${spil.newId(gemeente.code)}`, besloten_op: null, besloten_door: null, reden: '', aantallen: null }).execute());
  return { vernietigingsverzoek, bewaarplicht, vernietiging };
}

async function makeProduct(spil: WholeSpil, inkoper: Actor, organisatie: string, code: string): Promise<string> {
  const { id } = await spil.as(inkoper, 'voorziening.registratie', {
    naam: 'Begeleiding thuis', code, categorie: '02', wet: 'wmo', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2', geldigVan: '2026-01-01', leveringsvormen: ['natura'],
  });
  await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'natura', organisatie, vanaf: '2026-01-01', tarief: 5820 }, { ifMatch: 1 });
  return id;
}

/** The same kind of help for who buys it: a product that is a pgb only. */
async function makePgb(spil: WholeSpil, inkoper: Actor, code: string): Promise<string> {
  const { id } = await spil.as(inkoper, 'voorziening.registratie', {
    naam: 'Begeleiding die u zelf koopt', code, categorie: '02', wet: 'wmo', omschrijving: '', trede: 'individueel', beschikkingNodig: true, eenheid: '04', frequentie: '2', geldigVan: '2026-01-01', leveringsvormen: ['natura', 'pgb'],
  });
  await spil.as(inkoper, 'voorziening.aanbod', { id, leveringsvorm: 'pgb', organisatie: null, vanaf: '2026-01-01', tarief: 2910 }, { ifMatch: 1 });
  return id;
}

/** A budgetplan that was agreed to, with an agreement on it, and the next one in the making. */
async function buyHelp(spil: WholeSpil, { regisseur, inwoner, dossier, pgbVoorziening }: { regisseur: Actor; inwoner: Actor; dossier: string; pgbVoorziening: string }) {
  const begin = () => spil.as(inwoner, 'budgetplan.opstelling', { dossier, voorziening: pgbVoorziening, van: exampleMaatwerk.van ?? '' });
  const { id: budgetplan, versie } = await begin();
  await spil.as(inwoner, 'budgetplan.wijziging', { id: budgetplan, inhoud: exampleInhoud() }, { ifMatch: versie });
  await spil.as(inwoner, 'budgetplan.indiening', { id: budgetplan });
  await spil.as(regisseur, 'budgetplan.beoordeling', { id: budgetplan, akkoord: true, bekwaam: [...bekwaamheidspunten], kwaliteit: ['veilig', 'doeltreffend', 'clientgericht'], oordeel: 'Goed doordacht.' });
  const { id: zorgovereenkomst } = await spil.as(inwoner, 'zorgovereenkomst.registratie', { budgetplan, regel: 'regel-1', uurtarief: 2000, van: '2026-04-06', tot: '2026-10-04', svbNummer: '' });
  return { budgetplan, zorgovereenkomst, budgetplanOpen: (await begin()).id };
}

interface PlanParts { readonly regisseur: Actor; readonly inwoner: Actor; readonly melding: string; readonly voorziening: string; readonly pgbVoorziening: string; readonly organisatie: string }

async function signPlan(spil: WholeSpil, { regisseur, inwoner, melding, voorziening, pgbVoorziening, organisatie }: PlanParts) {
  const { id: plan } = await spil.as(regisseur, 'ondersteuningsplan.opstelling', { melding });
  const inhoud = examplePlan({ doelen: [exampleDoel('doel-1', { domein: 'huiselijke-relaties', interventies: [exampleInterventie('stap-1', 'eigen'), exampleInterventie('stap-2', 'individueel', { maatwerk: { ...exampleMaatwerk, voorziening, organisatie } }),
    exampleInterventie('stap-3', 'individueel', { omschrijving: 'Iemand die zij kent doet met haar de post', wie: 'Buurvrouw Riet', maatwerk: { ...exampleMaatwerk, voorziening: pgbVoorziening, leveringsvorm: 'pgb', organisatie: null, pgb: { motivering: 'Zij kiest zelf wie', beheer: 'Haar zoon' } } })] })] });
  await spil.as(regisseur, 'ondersteuningsplan.wijziging', { id: plan, inhoud }, { ifMatch: 1 });
  const { digest } = await spil.as(regisseur, 'ondersteuningsplan.aanbieding', { id: plan }, { ifMatch: 2 });
  for (const actor of [regisseur, inwoner]) await spil.as(actor, 'ondersteuningsplan.ondertekening', { id: plan, digest });
  return { plan, digest, inhoud };
}

/** An activity of that dienst with somebody who comes. */
async function takePart(spil: WholeSpil, { beheer, dienst }: { beheer: Actor; dienst: string }) {
  const { id: activiteit } = await spil.as(beheer, 'activiteit.registratie', { dienst, naam: 'Samen koken', omschrijving: '', waar: 'Buurthuis De Linde', herhaling: '', eersteDag: '2026-12-01', laatsteDag: '2026-12-01', van: '10:00', tot: '12:00', plaatsen: 1 });
  const { code: inschrijfcode } = await spil.as({ soort: 'anoniem' }, 'inschrijving.registratie', { activiteit, naam: 'Truus', bereik: '06 5550 1111' });
  return { activiteit, inschrijfcode };
}

/** Somebody who offers company, and two who ask for it; one pair was introduced. */
async function meetNeighbours(spil: WholeSpil, { teamleider, code }: { teamleider: Actor; code: string }) {
  // A gemeente that was there has wijken of its own.
  const { wijken: [wijk] } = await spil.as({ soort: 'anoniem' }, 'dienst.overzicht', { gemeente: code });
  const tell = (kant: 'aanbod' | 'vraag', naam: string) => spil.as({ soort: 'anoniem' }, 'burenhulp.opgave', { gemeente: code, kant, soort: 'gezelschap', wijk: wijk?.code ?? 'dorp', dagdelen: ['avond'], toelichting: '', naam, bereik: '06 5550 1111' });
  const [aanbod, vraag, buur] = [await tell('aanbod', 'Wim'), await tell('vraag', 'Toos'), await tell('vraag', 'Leny')];
  const { id: kennismaking } = await spil.as(teamleider, 'kennismaking.voorstel', { aanbod: aanbod.id, vraag: vraag.id });
  return { burenhulp: aanbod.id, hulpcode: aanbod.code, hulpvraagBuur: buur.id, kennismaking };
}

/** An independent supporter asked of the organisation that the gemeente chose; who works there is from then on known too. */
async function askSupport(spil: WholeSpil, { gemeente, beheer, inwoner, dossier }: { gemeente: TestGemeente; beheer: Actor; inwoner: Actor; dossier: string }) {
  const steun = await gemeente.organisation('ketenpartner', 'ketenpartner');
  const { id: ondersteuningsorganisatie } = await spil.as(beheer, 'ondersteuningsorganisatie.aanwijzing', { gemeente: gemeente.code, organisatie: steun.organisatie });
  const { id: clientondersteuning } = await spil.as(inwoner, 'clientondersteuning.indiening', { dossier, organisatie: steun.organisatie, bereik: 'anders', anders: '06 5550 1234', vraag: words, akkoord: 'zelf' });
  return { steun, ondersteuningsorganisatie, clientondersteuning };
}

/** A plan of the family itself with somebody of its circle, being made. */
async function beginFamilieplan(spil: WholeSpil, { inwoner, dossier }: { inwoner: Actor; dossier: string }) {
  const { id: familieplan } = await spil.as(inwoner, 'familiegroepsplan.opening', { dossier });
  const { id: kringlid, code: kringcode } = await spil.as(inwoner, 'kringlid.uitnodiging', { id: familieplan, naam: 'Nicht Coby', rol: 'familie' });
  return { familieplan, kringlid, kringcode };
}

/** Something that people of a wijk begin, with money to ask for; and a second that waits to be read. */
async function beginSomething(spil: WholeSpil, { teamleider, beheer, code }: { teamleider: Actor; beheer: Actor; code: string }) {
  const { wijken: [wijk] } = await spil.as({ soort: 'anoniem' }, 'dienst.overzicht', { gemeente: code });
  const at = wijk?.code ?? 'dorp';
  const tell = (titel: string) => spil.as({ soort: 'anoniem' }, 'initiatief.opgave', { gemeente: code, wijk: at, titel, idee: 'Samen een tuin met kruiden', nodig: 'Aarde en planten', gevraagd: 25_000, naam: 'Truus', bereik: '06 5550 1111' });
  const [first, second] = [await tell('Kruidentuin'), await tell('Bankje bij het plein')];
  await spil.as(teamleider, 'initiatief.beoordeling', { id: first.id, plaatsen: true, reden: '' });
  await spil.as(beheer, 'wijkbudget.vaststelling', { gemeente: code, wijk: at, jaar: 2026, bedrag: 100_000 });
  const { id: ontheffing, code: ontheffingcode } = await spil.as({ soort: 'anoniem' }, 'ontheffing.aanvraag', { gemeente: code, regel: 'Geen bankjes op de stoep', waarom: 'Mensen willen zitten', voorstel: 'Wij houden een meter vrij', naam: 'Truus', bereik: '06 5550 1111' });
  return { ontheffing, ontheffingcode, initiatief: first.id, initiatiefcode: first.code, initiatiefNieuw: second.id, wijk: at };
}

/** A network with a member, and one that can still start; a meeting, what was agreed, and what the wijk needs. */
async function bringTogether(spil: WholeSpil, { ontwikkelaar, code, wijk, dienstOrganisatie }: { ontwikkelaar: Extract<Actor, { soort: 'medewerker' }>; code: string; wijk: string; dienstOrganisatie: string }) {
  const begin = (naam: string) => spil.as(ontwikkelaar, 'wijknetwerk.registratie', { gemeente: code, naam, doel: 'Niemand hoeft alleen te eten', wijken: [wijk], trekker: ontwikkelaar.id, telefoon: '088 555 2100' });
  const [{ id: wijknetwerk }, { id: wijknetwerkNieuw }] = [await begin('Samen aan tafel'), await begin('Fit in de wijk')];
  await spil.as(ontwikkelaar, 'wijknetwerk.start', { id: wijknetwerk });
  const sinds = spil.clock.now().toString().slice(0, 10);
  const { id: netwerklid } = await spil.as(ontwikkelaar, 'netwerklid.aansluiting', { id: wijknetwerk, soort: 'organisatie', van: dienstOrganisatie, sinds, contact: { naam: 'Els Kok', functie: 'coördinator', telefoon: '088 555 2101' } });
  const { id: bijeenkomst } = await spil.as(ontwikkelaar, 'bijeenkomst.registratie', { wijknetwerk, dag: sinds, plaats: 'Buurthuis De Linde', aanwezig: [netwerklid], anderen: 3, besproken: 'Wie komt er wel, en wie niet?' });
  const { id: netwerkafspraak } = await spil.as(ontwikkelaar, 'netwerkafspraak.registratie', { wijknetwerk, bijeenkomst, lid: netwerklid, wat: 'Flyers ophangen', uiterlijk: '2026-12-31' });
  const tell = (nodig: string) => spil.as(ontwikkelaar, 'wijkbehoefte.registratie', { wijknetwerk, wijk, leefdomein: 'sociaal-netwerk', nodig });
  const [{ id: wijkbehoefte }, { id: wijkbehoefteOpgepakt }] = [await tell('Een plek om samen te eten op zondag'), await tell('Vervoer voor wie slecht loopt')];
  await spil.as(ontwikkelaar, 'wijkbehoefte.oppakking', { id: wijkbehoefteOpgepakt, oppakker: 'lid', door: netwerklid });
  return { wijknetwerk, wijknetwerkNieuw, netwerklid, bijeenkomst, netwerkafspraak, wijkbehoefte, wijkbehoefteOpgepakt, trekker: ontwikkelaar.id };
}

/** A voucher of which something was spent at the one organisation that can. */
async function giveVoucher(spil: WholeSpil, { regisseur, beheer, code, dossier }: { regisseur: Actor; beheer: Actor; code: string; dossier: string }) {
  await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst({ naam: 'Klusbus', cluster: 'lokale-diensten', organisatie: { naam: 'Klusbus Proefdam' } }) });
  const { organisatie } = present((await spil.as(beheer, 'voucher-sleutel.lijst', { gemeente: code })).items[0]);
  const { sleutel } = await spil.as(beheer, 'voucher-sleutel.uitgifte', { organisatie });
  const voucher = await spil.as(regisseur, 'voucher.toekenning', { dossier, soort: 'klussen', aantal: 10_000, reden: 'Het gras maaien lukt niet meer' });
  const { id: verzilvering } = await spil.as({ soort: 'anoniem' }, 'voucher.verzilvering', { gemeente: code, code: voucher.code, sleutel, bedrag: 2500 });
  return { voucher: voucher.id, vouchercode: voucher.code, sleutel, verzilvering, klusOrganisatie: organisatie };
}

async function decide(spil: WholeSpil, { beschikkingen, dossier, code }: { beschikkingen: Actor; dossier: string; code: string }) {
  const row = present(await asSystem(spil, code, (tx) => tx.selectFrom('beschikking').select(['id', 'aanvraag']).where('dossier', '=', dossier).executeTakeFirst()));
  const { vragen, onderdelen, versie } = await spil.as(beschikkingen, 'beschikking.gegevens', { id: row.id });
  await spil.as(beschikkingen, 'beschikking.toetsing', {
    id: row.id, antwoorden: vragen.map((vraag) => ({ code: vraag.code, ja: true, toelichting: '' })), onderdelen: onderdelen.map((onderdeel) => ({ id: onderdeel.id, oordeel: 'toegekend' as const })),
  }, { ifMatch: versie });
  await spil.as(beschikkingen, 'beschikking.vaststelling', { id: row.id }, { ifMatch: versie + 1 });
  return { beschikking: row.id, aanvraag: present(row.aanvraag), onderdeel: present(onderdelen[0]).id };
}
