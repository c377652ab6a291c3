import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { klacht } from '../../src/beheer/klacht/index.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { servePeople } from '../browser/serve-as.ts';

const see = lookAs('klacht');
const look = (page: Page, name: string): Promise<void> => see(page, name, true);

forEachJourney('somebody who was not treated well', (db) => {
  const spil = makeTestSpil(db, [klacht] as const, findGrants);
  const serve = servePeople(spil);

  it('complains without login on a small phone without scripts, and knows who calls and by which day it is done', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const baseURL = await serve({ soort: 'anoniem' }, []);
    await withPage({ baseURL, width: 320, js: false }, async (page) => {
      await page.goto('/klacht');
      await page.getByLabel('Wat is er gebeurd?').fill('Ik werd niet teruggebeld.');
      await page.getByRole('button', { name: 'Klacht versturen' }).click();
      await page.getByRole('link', { name: 'Kies over wie uw klacht gaat.' }).waitFor();
      expect(await page.getByLabel('Wat is er gebeurd?').inputValue()).toBe('Ik werd niet teruggebeld.');
      await expectNoSidewaysScroll(page);
      await page.goto('/klacht/ontvangen?nummer=KL-0123ABCD&bellen=2026-03-17&klaar=2026-04-21');
      await page.getByText('dinsdag 21 april 2026').waitFor();
      await expectNoSidewaysScroll(page);
    });
    await withPage({ baseURL, width: 390 }, async (page) => {
      await page.goto('/klacht');
      await look(page, 'sturen');
      await page.goto('/klacht/ontvangen?nummer=KL-0123ABCD&bellen=2026-03-17&klaar=2026-04-21');
      await look(page, 'ontvangen');
    });
  }, 120_000);

  it('is answered by a teamleider who was not involved, with a talk first and a letter in the end', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const teamleider = await gemeente.staff('teamleider');
    const { id } = await spil.as({ soort: 'anoniem' }, 'klacht.indiening', { gemeente: gemeente.code, over: 'team', wat: 'Ik werd niet teruggebeld.', bemiddeling: true, naam: 'Riet Mooij', telefoon: '06 12345678' });
    await withPage({ baseURL: await serve(teamleider, ['teamleider']), width: 1280 }, async (page) => {
      await page.goto('/klachten');
      await look(page, 'lijst');
      await page.getByRole('link', { name: 'Riet Mooij' }).click();
      await page.getByRole('button', { name: 'In behandeling nemen' }).click();
      await page.getByRole('link', { name: /Was u er zelf bij betrokken/ }).waitFor();
      await page.getByLabel('Ik was er niet bij betrokken').check();
      await page.getByRole('button', { name: 'In behandeling nemen' }).click();
      await page.getByLabel('Wat is er besproken?').fill('Er is gebeld.');
      await look(page, 'behandelen');
      await page.getByRole('button', { name: 'Gesprek bewaren' }).click();
      await page.getByText('Er is gebeld.').first().waitFor();
      await page.getByRole('radio', { name: 'gegrond', exact: true }).check();
      await page.getByLabel('Wat is er gebeurd, en wat vindt u daarvan?').fill('U bent niet teruggebeld.');
      await page.getByRole('button', { name: 'Afhandelen', exact: true }).click();
      await page.getByText(/Nationale ombudsman/).waitFor();
      await look(page, 'klaar');
    });
    expect(await spil.as(teamleider, 'klacht.gegevens', { id })).toMatchObject({ toestand: 'afgehandeld', oordeel: 'gegrond' });
  }, 120_000);
});
