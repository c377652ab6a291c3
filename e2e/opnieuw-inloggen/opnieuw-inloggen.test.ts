import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeDemoIdentity } from '../../demo/identity/index.ts';
import type { DemoPersona } from '../../demo/identity/persona.ts';
import { makeScreens, type ScreenContext } from '../../src/platform/http/screen-context.ts';
import { screens } from '../../src/platform/http/screens.ts';
import { buildServer } from '../../src/platform/http/server.ts';
import { makeIdentity } from '../../src/platform/identity/identity.ts';
import { asSystem, makeGemeente, type TestGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { gemeente as module } from '../../src/registers/gemeente/index.ts';
import { makeActorSource } from '../../src/registers/identiteit/index.ts';
import { gemeentenOf } from '../../src/start/gemeenten.ts';
import { findFreePort } from '../../src/testing/spil-process.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { closeBrowser, withPage } from '../browser/browser.ts';
import { buildScreens } from '../browser/build.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';

const title = 'Log nog een keer in om te ondertekenen of te beslissen';
const text = (nl: string) => ({ nl, en: nl });
const bea: DemoPersona = { sleutel: 'bea', naam: 'Bea Prins', soort: 'medewerker', omschrijving: text('Beheer'), claims: {} };
const karim: DemoPersona = { sleutel: 'karim', naam: 'Karim Haddad', soort: 'medewerker', omschrijving: text('Beheer'), claims: {} };

forEachJourney('who changes what a gemeente stands on, on a login of a while ago', (db) => {
  const spil = makeTestSpil(db, [module] as const, () => Promise.resolve([]));
  const folder = mkdtempSync(join(tmpdir(), 'spil-opnieuw-'));
  let app: FastifyInstance;
  let baseURL: string;
  let gemeente: TestGemeente;

  beforeAll(async () => {
    buildScreens();
    gemeente = await makeGemeente(spil);
    for (const { sleutel, naam } of [bea, karim]) {
      const { id } = await gemeente.staff('beheer', naam);
      await asSystem(spil, gemeente.code, (tx) => tx.insertInto('inlog').values({ bron: 'medewerker', sleutel, medewerker: id }).execute());
    }
    const port = await findFreePort();
    const publicUrl = new URL(`http://127.0.0.1:${port}`);
    const demo = await makeDemoIdentity(folder, publicUrl, () => [bea, karim]);
    const identity = makeIdentity({ env: spil.env, source: makeActorSource(spil.env, { demo: true }), providers: demo.providers, tokenIssuers: [], publicUrl, audience: 'x' });
    const { makeContext, keep } = makeScreens({ registry: spil.registry, identity, gemeenten: gemeentenOf(spil.env), secure: false, demo: true });
    app = await buildServer({
      logLevel: 'silent', trustedProxies: [],
      faces: [
        (server) => identity.routes(server),
        (server) => demo.routes(server),
        async (server) => {
          keep(server);
          await screens<ScreenContext>(server, { mode: 'production', buildFolder: resolve('build'), makeContext });
        },
      ],
    });
    baseURL = await app.listen({ port, host: '127.0.0.1' });
  }, 300_000);
  afterAll(async () => {
    await closeBrowser();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  /** Typed and sent by Bea, eighty minutes after she logged in; she looked at the page meanwhile. */
  async function sendLate(page: Page, telefoon: string): Promise<void> {
    await page.goto('/inloggen/medewerker?terug=/werk/gemeente');
    await page.getByRole('button', { name: bea.naam }).click();
    await page.waitForURL('**/werk/gemeente');
    spil.clock.advance({ minutes: 40 });
    await page.goto('/werk/gemeente');
    spil.clock.advance({ minutes: 40 });
    await page.getByLabel('Telefoon').fill(telefoon);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  }
  const known = async (): Promise<unknown> => spil.as(await gemeente.staff('beheer'), 'gemeente.gegevens', { gemeente: gemeente.code });

  it.each([{ js: true, telefoon: '088 111 11 11' }, { js: false, telefoon: '088 222 22 22' }])('logs in once more, finds the form as it was, and sends it (scripts: $js)', async ({ js, telefoon }) => {
    await withPage({ baseURL, js }, async (page) => {
      await sendLate(page, telefoon);
      expect(await known()).not.toMatchObject({ telefoon });
      await page.getByRole('link', { name: 'Nog een keer inloggen' }).click();
      await page.getByRole('button', { name: bea.naam }).click();
      await page.waitForURL('**/werk/gemeente');
      expect(await page.getByLabel('Telefoon').inputValue()).toBe(telefoon);
      await page.getByText('U bent opnieuw ingelogd').waitFor();
      await screenshot(page, `opnieuw-ingelogd-${js ? 'met' : 'zonder'}-scripts`);
      // Nothing is sent by itself.
      expect(await known()).not.toMatchObject({ telefoon });
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Bewaard', { exact: true }).waitFor();
      expect(await known()).toMatchObject({ telefoon });
    });
  }, 120_000);

  it('is told that it was somebody else who logged in, and nothing was done', async () => {
    await withPage({ baseURL, expected: /403/ }, async (page) => {
      await sendLate(page, '088 333 33 33');
      await page.getByRole('link', { name: 'Nog een keer inloggen' }).click();
      await page.getByRole('button', { name: karim.naam }).click();
      await page.getByText('als iemand anders dan daarvoor').waitFor();
      expect(await known()).not.toMatchObject({ telefoon: '088 333 33 33' });
    });
  }, 120_000);

  it('reads why on a page that everybody can read, also on a phone', async () => {
    await withPage({ baseURL, width: 320 }, async (page) => {
      await sendLate(page, '088 444 44 44');
      await expectAxeClean(page);
      await screenshot(page, 'opnieuw-inloggen-320');
      await expectNoSidewaysScroll(page);
      await expectReadableAt200(page);
    });
  }, 120_000);
});
