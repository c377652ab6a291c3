import type { Actor } from '../../src/platform/access/actor.ts';
import type { TestDatabase } from '../../src/platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { document } from '../../src/registers/document/index.ts';
import { dossier, findGrants } from '../../src/registers/dossier/index.ts';
import { huishouden } from '../../src/registers/huishouden/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { voorziening } from '../../src/registers/voorziening/index.ts';
import { socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { wijknetwerk } from '../../src/voor-de-toegang/wijknetwerk/index.ts';
import { gesprek } from '../../src/toegang/gesprek/index.ts';
import { loadMelding, melding, passMelding } from '../../src/toegang/melding/index.ts';
import { ondersteuningsplan } from '../../src/toegang/ondersteuningsplan/index.ts';

export const openSpil = (db: TestDatabase) => makeTestSpil(db, [voorziening, socialeKaart, wijknetwerk, document, dossier, huishouden, melding, gesprek, ondersteuningsplan], findGrants);
export type Spil = ReturnType<typeof openSpil>;

const products = [
  { naam: 'Begeleiding thuis', code: '02A05', categorie: '02', trede: 'individueel', eenheid: '04', frequentie: '2', tarief: 5820, omschrijving: 'Iemand helpt u thuis om uw week en uw papieren op orde te houden.' },
  { naam: 'Hulp bij het huishouden met regie', code: '01A02', categorie: '01', trede: 'individueel', eenheid: '04', frequentie: '2', tarief: 3410, omschrijving: '' },
  { naam: 'Beschermd wonen met dag- en nachtbegeleiding in een kleine woonvorm', code: '15A01', categorie: '15', trede: 'individueel', eenheid: '14', frequentie: '1', tarief: 18_900, omschrijving: '' },
  { naam: 'Dagbesteding ouderen', code: '07A01', categorie: '07', trede: 'collectief', eenheid: '16', frequentie: '2', tarief: 4400, omschrijving: 'Overdag onder de mensen, met vervoer.' },
] as const;

/** A household whose onderzoek is done, with its regisseur, a productenboek and two aanbieders. */
export async function openHousehold(spil: Spil) {
  spil.clock.set(new Date().toISOString());
  const gemeente = await makeGemeente(spil);
  const { code } = gemeente;
  const nel = spil.newId(code);
  await asSystem(spil, code, (tx) => registerOpgave(tx, spil.env.secrets, code, nel, {
    voornamen: 'Nel', voorvoegsel: '', geslachtsnaam: 'Duin', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '',
  }, spil.clock.now().toString()));
  const inwoner: Actor = { soort: 'inwoner', id: nel, naam: 'Nel Duin', personen: [{ gemeente: code, persoon: nel }] };
  const [teamleider, regisseur, inkoper, expert] = [await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('inkoper'), await gemeente.staff('expert', 'Omar Vink')];
  const aanbieders = [await gemeente.organisation('Duinzorg', 'aanbieder'), await gemeente.organisation('De Linde voor wonen, welzijn en thuisbegeleiding', 'aanbieder')];
  for (const { tarief, ...product } of products) {
    const { id } = await spil.as(inkoper, 'voorziening.registratie', { ...product, wet: 'wmo', beschikkingNodig: true, leveringsvormen: product.trede === 'collectief' ? ['natura'] : ['natura', 'pgb'], geldigVan: '2020-01-01' });
    const offers = [...aanbieders.map((a, place) => ({ organisatie: a.organisatie, leveringsvorm: 'natura' as const, tarief: tarief + 300 * place })), ...(product.trede === 'collectief' ? [] : [{ organisatie: null, leveringsvorm: 'pgb' as const, tarief: Math.floor(tarief / 2) }])];
    for (const [place, offer] of offers.entries()) await spil.as(inkoper, 'voorziening.aanbod', { id, vanaf: '2020-01-01', ...offer }, { ifMatch: place + 1 });
  }
  const made = await spil.as(teamleider, 'melding.registratie', { persoon: nel, kanaal: 'telefoon', vraag: 'Ik red het niet meer alleen, en ik wil niet verhuizen.' });
  await spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
  await asSystem(spil, code, async (tx) => {
    await passMelding(tx, code, await loadMelding(tx, code, made.id), 'onderzoeksstart');
    await passMelding(tx, code, await loadMelding(tx, code, made.id), 'onderzoeksafronding');
  });
  return { code, nel, inwoner, teamleider, regisseur, expert, melding: made.id, dossier: made.dossier };
}
