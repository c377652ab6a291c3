import { expect, it } from 'vitest';
import { hulpSpil } from '../../src/achter-de-toegang/toewijzing/testing/granted-plan.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { decideExample, setUpBesluit, settle, signExample, type BesluitSpil } from '../../src/toegang/beschikking/testing/beschikking-setup.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { servePeople } from '../browser/serve-as.ts';

const look = lookAs('besluit');

forEachJourney('an aanvraag that is no longer wanted', (db) => {
  const spil = hulpSpil(db);
  const besluit = spil as unknown as BesluitSpil;
  const serve = servePeople(spil);

  it('is withdrawn by the inwoner on a phone without scripts, with the reason, and then nobody decides on it', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpBesluit(besluit);
    const { aanvraag: id } = await signExample(besluit, w);
    const mijn = await serve(w.inwoner, []);
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn/besluiten');
      await look(page, 'lopend');
      await page.getByRole('link', { name: 'Aanvraag intrekken' }).click();
      await page.getByText('Begeleiding thuis').waitFor();
      await look(page, 'intrekken');
      await page.getByRole('button', { name: 'Aanvraag intrekken' }).click();
      await page.getByRole('link', { name: 'Schrijf op waarom u de aanvraag intrekt.' }).waitFor();
      await look(page, 'intrekken-fout');
    });
    await withPage({ baseURL: mijn, width: 320, js: false }, async (page) => {
      await page.goto('/mijn/besluiten');
      await page.getByRole('heading', { name: 'Wij kijken naar uw aanvraag' }).waitFor();
      await page.getByRole('link', { name: 'Aanvraag intrekken' }).click();
      await page.getByRole('heading', { level: 1, name: 'Aanvraag intrekken' }).waitFor();
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Aanvraag intrekken' }).click();
      await page.getByRole('link', { name: 'Schrijf op waarom u de aanvraag intrekt.' }).waitFor();
      expect((await spil.as(w.inwoner, 'aanvraag.gegevens', { id })).toestand).toBe('ontvangen');
      await page.getByLabel('Waarom hoeft het niet meer?').fill('Mijn dochter komt bij mij wonen.');
      await page.getByRole('button', { name: 'Aanvraag intrekken' }).click();
      await page.waitForURL('**/mijn/besluiten');
    });
    expect(await spil.as(w.inwoner, 'aanvraag.gegevens', { id })).toMatchObject({ toestand: 'ingetrokken', reden: 'Mijn dochter komt bij mij wonen.' });
    await settle(besluit, w);
    await withPage({ baseURL: mijn, width: 320, js: false }, async (page) => {
      await page.goto('/mijn/besluiten');
      await page.getByText('Er is nog geen besluit').waitFor();
    });
  }, 120_000);

  it('cannot be withdrawn once it was decided on: the page says so and has no form', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpBesluit(besluit);
    const { beschikking } = await signExample(besluit, w);
    await decideExample(besluit, w, beschikking);
    await withPage({ baseURL: await serve(w.inwoner, []), width: 390 }, async (page) => {
      await page.goto('/mijn/besluiten');
      expect(await page.getByRole('link', { name: 'Aanvraag intrekken' }).count()).toBe(0);
      await page.goto(`/mijn/besluiten/${beschikking}/intrekken`);
      await page.getByText('Er is al een besluit, of de aanvraag is al ingetrokken.').waitFor();
      expect(await page.getByRole('button', { name: 'Aanvraag intrekken' }).count()).toBe(0);
      await look(page, 'intrekken-te-laat');
    });
  }, 120_000);
});
