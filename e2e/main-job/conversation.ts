import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { kept } from './kept.ts';
import { look } from './look.ts';
import { tomorrow } from './tomorrow.ts';

/** The dossier of Truus, by the work of her regisseur. */
export async function openDossier(page: Page): Promise<string> {
  await logInAs(page, 'Samira Bos', '/werk');
  await page.getByRole('region', { name: 'Mijn huishoudens' }).getByRole('link', { name: 'de Wit' }).last().click();
  await page.getByRole('region', { name: 'Huishouden', exact: true }).waitFor();
  return /\/dossiers\/[^/]+/.exec(page.url())?.[0] ?? '';
}

async function writeConversation(page: Page): Promise<void> {
  await page.getByLabel('Wat gaat goed, waar is het huishouden sterk in?').fill('Truus kookt nog elke dag en kent de hele straat.');
  await page.getByLabel('Wat is de vraag achter de vraag?').fill('Zij wil thuis blijven wonen en niet meer bang zijn om te vallen.');
  await page.getByText('Wassen, aankleden en eten').click();
  const card = page.locator('#domein-basale-adl');
  await card.getByLabel('In eigen woorden').fill('Douchen durf ik niet meer alleen.');
  await card.getByLabel('Wat wij zien').fill('Mevrouw staat onzeker en houdt zich vast aan de wastafel.');
  await card.getByRole('radiogroup', { name: 'Nu' }).getByRole('radio', { name: /^2, / }).check();
  await card.getByRole('radiogroup', { name: 'Wens' }).getByRole('radio', { name: /^4, / }).check();
  for (const letter of 'abcdefg') {
    const topic = page.locator(`#onderwerp-${letter}`);
    await topic.getByLabel('Besproken', { exact: true }).check();
    await topic.getByLabel('Wat kwam eruit, of waarom niet?').fill('Besproken met Truus en haar dochter.');
  }
  await page.getByLabel('Op gewezen; hoeft niet').check();
  await page.getByLabel('Verteld, met wat het vraagt').check();
  await page.getByLabel('Welk document zag u?').selectOption('paspoort');
  await kept(page);
  await page.getByRole('button', { name: 'Vastleggen' }).click();
  await page.getByText('Alles wat het onderzoek nodig heeft, staat erin.').waitFor();
}

/** Step 3: the broad conversation, and the verslag that the inwoner corrects. */
export function conversation(spil: () => ServingDemo): void {
  test('the regisseur holds the broad conversation, without ever pressing save', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      const dossier = await openDossier(page);
      await page.goto(`${dossier}/gesprek`);
      await page.getByRole('link', { name: 'Gesprek plannen' }).click();
      await page.getByLabel('Dag', { exact: true }).fill(tomorrow());
      await page.getByLabel('Hoe laat?').fill('9:30');
      await page.getByLabel('thuis').check();
      await look(page, '20-afspraak');
      await page.getByRole('button', { name: 'Afspraak maken en sturen' }).click();
      await page.getByRole('heading', { level: 1, name: /^Gesprek met / }).waitFor();
      await page.waitForLoadState('networkidle');
      await writeConversation(page);
      await look(page, '21-gesprek');
      await page.getByRole('button', { name: 'Verslag opstellen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Verslag' }).waitFor();
      await page.getByRole('link', { name: 'Bekijken en versturen' }).click();
      await page.getByRole('button', { name: 'Versturen naar de inwoner' }).click();
      await page.getByText('reageren kan tot en met').waitFor();
      expect(await page.getByText('Truus kookt nog elke dag').first().isVisible()).toBe(true);
      await look(page, '22-verslag-verstuurd');
    });
  }, 200_000);

  test('the inwoner reads the verslag on a phone, adds own words and says that it is right', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.goto('/mijn/gesprek');
      await page.getByRole('link', { name: 'Lees het verslag' }).click();
      await page.getByText('Klopt dit niet? Wat goed gaat').click();
      const form = page.getByRole('form', { name: 'Verbeteren: Wat goed gaat' });
      await form.getByRole('textbox').fill('Koken doe ik alleen nog door de week.');
      await form.getByRole('button').click();
      await page.getByText('Uw woorden staan erbij').waitFor();
      await look(page, '23-verslag-gelezen');
      await page.getByRole('button', { name: 'Ja, het verslag klopt' }).click();
      await page.getByText('U zei dat het verslag klopt').waitFor();
    });
    await withPage({ baseURL: spil().url }, async (page) => {
      const dossier = await openDossier(page);
      await page.goto(`${dossier}/gesprek`);
      await page.getByRole('link', { name: /verslag/i }).first().click();
      await page.getByText('Koken doe ik alleen nog door de week.').waitFor();
      await page.getByRole('button', { name: 'Verslag vaststellen' }).click();
      await page.getByText('vastgesteld op').waitFor();
      expect(await page.getByText('Truus kookt nog elke dag').isVisible()).toBe(true);
    });
  }, 120_000);
}
