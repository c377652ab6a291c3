import { expect, test } from 'vitest';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { openDossier } from './conversation.ts';
import { look } from './look.ts';

/** Step 7: the aanbieder gets the assignment with its goal, needs no second conversation, and starts. */
export function assignment(spil: () => ServingDemo): void {
  test('the aanbieder reads what is needed, confirms and reports the start', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Esther Groot', '/aanbieder');
      await look(page, '50-opdrachten');
      await page.getByRole('link', { name: /de Wit/ }).first().click();
      await page.getByText('U hoeft het gesprek niet opnieuw te voeren').waitFor();
      await page.getByText('Ik wil weer gewoon kunnen douchen').first().waitFor();
      expect(await page.getByText('Douchen durf ik niet meer alleen.').count()).toBe(0);
      await look(page, '51-overdracht');
      await page.getByRole('link', { name: 'Bevestigen', exact: true }).click();
      await page.getByRole('button', { name: 'Bevestigen' }).click();
      await page.getByText('Antwoord op de toewijzing (WMO302) is verwerkt').waitFor();
      await page.getByRole('link', { name: 'Start melden' }).click();
      const { day, month, year } = Temporal.Now.plainDateISO('Europe/Amsterdam');
      for (const [label, value] of [['Dag', day], ['Maand', month], ['Jaar', year]] as const) await page.getByLabel(label, { exact: true }).fill(String(value));
      await page.getByRole('button', { name: 'Start melden' }).click();
      await page.getByText('Start van de hulp (WMO305) is verwerkt').waitFor();
      await look(page, '52-begonnen');
    });
  }, 120_000);

  test('team and inwoner see that the help has started, and whom to call first', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      const dossier = await openDossier(page);
      await page.goto(`${dossier}/inzet`);
      await page.getByText(/eerste aanspreekpunt/).first().waitFor();
      await look(page, '53-inzet');
    });
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      const help = page.getByRole('region', { name: 'Uw hulp' });
      await help.getByText(/De hulp is begonnen op/).waitFor();
      expect(await help.getByText('Bel eerst Thuiszorg Duinzoom').count()).toBe(1);
      await look(page, '54-uw-hulp');
    });
  }, 60_000);
}
