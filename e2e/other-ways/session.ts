import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { withPage } from '../browser/browser.ts';
import { logInAs } from '../browser/serve-demo.ts';
import type { ServingDemo } from '../browser/serve-demo.ts';
import { askApi } from '../browser/ask-api.ts';
import { tomorrow } from '../main-job/tomorrow.ts';
import { look } from './look.ts';
import { newMelding } from './new-melding.ts';

const typed = 'Doorverwezen naar de klussendienst; mevrouw belt zelf.';

/** The session ends as when somebody was away too long: the browser still has its page, and no longer who it was. */
const endSession = (page: Page): Promise<void> => page.context().clearCookies();

/** Logs in in the tab that opens, closes it, and comes back to the page that stayed open. */
async function logInBeside(page: Page, naam: string): Promise<void> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Log opnieuw in (opent een nieuw tabblad)' }).click();
  const beside = await opened;
  await beside.getByRole('region', { name: 'Voor medewerkers' }).getByRole('link').first().click();
  await beside.getByRole('button', { name: naam }).click();
  await beside.getByRole('heading', { level: 1, name: 'U bent weer ingelogd' }).waitFor();
  await beside.close();
  await page.bringToFront();
  await page.evaluate(`window.dispatchEvent(new Event('focus'))`);
}

