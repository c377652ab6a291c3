import { expect, it } from 'vitest';
import { gemeente as module } from '../../src/registers/gemeente/index.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

forEachJourney('the page on which beheer keeps how the gemeente is reached', (db) => {
  const spil = makeTestSpil(db, [module] as const, () => Promise.resolve([]));
  const serve = servePeople(spil);

  it('saves by keyboard, says what is wrong beside the field, and shows both when a colleague was first', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    const baseURL = await serve(beheer, ['beheer'], gemeente.code);
    await withPage({ baseURL }, async (page) => {
      await page.goto('/werk/gemeente');
      await expectAxeClean(page);
      await screenshot(page, 'gemeente');
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await expectReadableAt200(page);
      await screenshot(page, 'gemeente-320');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.getByLabel('Wanneer neemt u op?').fill('meestal wel');
      await page.keyboard.press('Enter');
      await page.locator('.spil-error-summary').getByText('Schrijf dagen en tijden zoals').waitFor();
      await expectAxeClean(page);
      await page.getByLabel('Wanneer neemt u op?').fill('ma–do 8.30–17.00 uur; vr 8.30–12.30 uur');
      await page.getByLabel('Wanneer kan iemand langskomen zonder afspraak?').fill('ma–vr 9.00–12.00 uur');
      await page.keyboard.press('Enter');
      await page.getByText('Bewaard', { exact: true }).waitFor();
      expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toMatchObject({ inloop: 'ma–vr 9.00–12.00 uur', versie: 2 });
      const { versie: _versie, ...now } = await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code });
      await spil.as(beheer, 'gemeente.wijziging', { ...now, telefoon: '088 111 11 11' }, { ifMatch: 2 });
      await page.getByRole('textbox', { name: /^Adres / }).fill('Markt 2, Proefdam');
      await page.keyboard.press('Enter');
      await page.getByRole('table', { name: 'Beide versies' }).getByText('088 111 11 11').waitFor();
      expect(await page.getByRole('textbox', { name: /^Adres / }).inputValue()).toBe('Markt 2, Proefdam');
      await screenshot(page, 'gemeente-samen');
      // What was typed is kept on top of what the colleague saved.
      await page.getByLabel('Telefoon').fill('088 111 11 11');
      await page.keyboard.press('Enter');
      await page.getByRole('table', { name: 'Beide versies' }).waitFor({ state: 'detached' });
      expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toMatchObject({ adres: 'Markt 2, Proefdam', telefoon: '088 111 11 11', versie: 4 });
    });
  }, 120_000);
});
