import { expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { withPage } from '../browser/browser.ts';
import { expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';
import { layKaart } from '../sociale-kaart/lay-kaart.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { klantcontact } from '../../src/voor-de-toegang/klantcontact/index.ts';
import { wegwijzer } from '../../src/voor-de-toegang/wegwijzer/index.ts';

const look = lookAs('wegwijzer');

forEachJourney('the wegwijzer', (db) => {
  const spil = makeTestSpil(db, [klantcontact, socialeKaart, wegwijzer], findGrants);
  const serve = servePeople(spil);

  async function setUp() {
    const { code } = await makeGemeente(spil);
    await layKaart(spil, code);
    return serve({ soort: 'anoniem' }, [], code);
  }

  it('lets somebody solve it alone on a phone by keyboard: a question at home, the ladder, and the place to go', async () => {
    const url = await setUp();
    await withPage({ baseURL: url, width: 390 }, async (page) => {
      await page.goto('/');
      await page.getByLabel('Waar kunnen we u mee helpen?').focus();
      await page.keyboard.type('mijn moeder vergeet steeds meer en ik ben zo moe');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Dit past bij uw vraag' }).waitFor();
      await look(page, 'antwoord');
      await page.setViewportSize({ width: 390, height: 1500 });
      await screenshot(page, 'wegwijzer-gids', { whole: false });
      expect(await page.locator('h2').allTextContents()).toEqual(['Wat u zelf kunt doen', 'Samen met mensen om u heen', 'Hulp voor iedereen in de wijk', 'Meer lezen', 'Liever met iemand praten?']);
      expect(await page.locator('.ww-taken').textContent()).toContain('‘vergeet’');
      const order = await tabOrder(page, 60);
      const places = ['link Alle onderwerpen', 'link Geheugencafé', 'button Vraag om een gesprek', 'textbox Vraag het anders', 'button Zoek wat helpt'].map((name) => order.findIndex((line) => line.startsWith(name)));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places[0]).toBeGreaterThanOrEqual(0);
      await expectReadableAt200(page);
      await page.getByLabel('In welke wijk woont u?').selectOption({ label: 'Limmen' });
      await page.getByRole('button', { name: 'Zoek wat helpt' }).click();
      await page.getByText(/ongeveer [\d,.]+ (km|meter)/).first().waitFor();
      await look(page, 'afstand');
      await page.getByRole('link', { name: /^Geheugencafé/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: /^Geheugencafé/ }).waitFor();
    });
  });

  it('keeps a conversation two steps away, with the question that was typed already', async () => {
    const url = await setUp();
    await withPage({ baseURL: url, width: 320 }, async (page) => {
      await page.goto('/wegwijzer');
      await page.getByRole('textbox', { name: 'Uw vraag' }).fill('ik kan de huur niet meer betalen');
      await page.getByRole('button', { name: 'Zoek wat helpt' }).click();
      await page.getByRole('button', { name: 'Vraag om een gesprek' }).click();
      await page.getByRole('heading', { level: 1, name: 'Vraag om hulp' }).waitFor();
      expect(await page.getByLabel('Waar zoekt u hulp bij?').inputValue()).toBe('ik kan de huur niet meer betalen');
    });
  });

  it('reaches a person from every page in whatever way is easiest: by telephone, at the desk, by mail or by letter, without scripts', async () => {
    const url = await setUp();
    await withPage({ baseURL: url, width: 320, js: false }, async (page) => {
      await page.goto('/wegwijzer/schulden');
      await page.getByRole('banner').getByRole('link', { name: 'Contact', exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Contact met ons' }).waitFor();
      const main = page.getByRole('main');
      expect(await main.locator('dt').allTextContents()).toEqual(['Bellen', 'Langskomen', 'Op deze site', 'Mailen', 'Een brief schrijven']);
      expect(await main.getByRole('link', { name: 'Bel 0800 000 0000' }).getAttribute('href')).toBe('tel:08000000000');
      expect(await main.getByRole('link', { name: 'samen@duinrand.example' }).getAttribute('href')).toBe('mailto:samen@duinrand.example');
      expect(await main.getByText('Zonder afspraak:').textContent()).toContain('dinsdag, donderdag');
      await main.getByRole('link', { name: 'Vraag om een gesprek' }).click();
      await page.getByRole('heading', { level: 1, name: 'Vraag om hulp' }).waitFor();
    });
    await withPage({ baseURL: url, width: 1100, lang: 'en' }, async (page) => {
      await page.goto('/contact?taal=en');
      await look(page, 'contact');
    });
  });

  it('says whom to call first where it is not safe, in English as well', async () => {
    const url = await setUp();
    await withPage({ baseURL: url, width: 390 }, async (page) => {
      await page.goto('/wegwijzer?taal=en');
      await page.getByRole('link', { name: 'Domestic violence' }).click();
      await page.getByText('Call if it is not safe now').waitFor();
      expect(await page.getByRole('link', { name: 'Call 0800 2000' }).count()).toBeGreaterThan(0);
      await look(page, 'gevaar');
    });
  });

  it('is honest when it knows nothing, and asks for a few words when nothing was written', async () => {
    const url = await setUp();
    await withPage({ baseURL: url, width: 390 }, async (page) => {
      await page.goto('/wegwijzer');
      await look(page, 'begin');
      await page.getByRole('button', { name: 'Zoek wat helpt' }).click();
      await page.getByText('Schrijf op waar u hulp bij zoekt').first().waitFor();
      await page.getByRole('textbox', { name: 'Uw vraag' }).fill('kwakzalfje');
      await page.getByRole('button', { name: 'Zoek wat helpt' }).click();
      await page.getByText('Wij weten hier nog geen antwoord op').waitFor();
      await look(page, 'niets');
      expect(await page.getByRole('button', { name: 'Vraag om een gesprek' }).isVisible()).toBe(true);
    });
  });
});
