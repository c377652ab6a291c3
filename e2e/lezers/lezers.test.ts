import { expect, it } from 'vitest';
import { herstel } from '../../src/beheer/herstel/index.ts';
import { lezer } from '../../src/beheer/lezer/index.ts';
import { raiseFence } from '../../src/platform/copy/fence.ts';
import { putMarker } from '../../src/platform/copy/marker.ts';
import type { Effect } from '../../src/platform/journal/reader.ts';
import { geteld, telling } from '../../src/platform/testing/counted.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

const cause = { there: true };
const post: Effect = {
  kind: 'effect', naam: 'beschikking-bekendmaking', soorten: [geteld.soort],
  apply: () => (cause.there ? Promise.reject(Object.assign(new RangeError('Annie Kroonenberg'), { code: '22003' })) : Promise.resolve()),
};
const story: Effect = { kind: 'effect', naam: 'tijdlijn', soorten: [geteld.soort], apply: () => Promise.resolve() };

forEachJourney('the page of who looks after Spil', (db) => {
  const spil = makeTestSpil(db, [lezer, herstel, { name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers: [post, story] }] as const, () => Promise.resolve([]));
  const serve = servePeople(spil);

  it('says what stands still, since when and on what, without a word of anybody, and lets it go on by keyboard after the repair', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    cause.there = true;
    const stroom = spil.newId(gemeente.code);
    for (const getal of [1, 2]) await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: gemeente.code, stroom, getallen: [getal] });
    await spil.conductor.settle();
    const baseURL = await serve(beheer, ['beheer'], gemeente.code);
    await withPage({ baseURL }, async (page) => {
      await page.goto('/werk/lezers');
      const card = page.getByRole('region', { name: /^Besluiten bekendmaken: brieven en post: staat stil in / });
      await card.getByText('sinds 10 maart 2026').waitFor();
      await card.getByText('fout RangeError 22003').waitFor();
      await card.getByText('Er wachten 2 gebeurtenissen.').waitFor();
      expect(await page.getByText('Annie').count()).toBe(0);
      expect(await page.getByRole('row', { name: /De tijdlijn van dossiers bijhouden/ }).getByText('bij', { exact: true }).count()).toBe(1);
      await expectAxeClean(page);
      await screenshot(page, 'lezers-stil');
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'lezers-stil-320');
      await expectReadableAt200(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      cause.there = false;
      await page.waitForLoadState('networkidle');
      await card.getByRole('button', { name: 'Laat verder gaan' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('De lezer probeert het opnieuw').waitFor();
      await spil.conductor.settle();
      await page.goto('/werk/lezers');
      await page.getByText('Er staat niets stil').waitFor();
      await expectAxeClean(page);
      await screenshot(page, 'lezers-bij');
    });
    expect((await spil.as(beheer, 'lezer.lijst', {})).items.map(({ achter, stil }) => [achter, stil])).toEqual([[0, null], [0, null]]);
  }, 120_000);

  it('tells who came second that it goes on already', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    cause.there = true;
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: gemeente.code, stroom: spil.newId(gemeente.code), getallen: [1] });
    await spil.conductor.settle();
    const baseURL = await serve(beheer, ['beheer'], gemeente.code);
    await withPage({ baseURL }, async (page) => {
      await page.goto('/werk/lezers');
      await page.waitForLoadState('networkidle');
      cause.there = false;
      await spil.as(beheer, 'lezer.hervatting', { gemeente: gemeente.code, naam: 'beschikking-bekendmaking' });
      await page.getByRole('button', { name: 'Laat verder gaan' }).click();
      await page.getByText('Deze lezer staat niet stil.').first().waitFor();
      await page.reload();
      expect(await page.getByText('Er staat niets stil').isVisible()).toBe(true);
    });
  }, 120_000);

  it('says of a gemeente that was put back that no mail leaves, what to look at, and asks what to do with mail that waits', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    await putMarker(spil.env.database, { soort: 'teruggezet', op: '2026-03-10T08:00:00.000Z' });
    await raiseFence(spil.env.database);
    const baseURL = await serve(beheer, ['beheer'], gemeente.code);
    await withPage({ baseURL }, async (page) => {
      await page.goto('/werk/lezers');
      const card = page.getByRole('region', { name: / is teruggezet uit een kopie$/ });
      await card.getByText('Teruggezet op 10 maart 2026').waitFor();
      await card.getByText('gaat er geen mail weg').waitFor();
      await expectAxeClean(page);
      await screenshot(page, 'lezers-teruggezet');
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await expectReadableAt200(page);
      await screenshot(page, 'lezers-teruggezet-320');
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.waitForLoadState('networkidle');
      await card.getByRole('button', { name: 'Laat weer vertrekken' }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.spil-error-summary').getByText('Kies wat er met de mail moet gebeuren.').waitFor();
      await card.getByRole('radio', { name: /^Niet versturen/ }).focus();
      await page.keyboard.press('Space');
      await card.getByRole('button', { name: 'Laat weer vertrekken' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Er gaat weer mail weg').waitFor();
      expect(await page.getByText('is teruggezet uit een kopie').count()).toBe(0);
      await expectAxeClean(page);
    });
    await expect(spil.as(beheer, 'herstel.vrijgave', { gemeente: gemeente.code, mail: 'versturen' })).rejects.toMatchObject({ code: 'NietsIngehouden', status: 409 });
  }, 120_000);
});
