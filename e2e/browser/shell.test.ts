import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAxeClean } from './axe.ts';
import { closeBrowser, withPage } from './browser.ts';
import { buildScreens } from './build.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200, expectSavesWhileWriting, smallTargets } from './layout-checks.ts';
import { screenshot } from './pictures.ts';
import { serveScreens } from './serve.ts';
import type { Serving } from './serve.ts';
import { next } from '../vertellen/next.ts';
import { tabOrder } from './tab-order.ts';

let anonymous: Serving;
let worker: Serving;
const log: string[] = [];

beforeAll(async () => {
  buildScreens();
  anonymous = await serveScreens({ demo: false, log: (line) => log.push(line) });
  worker = await serveScreens({ demo: false, theme: 'duin-theme', actor: { soort: 'medewerker', naam: 'Sanne Bakker', gemeente: '0000', rollen: ['generalist', 'regisseur'] } });
});

afterAll(async () => {
  await closeBrowser();
  await Promise.all([anonymous.close(), worker.close()]);
});

const publicPages = ['/', '/hulp-vragen', '/zorgen-om-iemand', '/inloggen', '/gemeente-kiezen', '/toegankelijkheid', '/privacy', '/dit-is-er-niet'];

describe.each(publicPages)('the public page %s', (path) => {
  test('has no script but what saves a telling, no style outside its sheets, one h1 and no fault that axe knows', async () => {
    await withPage({ baseURL: anonymous.url, width: 390 }, async (page) => {
      await page.goto(path);
      await (path === '/hulp-vragen' ? expectSavesWhileWriting(page) : expectNothingInline(page));
      expect(await page.locator('h1').count()).toBe(1);
      expect(await page.title()).toContain('– Gemeente Duinrand');
      await expectAxeClean(page);
      await screenshot(page, `shell${path.replaceAll('/', '-')}`);
    });
  });

  test('fits a narrow phone, also with letters twice as large, and fingers', async () => {
    await withPage({ baseURL: anonymous.url, width: 320, js: false }, async (page) => {
      await page.goto(path);
      await expectNoSidewaysScroll(page);
      await expectReadableAt200(page);
      expect(await smallTargets(page, 24)).toEqual([]);
    });
  });

  test('is there in English too', async () => {
    await withPage({ baseURL: anonymous.url, lang: 'en' }, async (page) => {
      await page.goto(path);
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await page.locator('main').innerText()).not.toMatch(/\b(het|een|uw|niet)\b/i);
    });
  });
});

describe('the keyboard', () => {
  test('first leads past the head, then along the page in reading order', async () => {
    await withPage({ baseURL: anonymous.url, width: 390 }, async (page) => {
      await page.goto('/');
      expect(await tabOrder(page)).toEqual([
        'link Naar de inhoud', 'link Gemeente Duinrand', 'link English', 'link Inloggen', 'link Bel 0800 000 0000', 'link Vraag om hulp', 'link Contact',
        'textbox Waar kunnen we u mee helpen?', 'button Help mij verder',
        'link Ik zoek hulp', 'link Hulp en activiteiten in de buurt', 'link Ik maak me zorgen om iemand', 'link Mijn dossier', 'link Kijk wie u nu kunt bellen', 'link Zo gaan we om met uw gegevens',
        'link 112', 'link 0800 2000', 'link Hulp bij crisis', 'link Toegankelijkheid', 'link Uw gegevens', 'link Andere gemeente',
      ]);
      await page.goto('/');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).hash).toBe('#inhoud');
    });
  });
});

describe('asking a question without scripts', () => {
  test('says kindly what is missing, in the title, on top and at the field, and keeps what was typed', async () => {
    await withPage({ baseURL: anonymous.url, js: false, width: 390 }, async (page) => {
      await page.goto('/hulp-vragen');
      await next(page);
      expect(await page.title()).toMatch(/^2 fouten: /);
      expect((await tabOrder(page, 1))[0]).toBe('link Schrijf op waar u hulp bij zoekt. Een paar woorden is genoeg.');
      await page.getByRole('link', { name: 'Schrijf op waar u hulp bij zoekt' }).click();
      await page.getByLabel('Waar zoekt u hulp bij?').fill('Ik kan mijn huis niet meer <schoonhouden> & meer');
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      expect(await page.getByLabel('Waar zoekt u hulp bij?').inputValue()).toBe('Ik kan mijn huis niet meer <schoonhouden> & meer');
      expect(page.url()).not.toContain('huis');
    });
  });

  test('shows errors without a fault that axe knows', async () => {
    await withPage({ baseURL: anonymous.url, width: 390 }, async (page) => {
      await page.goto('/hulp-vragen');
      await next(page);
      await expectAxeClean(page);
      await screenshot(page, 'shell-form-error');
    });
  });

  test('is refused with a way back when the form is not ours', async () => {
    const answer = await fetch(`${anonymous.url}/hulp-vragen`, { method: 'POST', body: new URLSearchParams({ vraag: 'x' }) });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Ga dan terug, ververs de pagina');
  });

  test('that is endless is refused with a way back', async () => {
    const answer = await fetch(`${anonymous.url}/hulp-vragen`, { method: 'POST', body: new URLSearchParams({ vraag: 'x'.repeat(300_000) }) });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('Dit is te groot om te versturen');
  });
});