/** A session that ends while somebody types: on no page with scripts is a word lost. */
export function session(spil: () => ServingDemo): void {
  test('a form that is sent after the session ended stays as it was typed, and is sent again after a login beside it', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Weg', vraag: 'Wie helpt met mijn schuur?' });
    await withPage({ baseURL: spil().url, expected: /401/ }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/melding/${melding}/afhandelen`);
      await page.waitForLoadState('networkidle');
      await page.getByLabel('Wat is er met de vraag gedaan?').fill(typed);
      await endSession(page);
      await page.getByRole('button', { name: 'Afhandelen' }).click();
      await page.getByRole('heading', { name: 'U was te lang weg en bent uitgelogd' }).waitFor();
      await page.getByText('Er is niets verstuurd. Alles wat u invulde, staat hier nog.').waitFor();
      expect(await page.getByLabel('Wat is er met de vraag gedaan?').inputValue()).toBe(typed);
      await look(page, 'sessie-formulier');
      await logInBeside(page, 'Samira Bos');
      await page.getByText('U bent weer ingelogd. Verstuur het nog een keer.').waitFor();
      expect(await page.getByLabel('Wat is er met de vraag gedaan?').inputValue()).toBe(typed);
      await page.getByRole('button', { name: 'Afhandelen' }).click();
      await page.getByRole('main').getByText('afgehandeld', { exact: true }).first().waitFor();
      expect(await page.getByText(typed).count()).toBe(1);
    });
    expect((await askApi<{ afloop: string }>(spil(), 'generalist', `meldingen/${melding}`)).afloop).toBe(typed);
  }, 120_000);

  test('a form of a session that ended is also kept when somebody had logged in elsewhere before it was sent', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Terug', vraag: 'Wie helpt met mijn heg?' });
    await withPage({ baseURL: spil().url, expected: /401/ }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/melding/${melding}/intrekken`);
      await page.waitForLoadState('networkidle');
      await page.getByLabel('Waarom wil de inwoner de melding intrekken?').fill(typed);
      await endSession(page);
      const beside = await page.context().newPage();
      await logInAs(beside, 'Samira Bos', '/werk');
      await beside.close();
      await page.getByRole('button', { name: 'Intrekken' }).click();
      await page.getByText('U bent weer ingelogd. Verstuur het nog een keer.').waitFor();
      await page.getByRole('button', { name: 'Intrekken' }).click();
      await page.getByRole('main').getByText('ingetrokken', { exact: true }).first().waitFor();
      expect(await page.getByRole('main').getByText(typed).count()).toBe(1);
    });
  }, 120_000);

  test('what is typed in the conversation stays on the device, and is saved after the login', async () => {
    const { dossier } = await newMelding(spil(), { geslachtsnaam: 'Gesprek', vraag: 'Ik slaap niet meer.' });
    await withPage({ baseURL: spil().url, expected: /401/ }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/gesprek`);
      await page.getByRole('link', { name: 'Gesprek plannen' }).click();
      await page.getByLabel('Dag', { exact: true }).fill(tomorrow());
      await page.getByLabel('Hoe laat?').fill('9:30');
      await page.getByLabel('thuis').check();
      await page.getByRole('button', { name: 'Afspraak maken en sturen' }).click();
      await page.getByRole('heading', { level: 1, name: /^Gesprek met / }).waitFor();
      await page.waitForLoadState('networkidle');
      const field = page.getByLabel('Wat is de vraag achter de vraag?');
      await endSession(page);
      await field.fill('Zij ligt wakker van de rekeningen.');
      await page.getByText('Log opnieuw in', { exact: true }).waitFor();
      await page.getByText('Wat u typte, staat nog op dit apparaat.').waitFor();
      await look(page, 'sessie-gesprek');
      await page.getByRole('link', { name: 'Log in', exact: true }).click();
      await page.getByRole('region', { name: 'Voor medewerkers' }).getByRole('link').first().click();
      await page.getByRole('button', { name: 'Samira Bos' }).click();
      await page.getByRole('heading', { level: 1, name: /^Gesprek met / }).waitFor();
      await page.waitForLoadState('networkidle');
      await expect.poll(() => field.inputValue()).toBe('Zij ligt wakker van de rekeningen.');
      await page.locator('.spil-saved').filter({ hasText: 'bewaard' }).first().waitFor();
      await page.reload();
      expect(await field.inputValue()).toBe('Zij ligt wakker van de rekeningen.');
    });
  }, 120_000);

  test('a plan in the making stays on the screen as it was typed, and is kept after a login beside it', async () => {
    const { dossier, melding } = await newMelding(spil(), { geslachtsnaam: 'Plan', vraag: 'Ik wil weer onder de mensen zijn.' });
    const { id } = await askApi<{ id: string }>(spil(), 'generalist', 'ondersteuningsplannen', { melding });
    const einddoel = 'Ik wil elke week bij mijn koor zijn';
    await withPage({ baseURL: spil().url, expected: /401/ }, async (page) => {
      await logInAs(page, 'Samira Bos', '/werk');
      await page.goto(`${dossier}/plan/${id}`);
      await page.waitForLoadState('networkidle');
      const state = page.locator('.pb-kept');
      await state.filter({ hasText: 'Alles is bewaard' }).waitFor();
      await endSession(page);
      const field = page.getByRole('textbox', { name: 'Einddoel' });
      await field.fill(einddoel);
      await state.filter({ hasText: 'U bent uitgelogd. Uw tekst staat nog op dit scherm.' }).waitFor();
      expect(await field.inputValue()).toBe(einddoel);
      // Typing goes on: what comes after it is kept as well.
      await page.getByRole('textbox', { name: 'Resultaat' }).fill('Robin komt weer buiten.');
      await look(page, 'sessie-plan');
      const asked = () => askApi<{ getoond: { inhoud: { einddoel: string; resultaat: string } } }>(spil(), 'generalist', `ondersteuningsplannen/${id}`);
      expect((await asked()).getoond.inhoud.einddoel).toBe('');
      await logInBeside(page, 'Samira Bos');
      await state.filter({ hasText: 'Alles is bewaard' }).waitFor();
      expect((await asked()).getoond.inhoud).toMatchObject({ einddoel, resultaat: 'Robin komt weer buiten.' });
      await page.reload();
      expect(await page.getByRole('textbox', { name: 'Einddoel' }).inputValue()).toBe(einddoel);
    });
  }, 120_000);
}
