import lighthouse from 'lighthouse';
import { chromium, type Browser, type CDPSession } from 'playwright-core';
import { executablePath } from '../../e2e/browser/browser.ts';
import { logInAs } from '../../e2e/browser/serve-demo.ts';
import { findFreePort } from '../../src/testing/spil-process.ts';
import { makeRegion } from '../large-region.ts';
import { withServer } from '../load/server.ts';
import type { Measure } from '../measure.ts';
import type { Part } from '../part.ts';
import type { Stage } from '../stage.ts';

const publicPages = ['/', '/wegwijzer', '/sociale-kaart', '/hulp-vragen', '/crisis'];
const judged = { performance: 'performance', accessibility: 'accessibility', 'best-practices': 'best practices' } as const;
const times = 5;

const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Lighthouse as it comes, on a phone of the middle range: the middle of five. */
async function judge(stage: Stage, url: string, port: number): Promise<Measure[]> {
  const scores = new Map<string, number[]>();
  const shifts: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const result = await lighthouse(url, { port, onlyCategories: Object.keys(judged), logLevel: 'silent' });
    if (result === undefined || result.lhr.runtimeError !== undefined) throw new Error(`Lighthouse did not finish on ${url}: ${result?.lhr.runtimeError?.code ?? ''}`);
    for (const name of Object.keys(judged)) scores.set(name, [...(scores.get(name) ?? []), Math.round((result.lhr.categories[name]?.score ?? 0) * 100)]);
    shifts.push(result.lhr.audits['cumulative-layout-shift']?.numericValue ?? 1);
    const lost = Object.values(result.lhr.audits).filter(({ score }) => score !== null && score < 0.9).map(({ id }) => id);
    if (turn === 0 && lost.length > 0) stage.tell(`  ${url}: ${lost.join(', ')}`);
  }
  const path = new URL(url).pathname;
  return [
    ...Object.entries(judged).map(([name, words]): Measure => ({ name: `Lighthouse ${words} of ${path}`, value: middle(scores.get(name) ?? []), unit: '', goal: { atLeast: 95 } })),
    { name: `layout shift of ${path}`, value: middle(shifts), unit: '', goal: { atMost: 0.05 } },
  ];
}

/** 1.6 Mbit/s, a round in 150 ms, and a processor four times as slow as this one. */
async function makeSlow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.clearBrowserCache');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Milliseconds until an inwoner reads in their dossier where things stand, without scripts, for the first time. */
async function readOwnDossier(browser: Browser, baseURL: string): Promise<number> {
  const context = await browser.newContext({ baseURL, viewport: { width: 320, height: 640 }, locale: 'nl-NL', javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    await logInAs(page, 'Ria Oudejans', '/mijn');
    const session = await context.newCDPSession(page);
    await makeSlow(session);
    await page.goto('about:blank');
    const start = performance.now();
    await page.goto('/mijn', { waitUntil: 'load' });
    return performance.now() - start;
  } finally {
    await context.close();
  }
}

export const telefoon: Part = {
  name: 'telefoon',
  question: 'How do pages do on a phone: by Lighthouse, and for somebody who reads their own dossier on a slow one?',
  async run(stage) {
    const { region } = await makeRegion({ SPIL_DATA: stage.folder('telefoon') }, () => Promise.resolve());
    const port = await findFreePort();
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', `--remote-debugging-port=${port}`] });
    try {
      return await withServer(region.settings, async ({ url }) => {
        const measures: Measure[] = [];
        for (const path of publicPages) measures.push(...(await judge(stage, `${url}${path}`, port)));
        const reads: number[] = [];
        for (let turn = 0; turn < times; turn += 1) reads.push(await readOwnDossier(browser, url));
        return [...measures, { name: 'my dossier read on a slow phone', value: middle(reads) / 1000, unit: 's', goal: { atMost: 2 } }];
      });
    } finally {
      await browser.close();
    }
  },
};
