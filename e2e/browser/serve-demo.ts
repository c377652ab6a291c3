import { afterAll, beforeAll, describe } from 'vitest';
import type { Page } from 'playwright-core';
import type { Engine } from '../../src/testing/place/place.ts';
import { copyDemo } from '../../src/testing/place/told-demo.ts';
import { findFreePort, startProcess, untilReady } from '../../src/testing/spil-process.ts';
import { closeBrowser } from './browser.ts';
import { buildScreens } from './build.ts';
import { journeyEngines } from './journey-engines.ts';

export interface ServingDemo {
  readonly url: string;
  /** Folder of its data, with the keys of the demo. */
  readonly data: string;
  close(): Promise<void>;
}

/** The whole of Spil as somebody who tries it starts it: a process of its own, a demo region of its own. Answers when it serves. */
export async function serveDemo(engine: Engine = 'embedded'): Promise<ServingDemo> {
  const copy = await copyDemo(engine);
  const spil = startProcess(await findFreePort(), { ...copy.settings, NODE_ENV: 'production' });
  const close = async (): Promise<void> => {
    await spil.stop();
    await copy.remove();
  };
  await untilReady(spil, 60).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return { url: spil.url, data: copy.folder, close };
}

/** Describes a journey through the demo, on each engine with a Spil of its own. */
export function forEachDemo(title: string, journey: (spil: () => ServingDemo) => void, engines = journeyEngines()): void {
  describe.each(engines)(`${title} [%s]`, (engine) => {
    let serving: ServingDemo | undefined;
    beforeAll(async () => {
      buildScreens();
      serving = await serveDemo(engine);
    }, 400_000);
    afterAll(async () => {
      await closeBrowser();
      await serving?.close();
    });
    journey(() => {
      if (serving === undefined) throw new Error('the demo does not serve');
      return serving;
    });
  });
}

/** Logs in as one of the people of the demo, and comes to `path`. */
export async function logInAs(page: Page, naam: string, path: string): Promise<void> {
  const soort = path.startsWith('/mijn') ? 'Voor uzelf' : path.startsWith('/aanbieder') ? 'Voor uw organisatie' : 'Voor medewerkers';
  await page.goto(`/inloggen?terug=${encodeURIComponent(path)}`);
  await page.getByRole('region', { name: soort }).getByRole('link').first().click();
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`**${path}`);
}
