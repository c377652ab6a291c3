import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { openDossier } from './conversation.ts';
import { kept } from './kept.ts';
import { look } from './look.ts';

const rungs = ['Eigen kracht', 'Netwerk', 'Algemeen', 'Collectief', 'Individueel'];

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

async function writePlan(page: Page): Promise<void> {
  const begin = await page.getByLabel('Het plan begint').inputValue();
  await page.getByLabel('Einddoel').fill('Veilig thuis blijven wonen');
  await page.getByLabel('Resultaat').fill('Truus doucht weer elke dag en voelt zich daarbij veilig.');
  // The difference between now and wished on a life domain is a goal already.
  await page.getByLabel('Doel', { exact: true }).fill('Ik wil weer gewoon kunnen douchen');
  for (const name of rungs) {
    const rung = page.getByRole('region', { name, exact: true });
    await rung.getByLabel('Wat kan dit betekenen?').fill('Besproken; het helpt een deel van de week.');
    await rung.getByLabel('Is dat genoeg?').selectOption('deels');
  }
  await page.getByRole('button', { name: 'Uit het productenboek (Individueel)' }).click();
  await page.getByLabel('Zoek een voorziening').fill('begel');
  await page.locator('.pb-product').first().click();
  await page.getByLabel('Wat gebeurt er?').fill('Een begeleider helpt bij het douchen en oefent het weer zelf doen');
  await page.getByLabel('Wie doet het?').fill('Begeleider van Duinzoom');
  await page.getByLabel('Wanneer kijken jullie of het helpt?').fill(addMonths(begin, 3));
  await page.getByLabel(/^Hoeveel /).fill('2');
  await page.getByLabel('Wat moet het opleveren?').fill('Truus doucht na een half jaar weer zelf');
  await page.getByRole('radio', { name: /Duinzoom/ }).check();
  await page.getByLabel('Hart: wat is nodig?').fill('Truus is bang om te vallen.');
  await page.getByLabel('Wet: wat mag en moet?').fill('Eigen kracht en netwerk zijn niet genoeg (Wmo 2015 art. 2.3.5 lid 3).');
  await page.getByLabel('Euro: wat kost het, en past dat?').fill('Twee uur per week is minder dan een val.');
  await page.getByRole('button', { name: 'Taak toevoegen' }).click();
  await page.getByLabel('Wat', { exact: true }).fill('Kennismaken met Duinzoom');
  await page.getByLabel('Wie', { exact: true }).fill('Samira Bos');
  await page.getByLabel('Wanneer', { exact: true }).fill('binnen twee weken');
  await page.getByLabel('Nog een dag').fill(addMonths(begin, 3));
  await kept(page);
  await page.getByText('klaar om aan te bieden').waitFor({ timeout: 20_000 });
}

/** Steps 4 and 5: the plan with the ladder and its price, and both signatures. */
export function plan(spil: () => ServingDemo): void {
  test('the generalist builds the plan along the ladder, with its price and the mandate in view, and offers it', async () => {
    await withPage({ baseURL: spil().url }, async (page) => {
      const dossier = await openDossier(page);
      await page.goto(`${dossier}/plan`);
      await page.getByRole('button', { name: 'Plan opstellen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ondersteuningsplan' }).waitFor();
      await page.waitForLoadState('networkidle');
      await writePlan(page);
      await page.getByText('binnen uw mandaat').waitFor();
      expect(await page.getByText('beschikking nodig').first().isVisible()).toBe(true);
      await look(page, '30-plan');
      await page.getByRole('link', { name: 'Aanbieden' }).click();
      await page.getByRole('button', { name: 'Aanbieden aan de inwoner' }).click();
      await page.getByText('klaar om te ondertekenen').waitFor();
      await page.getByRole('link', { name: 'Ondertekenen', exact: true }).click();
      await page.getByRole('button', { name: 'Ondertekenen' }).click();
      await page.getByText('Samira Bos (generalist)').waitFor();
    });
  }, 200_000);

  test('the inwoner reads the plan on a phone and signs it', async () => {
    await withPage({ baseURL: spil().url, width: 390 }, async (page) => {
      await logInAs(page, 'Truus de Wit', '/mijn');
      await page.goto('/mijn/plan');
      await look(page, '31-plan-lezen');
      await page.getByLabel('Ik heb het plan gelezen en ik ben het ermee eens').check();
      await page.getByRole('button', { name: 'Ondertekenen' }).click();
      await page.getByText('Uw handtekening staat onder het plan').waitFor();
      expect(await page.locator('.spil-next time').count()).toBeGreaterThan(0);
      await look(page, '32-plan-ondertekend');
    });
  }, 60_000);
}
