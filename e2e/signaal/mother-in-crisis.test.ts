import { expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { withPage } from '../browser/browser.ts';
import { choose, press, tabTo, type } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('a mother in a crisis', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);

  it('finds by keyboard on a phone whom to call now, is handed over by who she speaks to, and reads later what comes next', async () => {
    const at = await makeGemeente(spil);
    const [bram, samira] = [await at.staff('teamleider', 'Bram Kuiper'), await at.staff('generalist', 'Samira Bos')];
    const { id: persoon } = await spil.as(bram, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', straat: 'Dorpsstraat', huisnummer: 12, postcode: '1901AB', plaats: 'Castricum' });
    await spil.conductor.settle();

    await withPage({ baseURL: await serve({ soort: 'anoniem' }, [], at.code), width: 320, height: 700 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/');
      await press(page, 'link', 'Hulp bij crisis');
      await page.getByRole('heading', { level: 1, name: 'Er is nu hulp nodig' }).waitFor();
      const main = page.getByRole('main');
      await tabTo(page, main.getByRole('link', { name: 'Bel 112' }));
      expect(await main.getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112');
      for (const next of [main.getByRole('link', { name: '0800 2000' }).first(), main.locator('ol').getByRole('link')]) await tabTo(page, next);
      expect(await main.getByRole('textbox').count()).toBe(0);
      await look(page, '07-crisis');
    });

    // She called the team. Who answers writes while she speaks, and never needs the mouse.
    let signaal = '';
    await withPage({ baseURL: await serve(bram, ['teamleider'], at.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/signalen/nieuw');
      await page.waitForLoadState('networkidle');
      await type(page, 'Wat ziet de melder?', 'Zij durft met de kinderen niet naar huis en staat bij de buren.');
      await type(page, 'Over wie: naam', 'Jo Zwart');
      await tabTo(page, page.getByLabel('Er moet vandaag iets gebeuren'));
      await page.keyboard.press('Space');
      await type(page, 'Naam van de melder', 'Jo Zwart');
      await type(page, 'Telefoon', '06 12345678');
      await press(page, 'button', 'Bewaar');
      await page.getByRole('heading', { name: /^Signaal SG-/ }).waitFor();
      signaal = new URL(page.url()).pathname.split('/').at(-1) ?? '';
      await page.waitForLoadState('networkidle');
      await choose(page, 'spoed');
      await choose(page, 'Jo Zwart');
      await press(page, 'button', 'Verdeel');
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await press(page, 'link', 'Het is crisis');
      await page.getByText('Onze crisisdienst, dag en nacht').waitFor();
      await page.waitForLoadState('networkidle');
      await type(page, 'Wat is er nu aan de hand?', 'Zij en twee kinderen zitten veilig bij de buren.');
      await press(page, 'button', 'Bewaar de overdracht');
      await page.getByLabel('Wat heeft de dienst gedaan?').waitFor();
      await type(page, 'Wat heeft de dienst gedaan?', 'Een veilige plek voor vannacht, samen met de kinderen.');
      await type(page, 'Wat is er afgesproken?', 'Morgen om tien uur belt het team.');
      await press(page, 'button', 'Bewaar de terugmelding');
      await page.getByText('Het brede beeld', { exact: true }).waitFor();
      await look(page, '44-brede-beeld');
      await press(page, 'link', 'Maak er een melding van');
      await page.getByLabel('Wat is er nodig?').waitFor();
      await page.waitForLoadState('networkidle');
      await type(page, 'Wat is er nodig?', 'Een plek waar zij en de kinderen zich veilig voelen.');
      await choose(page, 'telefoon');
      await press(page, 'button', 'Maak de melding');
      await page.getByText('De melding staat in het dossier van').waitFor();
    });
    expect((await spil.as(bram, 'crisis.gegevens', { signaal })).items).toMatchObject([{ toestand: 'afgerond' }]);
    const [toedelen] = (await spil.as(bram, 'taak.lijst', { van: 'team' })).items;
    await spil.as(bram, 'melding.toedeling', { id: toedelen?.onderwerp ?? '', regisseur: samira.id });
    await spil.conductor.settle();

    const moeder: Actor = { soort: 'inwoner', id: persoon, naam: 'Jo Zwart', personen: [{ gemeente: at.code, persoon: persoon as never }] };
    await withPage({ baseURL: await serve(moeder, [], at.code), width: 320, height: 700, js: false }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn');
      await page.getByText('Samira Bos').first().waitFor();
      await press(page, 'link', 'Wat is er gebeurd?');
      await page.getByRole('heading', { level: 1, name: 'Wat is er gebeurd?' }).waitFor();
      await page.getByText('Wij kregen uw vraag').first().waitFor();
    });
  }, 300_000);
});
