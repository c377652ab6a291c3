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

forEachJourney('messages about the own dossier', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('go from an inwoner on a small phone, by keyboard and without scripts, to the regisseur and back; both know who reads along', async () => {
    const zaak = await makeZaak(spil);
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 320, js: false, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn/berichten');
      await page.getByRole('link', { name: 'Schrijf een bericht' }).click();
      await page.getByText('Sanne Bakker').waitFor();
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByRole('link', { name: 'Schrijf uw bericht.' }).waitFor();
      await page.getByLabel('Waar gaat het over?').focus();
      await page.keyboard.type('De hulp op dinsdag');
      await page.keyboard.press('Tab');
      await page.keyboard.type('Er kwam niemand.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Uw bericht is verstuurd').waitFor();
    });
    spil.clock.advance({ hours: 1 });
    await withPage({ baseURL: await serve(zaak.regisseur, ['generalist'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Bericht van een inwoner' }).first().click();
      await page.goto(`/dossiers/${zaak.dossier}/berichten`);
      await look(page, 'berichten-dossier', true);
      await page.getByRole('link', { name: 'De hulp op dinsdag' }).click();
      await page.getByText('Er kwam niemand.').waitFor();
      await page.getByLabel('Uw antwoord').fill('Dat spijt me. Ik bel nu de aanbieder.\n\nVanmiddag weet u meer.');
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('Uw bericht is verstuurd').waitFor();
      await look(page, 'bericht-professional', true);
      await page.goto(`/dossiers/${zaak.dossier}/berichten/nieuw`);
      await page.getByLabel('Stichting aanbieder').check();
      await page.getByLabel('Waar gaat het over?').fill('Niemand geweest');
      await page.getByLabel('Uw bericht').fill('Waarom kwam er dinsdag niemand?');
      await look(page, 'bericht-nieuw', true);
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('Uw bericht is verstuurd').waitFor();
    });
    await withPage({ baseURL: await serve(zaak.aanbieder, ['aanbieder'], zaak.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/aanbieder/overleg');
      await look(page, 'overleg', true);
      await page.getByRole('link', { name: 'Niemand geweest' }).click();
      await page.getByLabel('Uw antwoord').fill('Onze collega was ziek. Er komt morgen iemand.');
      await page.getByRole('button', { name: 'Verstuur' }).click();
      await page.getByText('Uw bericht is verstuurd').waitFor();
      await look(page, 'overleg-bericht', true);
      await page.goto(`/aanbieder/opdrachten/${zaak.toewijzing}/overleg`);
      await page.getByText('Alle collega’s van uw organisatie').waitFor();
    });
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 390 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Mijn berichten (1 nieuw)' }).click();
      await look(page, 'berichten');
      await page.getByRole('link', { name: 'De hulp op dinsdag' }).click();
      await page.getByText('Vanmiddag weet u meer.').waitFor();
      await look(page, 'bericht');
      expect(await page.getByText('Niemand geweest').count()).toBe(0);
      await page.getByRole('button', { name: 'Sluit af' }).click();
      await page.getByText('Dit is afgesloten').waitFor();
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Mijn berichten', exact: true }).waitFor();
    });
  }, 120_000);
});
