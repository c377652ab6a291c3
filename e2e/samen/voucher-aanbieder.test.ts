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

forEachJourney('a voucher at an aanbieder with a login', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('is spent by keyboard after the key was shown once, and undone', async () => {
    const zaak = await makeZaak(spil);
    const other = await zaak.gemeente.organisation('aanbieder', 'aanbieder', `44${zaak.code}00`);
    await withPage({ baseURL: await serve(other, ['aanbieder'], zaak.code), expected: /422|409/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/aanbieder/vouchers');
      await page.getByLabel('Sleutel van uw organisatie').fill('AAAA-BBBB-CCCC');
      await page.keyboard.press('Enter');
      await page.getByText('Deze sleutel kennen wij niet').first().waitFor();
      await look(page, 'voucher-aanbieder-sleutel', true);
      await page.getByLabel('Sleutel van uw organisatie').fill(zaak.sleutel);
      await page.keyboard.press('Enter');
      await page.getByText('u verzilvert nu als Klusbus Proefdam').waitFor();
      await page.getByLabel('Code van de voucher').fill(zaak.vouchercode.toLowerCase());
      await page.getByLabel('Voor welk bedrag?').fill('75,01');
      await page.keyboard.press('Enter');
      await page.getByText('Er is nog € 75,00 over op deze voucher').first().waitFor();
      await page.getByLabel('Voor welk bedrag?').fill('10');
      await page.keyboard.press('Enter');
      await page.getByText('Gelukt: de voucher is verzilverd').waitFor();
      await look(page, 'voucher-aanbieder', true);
      for (const secret of ['Käster', zaak.dossier, zaak.persoon, 'gras']) expect(await page.content()).not.toContain(secret);
      await page.getByRole('button', { name: 'Draai terug' }).first().click();
      await page.getByText('Op de voucher staat weer').waitFor();
    });
  });
});
