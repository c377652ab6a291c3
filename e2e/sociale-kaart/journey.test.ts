import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { withPage } from '../browser/browser.ts';
import { expectReadableAt200 } from '../browser/layout-checks.ts';
import { servePeople } from '../browser/serve-as.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { layKaart } from './lay-kaart.ts';
import { openHousehold, openSpil } from '../plan/open-plan.ts';

const see = lookAs('sociale-kaart');
const look = (page: Page, name: string): Promise<void> => see(page, name, !name.startsWith('inwoner'));

/** Every number on the map stands in the list, and each place of the list that can be visited is on the map. */
async function expectSameOnMapAndList(page: Page): Promise<void> {
  const onMap = await page.locator('.sk-map__number').allTextContents();
  const inList = await page.locator('.sk-card').evaluateAll((cards) => cards.filter((card) => card.querySelector('.sk-lines .sk-line + .sk-line') !== null).map((card) => card.querySelector('.sk-number')?.textContent));
  expect(onMap.length).toBeGreaterThan(0);
  expect(inList).toEqual(expect.arrayContaining(onMap));
}

forEachJourney('the sociale kaart', (db) => {
  const spil = openSpil(db);
  const serve = servePeople(spil);

  /** A household with its gemeente, and what there is in that gemeente: the entries of the demo, with the wijken left out. */
  async function setUp() {
    const at = await openHousehold(spil);
    await layKaart(spil, at.code);
    return at;
  }

  it('lets somebody find on a phone, on pages without scripts and without login, what helps; and never leaves them without a way to ask', async () => {
    const { code } = await setUp();
    const url = await serve({ soort: 'anoniem' }, [], code);
    // `look` proves that these pages carry no script: they work the same where none may run.
    await withPage({ baseURL: url, width: 390 }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Hulp en activiteiten in de buurt' }).click();
      await page.getByRole('heading', { name: 'Alles wat er is' }).waitFor();
      await look(page, 'inwoner-alles');
      const order = await tabOrder(page, 30);
      const places = ['searchbox Waar zoekt u iets voor?', 'combobox In welke wijk?', 'combobox Waar gaat het over?', 'button Zoek', 'link Algemeen maatschappelijk werk'].map((name) => order.findIndex((line) => line.startsWith(name)));
      expect(places.every((place) => place >= 0)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      await page.getByLabel('Waar zoekt u iets voor?').fill('ik ben alleen en wil graag samen eten');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Dit hebben we gevonden' }).waitFor();
      await look(page, 'inwoner-gevonden');
      await expectSameOnMapAndList(page);
      await expectReadableAt200(page);
      await page.getByRole('link', { name: /^Eettafel/ }).first().click();
      await page.getByRole('heading', { level: 1, name: /^Eettafel/ }).waitFor();
      expect(await page.getByRole('link', { name: /^Bel 088 555/ }).first().getAttribute('href')).toMatch(/^tel:088555\d{4}$/);
      expect(await page.getByText('€ 7,50 voor drie gangen').isVisible()).toBe(true);
      await look(page, 'inwoner-dienst');
      await page.goto('/sociale-kaart?vraag=raketbasis');
      await page.getByText('We hebben hier niets voor gevonden').waitFor();
      await look(page, 'inwoner-niets');
      await page.getByRole('link', { name: 'Vraag om een gesprek' }).click();
      await page.getByLabel('Waar zoekt u hulp bij?').waitFor();
      await page.goto(`/sociale-kaart?wijk=999999&leefdomein=onzin&vraag=${encodeURIComponent('<script>alert(1)</script>')}`);
      await page.getByText('We hebben hier niets voor gevonden').waitFor();
    });
  }, 300_000);

  it('lets the generalist choose from it on the rung algemeen, and the plan tells the inwoner where, when and whom to call', async () => {
    const at = await setUp();
    const url = await serve(at.regisseur, ['generalist'], at.code);
    const { id } = await spil.as(at.regisseur, 'ondersteuningsplan.opstelling', { melding: at.melding });
    const address = `/dossiers/${at.dossier}/plan/${id}`;
    await withPage({ baseURL: url }, async (page) => {
      await page.goto(address);
      await expect.poll(() => page.locator('.pb').evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))), { timeout: 60_000 }).toBe(true);
      await page.getByRole('button', { name: 'Doel toevoegen' }).click();
      await page.getByRole('button', { name: 'Uit de sociale kaart (Algemeen)' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Zoek in de sociale kaart').fill('samen eten');
      await page.getByRole('button', { name: /^Eettafel/ }).first().waitFor({ timeout: 20_000 });
      await look(page, 'plan-kiezen');
      await page.getByRole('button', { name: /^Eettafel/ }).first().click();
      await page.getByText('Stichting Welzijn Duinstreek').first().waitFor();
      await page.getByText('Alles is bewaard').waitFor({ timeout: 20_000 });
      await look(page, 'plan-gekozen');
      await page.goto(`${address}/voorbeeld`);
      await page.getByText('Wat er in de wijk is').waitFor();
      expect(await page.getByText(/De Zandloper|De Stuifkuil|De Meerkoet|De Bollenschuur/).first().isVisible()).toBe(true);
      expect(await page.getByRole('link', { name: /^Bel 088 555/ }).first().isVisible()).toBe(true);
      await look(page, 'plan-document');
    });
  }, 300_000);

  it('is kept by the editor: added with its times in words, changed, and taken out after a last look', async () => {
    const { code } = await setUp();
    const editor = { soort: 'medewerker', id: spil.newId(code), naam: 'Bea de Boer', mandaten: [{ gemeente: code, rol: 'beheer' }] } as const;
    const url = await serve(editor, ['beheer'], code);
    await withPage({ baseURL: url, expected: /422|412/ }, async (page) => {
      await page.goto('/werk/sociale-kaart');
      await look(page, 'lijst');
      await page.getByRole('link', { name: 'Toevoegen' }).click();
      await page.getByLabel('Naam', { exact: true }).fill('Haakclub De Losse Steek');
      await page.getByLabel('Wat heeft iemand eraan?').fill('Samen haken en breien.');
      await page.getByLabel('Organisatie', { exact: true }).fill('Buurtkamer De Losse Steek');
      await page.getByLabel('Wijkfuncties').check();
      await page.getByLabel('Naam van de plek').fill('De Losse Steek');
      await page.getByLabel('Openingstijden').fill('soms');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Regel 1 is niet te lezen').first().waitFor();
      await look(page, 'fout');
      await page.getByLabel('Openingstijden').fill('ma, do 9.00-12.00');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('maandag en donderdag 9.00 tot 12.00 uur').waitFor();
      await look(page, 'toegevoegd');
      await page.getByRole('link', { name: 'Wijzigen' }).click();
      await page.getByRole('textbox', { name: 'Kosten' }).fill('€ 1 per keer');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('€ 1 per keer').waitFor();
      await page.getByRole('link', { name: 'Uit de kaart halen' }).click();
      await page.getByLabel('Waarom is het er niet meer?').fill('De club is gestopt');
      await look(page, 'intrekken');
      await page.getByRole('button', { name: 'Haal uit de kaart' }).click();
      await page.getByText('Uit de sociale kaart gehaald').waitFor();
      await spil.conductor.settle();
      expect((await spil.as({ soort: 'anoniem' }, 'dienst.lijst', { gemeente: code, tekst: 'haken' })).items).toEqual([]);
    });
  }, 300_000);
});
