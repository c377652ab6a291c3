import { expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { openDossier } from './conversation.ts';
import { look } from './look.ts';

/** Step 8: the timeline tells it all, the inwoner sees who looked, and the gemeente sees figures. */
export function storyAndFigures(spil: () => ServingDemo): void {
  test('the timeline tells the whole story, and the inwoner sees who looked and why', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      const dossier = await openDossier(page);
      await page.goto(`${dossier}/tijdlijn`);
      expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThan(8);
      await look(page, '60-tijdlijn');
    });
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.getByRole('link', { name: 'Wie keek naar mijn gegevens?' }).first().click();
      await look(page, '61-wie-keek');
      // A line for each time; unfolded all that was asked, without a script.
      const asked = page.locator('details').filter({ hasText: 'keer opgevraagd' }).first();
      expect(await asked.getByRole('listitem').first().isVisible()).toBe(false);
      await asked.getByText('keer opgevraagd').click();
      expect(await asked.getByRole('listitem').count()).toBeGreaterThan(1);
      expect(await asked.getByRole('listitem').first().isVisible()).toBe(true);
      const looked = new Set<string>();
      for (let more = true; more;) {
        for (const name of ['Samira Bos', 'Peter Admiraal', 'Esther Groot']) if ((await page.getByRole('cell', { name: new RegExp(name) }).count()) > 0) looked.add(name);
        const next = page.getByRole('link', { name: 'Volgende' });
        more = (await next.count()) > 0;
        if (more) await next.click();
      }
      expect([...looked].toSorted()).toEqual(['Esther Groot', 'Peter Admiraal', 'Samira Bos']);
    });
  }, 60_000);

  test('the bestuurder reads figures per wijk and never meets a person', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Femke Twisk', '/bestuur/kerncijfers');
      await look(page, '62-kerncijfers');
      expect(await page.getByText('de Wit').count()).toBe(0);
      await page.goto('/werk');
      expect(await page.getByRole('link', { name: 'de Wit' }).count()).toBe(0);
    });
  }, 60_000);
}
