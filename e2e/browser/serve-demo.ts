import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

export interface ServingDemo {
  readonly url: string;
  close(): Promise<void>;
}

/** The whole of Spil as somebody who tries it starts it: a process of its own, a demo region of its own. Answers when it serves. */
export async function serveDemo(): Promise<ServingDemo> {
  const data = mkdtempSync(join(tmpdir(), 'spil-journey-'));
  const url = `http://127.0.0.1:${await freePort()}`;
  const env = { ...process.env, NODE_ENV: 'production', SPIL_MODE: 'demo', PORT: new URL(url).port, SPIL_DATA: data, SPIL_LOG: 'error' };
  const spil = spawn(process.execPath, ['src/main.ts'], { cwd: root, env, stdio: ['ignore', 'ignore', 'pipe'] });
  const said: string[] = [];
  spil.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  const ended = new Promise<void>((done) => spil.on('exit', () => done()));
  const close = async (): Promise<void> => {
    spil.kill('SIGTERM');
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  const until = performance.now() + 150_000;
  while (!(await answers(url))) {
    if (spil.exitCode !== null || performance.now() > until) {
      await close();
      throw new Error(`Spil did not start:\n${said.join('')}`);
    }
    await new Promise((done) => setTimeout(done, 250));
  }
  return { url, close };
}

const answers = (url: string): Promise<boolean> => fetch(`${url}/privacy`).then(({ ok }) => ok, () => false);

/** Logs in as one of the people of the demo, and comes to `path`. */
export async function logInAs(page: Page, naam: string, path: string): Promise<void> {
  const soort = path.startsWith('/mijn') ? 'Voor uzelf' : 'Voor medewerkers';
  await page.goto(`/inloggen?terug=${encodeURIComponent(path)}`);
  await page.getByRole('region', { name: soort }).getByRole('link').first().click();
  await page.getByRole('button', { name: naam }).click();
  await page.waitForURL(`**${path}`);
}
