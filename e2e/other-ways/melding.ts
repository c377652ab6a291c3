import { expect, test } from 'vitest';
import { askApi } from '../browser/ask-api.ts';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { look } from './look.ts';
import { newMelding } from './new-melding.ts';

const dayOf = (day: Temporal.PlainDate) => [['Dag', day.day], ['Maand', day.month], ['Jaar', day.year]] as const;

/** A melding that needs no plan, that is no longer wanted, or that cannot wait (BUCH 3.3, 3.6; Wmo 2015 art. 2.3.3). */
export function meldingen(spil: () => ServingDemo): void {
  test('a simple question is closed with what was done, by keyboard alone, and its terms stop', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Zandstra', vraag: 'Bij wie moet ik zijn voor een vrijwilliger met een aanhanger?' });
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/melding/${melding}`);
      await look(page, 'melding');
      await page.getByRole('main').getByRole('link', { name: 'Afhandelen zonder plan' }).click();
      await page.getByRole('heading', { level: 1, name: 'Afhandelen zonder plan' }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: 'Afhandelen' }).click();
      await page.getByRole('link', { name: 'Schrijf op wat er met de vraag is gedaan.' }).waitFor();
      await look(page, 'afhandelen-fout');
      await page.getByLabel('Wat is er met de vraag gedaan?').focus();
      await page.keyboard.type('Telefonisch doorverbonden met de klussendienst van het dorpshuis.');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByText('Telefonisch doorverbonden met de klussendienst').waitFor();
      await page.getByRole('main').getByText('afgehandeld', { exact: true }).first().waitFor();
      expect(await page.getByRole('main').getByRole('link', { name: /Afhandelen|Intrekken/ }).count()).toBe(0);
      await look(page, 'afgehandeld');
    });
    const { termijnen } = await askApi<{ termijnen: readonly { toestand: string }[] }>(spil(), 'generalist', `meldingen/${melding}`);
    expect(termijnen.map(({ toestand }) => toestand)).not.toContain('lopend');
  }, 120_000);

  test('a melding is withdrawn in the words of the inwoner, on a phone', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Veldhuis', vraag: 'Kan er iemand meedenken over mijn trap?' });
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/melding/${melding}`);
      await page.getByRole('main').getByRole('link', { name: 'Intrekken' }).click();
      await page.getByRole('heading', { level: 1, name: 'Melding intrekken' }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.getByRole('button', { name: 'Intrekken' }).click();
      await page.getByRole('link', { name: 'Schrijf op waarom de melding wordt ingetrokken.' }).waitFor();
      await page.getByLabel('Waarom wil de inwoner de melding intrekken?').fill('Mijn zoon heeft al een leuning gemaakt.');
      await look(page, 'intrekken');
      await page.getByRole('button', { name: 'Intrekken' }).click();
      await page.getByRole('main').getByText('ingetrokken', { exact: true }).first().waitFor();
      expect(await page.getByRole('main').getByText('Mijn zoon heeft al een leuning gemaakt.').count()).toBe(1);
      await look(page, 'ingetrokken');
    });
  }, 120_000);

  test('what cannot wait is helped now and for a time, with a letter to the inwoner, and the onderzoek goes on', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Haastrecht', vraag: 'Ik kom morgen uit het ziekenhuis.', spoedReden: 'Morgen ontslag, en er is niemand die kookt of schoonmaakt.' });
    const today = Temporal.Now.plainDateISO('Europe/Amsterdam');
    await withPage({ baseURL: spil().url }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/melding/${melding}`);
      await page.getByRole('main').getByRole('link', { name: 'Nu tijdelijke hulp geven' }).click();
      await page.getByRole('heading', { level: 1, name: 'Nu tijdelijke hulp geven' }).waitFor();
      // From the top, as somebody who opens the page.
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect((await tabOrder(page)).join('\n')).toMatch(/^searchbox Zoek een voorziening/m);
      await page.getByLabel('Zoek een voorziening').fill('huishoud');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page.waitForURL(/tekst=huishoud/);
      await look(page, 'spoed-kiezen');
      await page.getByRole('main').getByRole('listitem').getByRole('link', { name: /huishoud/i }).first().click();
      const form = page.getByRole('region', { name: '2. Hoeveel, van wie en hoe lang?' });
      await form.getByRole('button', { name: 'Geef de hulp nu' }).click();
      await page.getByRole('heading', { name: /Er zijn \d fouten/ }).waitFor();
      expect(await form.getByLabel('Waarom kan het niet wachten?').inputValue()).toContain('Morgen ontslag');
      await look(page, 'spoed-fout');
      await form.getByRole('radiogroup', { name: 'Wie levert het?' }).getByRole('radio').first().check();
      await form.getByLabel(/^Hoeveel/).fill('3');
      const last = form.getByRole('group', { name: 'Laatste dag' });
      for (const [label, value] of dayOf(today.add({ weeks: 4 }))) await last.getByLabel(label, { exact: true }).fill(String(value));
      await form.getByLabel('Wat moet de hulp opleveren?').fill('Er is elke dag warm eten en het huis is schoon.');
      await look(page, 'spoed-ingevuld');
      await form.getByRole('button', { name: 'Geef de hulp nu' }).click();
      await page.waitForURL(`**${dossier}/inzet`);
      await page.getByRole('row', { name: /toegekend/ }).first().waitFor();
      // The opdracht follows from the decision by itself, a moment later.
      await expect.poll(async () => {
        await page.reload();
        return page.getByText('Er is elke dag warm eten en het huis is schoon.').count();
      }, { timeout: 30_000, interval: 1000 }).toBe(1);
      await look(page, 'spoed-inzet');
      await page.goto(`${dossier}/documenten`);
      await page.getByText('U krijgt nu tijdelijk hulp').first().waitFor();
    });
    const { toestand } = await askApi<{ toestand: string }>(spil(), 'generalist', `meldingen/${melding}`);
    expect(toestand).toBe('toegedeeld');
  }, 120_000);
}
