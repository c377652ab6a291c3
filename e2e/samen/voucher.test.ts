import { afterAll, beforeAll, expect, it } from 'vitest';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('a voucher', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('goes from the generalist to the inwoner, from the inwoner to the counter, and from there to who pays', async () => {
    const zaak = await makeZaak(spil);
    const beheer = await zaak.gemeente.staff('beheer');
    await withPage({ baseURL: await serve(zaak.regisseur, ['generalist'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/dossiers/${zaak.dossier}/vouchers`);
      await page.getByRole('radio', { name: 'Boodschappen en maaltijden' }).check();
      await page.getByLabel('Hoeveel?').fill('1000');
      await page.getByLabel('Waarom past dit bij het plan?').fill('Koken lukt nu niet.');
      await page.getByRole('button', { name: 'Geef de voucher' }).click();
      await page.getByText('Dit huishouden kan van deze voucher nu hoogstens').first().waitFor();
      await page.getByLabel('Hoeveel?').fill('60');
      await page.getByRole('button', { name: 'Geef de voucher' }).click();
      await page.getByText('De voucher is gegeven').waitFor();
      await look(page, 'voucher-dossier', true);
    });
    let code = '';
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn/vouchers');
      await look(page, 'voucher-mijn');
      code = (await page.locator('section', { hasText: 'Boodschappen' }).locator('.vc-code').textContent()) ?? '';
    });
    await withPage({ baseURL: await serve({ soort: 'anoniem' }, [], zaak.code), width: 320, expected: /422|409/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/vouchers/verzilveren');
      await page.getByLabel('Sleutel van uw organisatie').focus();
      await page.keyboard.type(zaak.sleutel);
      await page.keyboard.press('Tab');
      await page.keyboard.type(code.toLowerCase());
      await page.keyboard.press('Tab');
      await page.keyboard.type('60,01');
      await page.keyboard.press('Enter');
      await page.getByText('Er is nog € 60,00 over op deze voucher').first().waitFor();
      await page.getByLabel('Voor welk bedrag?').fill('12,50');
      await look(page, 'voucher-te-veel');
      await page.getByRole('button', { name: 'Verzilver' }).click();
      await page.getByText('Gelukt: de voucher is verzilverd').waitFor();
      expect(await page.getByRole('status').textContent()).toContain('47,50');
      expect(page.url()).not.toMatch(/[A-Z0-9]{4}-[A-Z0-9]{4}/);
      await look(page, 'voucher-verzilverd');
      await page.getByRole('button', { name: 'Draai terug' }).click();
      await page.getByText('Op de voucher staat weer').waitFor();
    });
    await withPage({ baseURL: await serve(beheer, ['beheer'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/vouchers?maand=2026-03');
      await page.getByText('Samen: € 25,00').waitFor();
      await page.getByRole('combobox', { name: 'Organisatie' }).selectOption({ index: 1 });
      await page.getByRole('button', { name: 'Maak een sleutel' }).click();
      await page.getByText('u ziet hem maar één keer').waitFor();
      await look(page, 'voucher-afrekening', true);
    });
  });
});
