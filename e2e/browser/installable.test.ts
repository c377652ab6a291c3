import { afterAll, beforeAll, expect, it } from 'vitest';
import { closeBrowser, withPage } from './browser.ts';
import { buildScreens } from './build.ts';
import { serveScreens, type Serving } from './serve.ts';

let anonymous: Serving;

beforeAll(async () => {
  buildScreens();
  anonymous = await serveScreens({ demo: false });
});
afterAll(async () => {
  await closeBrowser();
  await anonymous.close();
});

it('can be put on the first screen of a phone: a manifest without faults, with its icons', async () => {
  await withPage({ baseURL: anonymous.url, width: 390 }, async (page) => {
    await page.goto('/');
    const browser = await page.context().newCDPSession(page);
    const { url, errors, data } = await browser.send('Page.getAppManifest');
    expect({ url, errors }).toEqual({ url: `${anonymous.url}/app.webmanifest`, errors: [] });
    const manifest = JSON.parse(data ?? '') as { name: string; start_url: string; icons: { src: string; type: string }[]; shortcuts: { url: string }[] };
    expect(manifest.name).toBe('Gemeente Duinrand');
    for (const { src, type } of manifest.icons) {
      const answer = await page.request.get(src);
      expect({ src, status: answer.status(), type: answer.headers()['content-type'] }).toEqual({ src, status: 200, type });
    }
    expect((await page.request.get(manifest.start_url)).status()).toBe(200);
    expect(manifest.shortcuts.map((one) => one.url)).toEqual(['/wegwijzer', '/mijn']);
  });
});
