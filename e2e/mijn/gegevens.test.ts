import { expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { present } from '../../src/platform/testing/present.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { postvak } from '../../src/registers/postvak/index.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('how an inwoner is told', (db) => {
  const spil = makeTestSpil(db, [postvak] as const, findGrants);
  const serve = servePeople(spil);

  it('is chosen on a small phone, by keyboard and without scripts, with a code that is mailed', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const { code } = await makeGemeente(spil);
    const persoon = spil.newId(code);
    await asSystem(spil, code, (tx) => registerOpgave(tx, spil.env.secrets, code, persoon, { voornamen: 'Bram', voorvoegsel: '', geslachtsnaam: 'Visser', geboortedatum: '1980-01-01', straat: 'Kade', huisnummer: 1, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' }, '2020-01-01T00:00:00.000Z'));
    const inwoner: Actor = { soort: 'inwoner', id: persoon, naam: 'Bram Visser', personen: [{ gemeente: code, persoon }] };
    const mailed = async () => {
      const row = await asSystem(spil, code, (tx) => tx.selectFrom('mail').select('inhoud').where('gemeente', '=', code).executeTakeFirstOrThrow());
      return present(/code is: (\S+)/.exec((JSON.parse(spil.env.secrets.open(present(row.inhoud))) as { tekst: string }).tekst)?.[1]);
    };
    await withPage({ baseURL: await serve(inwoner, [], code), width: 320, js: false, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn/gegevens');
      await page.getByRole('radio', { name: /Per e-mail/ }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.getByLabel('Uw e-mailadres').fill('bram');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Vul een e-mailadres in/ }).waitFor();
      await page.getByLabel('Uw e-mailadres').fill('bram@voorbeeld.nl');
      await page.keyboard.press('Enter');
      await page.getByText('Wij stuurden een code naar').waitFor();
      await page.getByLabel('De code uit de e-mail').fill('AAAA-BBBB-CCCC');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Deze code klopt niet/ }).waitFor();
      await page.getByLabel('De code uit de e-mail').fill((await mailed()).toLowerCase());
      await page.keyboard.press('Enter');
      await page.getByText('Gelukt. U krijgt voortaan een e-mail.').waitFor();
      expect(page.url()).not.toContain('voorbeeld');
    });
    await withPage({ baseURL: await serve(inwoner, [], code), width: 390 }, async (page) => {
      await page.goto('/mijn/gegevens');
      await look(page, 'gegevens');
    });
  }, 120_000);
});