describe('the language', () => {
  test('is changed by one link, stays, and keeps the page', async () => {
    await withPage({ baseURL: anonymous.url }, async (page) => {
      await page.goto('/privacy?x=1');
      await page.getByRole('link', { name: 'English' }).click();
      expect(page.url()).toBe(`${anonymous.url}/privacy?x=1`);
      expect(await page.locator('h1').innerText()).toBe('How we handle your data');
      await page.goto('/');
      expect(await page.locator('h1').innerText()).toBe('What can we help you with?');
    });
  });
});

describe('behind the login', () => {
  test.each(['/werk', '/werk.data', '/mijn', '/aanbieder', '/bestuur'])('%s asks who you are and brings you back', async (path) => {
    const answer = await fetch(anonymous.url + path, { redirect: 'manual' });
    const text = (answer.headers.get('location') ?? '') + (await answer.text());
    expect([302, 202]).toContain(answer.status);
    expect(text).toContain(`/inloggen?terug=${encodeURIComponent(path.replace('.data', ''))}`);
  });

  test.each([['/mijn?x=1', '/inloggen/digid?terug=%2Fmijn%3Fx%3D1'], ['//evil.test', '/inloggen/digid'], ['https://evil.test', '/inloggen/digid'], ['/\\evil.test', '/inloggen/digid']])('the login brings back to %s, but to no other host', async (back, href) => {
    const page = await (await fetch(`${anonymous.url}/inloggen?${new URLSearchParams({ terug: back }).toString()}`)).text();
    expect(page).toContain(`href="${href}"`);
  });

  test('the work of a professional hydrates without a fault, in the look of another gemeente', async () => {
    await withPage({ baseURL: worker.url }, async (page) => {
      await page.goto('/werk');
      await page.getByText('Sanne Bakker').first().click();
      expect(await page.getByText('Uw rollen: generalist, regisseur').isVisible()).toBe(true);
      await expectAxeClean(page);
      await screenshot(page, 'shell-werk-duin');
    });
  });

  test('what is not yours is refused with a page, not with a blank', async () => {
    const answer = await fetch(`${worker.url}/aanbieder`);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('Dit mag u niet zien of doen');
  });

  test('the style guide exists in a demo only', async () => {
    expect((await fetch(`${anonymous.url}/stijl`)).status).toBe(404);
    expect((await fetch(`${anonymous.url}/stijl/gesprek.data`)).status).toBe(404);
  });
});

describe('light and dark', () => {
  test('a professional chooses, and it stays', async () => {
    await withPage({ baseURL: worker.url }, async (page) => {
      await page.goto('/werk');
      await page.getByText('Sanne Bakker').first().click();
      await page.getByRole('link', { name: 'Donker' }).click();
      await page.getByText('Sanne Bakker').first().click();
      expect(await page.getByRole('link', { name: 'Donker' }).getAttribute('aria-current')).toBe('true');
    });
  });
});

describe('on paper', () => {
  test('stands the page, without what one cannot press there', async () => {
    await withPage({ baseURL: anonymous.url }, async (page) => {
      await page.goto('/privacy');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('link', { name: 'English' }).isVisible()).toBe(false);
      expect(await page.locator('h1').isVisible()).toBe(true);
    });
  });
});

describe('bytes', () => {
  const assets = resolve(import.meta.dirname, '../../build/client/assets');
  // Styles of the build before it stay a day beside those of this one.
  const asked = readFileSync(`${assets}/../../server/index.js`, 'utf8');
  const weight = (pattern: RegExp): number => readdirSync(assets).filter((name) => pattern.test(name) && asked.includes(name)).reduce((sum, name) => sum + gzipSync(readFileSync(`${assets}/${name}`), { level: 9 }).length, 0);

  test('all styles together weigh less than 25 kB', () => {
    expect(weight(/\.css$/)).toBeGreaterThan(5_000);
    expect(weight(/\.css$/)).toBeLessThan(25_000);
  });

  test('nothing of the build tells where it was made', () => {
    const told = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name) && readFileSync(`${assets}/${name}`, 'utf8').includes(resolve(assets, '../../..')));
    expect(told).toEqual([]);
  });
});

test('an address that is no address gets an answer, and nothing of it is in the log', async () => {
  const answer = await fetch(`${anonymous.url}/%E0%A4%A?naam=geheim`);
  expect(answer.status).toBe(400);
  expect(log.join('')).not.toContain('geheim');
});
