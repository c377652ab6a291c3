import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { watchPage } from './watch.ts';

/** Chromium without a window of its own, which is lighter, where it is there. */
export const executablePath = process.env['SPIL_CHROMIUM'] ?? ['chromium-headless-shell', 'chromium', 'chromium-browser'].map((name) => `/usr/bin/${name}`).find((path) => existsSync(path)) ?? 'chromium';

// The last four keep the browser from calling hosts of its own, which a closed network refuses many times a second.
const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

let running: Promise<Browser> | undefined;

/** One browser per test file; each page has a fresh profile. */
function browser(): Promise<Browser> {
  running ??= chromium.launch({ executablePath, args });
  return running;
}

/** To be called in `afterAll` of a file that used `withPage`. */
export async function closeBrowser(): Promise<void> {
  await (await running)?.close();
  running = undefined;
}

export interface PageOptions {
  readonly width?: number;
  readonly height?: number;
  /** Whether scripts run; pages for inwoners must do without. */
  readonly js?: boolean;
  readonly lang?: 'nl' | 'en';
  readonly dark?: boolean;
  readonly baseURL?: string;
  /** Console lines that this test expects, such as the status of a refused form. */
  readonly expected?: RegExp;
}

/**
 * Opens a page, gives it to the test, and then fails when anything was written to the console as an error,
 * an error was thrown in it, or its Content-Security-Policy was violated.
 */
export async function withPage(options: PageOptions, test: (page: Page) => Promise<void>): Promise<void> {
  const { width = 1280, height = 900, js = true, lang = 'nl', dark = false, baseURL, expected } = options;
  const settings: BrowserContextOptions = {
    viewport: { width, height },
    javaScriptEnabled: js,
    locale: lang === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  };
  const context = await (await browser()).newContext(settings);
  try {
    const page = await context.newPage();
    const faults = watchPage(page, { scripts: js, expected });
    await test(page);
    const found = faults();
    if (found.length > 0) throw new Error(`The page complained:\n${found.join('\n')}`);
  } finally {
    await context.close();
  }
}
