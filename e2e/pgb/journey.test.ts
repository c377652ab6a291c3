import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from '../samen/look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('a pgb holder', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('compares, plans, sends, agrees and keeps an eye on the money, by keyboard on a phone', async () => {
    const zaak = await makeZaak(spil);
    const budgetplan = zaak.budgetplanOpen;
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      /** Goes on with the keyboard until this is in focus, and presses Enter. */
      const press = async (role: 'link' | 'button', name: string | RegExp) => {
        await page.getByRole(role, { name }).first().focus();
        await page.keyboard.press('Enter');
      };
      await page.goto('/mijn/pgb');
      await page.getByText('Nog € 2.269,80 over van € 2.269,80').waitFor();
      await look(page, 'pgb-mijn');
      await press('link', 'Vergelijk met hulp via de gemeente');
      await page.getByRole('heading', { name: 'Zelf hulp kopen, of via de gemeente?' }).waitFor();
      await look(page, 'pgb-vergelijken');
      await page.goto(`/mijn/pgb/plan/${budgetplan}`);
      await press('link', 'Zoek een organisatie');
      await page.getByRole('heading', { name: 'Uit de sociale kaart' }).waitFor();
      await page.getByLabel('Waar zoekt u hulp bij?').fill('eettafel');
      await page.keyboard.press('Enter');
      await page.getByText('Gezocht: eettafel').waitFor();
      await look(page, 'pgb-kiezen');
      await press('link', /^Kies Eettafel/);
      await page.getByLabel('Wat doet deze hulp?').fill('Op dinsdag samen eten en de week doornemen');
      await page.getByLabel('Hoeveel uur?').fill('2');
      await page.getByRole('radio', { name: 'per week' }).focus();
      await page.keyboard.press('Space');
      await page.getByLabel('Wat kost een uur?').fill('twintig');
      await page.keyboard.press('Enter');
      await page.getByText('Vul een bedrag in, zoals 12,50.').first().waitFor();
      expect(await page.getByLabel('Hoeveel uur?').inputValue()).toBe('2');
      await page.getByLabel('Wat kost een uur?').fill('29,10');
      await look(page, 'pgb-hulp');
      await page.keyboard.press('Enter');
      // Together with the neighbour that is more than the budget: it says how much, and cannot be sent.
      await page.getByText('Samen is dit € 283,40 meer dan uw budget').waitFor();
      await look(page, 'pgb-te-veel');
      expect(await page.getByRole('button', { name: 'Verstuur uw budgetplan' }).count()).toBe(0);
      await press('link', 'Wijzig Buurvrouw Riet');
      await page.getByLabel('Hoeveel uur?').fill('1');
      await page.keyboard.press('Enter');
      await press('link', 'Beantwoord de tien vragen');
      await page.getByRole('group', { name: 'Ik houd de papieren en het geld goed bij.' }).or(page.getByRole('radiogroup', { name: 'Ik houd de papieren en het geld goed bij.' })).getByRole('radio', { name: 'Dat lukt met hulp' }).focus();
      await page.keyboard.press('Space');
      await look(page, 'pgb-kunnen');
      await press('button', 'Bewaar');
      await page.getByRole('button', { name: 'Verstuur uw budgetplan' }).waitFor();
      await look(page, 'pgb-plan');
      await press('button', 'Verstuur uw budgetplan');
      await page.getByText('Uw budgetplan is verstuurd').waitFor();
      expect(await page.getByRole('link', { name: 'Beantwoord de tien vragen' }).count()).toBe(0);
    });
    await withPage({ baseURL: await serve(zaak.regisseur, ['generalist'], zaak.code), expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/dossiers/${zaak.dossier}/pgb`);
      await look(page, 'pgb-dossier', true);
      await page.goto(`/dossiers/${zaak.dossier}/pgb/${budgetplan}`);
      for (const box of await page.getByRole('checkbox').all()) await box.check();
      await page.getByRole('checkbox').first().uncheck();
      await page.getByRole('radio', { name: 'Akkoord' }).check();
      await page.getByLabel('Waarom?').fill('Past bij het doel.');
      await page.getByRole('button', { name: 'Leg vast' }).first().click();
      await page.getByText('Akkoord kan als het op alle tien punten lukt').first().waitFor();
      await page.getByRole('checkbox').first().check();
      await look(page, 'pgb-beoordelen', true);
      await page.getByRole('button', { name: 'Leg vast' }).first().click();
      await page.getByText('akkoord', { exact: true }).waitFor();
    });
    spil.clock.set('2026-05-04T09:00:00Z');
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/mijn/pgb/plan/${budgetplan}/afspraken`);
      await page.getByRole('combobox', { name: 'Met wie?' }).selectOption({ label: 'Buurvrouw Riet' });
      await page.getByLabel('Wat kost een uur?').fill('20,01');
      await page.keyboard.press('Enter');
      await page.getByText('In uw budgetplan staat € 20,00 per uur').first().waitFor();
      await page.getByLabel('Wat kost een uur?').fill('20');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Buurvrouw Riet' }).waitFor();
      await page.getByText('Schrijf op wat u declareerde').click();
      await page.getByRole('combobox', { name: 'Welke maand?' }).selectOption({ label: 'april 2026' });
      await page.getByLabel('Hoeveel hebt u gedeclareerd?').fill('80');
      await page.keyboard.press('Enter');
      await page.getByText('Nog € 2.189,80 over van € 2.269,80').waitFor();
      await look(page, 'pgb-afspraken');
    });
  });
});
