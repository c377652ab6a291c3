import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll, expectSavesWhileWriting } from '../browser/layout-checks.ts';
import { next } from '../vertellen/next.ts';
import { screenshot } from '../browser/pictures.ts';
import { forEachDemo, logInAs } from '../browser/serve-demo.ts';

/** Markup, script, templates and a very long word; what it would do can be seen in the window. */
const naam = `<img src=x onerror="window.geraakt=1">O'Brien "></title><script>window.geraakt=1</script>`;
const vraag = `</textarea><svg onload=window.geraakt=1> {{constructor.constructor('window.geraakt=1')()}} \${window.geraakt=1} javascript:window.geraakt=1 ${'a'.repeat(120)} ﷽ \u202Eomgekeerd\u202C`;

/** Nothing of it was carried out, and it stands there as it was written. `scripts`: how many the page itself brings. */
async function expectAsWritten(page: Page, texts: readonly string[] = [], scripts = 0): Promise<void> {
  await page.locator('h1').first().waitFor();
  expect(await page.evaluate('window.geraakt')).toBeUndefined();
  expect(await page.locator('main img[src=x], main svg[onload]').count()).toBe(0);
  expect(await page.locator('main script').count()).toBe(scripts);
  const shown = await page.locator('body').innerText();
  for (const text of texts) expect(shown.replaceAll(/\s+/g, ' ')).toContain(text.replaceAll(/\s+/g, ' '));
}

forEachDemo('hostile names and words', (spil) => {
  test('are shown as they were written on every page they come to, and nothing of them is carried out', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await page.goto('/hulp-vragen');
      await page.getByLabel('Waar zoekt u hulp bij?').fill(vraag);
      await page.getByLabel('In welke gemeente woont u?').selectOption({ label: 'Castricum' });
      await next(page);
      await page.getByRole('radio', { name: 'Voor mezelf' }).check();
      await next(page);
      await page.getByRole('group', { name: 'Wie wilt u erbij' }).waitFor();
      await next(page);
      await page.getByLabel('Uw naam').fill(naam);
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      expect(await page.getByLabel('Uw naam').inputValue()).toBe(naam);
      await expectSavesWhileWriting(page);
      await expectAsWritten(page, [], 1);
      await page.getByLabel('Uw telefoonnummer').fill('0251 555 123');
      await next(page);
      await page.getByText(vraag).waitFor();
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.getByText('Uw vraag is verstuurd').waitFor();
      await expectAsWritten(page);
    });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Ilse Mooij', '/klantcontact');
      await expectAsWritten(page);
      await page.getByRole('link', { name: /constructor/ }).first().click();
      await page.getByRole('heading', { name: /Vraag van/ }).waitFor();
      await expectAsWritten(page, [naam, vraag]);
      await expectAxeClean(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(`${page.url()}/melding/nieuwe-persoon`);
      await page.locator('[name="voornamen"]').fill('<b>Sam</b>');
      await page.locator('[name="geslachtsnaam"]').fill(naam);
      await page.locator('main form').getByRole('button').last().click();
      await page.getByRole('button', { name: 'Maak de melding' }).waitFor();
      await expectAsWritten(page, [naam]);
      expect(await page.locator('textarea').first().inputValue()).toBe(vraag);
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('Dossiernummer').waitFor();
      await expectAsWritten(page);
    });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Bram Kuiper', '/werk/wachtrij');
      await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Sociaal team Castricum' });
      await page.getByRole('button', { name: 'Toon' }).click();
      await page.waitForURL(/team=/);
      await page.getByRole('link', { name: /Brien/ }).last().click();
      await page.getByRole('radio', { name: /Samira Bos/ }).waitFor();
      await expectAsWritten(page, [naam, vraag]);
      await page.getByRole('radio', { name: /Samira Bos/ }).check();
      await page.getByRole('button', { name: 'Deel toe' }).click();
      await page.getByText('De melding is toegedeeld').waitFor();
    });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.getByRole('row', { name: /Brien/ }).getByRole('link').last().click();
      await page.getByRole('region', { name: 'Huishouden', exact: true }).waitFor();
      const base = /\/dossiers\/[^/]+/.exec(page.url())?.[0] ?? '';
      for (const part of ['verhaal', 'samen', 'tijdlijn', 'documenten', 'gesprek', 'gesprek/netwerk']) {
        await page.goto(`${base}/${part}`);
        await expectAsWritten(page, part === 'verhaal' ? [naam, vraag] : []);
      }
    });
  }, 400_000);

  test('the overview of rights is readable for everybody, on a phone and in English', async () => {
    await withPage({ baseURL: spil().url, width: 320, lang: 'en' }, async (page) => {
      await page.goto('/over-spil/rechten');
      await page.getByRole('heading', { name: 'Who may do what, and why' }).waitFor();
      expect(await page.getByText('dossier.gegevens').isVisible()).toBe(true);
      await expectAxeClean(page);
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'rechten-smal', { whole: false });
      await page.getByRole('navigation', { name: 'Parts' }).getByRole('link', { name: 'toegang', exact: true }).click();
      expect(await page.getByText('melding.gegevens').isVisible()).toBe(true);
      await page.setViewportSize({ width: 1280, height: 900 });
      await screenshot(page, 'rechten-breed', { whole: false });
    });
  });

  test('a form of an inwoner whose session ended meanwhile leads back through the login', async () => {
    await withPage({ baseURL: spil().url, width: 390, expected: /401/ }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn/beginnen');
      await page.context().clearCookies();
      await page.locator('main form button[type=submit]').last().click();
      await page.getByRole('heading', { name: 'U was te lang weg en bent uitgelogd' }).waitFor();
      expect(await page.getByRole('link', { name: 'Opnieuw inloggen' }).getAttribute('href')).toBe(`/inloggen?terug=${encodeURIComponent('/mijn/beginnen')}`);
      await expectAxeClean(page);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'sessie-voorbij');
    });
  });
});
