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

forEachJourney('a rule in the way', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('is named from an initiative, decided on with reasons, and read by everybody when it is granted', async () => {
    const zaak = await makeZaak(spil);
    const nobody = await serve({ soort: 'anoniem' }, [], zaak.code);
    let eigen = '';
    await withPage({ baseURL: nobody, width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/initiatieven/${zaak.initiatief}`);
      await page.getByRole('link', { name: 'Zit een regel van de gemeente dit idee in de weg?' }).focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Welke regel?').fill('Geen tuin op gemeentegrond');
      await page.keyboard.press('Enter');
      await page.getByText('Vertel wat er nu niet kan.').first().waitFor();
      await look(page, 'ontheffing-fout');
      await page.getByLabel('Wat kan er nu niet door die regel?').fill('De kruidentuin mag niet achter de kerk.');
      await page.getByLabel('Hoe kan het wel?').fill('Voor een jaar, en daarna samen kijken.');
      await page.getByLabel('Uw naam').fill('Truus');
      await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('06 5550 1111');
      await page.keyboard.press('Enter');
      await page.getByText('Wij hebben uw vraag').waitFor();
      eigen = (await page.locator('strong[translate=no]').textContent()) ?? '';
      await page.goto('/regels-in-de-weg');
      await look(page, 'ontheffing-leeg');
      expect(await page.content()).not.toContain('Geen tuin op gemeentegrond');
    });
    await withPage({ baseURL: await serve(zaak.teamleider, ['teamleider'], zaak.code), expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/ontheffingen');
      await look(page, 'ontheffing-werk', true);
      await page.getByRole('link', { name: 'Geen tuin op gemeentegrond' }).click();
      await page.getByRole('radio', { name: 'Ja, de regel geldt hier niet' }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Schrijf op waarom.').first().waitFor();
      await page.getByLabel('Waarom?').fill('Het veldje ligt er al jaren leeg.');
      await look(page, 'ontheffing-besluit', true);
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('mag', { exact: true }).waitFor();
    });
    await withPage({ baseURL: nobody, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/regels-in-de-weg');
      await page.getByText('De gemeente zegt: Het veldje ligt er al jaren leeg.').waitFor();
      expect(await page.content()).not.toContain('Truus');
      await look(page, 'ontheffing-verleend');
      await page.goto('/regels-in-de-weg/mijn');
      await page.getByLabel('Uw code').fill(eigen);
      await page.keyboard.press('Enter');
      await page.getByText('De gemeente zegt: Het veldje ligt er al jaren leeg.').waitFor();
    });
  });
});
