import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Browser } from './platform/identity/testing/browser.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from './testing/spil-process.ts';

const minutes = 60_000;
/** Prints every module that is loaded of the demo, or of its login service. */
const watcher = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  const found = next(specifier, context);
  if (/\\/demo\\/|oidc-provider/.test(found.url)) console.log('LOADED ' + found.url);
  return found;
} });`;

describe('Spil as a process', () => {
  let folder: string;
  let port: number;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'spil-main-'));
    port = await findFreePort();
  });
  afterAll(() => rm(folder, { recursive: true }));

  describe('in demo mode', () => {
    let settings: Record<string, string>;
    let spil: SpilProcess;
    beforeAll(async () => {
      settings = { SPIL_MODE: 'demo', SPIL_DATA: join(folder, 'demo'), SPIL_SCREENS: join(folder, 'none') };
      spil = startProcess(port, settings);
      await untilReady(spil, 290);
    }, 5 * minutes);
    afterAll(() => spil.stop());

    it('says where to go, as whom, and what its database is not', () => {
      expect(spil.output()).toContain(`Spil is open at ${spil.url}`);
      expect(spil.output()).toContain('Embedded database');
      expect(spil.output()).toContain('script/token inwoner');
      expect(spil.output()).toContain('The screens are not built');
      expect(spil.output()).not.toContain('WARNING');
    });

    it('gives a token to anybody of the demo while it runs, by which the API knows them', async () => {
      const { output: token } = await runScript('script/token.ts', ['teamleider'], settings);
      const answer = await fetch(`${spil.url}/api/v1/taken`, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
      expect(await runScript('script/token.ts', ['burgemeester'], settings)).toMatchObject({ code: 2, output: expect.stringContaining('mantelzorger') as unknown });
      expect(await runScript('script/token.ts', ['teamleider'], {})).toMatchObject({ code: 1 });
    }, minutes);

    it('has its demo region, and its login service', async () => {
      const browser = new Browser(spil.url);
      const page = await browser.request('/inloggen/medewerker');
      expect(browser.visited.at(-1)).toContain('/demo/oidc/interactie/');
      expect(await page.text()).toContain('Samira Bos');
    });

    it('keeps its data folder from a second process', async () => {
      const second = startProcess(await findFreePort(), settings);
      expect(await second.ended()).toBe(1);
      expect(second.output()).toMatch(/in use by process \d+/);
    }, minutes);

    it('stops in order when it is asked to, and is there again with the same people', async () => {
      const { output: token } = await runScript('script/token.ts', ['generalist'], settings);
      expect(await spil.stop()).toBe(0);
      expect(await runScript('script/token.ts', ['generalist'], settings)).toMatchObject({ code: 0 });
      spil = startProcess(port, settings);
      await untilReady(spil, 120);
      const answer = await fetch(`${spil.url}/api/v1/taken`, { headers: { authorization: `Bearer ${token}` } });
      expect(answer.status).toBe(200);
    }, 3 * minutes);
  });

  it('loads nothing of the demo in production, and serves nothing of it', async () => {
    const key = join(folder, 'secret.txt');
    const hooks = join(folder, 'watch.mjs');
    await writeFile(key, 'geheim');
    await writeFile(join(folder, 'keys.json'), JSON.stringify({ 1: Buffer.alloc(32, 5).toString('base64') }));
    await writeFile(hooks, watcher);
    const own = await findFreePort();
    const spil = startProcess(own, {
      SPIL_MODE: 'productie', SPIL_DATA: join(folder, 'productie'), SPIL_EMBEDDED_IN_PRODUCTION: 'ja', SPIL_KEYS_FILE: join(folder, 'keys.json'), SPIL_PUBLIC_URL: `http://127.0.0.1:${own}`,
      SPIL_OIDC_MEDEWERKER_ISSUER: 'http://127.0.0.1:9', SPIL_OIDC_MEDEWERKER_CLIENT: 'spil', SPIL_OIDC_MEDEWERKER_SECRET_FILE: key, SPIL_SCREENS: join(folder, 'none'),
    }, ['--import', hooks]);
    await untilReady(spil, 240);
    for (const path of ['/demo/oidc/.well-known/openid-configuration', '/demo/oidc/interactie/x', '/demo/oidc/auth', '/inloggen/inwoner']) {
      expect((await fetch(`${spil.url}${path}`)).status).toBe(404);
    }
    expect((await fetch(`${spil.url}/inloggen/medewerker`)).status).toBe(503);
    expect((await fetch(`${spil.url}/livez`)).status).toBe(200);
    expect(await spil.stop()).toBe(0);
    expect(spil.output()).not.toContain('LOADED');
    // The watcher does see such a module where there is one.
    const watched = await runScript('script/token.ts', ['inwoner'], { SPIL_MODE: 'demo', SPIL_DATA: join(folder, 'demo'), NODE_OPTIONS: `--import ${hooks}` });
    expect(watched.output).toContain('LOADED');
  }, 5 * minutes);

  it('does not start on settings that are wrong, and says what to do', async () => {
    const spil = startProcess(port, { SPIL_MODE: 'productie', SPIL_DATABASE_URL: 'x' });
    expect(await spil.ended()).toBe(1);
    expect(spil.output()).toContain('SPIL_DATABASE_URL is no setting of Spil. Did you mean');
    expect(spil.output()).not.toContain('at ');
  }, minutes);
});
