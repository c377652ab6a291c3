import { expect, it } from 'vitest';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { burenhulp } from '../../src/voor-de-toegang/burenhulp/index.ts';
import { socialeKaart } from '../../src/voor-de-toegang/sociale-kaart/index.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('neighbours', (db) => {
  const spil = makeTestSpil(db, [socialeKaart, burenhulp], findGrants);
  const serve = servePeople(spil);

  it('offer and ask on a phone without a login, are introduced by a person, and see each other when both said yes', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const teamleider = await gemeente.staff('teamleider');
    const url = await serve({ soort: 'anoniem' }, [], code);
    const codes: string[] = [];
    for (const [kant, naam] of [['Ik wil iemand helpen', 'Wim'], ['Ik zoek hulp', 'Toos']] as const) {
      await withPage({ baseURL: url, width: 320 }, async (page) => {
        page.setDefaultTimeout(8000);
        await page.goto('/burenhulp');
        if (naam === 'Wim') await look(page, 'burenhulp-opgave');
        await page.getByRole('radio', { name: kant }).focus();
        await page.keyboard.press('Space');
        await page.getByLabel('Waarbij?').selectOption({ label: 'Gezelschap' });
        await page.getByRole('checkbox', { name: 'avond' }).check();
        await page.getByLabel('Uw naam').fill(naam);
        await page.getByLabel('Uw telefoonnummer of e-mailadres').fill(`06 ${naam}`);
        await page.keyboard.press('Enter');
        await page.getByText('Wij hebben het opgeschreven').waitFor();
        codes.push((await page.locator('strong[translate=no]').textContent()) ?? '');
      });
    }
    await withPage({ baseURL: await serve(teamleider, ['teamleider'], code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/burenhulp');
      await page.getByRole('link', { name: 'Toos' }).click();
      await page.getByText('in dezelfde wijk').waitFor();
      await look(page, 'burenhulp-passend', true);
      await page.getByRole('button', { name: 'Stel aan elkaar voor' }).click();
      await page.getByText('voorgesteld', { exact: true }).waitFor();
    });
    const own = (place: number, work: (page: Parameters<typeof look>[0]) => Promise<void>) => withPage({ baseURL: url, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/burenhulp/mijn');
      await page.getByLabel('Uw code').fill(codes[place] ?? '');
      await page.getByRole('button', { name: 'Laat zien' }).click();
      await work(page);
    });
    for (const place of [0, 1]) {
      await own(place, async (page) => {
        expect(await page.content()).not.toMatch(/06 (?:Wim|Toos)/);
        await page.getByRole('button', { name: 'Ja, ik wil kennismaken' }).click();
        if (place === 0) await page.getByText('Wij wachten op de ander').waitFor();
        else await page.getByText('06 Wim').waitFor();
        await look(page, `burenhulp-ja-${place}`);
      });
    }
    await own(0, async (page) => {
      await page.getByText('06 Toos').waitFor();
      await page.getByRole('button', { name: 'Ik stop' }).click();
      await page.getByText('Dit is gestopt').waitFor();
    });
    await own(1, async (page) => {
      await page.getByText('Deze kennismaking is gestopt.').waitFor();
      expect(await page.content()).not.toContain('06 Wim');
    });
  });
});
