import { afterAll, expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { assertTestBsn } from '../../src/registers/persoon/index.ts';
import { asVoter, wijkRegister } from '../../src/voor-de-toegang/initiatief/testing/wijk-register.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const bsns = ['999993653', '999990408', '999993847', '999991000', '999991012'] as const;

forEachJourney('an initiative', (db) => {
  const register = wijkRegister();
  const spil = makeTestSpil(db, modules, findGrants, { get brp() { return register.client; }, admitBsn: assertTestBsn });
  const serve = servePeople(spil);
  afterAll(() => register.stop());

  it('goes from an idea to support, a vote of the wijk, money, and what came of it', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const [teamleider, beheer] = [await gemeente.staff('teamleider'), await gemeente.staff('beheer')];
    await asSystem(spil, code, async (tx) => {
      await tx.insertInto('wijk').values([{ gemeente: code, code: `${code}01`, naam: 'Oost' }, { gemeente: code, code: `${code}02`, naam: 'West' }]).execute();
      await tx.insertInto('postcode_wijk').values({ gemeente: code, postcode: '1901AA', wijk: `${code}01` }).execute();
    });
    await register.settle(code, bsns.map((bsn) => ({ bsn, postcode: '1901AA' })));
    const nobody = await serve({ soort: 'anoniem' }, [], code);
    let eigen = '';
    await withPage({ baseURL: nobody, width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/initiatieven');
      await look(page, 'initiatief-leeg');
      await page.goto('/initiatieven/nieuw');
      await page.getByLabel('Hoe heet uw idee?').focus();
      await page.keyboard.type('Kruidentuin');
      await page.keyboard.press('Enter');
      await page.getByText('Vertel wat u wilt doen.').first().waitFor();
      await look(page, 'initiatief-fout');
      expect(await page.getByLabel('Hoe heet uw idee?').inputValue()).toBe('Kruidentuin');
      await page.getByLabel('In welke wijk?').selectOption({ label: 'Oost' });
      await page.getByLabel('Wat wilt u doen, en met wie?').fill('Met acht buren een tuin met kruiden.');
      await page.getByLabel('Hoeveel geld vraagt u uit het wijkbudget?').fill('250');
      await page.getByLabel('Uw naam').fill('Truus');
      await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('06 5550 1111');
      await page.keyboard.press('Enter');
      await page.getByText('Wij hebben uw idee').waitFor();
      eigen = (await page.locator('strong[translate=no]').textContent()) ?? '';
      await look(page, 'initiatief-verstuurd');
    });
    await withPage({ baseURL: await serve(beheer, ['beheer'], code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/wijkbudgetten');
      await page.getByRole('combobox', { name: 'Wijk' }).selectOption({ label: 'Oost' });
      await page.getByLabel('Jaar').fill('2026');
      await page.getByLabel('Bedrag').fill('1.000');
      await page.getByRole('button', { name: 'Stel vast' }).click();
      await page.getByText('€ 1.000,00').first().waitFor();
      await look(page, 'initiatief-wijkbudget', true);
    });
    const work = await serve(teamleider, ['teamleider'], code);
    await withPage({ baseURL: work, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/initiatieven');
      await look(page, 'initiatief-werk', true);
      await page.getByRole('link', { name: 'Kruidentuin' }).click();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Maak een keuze.').first().waitFor();
      await page.getByRole('radio', { name: 'Ja, plaatsen' }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByRole('button', { name: 'Begin de stemming' }).click();
      await page.getByText('de wijk stemt').waitFor();
      await look(page, 'initiatief-werk-een', true);
    });
    await withPage({ baseURL: nobody, width: 320, expected: /409/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/initiatieven');
      await page.getByRole('link', { name: 'Kruidentuin' }).click();
      await look(page, 'initiatief');
      expect(await page.content()).not.toContain('Truus');
      for (const again of [false, true]) {
        await page.getByLabel('Uw naam').fill('Henk');
        await page.getByLabel('Uw telefoonnummer of e-mailadres').fill('06 5550 2222');
        await page.getByLabel('Ik doe mee').check();
        await page.getByRole('button', { name: 'Ik steun dit' }).click();
        await page.getByText(again ? 'is al steun gegeven' : 'Dank u wel voor uw steun').first().waitFor();
      }
      expect(await page.getByRole('link', { name: 'Log in om te stemmen' }).getAttribute('href')).toContain('/inloggen');
    });
    for (const [at, bsn] of bsns.entries()) {
      const voter = asVoter(bsn);
      if (at > 0) {
        await spil.as(voter, 'initiatief.stem', { id: (await spil.as(voter, 'initiatief.lijst', { gemeente: code })).items[0]?.id ?? '', voor: true });
        continue;
      }
      await withPage({ baseURL: await serve(voter, [], code), width: 320 }, async (page) => {
        page.setDefaultTimeout(8000);
        await page.goto('/initiatieven');
        await page.getByRole('link', { name: 'Kruidentuin' }).click();
        await page.getByRole('radio', { name: 'Ja, geef dit geld' }).focus();
        await page.keyboard.press('Space');
        await look(page, 'initiatief-stemmen');
        await page.getByRole('button', { name: 'Stem' }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Uw stem telt mee').waitFor();
      });
    }
    spil.clock.set('2026-03-26T09:00:00Z');
    await spil.passTime();
    const one = (await spil.as(beheer, 'initiatief.lijst', { gemeente: code })).items[0];
    expect(one?.toestand).toBe('toegekend');
    await withPage({ baseURL: await serve(beheer, ['beheer'], code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/werk/initiatieven/${one?.id ?? ''}`);
      await page.getByRole('button', { name: 'Het is betaald' }).click();
      await page.getByText('Betaald op').waitFor();
    });
    await withPage({ baseURL: nobody, width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/initiatieven/mijn');
      await page.getByLabel('Uw code').fill(eigen.toLowerCase());
      await page.keyboard.press('Enter');
      await page.getByLabel('Wat is ervan gekomen?').fill('De tuin staat vol tijm.');
      await page.getByLabel('Hoeveel gaf u uit?').fill('250,01');
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('Dit is meer dan het initiatief kreeg').first().waitFor();
      expect(await page.getByLabel('Wat is ervan gekomen?').inputValue()).toBe('De tuin staat vol tijm.');
      await look(page, 'initiatief-verantwoorden');
      await page.getByLabel('Hoeveel gaf u uit?').fill('200');
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('U vertelde wat ervan kwam').waitFor();
      expect(page.url()).not.toContain(eigen);
      await page.goto('/initiatieven');
      await page.getByText('nog € 800,00 van € 1.000,00').waitFor();
      await look(page, 'initiatief-klaar');
    });
  });
});
