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

forEachJourney('the samenlevingsontwikkelaar', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('finds all of the wijken on one page, and everything behind it opens', async () => {
    const zaak = await makeZaak(spil);
    const who = await zaak.gemeente.staff('samenlevingsontwikkelaar');
    await withPage({ baseURL: await serve(who, ['samenlevingsontwikkelaar'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/samenleving');
      await page.getByText('1 nog te lezen').waitFor();
      await page.getByText('1 nog te besluiten').waitFor();
      await look(page, 'samenleving', true);
      const links = await page.getByRole('main').getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
      for (const to of links) {
        const answer = await page.goto(to);
        expect([to, answer?.status()]).toEqual([to, 200]);
      }
      await page.goto('/werk/rol');
      await page.getByRole('link', { name: 'Initiatief lezen en plaatsen' }).first().click();
      await page.getByRole('radio', { name: 'Ja, plaatsen' }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('zoekt steun').waitFor();
    });
  });
});
