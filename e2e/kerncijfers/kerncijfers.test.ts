import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { forEachDemo, logInAs } from '../browser/serve-demo.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { present } from '../../src/platform/testing/present.ts';

const start = '/bestuur/kerncijfers';

/** One figure per line, as the file of the act holds them; a hidden one without a value. */
async function readFigures(page: Page, query: string): Promise<Map<string, string>> {
  const answer = await page.request.get(`${start}/bestand?${query}`);
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  const [, ...lines] = (await answer.text()).trim().split('\r\n');
  return new Map(lines.map((line) => {
    const [gemeente, , wijk, , periode, maat, soort, , waarde, status] = line.split(';');
    return [`${gemeente} ${wijk} ${periode} ${maat} ${soort}`, status === 'getal' ? String(waarde) : String(status)];
  }));
}

/** What stands in the bars of a chart, by its label. */
const barsOf = async (page: Page, title: string): Promise<Record<string, string>> =>
  Object.fromEntries(await page.getByRole('table', { name: title, exact: true }).locator('tbody tr').evaluateAll((rows) => rows.map((row) => [row.querySelector('th')?.textContent ?? '', row.querySelector('td')?.textContent?.trim() ?? ''])));

const onScreen = (value: string | undefined): string => ({ onderdrukt: 'te klein om te tonen', ontbreekt: 'geen cijfer' })[value ?? ''] ?? String(value);

async function choose(page: Page, fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, option] of Object.entries(fields)) await page.getByLabel(label, { exact: true }).selectOption({ label: option });
  await page.getByRole('button', { name: 'Toon' }).click();
}

