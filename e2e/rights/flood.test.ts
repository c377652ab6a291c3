import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { screenshot } from '../browser/pictures.ts';
import { forEachDemo } from '../browser/serve-demo.ts';

async function complain(page: Page): Promise<void> {
  await page.goto('/klacht');
  await page.getByRole('radio', { name: 'Iemand van het sociaal team' }).check();
  await page.getByLabel('Wat is er gebeurd?').fill('Ik werd niet teruggebeld.');
  await page.getByRole('radio', { name: 'Ja, graag' }).check();
  await page.getByLabel('Uw naam').fill('Riet Mooij');
  await page.getByLabel('Uw telefoonnummer').fill('06 12345678');
  await page.getByLabel('In welke gemeente woont u?').selectOption('0383');
  await page.getByRole('button', { name: 'Klacht versturen' }).click();
}

forEachDemo('a place from which much comes, such as a library', (spil) => {
  it('loses nothing of who waits there, and lets go on whose own machine does some work: no puzzle, no login', async () => {
    const send = () => fetch(`${spil().url}/api/v1/klachten`, {
      method: 'POST', headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ gemeente: '0383', over: 'team', wat: 'Ik werd niet teruggebeld.', bemiddeling: true, naam: 'Riet Mooij', telefoon: '06 12345678' }),
    });
    const answers: number[] = [];
    // Windows of ten minutes: the first may end while this goes on.
    for (let times = 0; times < 45 && answers.at(-1) !== 429; times += 1) answers.push((await send()).status);
    expect(answers.at(-1)).toBe(429);

    await withPage({ baseURL: spil().url, width: 390, js: false, expected: /429/ }, async (page) => {
      await complain(page);
      await page.getByText('Probeer het over').waitFor();
      expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('Ik werd niet teruggebeld.');
    });
    await withPage({ baseURL: spil().url, width: 390, expected: /429/ }, async (page) => {
      await complain(page);
      await page.getByText('Klaar. Verstuur het nu nog een keer.').waitFor({ timeout: 30_000 });
      await expectAxeClean(page);
      await screenshot(page, 'te-vaak');
      expect(await page.locator('script').count()).toBe(1);
      expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('Ik werd niet teruggebeld.');
      await page.getByRole('button', { name: 'Klacht versturen' }).click();
      await page.waitForURL('**/klacht/ontvangen?**');
    });
  });
});
