import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { closeBrowser, withPage } from './browser.ts';
import { buildScreens } from './build.ts';
import { serveScreens } from './serve.ts';
import type { Serving } from './serve.ts';

let serving: Serving;
const lost = /ERR_INTERNET_DISCONNECTED|ERR_FAILED/;

beforeAll(async () => {
  buildScreens();
  serving = await serveScreens();
});

afterAll(async () => {
  await closeBrowser();
  await serving.close();
});

const field = (page: Page) => page.getByLabel('In eigen woorden: hoe gaat het thuis?');
const state = (page: Page) => page.locator('.spil-saved').first();
const expectState = (page: Page, words: string) => state(page).filter({ hasText: words }).waitFor({ timeout: 10_000 });

test('what is typed is saved by itself', async () => {
  await withPage({ baseURL: serving.url }, async (page) => {
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.url().endsWith('/bewaren')) sent.push(request.postData() ?? '');
    });
    await page.goto('/stijl/gesprek');
    await page.waitForLoadState('networkidle');
    await field(page).pressSequentially('We wonen in een flat.', { delay: 5 });
    await expectState(page, 'bewaard');
    expect(JSON.parse(sent.at(-1) ?? '{}')).toMatchObject({ veld: 'wonen', waarde: 'We wonen in een flat.' });
    // Words and not letters: on a busy machine a pause between two letters may pass for the end of a word.
    expect(sent.length).toBeLessThan('We wonen in een flat.'.length / 2);
  });
});

test('without a connection it stays on the device, through a reload, and arrives later', async () => {
  await withPage({ baseURL: serving.url, expected: lost }, async (page) => {
    await page.route('**/bewaren', (route) => route.abort());
    await page.goto('/stijl/gesprek');
    await page.waitForLoadState('networkidle');
    await field(page).fill('Drie hoog, zonder lift.');
    await expectState(page, 'op dit apparaat');
    await page.reload();
    await expectState(page, 'op dit apparaat');
    expect(await field(page).inputValue()).toBe('Drie hoog, zonder lift.');
    await page.unroute('**/bewaren');
    await page.context().setOffline(true);
    await page.context().setOffline(false);
    await expectState(page, 'bewaard');
  });
});

test('after the session ended nothing is lost, and the page says what to do', async () => {
  await withPage({ baseURL: serving.url }, async (page) => {
    await page.route('**/bewaren', (route) => route.fulfill({ status: 401, contentType: 'application/json', body: '{}' }));
    await page.goto('/stijl/gesprek');
    await page.waitForLoadState('networkidle');
    await field(page).fill('We wonen in een flat.');
    await page.getByText('Log opnieuw in').waitFor();
    expect(await page.getByRole('link', { name: 'Log in' }).getAttribute('href')).toBe('/inloggen?terug=%2Fstijl%2Fgesprek');
    await expectState(page, 'op dit apparaat');
  });
});

test('when somebody else was first, both are shown', async () => {
  await withPage({ baseURL: serving.url }, async (page) => {
    const body = JSON.stringify({ versie: '7', kandidaten: [{ waarde: 'Ze wonen op een boot.', door: 'S. Bakker' }] });
    await page.route('**/bewaren', (route) => route.fulfill({ status: 409, contentType: 'application/json', body }));
    await page.goto('/stijl/gesprek');
    await page.waitForLoadState('networkidle');
    await field(page).fill('We wonen in een flat.');
    await expectState(page, 'iemand anders schreef hier ook');
    expect(await page.getByText('Ze wonen op een boot.').isVisible()).toBe(true);
    expect(await field(page).inputValue()).toBe('We wonen in een flat.');
  });
});
