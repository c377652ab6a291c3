import { expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { look } from './look.ts';
import { newMelding } from './new-melding.ts';

/** Another regisseur for a household, with the reason (R1): whom it is about and the team see who it is now. */
export function regisseur(spil: () => ServingDemo): void {
  test('the regisseur gives a household to a colleague, by keyboard, with the reason and the work of each in view', async () => {
    const { dossier } = await newMelding(spil(), { geslachtsnaam: 'Overduin', vraag: 'Ik kom er niet meer uit met de papieren.' });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/verhaal`);
      await page.waitForLoadState('networkidle');
      await page.getByText('Wat kan ik nu doen').click();
      await page.getByRole('link', { name: 'Andere regisseur' }).click();
      await page.getByRole('heading', { level: 1, name: 'Andere regisseur' }).waitFor();
      await page.getByText('Nu is Samira Bos de regisseur.').waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: 'Wijs de regisseur aan' }).click();
      await page.getByRole('link', { name: 'Kies wie de regisseur wordt.' }).waitFor();
      await page.getByRole('link', { name: 'Kies waarom de regisseur verandert.' }).waitFor();
      await look(page, 'regisseur-fout');
      const who = page.getByRole('radiogroup', { name: 'Wie wordt de regisseur?' });
      const [colleague = ''] = (await who.locator('label').first().innerText()).trim().split('\n');
      expect(await who.getByText(/open ta(ak|ken)/).count()).toBe(await who.getByRole('radio').count());
      await who.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      expect(await page.getByRole('radio', { name: 'Het klikt niet' }).isChecked()).toBe(true);
      await look(page, 'regisseur');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${dossier}/verhaal`);
      await page.getByRole('region', { name: 'Huishouden', exact: true }).getByText(`regisseur ${colleague}`).waitFor();
      expect((await tabOrder(page, 20)).join()).toContain('Wat kan ik nu doen');
      await page.goto('/werk');
      expect(await page.getByRole('region', { name: 'Mijn huishoudens' }).getByText('Overduin').count()).toBe(0);
    });
  }, 120_000);
}
