import { expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { next } from '../vertellen/next.ts';
import { look } from './look.ts';

const vraag = 'Ik val de laatste tijd vaak en durf niet meer alleen te douchen.';
/** The demo's inwoner Truus de Wit; this number is given to nobody. */
const bsn = '999990019';

/** Steps 1 and 2: from the first question to the regisseur, and what the inwoner sees of it. */
export function firstQuestion(spil: () => ServingDemo): void {
  test('an inwoner asks on a phone, on pages without scripts, and is told what happens and when', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await page.goto('/privacy');
      await page.getByRole('link', { name: 'Vraag om hulp' }).click();
      await look(page, '01-vragen');
      await page.getByLabel('Waar zoekt u hulp bij?').fill(vraag);
      await page.getByLabel('In welke gemeente woont u?').selectOption({ label: 'Castricum' });
      await next(page);
      await page.getByRole('radio', { name: 'Voor mezelf' }).check();
      await next(page);
      await page.getByRole('group', { name: 'Wie wilt u erbij' }).waitFor();
      await next(page);
      await page.getByLabel('Uw naam').fill('Truus de Wit');
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      await page.getByLabel('Uw telefoonnummer').fill('0251 555 123');
      await next(page);
      await page.getByText(vraag).waitFor();
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.getByText('Uw vraag is verstuurd').waitFor();
      expect(page.url()).not.toMatch(/Truus|douchen|0251/);
      expect(await page.getByText('onafhankelijke cliëntondersteuner').isVisible()).toBe(true);
      expect(await page.locator('.spil-next time').count()).toBe(3);
      await look(page, '02-ontvangen');
    });
  });

  test('klantcontact makes it a melding by BSN, and can tell the number and the days', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Ilse Mooij', '/klantcontact');
      await look(page, '03-open-vragen');
      await page.getByRole('link', { name: /durf niet meer alleen/ }).click();
      await page.getByRole('heading', { name: 'Vraag van Truus de Wit' }).waitFor();
      await look(page, '04-vraag');
      await page.getByRole('link', { name: 'Maak er een melding van' }).click();
      await page.getByRole('textbox', { name: 'Burgerservicenummer' }).fill(bsn);
      await look(page, '05-wie');
      await page.getByRole('button', { name: 'Haal op' }).click();
      await page.getByRole('button', { name: 'Maak de melding' }).waitFor();
      expect(page.url()).not.toContain(bsn);
      await look(page, '06-melding');
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('Dossiernummer').waitFor();
      await look(page, '07-gemaakt');
      await page.goto('/klantcontact');
      expect(await page.getByRole('link', { name: /durf niet meer alleen/ }).count()).toBe(0);
    });
  });

  test('the teamleider assigns it, with the work of each colleague in view', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Bram Kuiper', '/werk/wachtrij');
      await page.getByLabel('Team', { exact: true }).selectOption({ label: 'Sociaal team Castricum' });
      await page.getByRole('button', { name: 'Toon' }).click();
      await page.waitForURL(/team=/);
      await look(page, '08-wachtrij');
      await page.getByRole('link', { name: /Wit/ }).last().click();
      await page.getByText(vraag).waitFor();
      expect(await page.getByText(/open ta(ak|ken)/).first().isVisible()).toBe(true);
      await page.getByRole('radio', { name: /Samira Bos/ }).check();
      await look(page, '09-toedelen');
      await page.getByRole('button', { name: 'Deel toe' }).click();
      await page.getByText('De melding is toegedeeld').waitFor();
    });
  });

  test('the regisseur finds it in Mijn werk and opens the dossier, of which every part has its page', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await look(page, '10-mijn-werk');
      await page.getByRole('row', { name: /Wit/ }).getByRole('link').last().click();
      await page.getByRole('region', { name: 'Huishouden', exact: true }).waitFor();
      const base = /\/dossiers\/[^/]+/.exec(page.url())?.[0] ?? '';
      await page.goto(`${base}/verhaal`);
      expect(await page.getByText(vraag).isVisible()).toBe(true);
      for (const part of ['verhaal', 'inzet', 'samen', 'tijdlijn', 'documenten', 'inzage']) {
        await page.goto(`${base}/${part}`);
        await page.locator('h1').waitFor();
        await look(page, `11-dossier-${part}`);
      }
    });
  }, 400_000);

  test('the inwoner sees who the regisseur is, the post, and who looked', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      expect(await page.getByText('Samira Bos').first().isVisible()).toBe(true);
      await look(page, '12-mijn');
      await page.getByRole('link', { name: /^Mijn post/ }).click();
      await look(page, '13-post');
      await page.getByRole('rowheader').getByRole('link').first().click();
      await look(page, '14-brief');
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Wie keek naar mijn gegevens?' }).first().click();
      expect(await page.getByRole('cell', { name: /Samira Bos/ }).first().isVisible()).toBe(true);
      await look(page, '15-wie-keek');
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Wat is er gebeurd?' }).first().click();
      await look(page, '16-tijdlijn');
    });
  });
}
