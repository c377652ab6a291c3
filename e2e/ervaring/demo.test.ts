import { expect, test } from 'vitest';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { screenshot } from '../browser/pictures.ts';
import { forEachDemo, logInAs } from '../browser/serve-demo.ts';

forEachDemo('experiences in the demo', (spil) => {
  test('show a bestuurder something at once: the newest quarter that is over, with small groups hidden', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Femke Twisk', '/bestuur/ervaringen');
      await page.getByText('60 mensen vulden de vragen in.').waitFor();
      const wijken = page.getByRole('table', { name: 'Mee eens of ja per wijk, in procenten' });
      expect(await wijken.getByText('te klein om te tonen').count()).toBeGreaterThan(0);
      expect(await wijken.locator('.spil-number').count()).toBeGreaterThan(5);
      // Who does not watch quality is led to nothing that people wrote.
      expect(await page.getByRole('link', { name: 'Lees wat inwoners schreven' }).count()).toBe(0);
      await expectAxeClean(page);
      await screenshot(page, 'ervaring-demo');
      await page.getByLabel('Waarover').selectOption({ label: 'De hulp zelf' });
      await page.getByRole('button', { name: 'Toon' }).click();
      await page.getByRole('table', { name: 'Mee eens of ja per aanbieder, in procenten' }).waitFor();
      await screenshot(page, 'ervaring-demo-hulp');
    });
  });
});
