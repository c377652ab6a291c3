import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDemoIdentity } from '../demo/identity/index.ts';
import { personas } from '../demo/identity/personas.ts';
import type { Environment } from '../src/platform/act/environment.ts';
import { buildServer } from '../src/platform/http/server.ts';
import { makeIdentity } from '../src/platform/identity/identity.ts';
import { makeSecretBox } from '../src/platform/secret/secret-box.ts';
import { systemClock } from '../src/platform/time/clock.ts';
import { makeActorSource } from '../src/registers/identiteit/index.ts';
import { findFreePort } from '../src/testing/spil-process.ts';
import { expectAxeClean } from './browser/axe.ts';
import { closeBrowser, withPage } from './browser/browser.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200, smallTargets } from './browser/layout-checks.ts';

describe('the login service of the demo, in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'spil-demo-login-'));
  let app: FastifyInstance;
  let url: string;

  beforeAll(async () => {
    const port = await findFreePort();
    const publicUrl = new URL(`http://127.0.0.1:${port}`);
    // Up to the choice no database is needed.
    const env = { clock: systemClock, secrets: makeSecretBox({ keys: new Map([[1, Buffer.alloc(32, 9)]]), seal: 1 }) } as Environment;
    const demo = await makeDemoIdentity(folder, publicUrl, () => personas);
    const identity = makeIdentity({ env, source: makeActorSource(env, { demo: true }), providers: demo.providers, tokenIssuers: [], publicUrl, audience: 'x' });
    app = await buildServer({ logLevel: 'silent', trustedProxies: [], faces: [(server) => identity.routes(server), (server) => demo.routes(server)] });
    url = await app.listen({ port, host: '127.0.0.1' });
  });
  afterAll(async () => {
    await closeBrowser();
    await app.close();
    rmSync(folder, { recursive: true });
  });

  async function expectGood(page: Page): Promise<void> {
    await expectNothingInline(page);
    await expectAxeClean(page);
    await expectNoSidewaysScroll(page);
    await expectReadableAt200(page);
    expect(await smallTargets(page, 44)).toEqual([]);
  }

  it.each([
    { soort: 'inwoner', lang: 'nl', width: 320, dark: false, title: 'Kies wie u bent', someone: 'Truus de Wit' },
    { soort: 'medewerker', lang: 'en', width: 1280, dark: true, title: 'Choose who you are', someone: 'Samira Bos' },
  ] as const)('lets you choose who you are: $soort, $lang, $width px', async ({ soort, lang, width, dark, title, someone }) => {
    await withPage({ lang, width, dark }, async (page) => {
      await page.goto(`${url}/inloggen/${soort}`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(title);
      await expectGood(page);
      await page.keyboard.press('Tab');
      expect(await page.locator(':focus').textContent()).toContain(personas.find((persona) => persona.soort === soort)?.naam);
      expect(await page.getByRole('button', { name: someone }).count()).toBe(1);
    });
  });

  it('says why it did not work, and where to go', async () => {
    await withPage({ width: 320, expected: /400/ }, async (page) => {
      await page.goto(`${url}/inloggen/terug`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Inloggen is niet gelukt');
      await expectGood(page);
      await page.goto(`${url}/demo/oidc/interactie/voorbij`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Dit duurde te lang');
      await expectGood(page);
    });
  });
});
