import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('something in the dossier that is not right', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('is told on a small phone without scripts, decided on with reasons, and answered where it was asked', async () => {
    const zaak = await makeZaak(spil);
    const inwoner = await serve(zaak.inwoner, [], zaak.code);
    await withPage({ baseURL: inwoner, width: 320, js: false, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/mijn/dossiers/${zaak.dossier}/aanpassen`);
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByRole('link', { name: 'Schrijf op wat er moet staan.' }).waitFor();
      await page.getByLabel('het plan').check();
      await page.getByLabel('Wat klopt er niet?').fill('Er staat dat mijn zoon kookt.');
      await page.getByLabel('Wat moet er staan?').fill('Mijn buurvrouw kookt.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Uw verzoek is verstuurd').waitFor();
    });
    await withPage({ baseURL: await serve(zaak.regisseur, ['generalist'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Verzoek om iets aan te passen' }).first().click();
      const request = page.locator('section', { hasText: 'Er staat dat mijn zoon kookt.' }).last();
      await request.getByRole('radio', { name: 'aangepast', exact: true }).check();
      await request.getByLabel('Waarom?').fill('U hebt gelijk. Het staat nu goed in het plan.');
      await look(page, 'aanpassen-beslissen', true);
      await request.getByRole('button', { name: 'Beslis en verstuur de brief' }).click();
      await page.getByText('Het staat nu goed in het plan.').first().waitFor();
    });
    await withPage({ baseURL: inwoner, width: 390 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/mijn/dossiers/${zaak.dossier}/aanpassen`);
      await page.getByText('U hebt gelijk. Het staat nu goed in het plan.').waitFor();
      expect(await page.getByText('Wat wij deden').count()).toBe(1);
      await look(page, 'aanpassen');
    });
  }, 120_000);
});
