import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { makeMailDesk } from '../../src/platform/mail/index.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { exampleDienst } from '../../src/voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import { openUitnodiging } from '../../src/voor-de-toegang/sociale-kaart/testing/open-uitnodiging.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { press, tabTo, type } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectNoSidewaysScroll, expectNothingInline } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';
import { openSpil } from '../plan/open-plan.ts';

async function look(page: Page, name: string, bare = false): Promise<void> {
  await expectAxeClean(page);
  if (bare) await expectNothingInline(page);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 900 });
  await expectNoSidewaysScroll(page);
  await screenshot(page, `bijhouden-${name}-320`);
  if (size !== null) await page.setViewportSize(size);
  await screenshot(page, `bijhouden-${name}`);
}

forEachJourney('the sociale kaart, kept by the organisations', (db) => {
  const spil = openSpil(db);
  const serve = servePeople(spil);

  it('lets an organisation say by keyboard on a phone, without login and scripts, that one entry is right and another is not; beheer sees was and is, and goes back', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    spil.clock.set(new Date().toISOString());
    const beheer = await gemeente.staff('beheer', 'Bea Beheer');
    await asSystem(spil, code, (tx) => tx.insertInto('wijk').values([{ gemeente: code, code: `${code}01`, naam: 'Dorp' }, { gemeente: code, code: `${code}02`, naam: 'Duinrand' }]).execute());
    const organisatie = { naam: 'Duinlicht', email: 'info@duinlicht.example' };
    const { id } = await spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst({ organisatie, wijken: [`${code}01`] }) });
    await spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst({ organisatie, naam: 'Koffie in De Linde' }) });
    const [owner] = await asSystem(spil, code, (tx) => tx.selectFrom('dienst_organisatie').select('id').where('gemeente', '=', code).execute());
    const sleutel = await openUitnodiging(spil, code, owner!.id);
    const phone = await serve({ soort: 'anoniem' }, [], code);
    await withPage({ baseURL: phone, width: 390 }, async (page) => {
      await page.goto(`/sociale-kaart/bijwerken/${code}/${'x'.repeat(43)}`);
      await page.getByText('Deze link werkt niet meer').first().waitFor();
      await look(page, 'oude-link', true);
      await page.goto(`/sociale-kaart/bijwerken/${code}/${sleutel}`);
      await look(page, 'organisatie', true);
      await tabTo(page, page.locator('section', { hasText: 'Koffie in De Linde' }).getByRole('button', { name: 'Dit klopt nog' }));
      await page.keyboard.press('Enter');
      await page.getByText('We weten nu dat dit nog klopt').waitFor();
      await tabTo(page, page.locator('section', { hasText: 'Eettafel De Linde' }).getByRole('link', { name: 'Er moet iets anders' }));
      await page.keyboard.press('Enter');
      await page.getByLabel('Wat kost het?').waitFor();
      expect(await page.getByLabel('Wat kost het?').inputValue()).toBe('€ 7 voor drie gangen');
      await type(page, 'Website', 'geen adres');
      await press(page, 'button', 'Stuur naar de gemeente');
      await page.locator('[aria-invalid=true]').first().waitFor();
      await look(page, 'voorstel', true);
      await type(page, 'Website', 'https://duinlicht.example');
      await type(page, 'Wat kost het?', '€ 8');
      await type(page, 'Klopt er nog iets anders niet?', 'Wij zijn nu ook op vrijdag open.');
      await press(page, 'button', 'Stuur naar de gemeente');
      await page.getByText('De gemeente kijkt naar uw wijziging').waitFor();
      await page.goto('/sociale-kaart/open-data');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await look(page, 'open-data', true);
    });
    const desk = await serve(beheer, ['beheer'], code);
    await withPage({ baseURL: desk, width: 1280 }, async (page) => {
      await page.goto('/werk/sociale-kaart');
      await page.getByRole('link', { name: 'Voorstellen' }).click();
      await page.getByText('Wij zijn nu ook op vrijdag open.').waitFor();
      await look(page, 'voorstellen');
      await page.getByRole('button', { name: 'Neem over' }).click();
      await page.getByText('Overgenomen in de sociale kaart').waitFor();
      await page.goto(`/werk/sociale-kaart/${id}/geschiedenis`);
      await page.getByText('Versie 2: zo is het nu').waitFor();
      await look(page, 'geschiedenis');
      await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
      await page.getByText('Bewaard').waitFor();
      await page.getByText('€ 7 voor drie gangen').waitFor();
      await page.goto('/werk/sociale-kaart/controle');
      await look(page, 'controle');
      await page.getByRole('button', { name: 'Vraag het nu' }).first().click();
      await page.getByText('De mail gaat zo weg').waitFor();
      await page.goto('/werk/sociale-kaart/witte-vlekken');
      await page.getByText('witte vlek', { exact: true }).first().waitFor();
      await look(page, 'witte-vlekken');
      const file = await page.request.get('/werk/sociale-kaart/witte-vlekken/bestand?codelijst=leefdomein');
      expect(await file.text()).toContain(`${code}02,Duinrand,financien,Financiën,0,0,ja`);
      expect((await page.request.get('/sociale-kaart/open-data')).status()).toBe(200);
    });
    const sent: string[] = [];
    await makeMailDesk(spil.env, { sender: { send: ({ aan }) => { sent.push(aan); return Promise.resolve({ kind: 'sent' }); } }, gemeenten: () => Promise.resolve([code]), host: 'x', onError: () => undefined }).settle();
    expect(sent).toEqual(['info@duinlicht.example', 'info@duinlicht.example']);
  });
});
