import { expect, it } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { forEachDemo, logInAs } from '../browser/serve-demo.ts';
import { weigh, type PageWeight } from './page-weight.ts';

const publicPages = ['/', '/wegwijzer', '/wegwijzer/schulden', '/sociale-kaart', '/sociale-kaart?weergave=kaart', '/hulp-vragen', '/zorgen', '/contact', '/crisis', '/activiteiten', '/burenhulp', '/klacht', '/over-spil/rechten', '/over-spil/rechten?fase=toegang', '/inloggen'];
/** What is no page but a file. */
const files = /\/mijn\/post\/|bestand|\.zip/;

/** At most, of what a page takes the first time: in all, of scripts, and requests; nothing holds it up, little moves (the bench asks for half of this, in the middle of five). */
const most = { bytes: 150_000, scriptBytes: 60_000, requests: 25, shift: 0.1, blocking: 0 };
const tooMuch = (weight: PageWeight, limit: Partial<PageWeight> = most) => Object.entries(limit).filter(([name, value]) => weight[name as keyof PageWeight] > value);

forEachDemo('what a page weighs on a phone', (spil) => {
  it('public pages are light, and nothing in them moves or holds up', async () => {
    for (const path of publicPages) {
      await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
        const weight = await weigh(page, path);
        expect({ path, weight, tooMuch: tooMuch(weight) }).toEqual({ path, weight, tooMuch: [] });
      });
    }
  });

  it('the dossier of an inwoner takes at most 20 kB of data, and what it leads to, a whole plan too, at most 50', async () => {
    await withPage({ baseURL: spil().url, width: 320 }, async (page) => {
      await logInAs(page, 'Ria Oudejans', '/mijn');
      await expectNoSidewaysScroll(page);
      expect(await page.getByText(/\d{1,2} [a-z]+ 20\d\d/).first().isVisible()).toBe(true);
      await screenshot(page, 'mijn-320');
      const links = await page.locator('main a[href^="/mijn"]').evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
      expect(links.length).toBeGreaterThan(3);
      for (const path of new Set(['/mijn', ...links.filter((one) => !files.test(one))])) {
        const weight = await weigh(page, path);
        expect({ path, weight, tooMuch: tooMuch(weight, { ...most, dataBytes: path === '/mijn' ? 20_000 : 50_000 }) }).toEqual({ path, weight, tooMuch: [] });
      }
    });
  });
});