async function look(page: Page, name: string): Promise<void> {
  await expectAxeClean(page);
  await screenshot(page, `kerncijfers-${name}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `kerncijfers-${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** The periods of one kind that can be chosen, newest first, with their names. */
async function periodsOf(page: Page, length: 4 | 7): Promise<(readonly [value: string, name: string])[]> {
  const all = await page.getByLabel('Periode', { exact: true }).locator('option').evaluateAll((options) => options.map((option) => [(option as HTMLOptionElement).value, option.textContent ?? ''] as const));
  return all.filter(([value]) => value.length === length);
}

forEachDemo('the figures', (spil) => {
  test('tell something at once: all gemeenten of the reader together, this year, and each beside the others', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Femke Twisk', start);
      const [jaar, year] = present((await periodsOf(page, 4))[0]);
      await page.getByText(`Alle gemeenten samen · ${year}`).waitFor();
      expect(await page.locator('.spil-lead').textContent()).toMatch(/^Van gesprek naar plan duurde het bij de helft hoogstens \d+ dag/);
      const channels = await barsOf(page, 'Meldingen per kanaal');
      expect(Object.values(channels).filter((value) => Number(value) >= 5).length).toBeGreaterThan(2);
      const file = new URL(present(await page.getByRole('link', { name: 'Download als CSV' }).getAttribute('href')), spil().url);
      const figures = await readFigures(page, file.search.slice(1));
      expect(channels['Telefoon']).toBe(onScreen(figures.get(`  ${jaar} melding-kanaal telefoon`)));
      expect([...figures.keys()].filter((key) => key.endsWith(`  ${jaar} melding-kanaal telefoon`)).length).toBe(5);
      expect(Object.keys(await barsOf(page, 'Van gesprek naar plan: dagen waarbinnen de helft klaar was'))).toEqual(['Bergen', 'Castricum', 'Heiloo', 'Uitgeest']);
      await look(page, 'samen');
    });
  });

  test('are read by a bestuurder: a sentence, pictures and tables, that say what the query says', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Femke Twisk', '/bestuur');
      await page.getByRole('main').getByRole('link', { name: 'Kerncijfers' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kerncijfers' }).waitFor();
      const quarters = await periodsOf(page, 7);
      expect(quarters.length).toBeGreaterThan(8);
      const [kwartaal = '', named = ''] = quarters[3] ?? [];
      await choose(page, { Gemeente: 'Castricum', Periode: named });
      await page.waitForURL(new RegExp(`gemeente=0383.*kwartaal=${kwartaal}`));
      await page.getByText(`Castricum · ${named}`).waitFor();
      const figures = await readFigures(page, `kwartaal=${kwartaal}`);
      const figure = (maat: string, soort: string, periode = kwartaal) => onScreen(figures.get(`0383  ${periode} ${maat} ${soort}`));
      expect(await barsOf(page, 'Meldingen per kanaal')).toEqual(Object.fromEntries(['portaal', 'telefoon', 'e-mail', 'balie', 'huisbezoek', 'huisarts', 'school', 'ketenpartner'].map((kanaal) => [`${kanaal[0]?.toUpperCase() ?? ''}${kanaal.slice(1)}`, figure('melding-kanaal', kanaal)])));
      expect(await barsOf(page, 'Dagen waarbinnen de helft klaar was')).toEqual({
        'Van melding naar gesprek': figure('melding-gesprek', 'mediaan'), 'Van gesprek naar plan': figure('gesprek-plan', 'mediaan'), 'Van plan naar beschikking': figure('plan-beschikking', 'mediaan'),
        'Van toewijzing naar begin van de hulp': figure('toewijzing-start', 'mediaan'), 'Van melding naar begin van de hulp': figure('melding-start', 'mediaan'),
      });
      const running = page.getByRole('table', { name: 'Termijnen', exact: true }).getByRole('row', { name: /Onderzoek/ }).getByRole('cell');
      expect((await running.allTextContents()).map((text) => text.trim())).toEqual([figure('wmo-onderzoek', 'gehaald'), figure('wmo-onderzoek', 'te-laat'), ...['lopend', 'over-tijd', 'opgeschort'].map((soort) => figure('wmo-onderzoek', soort, 'nu'))]);
      expect(await page.locator('.spil-lead').textContent()).toMatch(/^Van gesprek naar plan( duurde het bij de helft hoogstens \d+ dag|: )/);
      await look(page, 'castricum');
    });
  });

  test('compare wijken on one scale, and gemeenten, by keyboard too', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Femke Twisk', start);
      const quarter = present((await periodsOf(page, 7))[0])[1];
      await choose(page, { Gemeente: 'Bergen', Periode: quarter });
      await page.getByText(`Bergen · ${quarter}`).waitFor();
      await choose(page, { 'Vergelijk wijken op': 'Meldingen' });
      await page.waitForURL(/maat=melding-kanaal/);
      const wijken = page.getByRole('region', { name: 'Wijken naast elkaar' });
      const names = await wijken.locator('.spil-multiples__name > :first-child').allTextContents();
      expect(names.slice(0, 3)).toEqual(['Heel Bergen', 'Bergen aan Zee', 'Bergen Binnen']);
      await wijken.getByText('Toon de cijfers').click();
      expect(await wijken.getByRole('columnheader').count()).toBe(names.length + 1);
      expect(await wijken.getByText('te klein om te tonen').count()).toBeGreaterThan(0);
      expect(Object.keys(await barsOf(page, 'Van gesprek naar plan: dagen waarbinnen de helft klaar was'))).toEqual(['Bergen', 'Castricum', 'Heiloo', 'Uitgeest']);
      await choose(page, { Wijk: 'Schoorl' });
      await page.getByText(/^Bergen, Schoorl · /).waitFor();
      expect((await tabOrder(page, 40)).join(' | ')).toMatch(/combobox Gemeente.*combobox Periode.*combobox Wijk.*combobox Vergelijk wijken op.*button Toon.*Toon de cijfers/);
      await look(page, 'bergen-schoorl');
    });
  });

  test('stay readable with large letters, in the dark and in English, and say it when there are none', async () => {
    await withPage({ baseURL: spil().url, dark: true }, async (page) => {
      await logInAs(page, 'Femke Twisk', start);
      await page.goto(`${start}?taal=en`);
      await page.getByRole('heading', { level: 1, name: 'Key figures' }).waitFor();
      await expectAxeClean(page);
      await expectReadableAt200(page);
      await screenshot(page, 'kerncijfers-donker');
      await page.goto(`${start}?kwartaal=2020-K1`);
      await page.getByText('There are no figures of this period').waitFor();
      await look(page, 'leeg');
    });
  });

  test('are there for a teamleider too, and not for who works with one household', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Bram Kuiper', '/werk');
      await page.getByRole('navigation', { name: 'Hoofdmenu' }).getByRole('link', { name: 'Kerncijfers' }).click();
      await page.getByRole('heading', { level: 1, name: 'Kerncijfers' }).waitFor();
    });
    await withPage({ baseURL: spil().url, expected: /403/ }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      expect(await page.getByRole('link', { name: 'Kerncijfers' }).count()).toBe(0);
      expect((await page.goto(start))?.status()).toBe(403);
    });
  });
});
