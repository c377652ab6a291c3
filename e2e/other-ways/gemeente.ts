import { expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { look } from './look.ts';
import { newMelding } from './new-melding.ts';

/** Who works in several gemeenten sees in which, and chooses another. */
export function gemeente(spil: () => ServingDemo): void {
  test('who works in four gemeenten chooses in which, and on a page about a household sees its own', async () => {
    const { dossier } = await newMelding(spil(), { geslachtsnaam: 'Bakkumer', vraag: 'Wie helpt mij met de tuin?' });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      const place = page.locator('.spil-who summary');
      await expect.poll(() => place.innerText()).toContain('Bergen · generalist');
      await place.click();
      const mine = page.getByRole('list', { name: 'Uw gemeenten' });
      expect(await mine.getByRole('link').allTextContents()).toEqual(['Bergen', 'Castricum', 'Heiloo', 'Uitgeest']);
      await look(page, 'gemeenten');
      await mine.getByRole('link', { name: 'Heiloo' }).click();
      await page.waitForURL('**/werk?gemeente=0399');
      await page.goto('/werk');
      expect(await place.innerText()).toContain('Heiloo · generalist');
      await page.waitForLoadState('networkidle');
      await page.getByRole('region', { name: 'Mijn huishoudens' }).getByRole('link', { name: /Bakkumer/ }).click();
      await page.waitForURL(`**${dossier}/verhaal`);
      await expect.poll(() => place.innerText()).toContain('Castricum · generalist');
      await place.click();
      await mine.getByRole('link', { name: 'Uitgeest' }).click();
      await page.waitForURL('**/werk?gemeente=0450');
      expect(await place.innerText()).toContain('Uitgeest · generalist');
    });
  }, 120_000);
}
