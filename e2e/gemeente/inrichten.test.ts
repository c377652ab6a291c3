import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openGemeente } from '../../src/beheer/inrichting/index.ts';
import { logInHere } from '../../src/beheer/inrichting/testing/log-in-here.ts';
import { modules } from '../../src/modules.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

/** A page as it looks wide and on a phone. */
async function look(page: Page, name: string): Promise<void> {
  await expectAxeClean(page);
  await screenshot(page, `inrichten-${name}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await expectNoSidewaysScroll(page);
  await expectReadableAt200(page);
  await screenshot(page, `inrichten-${name}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function letIn(page: Page, { naam, sleutel, rol, team }: { naam: string; sleutel: string; rol: string; team?: string }): Promise<void> {
  const form = page.getByRole('form', { name: 'Iemand toelaten' });
  await form.getByLabel('Naam', { exact: true }).fill(naam);
  await form.getByLabel('Kenmerk in de inlogdienst').fill(sleutel);
  await form.getByLabel('Rol', { exact: true }).selectOption(rol);
  if (team !== undefined) await form.getByLabel(/^Team/).selectOption({ label: team });
  for (const [part, value] of [['Dag', '10'], ['Maand', '3'], ['Jaar', '2026']] as const) await form.getByLabel(part, { exact: true }).fill(value);
  await form.getByRole('button', { name: 'Laat toe' }).click();
  await page.getByRole('heading', { name: naam, level: 2 }).waitFor();
}

forEachJourney('a gemeente that is not there yet', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const code = spil.newGemeente();
  const serveWho = async (sleutel: string): Promise<string> => {
    const who = await logInHere(spil, sleutel);
    return serve(who, who.mandaten.map(({ rol }) => rol), code);
  };

  it('is set up on screen by its beheerder, up to a first melding that a professional of it takes up', async () => {
    await openGemeente(spil.env, { code, naam: 'Nieuwveen', beheerder: 'Kim de Groot', sleutel: 'kim' });
    await withPage({ baseURL: await serveWho('kim'), expected: /409/ }, async (page) => {
      await page.goto('/werk/gemeente/inrichting');
      await page.getByText('Er missen nog 6 onderdelen.').waitFor();
      await look(page, 'begin');
      await page.getByRole('link', { name: 'Telefoon en adres' }).click();
      await page.getByLabel('Telefoon').fill('088 123 45 67');
      await page.getByRole('textbox', { name: /^Adres / }).fill('Markt 2, Nieuwveen');
      await page.getByLabel('Huisstijl').selectOption('duin');
      await page.getByLabel('Slot van een brief').fill('Tot ziens in Nieuwveen.');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Bewaard', { exact: true }).waitFor();
      await page.goto('/werk/gemeente/wijken');
      const wijk = page.getByRole('form', { name: 'Nieuwe wijk' });
      await wijk.getByLabel('Naam van de wijk').fill('Dorp');
      await wijk.getByLabel('Postcodes').fill('1901, 1902 AB');
      await wijk.getByRole('button', { name: 'Maak de wijk' }).click();
      await page.getByText('1901, 1902AB').first().waitFor();
      await wijk.getByLabel('Naam van de wijk').fill('Strand');
      await wijk.getByLabel('Postcodes').fill('1901');
      await wijk.getByRole('button', { name: 'Maak de wijk' }).click();
      await page.getByText('1901 hoort al bij Dorp').first().waitFor();
      await look(page, 'wijken');
      await page.goto('/werk/gemeente/teams');
      const team = page.getByRole('form', { name: 'Nieuw team' });
      await team.getByLabel('Naam van het team').fill('Team Dorp');
      await team.getByRole('checkbox', { name: 'Dorp' }).check();
      await team.getByRole('button', { name: 'Maak het team' }).click();
      await page.getByRole('heading', { name: 'Team Dorp' }).waitFor();
      await page.getByRole('link', { name: 'Kies wie in dit team werkt' }).click();
      await letIn(page, { naam: 'Bram Kuiper', sleutel: 'bram', rol: 'teamleider', team: 'Team Dorp' });
      await letIn(page, { naam: 'Samira Bos', sleutel: 'samira', rol: 'generalist', team: 'Team Dorp' });
      await letIn(page, { naam: 'Ilse Mooij', sleutel: 'ilse', rol: 'klantcontact' });
      const mandaat = page.getByRole('form', { name: 'Wat beslist een generalist alleen?' });
      await mandaat.getByLabel('Bedrag per jaar in euro').fill('10.000');
      for (const [part, value] of [['Dag', '10'], ['Maand', '3'], ['Jaar', '2026']] as const) await mandaat.getByLabel(part, { exact: true }).fill(value);
      await mandaat.getByLabel('In welk besluit staat dit?').fill('Mandaatbesluit 2026');
      await mandaat.getByRole('button', { name: 'Stel vast' }).click();
      await page.getByText('Vastgesteld door de gemeente').waitFor();
      await look(page, 'mensen');
      await page.goto('/werk/gemeente/teams');
      await page.getByText('Samira Bos, generalist').waitFor();
      await look(page, 'teams');
      await page.goto('/werk/gemeente/inrichting');
      await page.getByText('De eerste melding kan komen').waitFor();
      await look(page, 'klaar');
    });
    await withPage({ baseURL: await serveWho('ilse') }, async (page) => {
      const ilse = await logInHere(spil, 'ilse');
      const { id: persoon } = await spil.as(ilse, 'persoon.registratie', { gemeente: code, voornamen: 'Jo', geslachtsnaam: 'Zwart', straat: 'Duinweg', huisnummer: 3, postcode: '1901AB', plaats: 'Nieuwveen', telefoon: '0251 555 123' });
      await page.goto(`/klantcontact/nieuw/${persoon}`);
      await page.getByLabel('Wat vraagt de inwoner?').fill('Ik kom de trap niet meer op.');
      await page.getByRole('radio', { name: 'Wordt een melding' }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('Dossiernummer').waitFor();
    });
    await spil.conductor.settle();
    await withPage({ baseURL: await serveWho('bram') }, async (page) => {
      await page.goto('/werk/wachtrij');
      await page.getByRole('link', { name: /Zwart/ }).last().click();
      await page.getByText('Ik kom de trap niet meer op.').waitFor();
      await page.getByRole('radio', { name: /Samira Bos/ }).check();
      await page.getByRole('button', { name: 'Deel toe' }).click();
      await page.getByText('De melding is toegedeeld').waitFor();
    });
    await spil.conductor.settle();
    await withPage({ baseURL: await serveWho('samira') }, async (page) => {
      await page.goto('/werk');
      await page.getByText(/Zwart/).first().waitFor();
      await screenshot(page, 'inrichten-eerste-melding');
      expect((await spil.as(await logInHere(spil, 'samira'), 'taak.lijst', {})).items.length).toBeGreaterThan(0);
    });
  }, 240_000);
});
