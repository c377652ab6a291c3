import type { Page } from 'playwright-core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { closeBrowser, withPage } from '../browser/browser.ts';
import { buildScreens } from '../browser/build.ts';
import { expectNoSidewaysScroll, expectReadableAt200, smallTargets } from '../browser/layout-checks.ts';
import { expectFaultless, picture } from './picture.ts';
import type { Serving } from '../browser/serve.ts';
import type { KillableBrowser } from './killable-browser.ts';
import { startBrowser } from './killable-browser.ts';
import { openConversation, openSpil } from './open-case.ts';
import { serveAs } from '../browser/serve-as.ts';

const strengths = (page: Page) => page.getByLabel('Wat gaat goed, waar is het huishouden sterk in?');
const lost = /ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED/;

forEachJourney('writing in a conversation', (db) => {
  const spil = openSpil(db);
  const open: Serving[] = [];
  const folders: string[] = [];
  const browsers: KillableBrowser[] = [];

  async function setUp() {
    const at = await openConversation(spil);
    const serving = await serveAs(spil, at.regisseur, ['generalist']);
    open.push(serving);
    const kept = async (pad: string) => (await spil.as(at.regisseur, 'gesprek.gegevens', { id: at.gesprek })).velden.find((veld) => veld.pad === pad);
    return { ...at, url: serving.url, path: `/dossiers/${at.dossier}/gesprek/${at.gesprek}`, kept };
  }

  beforeAll(() => buildScreens());
  afterEach(async () => {
    await Promise.all(browsers.splice(0).map((browser) => browser.kill()));
    await Promise.all(open.splice(0).map((serving) => serving.close()));
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
  });
  afterAll(closeBrowser);

  it('loses nothing when the browser is killed in the middle of it, without a connection', async () => {
    const { url, path, kept } = await setUp();
    const profile = mkdtempSync(join(tmpdir(), 'spil-profile-'));
    folders.push(profile);
    const before = await startBrowser(profile);
    browsers.push(before);
    const { page } = before;
    await page.route('**/bewaren', (route) => route.abort());
    await page.goto(url + path);
    await page.waitForLoadState('networkidle');
    await strengths(page).pressSequentially('Zij kookt elke dag voor hen beiden.', { delay: 15 });
    await page.getByText('tekst staat nog op dit apparaat').waitFor();
    await before.kill();
    expect(await kept('algemeen/sterk')).toBeUndefined();

    const after = await startBrowser(profile);
    browsers.push(after);
    const again = after.page;
    await again.goto(url + path);
    await again.getByText('Alles is bewaard').waitFor({ timeout: 20_000 });
    await expect.poll(async () => (await kept('algemeen/sterk'))?.waarde, { timeout: 20_000 }).toBe('Zij kookt elke dag voor hen beiden.');
    expect(await strengths(again).inputValue()).toBe('Zij kookt elke dag voor hen beiden.');
  }, 180_000);

  it('keeps the texts of two colleagues who write in one field, shows both, and lets one of them choose', async () => {
    const at = await setUp();
    const other = await serveAs(spil, at.collega, ['generalist']);
    open.push(other);
    await withPage({ baseURL: at.url }, async (mine) => {
      await mine.goto(at.path);
      await mine.waitForLoadState('networkidle');
      await withPage({ baseURL: other.url }, async (theirs) => {
        await theirs.goto(at.path);
        await theirs.waitForLoadState('networkidle');
        await strengths(theirs).fill('Zij lachen veel samen.');
        await theirs.getByText('Alles is bewaard').waitFor();
        await expect.poll(async () => (await at.kept('algemeen/sterk'))?.versie).toBe(1);
      });
      await strengths(mine).fill('Zij kookt elke dag.');
      await mine.getByRole('heading', { name: 'Hier schreven twee mensen tegelijk' }).waitFor();
      // Typing on does not wipe out the other text.
      await strengths(mine).fill('Zij kookt elke dag, ook voor de buren.');
      await expect.poll(async () => (await at.kept('algemeen/sterk'))?.kandidaten[0]?.waarde).toBe('Zij kookt elke dag, ook voor de buren.');
      expect(await at.kept('algemeen/sterk')).toMatchObject({ waarde: 'Zij lachen veel samen.' });
      await mine.reload();
      await mine.waitForLoadState('networkidle');
      await expectFaultless(mine);
      await picture(mine, 'gesprek-twee-teksten');
      await mine.getByLabel('Zo moet het er staan').fill('Zij kookt en lacht.');
      await mine.getByRole('button', { name: 'Deze tekst bewaren' }).click();
      await mine.getByRole('heading', { name: 'Hier schreven twee mensen tegelijk' }).waitFor({ state: 'detached' });
      expect(await strengths(mine).inputValue()).toBe('Zij kookt en lacht.');
      await strengths(mine).fill('Zij kookt en lacht veel.');
      await expect.poll(async () => (await at.kept('algemeen/sterk'))?.waarde).toBe('Zij kookt en lacht veel.');
      expect((await at.kept('algemeen/sterk'))?.kandidaten).toEqual([]);
    });
  }, 180_000);

  it('stays on the device when the server says no, with the reason', async () => {
    const at = await setUp();
    await withPage({ baseURL: at.url }, async (page) => {
      await page.goto(at.path);
      await page.waitForLoadState('networkidle');
      await spil.as(at.inwoner, 'melding.intrekking', { id: at.melding, reden: 'Het gaat weer' });
      await strengths(page).fill('Zij kookt.');
      await page.getByText('niet bewaard, wel op dit apparaat').waitFor();
      await page.reload();
      await page.waitForLoadState('networkidle');
      await expect.poll(() => strengths(page).inputValue(), { timeout: 10_000 }).toBe('Zij kookt.');
    });
  }, 120_000);

  it.each([[320, false], [1280, false], [1280, true]] as const)('is whole and free of faults at %i px (dark: %s), also with letters twice as large', async (width, dark) => {
    const at = await setUp();
    await withPage({ baseURL: at.url, width, dark, expected: lost }, async (page) => {
      for (const [name, path] of [['gesprek', at.path], ['netwerk', `/dossiers/${at.dossier}/gesprek/netwerk`], ['afspraak', `/dossiers/${at.dossier}/gesprek/afspraak/${at.melding}`]] as const) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.locator('main details').evaluateAll((folds) => folds.forEach((fold) => fold.setAttribute('open', '')));
        await expectNoSidewaysScroll(page);
        await expectFaultless(page);
        expect(await smallTargets(page, 24)).toEqual([]);
        await picture(page, `${name}-${width}${dark ? '-donker' : ''}`);
        await expectReadableAt200(page);
      }
    });
  }, 180_000);
});
