import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { executablePath } from '../browser/browser.ts';


export interface KillableBrowser {
  readonly page: Page;
  /** SIGKILL to the browser and all its processes: nothing of it gets a chance to save anything. Once is enough. */
  kill(): Promise<void>;
}

/** A browser with its profile on disk: what is there after `kill` was really kept. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const args = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--accept-lang=nl-NL', 'about:blank'];
  const child = spawn(executablePath, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(child.stderr).on('line', (line) => {
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error('The browser did not start')));
  });
  const browser = await chromium.connectOverCDP(address);
  const page = browser.contexts()[0]?.pages()[0];
  if (child.pid === undefined || page === undefined) throw new Error('The browser has no page');
  const group = -child.pid;
  return {
    page,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) process.kill(group, 'SIGKILL');
      await ended;
    },
  };
}
