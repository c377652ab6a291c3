import { expect, it } from 'vitest';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { taak } from '../../src/registers/taak/index.ts';
import { activiteit } from '../../src/voor-de-toegang/activiteit/index.ts';
import { socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { exampleDienst } from '../../src/voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('an activity', (db) => {
  const spil = makeTestSpil(db, [taak, socialeKaart, activiteit], findGrants);
  const serve = servePeople(spil);

  it('is joined on a phone without a login, waited for, and taken up when somebody cancels', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const beheer = await gemeente.staff('beheer');
    await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst() });
    await withPage({ baseURL: await serve(beheer, ['beheer'], code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/activiteiten/nieuw');
      await page.getByLabel('Wie doet dit?').selectOption({ index: 1 });
      await page.getByLabel('Hoe heet het?').fill('Samen koken');
      await page.getByLabel('Waar?').fill('De Linde');
      await page.getByLabel('Hoe vaak?').selectOption({ label: 'Elke week' });
      for (const [legend, parts] of [['Eerste dag', ['1', '4', '2026']], ['Laatste dag', ['29', '4', '2026']]] as const) for (const [place, part] of parts.entries()) await page.getByRole('group', { name: legend }).getByRole('textbox').nth(place).fill(part);
      await page.getByLabel('Van hoe laat?').fill('10.00');
      await page.getByLabel('Tot hoe laat?').fill('12:00');
      await page.getByLabel('Hoeveel mensen?').fill('1');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByText('Er schreef zich nog niemand in').waitFor();
    });
    const url = await serve({ soort: 'anoniem' }, [], code);
    const codes: string[] = [];
    for (const naam of ['Anna', 'Bo']) {
      await withPage({ baseURL: url, width: 320, expected: /422/ }, async (page) => {
        page.setDefaultTimeout(8000);
        await page.goto('/activiteiten');
        if (naam === 'Anna') await look(page, 'activiteit-lijst');
        await page.getByRole('link', { name: 'Samen koken' }).focus();
        await page.keyboard.press('Enter');
        await page.getByLabel('Uw naam').fill(naam);
        await page.keyboard.press('Enter');
        await page.getByText('Vul in hoe wij u kunnen bereiken.').first().waitFor();
        await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('06 5550 1234');
        await look(page, `activiteit-${naam}`);
        await page.keyboard.press('Enter');
        if (naam === 'Anna') await page.getByText('U bent ingeschreven').waitFor();
        else await page.getByText('U staat op de wachtlijst').waitFor();
        codes.push((await page.locator('strong[translate=no]').textContent()) ?? '');
        expect(page.url()).not.toContain(codes.at(-1));
        await look(page, `activiteit-${naam}-klaar`);
      });
    }
    const own = (place: number, work: (page: Parameters<typeof look>[0]) => Promise<void>) => withPage({ baseURL: url, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/inschrijving');
      await page.getByLabel('Uw code').fill(codes[place] ?? '');
      await page.getByRole('button', { name: 'Laat zien' }).click();
      await work(page);
    });
    await own(0, async (page) => {
      await page.getByRole('button', { name: 'Ik kom niet' }).click();
      await page.getByText('U komt niet').waitFor();
    });
    await own(1, async (page) => {
      await page.getByText('Er is plek voor u').waitFor();
      await look(page, 'activiteit-plek');
      await page.getByRole('button', { name: 'Ja, ik kom' }).click();
      await page.getByText('U komt', { exact: true }).waitFor();
    });
    await withPage({ baseURL: await serve(beheer, ['beheer'], code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/activiteiten');
      await page.getByRole('link', { name: 'Samen koken' }).click();
      await page.getByRole('rowheader', { name: 'Bo' }).waitFor();
      await look(page, 'activiteit-deelnemers', true);
    });
  });
});
