import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { withPage } from '../browser/browser.ts';
import { forEachDemo, logInAs } from '../browser/serve-demo.ts';
import { tabOrder } from '../browser/tab-order.ts';

const publicPages = ['/', '/wegwijzer', '/hulp-vragen', '/zorgen-om-iemand', '/zorgen-om-iemand/volgen', '/contact', '/crisis', '/klacht', '/burenhulp', '/burenhulp/mijn', '/inschrijving', '/vouchers/verzilveren', '/sociale-kaart/open-data', '/inloggen', '/privacy'];
const ownPages = ['/mijn', '/mijn/bezwaren', '/mijn/vouchers'];

const fileOf = (path: string): string => `./order/${path === '/' ? 'begin' : path.slice(1).replaceAll('/', '-')}.txt`;

/** What a screen reader lists as headings, and then what Tab comes to, in order, with role and name. */
async function readAloud(page: Page, path: string): Promise<string> {
  await page.goto(path);
  const headings = await page.getByRole('heading').allInnerTexts();
  const lines = [...headings.map((text) => `# ${text.replace(/\s+/g, ' ').trim()}`), ...(await tabOrder(page, 80)), ''];
  // Days and numbers are those of the demo, not of the page.
  return lines.join('\n').replaceAll(/\d{1,2} \p{L}+ \d{4}/gu, '‹dag›').replaceAll(/\(\d+/g, '(‹aantal›');
}

/** What is asked for some weeks only is closed first: the page is then the same on any day. `e2e/ervaring` comes to it by keyboard. */
async function closeQuestions(page: Page): Promise<void> {
  const asked = page.getByRole('region', { name: 'Vertel hoe het ging' }).getByRole('link');
  for (let left = await asked.count(); left > 0; left = await asked.count()) {
    await asked.first().click();
    await page.getByRole('button', { name: 'Liever niet invullen' }).click();
    await page.getByRole('heading', { level: 1, name: 'U vult deze vragen niet in' }).waitFor();
    await page.goto('/mijn');
  }
}

forEachDemo('headings, and what the keyboard comes to', (spil) => {
  it.each(publicPages)('%s: in the order and with the names that were agreed', async (path) => {
    await withPage({ baseURL: spil().url, width: 390, js: false }, async (page) => {
      await expect(await readAloud(page, path)).toMatchFileSnapshot(fileOf(path));
    });
  });

  it('the dossier of an inwoner: in the order and with the names that were agreed', async () => {
    await withPage({ baseURL: spil().url, width: 390, js: false }, async (page) => {
      await logInAs(page, 'Ria Oudejans', '/mijn');
      await closeQuestions(page);
      for (const path of ownPages) await expect(await readAloud(page, path)).toMatchFileSnapshot(fileOf(path));
    });
  });
});
