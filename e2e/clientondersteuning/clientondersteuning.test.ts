import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import type { Actor } from '../../src/platform/access/actor.ts';
import { modules } from '../../src/modules.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { withPage, type PageOptions } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { servePeople } from '../browser/serve-as.ts';

const look = lookAs('steun');

forEachJourney('somebody independent beside the inwoner', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const on = (options: PageOptions, work: (page: Page) => Promise<void>) => withPage(options, async (page) => {
    page.setDefaultTimeout(10_000);
    await work(page);
  });

  /** Somebody who wanted an independent supporter while telling, with a regisseur, and who works for the organisation. */
  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const persoon = spil.newId(code);
    await asSystem(spil, code, (tx) => registerOpgave(tx, spil.env.secrets, code, persoon, { voornamen: 'Riet', voorvoegsel: 'de', geslachtsnaam: 'Boer', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '06 5550 1212', email: '' }, '2026-03-10T09:00:00.000Z'));
    const riet: Actor = { soort: 'inwoner', id: persoon, naam: 'Riet de Boer', personen: [{ gemeente: code, persoon }] };
    const [beheer, teamleider, regisseur, steun] = [await gemeente.staff('beheer'), await gemeente.staff('teamleider'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.organisation('ketenpartner', 'ketenpartner')];
    await asSystem(spil, code, (tx) => tx.updateTable('organisatie').set({ naam: 'Stichting Naast U' }).where('id', '=', steun.organisatie).execute());
    const made = await spil.as(teamleider, 'melding.registratie', { persoon, kanaal: 'telefoon', vraag: 'Ik kom de dag niet meer door.', gezelschap: [{ soort: 'clientondersteuner' }] });
    await spil.as(teamleider, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
    await spil.conductor.settle();
    const [mijn, werk, organisatie] = [await serve(riet, [], code), await serve(regisseur, ['generalist'], code), await serve(steun, ['ketenpartner'], code)];
    return { code, beheer, riet, regisseur, steun, mijn, werk, organisatie, ...made };
  }

  it('is asked by the inwoner on a small phone by keyboard, without scripts; the organisation sees that alone and tells who it is', async () => {
    const { code, beheer, mijn, werk, organisatie, id, dossier } = await setUp();
    await on({ baseURL: await serve(beheer, ['beheer'], code) }, async (page) => {
      await page.goto('/werk/clientondersteuning');
      await page.getByText('Er is nog geen organisatie gekozen').waitFor();
      await page.getByLabel('Welke organisatie?').selectOption({ label: 'Stichting Naast U' });
      await page.getByRole('button', { name: 'Kies deze organisatie' }).click();
      await page.getByText('Gekozen sinds').waitFor();
      await look(page, '1-organisaties', true);
    });
    await on({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto(`/mijn/dossiers/${dossier}/clientondersteuning`);
      await look(page, '2-vragen');
    });
    await on({ baseURL: mijn, width: 320, js: false, expected: /422/ }, async (page) => {
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Iemand die naast u staat' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Wij bellen u daarover').waitFor();
      expect(await page.getByRole('radio', { name: 'Bellen: 06 5550 1212' }).isChecked()).toBe(true);
      await page.getByLabel('Waar gaat het om, in één zin?').fill('Ik zie op tegen het gesprek.');
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /Zet een vinkje als u het goed vindt/ }).waitFor();
      expect(await page.getByLabel('Waar gaat het om, in één zin?').inputValue()).toContain('Ik zie op tegen het gesprek.');
      await page.getByRole('checkbox', { name: /Ja, geef mijn naam/ }).focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Uw vraag is verstuurd').waitFor();
      await page.getByText('Stichting Naast U neemt contact met u op').waitFor();
    });
    await on({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto(`/mijn/dossiers/${dossier}/clientondersteuning`);
      await page.getByText('Wat u doorgaf', { exact: true }).click();
      await look(page, '3-gevraagd');
    });
    await on({ baseURL: organisatie }, async (page) => {
      await page.goto('/ketenpartner');
      await page.getByRole('link', { name: 'Cliëntondersteuning' }).click();
      await page.getByRole('cell', { name: '13 maart 2026' }).waitFor();
      await look(page, '4-lijst', true);
      await page.getByRole('link', { name: 'Riet de Boer' }).click();
      await page.getByText('Ik zie op tegen het gesprek.').waitFor();
      await page.getByText('06 5550 1212').waitFor();
      expect(await page.getByText('Ik kom de dag niet meer door').count()).toBe(0);
      await look(page, '5-vraag', true);
      await page.getByRole('button', { name: 'Geef door aan de inwoner' }).click();
      await page.getByRole('link', { name: 'Vul in wie de cliëntondersteuner is.' }).waitFor();
      await page.getByLabel('Naam van de cliëntondersteuner').fill('Rosa Vink');
      await page.getByLabel('Telefoon of e-mail van de cliëntondersteuner').fill('06 5550 4321');
      for (const [part, value] of [['Dag', '16'], ['Maand', '3'], ['Jaar', '2026']] as const) await page.getByLabel(part, { exact: true }).fill(value);
      await page.getByLabel('Hoe laat?').fill('9:30');
      await page.getByLabel('Waar?').fill('bij u thuis');
      await look(page, '5-doorgeven', true);
      await page.getByRole('button', { name: 'Geef door aan de inwoner' }).click();
      await page.getByText('De inwoner krijgt hier een brief over').waitFor();
      expect((await page.goto(`/dossiers/${dossier}/verhaal`))?.status()).toBe(403);
    });
    await spil.conductor.settle();
    await on({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto(`/mijn/dossiers/${dossier}/clientondersteuning`);
      await page.getByText('Rosa Vink').waitFor();
      await page.getByText('bij u thuis').waitFor();
      await look(page, '6-geregeld');
      await page.goto(`/mijn/dossiers/${dossier}/tijdlijn`);
      await page.getByText('Er staat nu iemand naast u: uw cliëntondersteuner').waitFor();
      await page.goto('/mijn/post');
      await page.getByRole('link', { name: 'Uw cliëntondersteuner' }).waitFor();
    });
    await on({ baseURL: werk }, async (page) => {
      await page.goto(`/dossiers/${dossier}/gesprek/afspraak/${id}`);
      expect(await page.getByRole('checkbox', { name: 'cliëntondersteuner' }).isChecked()).toBe(true);
      expect(await page.getByLabel('Naam van wie meekomt').inputValue()).toBe('Rosa Vink, Stichting Naast U');
      for (const [part, value] of [['Dag', '17'], ['Maand', '3'], ['Jaar', '2026']] as const) await page.getByLabel(part, { exact: true }).fill(value);
      await page.getByLabel('Hoe laat?').fill('9:30');
      await page.getByRole('button', { name: 'Afspraak maken en sturen' }).click();
      await page.getByRole('button', { name: 'Neem over: geregeld' }).click();
      await expect.poll(() => page.getByLabel('Wie, en hoe te bereiken?').inputValue()).toBe('Rosa Vink, Stichting Naast U, 06 5550 4321');
      expect(await page.getByRole('radio', { name: 'Geregeld', exact: true }).isChecked()).toBe(true);
    });
    await on({ baseURL: mijn, width: 320, js: false }, async (page) => {
      await page.goto('/mijn/gesprek');
      await page.getByRole('link', { name: 'Vraag een cliëntondersteuner' }).click();
      await page.getByText('Niet meer nodig?').click();
      await page.getByRole('button', { name: 'Stop hiermee' }).click();
      await page.getByText('Het is gestopt. Wat u doorgaf, is gewist.').waitFor();
    });
  }, 180_000);

  it('is work for who has the household, who asks it with consent; what the organisation gives back comes back', async () => {
    const { code, beheer, steun, mijn, werk, organisatie, dossier } = await setUp();
    await spil.as(beheer, 'ondersteuningsorganisatie.aanwijzing', { gemeente: code, organisatie: steun.organisatie });
    await on({ baseURL: werk }, async (page) => {
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Cliëntondersteuning regelen' }).click();
      await page.getByText('nog te regelen').waitFor();
      await page.getByRole('button', { name: 'Vraag het de organisatie' }).click();
      await page.getByRole('link', { name: /Zonder akkoord gaat er niets/ }).waitFor();
      await page.getByRole('radio', { name: 'dat zei de inwoner' }).check();
      await look(page, '7-regelen', true);
      await page.getByRole('button', { name: 'Vraag het de organisatie' }).click();
      await page.getByText('De vraag ligt bij de organisatie').waitFor();
      await page.goto('/werk');
      expect(await page.getByRole('link', { name: 'Cliëntondersteuning regelen' }).count()).toBe(0);
    });
    await on({ baseURL: organisatie, width: 390 }, async (page) => {
      await page.goto('/ketenpartner/clientondersteuning');
      await page.getByRole('link', { name: 'Riet de Boer' }).click();
      await page.getByText('Het lukt ons nu niet').click();
      await page.getByLabel('Waarom niet?').fill('Onze ondersteuners zijn deze maand bezet.');
      await page.getByRole('button', { name: 'Geef de vraag terug' }).click();
      await page.getByText('Hier staat nu niets').waitFor();
    });
    await on({ baseURL: werk }, async (page) => {
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Cliëntondersteuning opnieuw regelen' }).click();
      await page.getByText('Stichting Naast U: Onze ondersteuners zijn deze maand bezet.').waitFor();
      await look(page, '8-terug', true);
    });
    await on({ baseURL: mijn, width: 320 }, async (page) => {
      await page.goto(`/mijn/dossiers/${dossier}/clientondersteuning`);
      await page.getByText('De organisatie kan u nu niet helpen').waitFor();
      await look(page, '9-verder-zoeken');
    });
  }, 120_000);
});
