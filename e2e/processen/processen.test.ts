import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import { prepareWorld, type CrashWorld } from '../../src/testing/crash/world.ts';
import { startBalancer, type Balancer } from '../../src/testing/balancer.ts';
import { makePlace, type Place } from '../../src/testing/place/place.ts';
import { findFreePort, runScript, startProcess, untilReady, type SpilProcess } from '../../src/testing/spil-process.ts';
import { closeBrowser, withPage } from '../browser/browser.ts';
import { buildScreens } from '../browser/build.ts';
import { logInAs } from '../browser/serve-demo.ts';

const minutes = 60_000;

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('an open page, while the server behind it dies (a server only)', () => {
  let place: Place;
  let world: CrashWorld;
  let database: Database;
  let balancer: Balancer;
  let ports: readonly [number, number];
  const servers: SpilProcess[] = [];
  async function start(port: number): Promise<SpilProcess> {
    const spil = startProcess(port, { ...place.settings, NODE_ENV: 'production', SPIL_PUBLIC_URL: balancer.url, SPIL_STOP_PAUSE: '2' });
    servers.push(spil);
    await untilReady(spil, 60);
    return spil;
  }
  beforeAll(async () => {
    buildScreens();
    place = await makePlace('postgres', 'nothing');
    database = await place.open();
    world = await prepareWorld(database, 'postgres', 1);
    ports = [await findFreePort(), await findFreePort()];
    balancer = await startBalancer(await findFreePort(), ports.map((port) => `http://127.0.0.1:${port}`));
  }, 5 * minutes);
  afterAll(async () => {
    await closeBrowser();
    for (const spil of servers) await spil.kill();
    await balancer.close();
    await database.close();
    await place.remove();
  });

  it('goes on at the other one: who looks is there the moment it happens, without logging in again', async () => {
    const first = await start(ports[0]);
    const second = await start(ports[1]);
    const [besluit] = world.besluiten;
    const [{ dossier } = { dossier: '' }] = (await sql<{ dossier: string }>`select dossier from beschikking`.execute(database.owner)).rows;
    const { output: token } = await runScript('script/token.ts', ['beschikkingen'], place.settings);
    /** Somebody of the gemeente looks, at this server. */
    const look = async ({ url }: SpilProcess): Promise<void> => {
      const path = (besluit?.path ?? '').replace('/vaststellingen', '');
      expect((await fetch(`${url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(200);
    };
    const lines = async (): Promise<number> => (await sql<{ aantal: number }>`select count(*)::int as aantal from inzage where act = 'beschikking.gegevens'`.execute(database.owner)).rows[0]?.aantal ?? 0;
    await expect.poll(() => balancer.current(), { timeout: 10_000 }).toBe(first.url);
    // What is asked at the moment the server dies fails in the browser, and is asked again.
    await withPage({ baseURL: balancer.url, width: 390, expected: /ERR_|Failed to load resource/ }, async (page) => {
      page.setDefaultTimeout(30_000);
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.goto(`/mijn/dossiers/${dossier}/inzage`);
      const row = page.getByText('Kees van beschikkingen');
      expect(await row.count()).toBe(0);
      const before = await lines();
      await first.kill();
      await look(second);
      expect(await lines()).toBe(before + 1);
      await row.first().waitFor();
      await page.reload();
      await row.first().waitFor();
      expect(new URL(page.url()).pathname).toBe(`/mijn/dossiers/${dossier}/inzage`);
    });
    // Stopped in order, nothing fails: the page may not complain at all.
    const again = await start(ports[0]);
    await withPage({ baseURL: balancer.url, width: 390 }, async (page) => {
      page.setDefaultTimeout(30_000);
      await expect.poll(() => balancer.current(), { timeout: 10_000 }).toBe(again.url);
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.goto(`/mijn/dossiers/${dossier}/inzage`);
      const shown = async (): Promise<string> => (await page.locator('main').textContent()) ?? '';
      const before = await shown();
      expect(await again.stop()).toBe(0);
      await page.waitForResponse((response) => response.url().endsWith('/inzage') && response.ok());
      expect(await shown()).toContain('Kees van beschikkingen');
      expect(before).toContain('Kees van beschikkingen');
    });
  }, 4 * minutes);
});
