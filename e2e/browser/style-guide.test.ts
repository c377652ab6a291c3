import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAxeClean } from './axe.ts';
import { closeBrowser, withPage } from './browser.ts';
import { buildScreens } from './build.ts';
import { countInline, expectNoSidewaysScroll, expectReadableAt200 } from './layout-checks.ts';
import { screenshot } from './pictures.ts';
import { serveScreens } from './serve.ts';
import type { Serving } from './serve.ts';

let spil: Serving;
let duin: Serving;

beforeAll(async () => {
  buildScreens();
  [spil, duin] = await Promise.all([serveScreens(), serveScreens({ theme: 'duin-theme' })]);
});

afterAll(async () => {
  await closeBrowser();
  await Promise.all([spil.close(), duin.close()]);
});

const pages = [['gids', '/stijl'], ['naast-elkaar', '/stijl/naast-elkaar'], ['plan', '/stijl/plan'], ['nakijken', '/stijl/nakijken'], ['dossier', '/stijl/dossier/verhaal'], ['lijst', '/stijl/lijst'], ['gesprek', '/stijl/gesprek'], ['cijfers', '/stijl/cijfers']] as const;

describe.each(pages)('%s', (name, path) => {
  test.each([['spil', 320], ['spil', 1280], ['duin', 390]] as const)('in the look of %s at %i px', async (look, width) => {
    await withPage({ baseURL: look === 'spil' ? spil.url : duin.url, width }, async (page) => {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectAxeClean(page);
      expect((await countInline(page)).styles).toBe(0);
      await screenshot(page, `stijl-${name}-${look}-${width}`);
    });
  });

  test('stays whole with letters twice as large', async () => {
    await withPage({ baseURL: spil.url, width: 320 }, async (page) => {
      await page.goto(path);
      await expectReadableAt200(page);
    });
  });

  test('opens everything that folds without a fault', async () => {
    await withPage({ baseURL: spil.url }, async (page) => {
      await page.goto(path);
      for (const fold of await page.locator('main summary').all()) await fold.click();
      await expectAxeClean(page);
      await screenshot(page, `stijl-${name}-open`);
    });
  });
});

test('two gemeenten beside each other differ in colours, letters and corners, and in nothing else', async () => {
  await withPage({ baseURL: spil.url }, async (page) => {
    await page.goto('/stijl/naast-elkaar');
    const looks = page.locator('.spil-beside__look');
    const look = (property: string, selector: string) => looks.locator(selector).evaluateAll((found, name) => found.map((one) => getComputedStyle(one).getPropertyValue(name)), property);
    for (const [property, selector] of [['background-color', '.nl-button--primary'], ['border-start-start-radius', '.nl-button--primary'], ['font-weight', 'h2']] as const) {
      const [one, other, ...more] = await look(property, selector);
      expect([property, one === other, more.length]).toEqual([property, false, 0]);
    }
    const [one, other] = await looks.evaluateAll((found) => found.map((half) => half.querySelectorAll('*').length));
    expect(one).toBe(other);
  });
});

describe('for who works at night', () => {
  test.each(pages.slice(4))('%s', async (name, path) => {
    await withPage({ baseURL: spil.url, dark: true }, async (page) => {
      await page.goto(path);
      await expectAxeClean(page);
      await screenshot(page, `stijl-${name}-donker`);
    });
  });
});

describe('the keyboard of a professional', () => {
  test('slash leads to the search, j and k go along the list, Enter opens', async () => {
    await withPage({ baseURL: spil.url }, async (page) => {
      await page.goto('/stijl/lijst');
      await page.waitForLoadState('networkidle');
      await page.keyboard.press('/');
      expect(await page.locator('#zoek').evaluate((input) => input === document.activeElement)).toBe(true);
      await page.keyboard.type('jk');
      expect(await page.locator('#zoek').inputValue()).toBe('jk');
      await page.locator('h1').click();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('k');
      await page.keyboard.press('j');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Bakker, Joris');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/stijl/dossier/verhaal');
      // The focus follows once the new page stands.
      await page.waitForFunction(() => document.activeElement?.id === 'inhoud');
      expect(await page.locator('h1').innerText()).toBe('Verhaal');
    });
  });

  test('the menu of acts opens by Enter and closes by Escape, back where it was', async () => {
    await withPage({ baseURL: spil.url }, async (page) => {
      await page.goto('/stijl/dossier/plan');
      await page.waitForLoadState('networkidle');
      const menu = page.locator('.spil-acts summary');
      await menu.focus();
      await page.keyboard.press('Enter');
      expect(await page.getByRole('link', { name: 'Expertise vragen' }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.getByRole('link', { name: 'Expertise vragen' }).isVisible()).toBe(false);
      expect(await menu.evaluate((summary) => summary === document.activeElement)).toBe(true);
    });
  });

  test('the same pages work without scripts', async () => {
    await withPage({ baseURL: spil.url, js: false }, async (page) => {
      await page.goto('/stijl/lijst');
      await page.getByRole('link', { name: 'Bakker, Joris' }).click();
      await page.locator('.spil-acts summary').click();
      expect(await page.getByText('Dat kan alleen de regisseur van dit huishouden.').isVisible()).toBe(true);
      await page.getByRole('navigation', { name: 'Onderdelen van het dossier' }).getByRole('link', { name: 'Plan' }).click();
      expect(page.url()).toContain('/stijl/dossier/plan');
    });
  });
});

describe('a form with everything', () => {
  test('shows errors without a fault that axe knows', async () => {
    await withPage({ baseURL: spil.url, width: 390 }, async (page) => {
      await page.goto('/stijl');
      await page.getByRole('button', { name: 'Versturen' }).click();
      await expectAxeClean(page);
      await screenshot(page, 'stijl-gids-fouten');
    });
  });

  test('comes back whole, without scripts: typed, chosen, errors at their fields; then it is accepted', async () => {
    await withPage({ baseURL: spil.url, js: false, width: 390 }, async (page) => {
      await page.goto('/stijl');
      await page.getByLabel('Telefoonnummer').fill('06 12345678');
      await page.getByLabel('Dag', { exact: true }).fill('31 februari 1952');
      await page.getByLabel('Een vriend of buur').check();
      await page.getByLabel('Bedrag').fill('veel');
      await page.getByRole('button', { name: 'Versturen' }).click();
      expect(await page.title()).toMatch(/^4 fouten: /);
      expect(await page.getByLabel('Telefoonnummer').inputValue()).toBe('06 12345678');
      expect(await page.getByLabel('Een vriend of buur').isChecked()).toBe(true);
      expect(await page.getByLabel('Bedrag').inputValue()).toBe('veel');
      await page.getByRole('link', { name: 'Kies hoe u wilt komen.' }).click();
      expect(new URL(page.url()).hash).toBe('#formulier-vervoer');
      await page.getByLabel('Uw naam').fill('Ans Cornelissen');
      await page.getByLabel('Dag', { exact: true }).fill('29 februari 1952');
      await page.getByLabel('Met de regiotaxi').check();
      await page.getByLabel('Bedrag').fill('12,50');
      await page.getByLabel('Een brief of foto').setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(400_000) });
      await page.getByRole('button', { name: 'Versturen' }).click();
      expect(page.url()).toContain('gelukt=1');
    });
  });
});
