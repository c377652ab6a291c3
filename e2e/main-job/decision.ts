import { expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { look } from './look.ts';

/** Step 6: the law is checked and the decision made known, without a second conversation. */
export function decision(spil: () => ServingDemo): void {
  test('the medewerker beschikkingen checks the law, sees the letter as the inwoner will, and decides', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Peter Admiraal', '/beschikkingen');
      await look(page, '40-te-toetsen');
      await page.getByRole('link', { name: /Wit/ }).last().click();
      await page.getByRole('heading', { level: 1, name: /^Aanvraag van / }).waitFor();
      expect(await page.getByText('Douchen durf ik niet meer alleen.').count()).toBe(0);
      await page.getByRole('radio', { name: 'Toekennen' }).check();
      for (const group of await page.getByRole('radiogroup').filter({ has: page.getByRole('radio', { name: 'Ja', exact: true }) }).all()) await group.getByRole('radio', { name: 'Ja', exact: true }).check();
      await look(page, '41-toetsen');
      await page.getByRole('button', { name: 'Bewaren en brief bekijken' }).click();
      await page.getByRole('button', { name: 'Besluit nemen en versturen' }).waitFor();
      await look(page, '42-brief');
      await page.getByRole('button', { name: 'Besluit nemen en versturen' }).click();
      await page.getByRole('heading', { name: 'Besluit', exact: true }).waitFor();
    });
  }, 120_000);

  test('the inwoner finds the decision in the post, with the last day to object and a PDF', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.goto('/mijn/besluiten');
      await page.getByRole('main').getByRole('link').last().click();
      await page.getByText(/bezwaar/i).first().waitFor();
      await look(page, '43-besluit');
      const href = await page.getByRole('link', { name: /PDF/ }).first().getAttribute('href');
      const answer = await page.request.get(href ?? '');
      expect(answer.headers()['content-type']).toContain('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).toBe('%PDF-');
    });
  }, 60_000);
}
