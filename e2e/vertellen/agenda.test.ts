import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { modules } from '../../src/modules.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { withPage, type PageOptions } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';
import { next } from './next.ts';

forEachJourney('choosing a moment of the team', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const nobody = { soort: 'anoniem' } as const;
  const on = (options: PageOptions, work: (page: Page) => Promise<void>) => withPage(options, async (page) => {
    page.setDefaultTimeout(10_000);
    await work(page);
  });

  /** Tells it up to the last look. */
  async function tell(page: Page, naam: string): Promise<void> {
    await page.goto('/hulp-vragen');
    await page.getByLabel('Waar zoekt u hulp bij?').fill('Ik kom de dag niet meer door.');
    await next(page);
    await page.getByRole('radio', { name: 'Voor mezelf' }).check();
    await next(page);
    await page.getByRole('group', { name: 'Wie wilt u erbij' }).waitFor();
    await next(page);
    await page.getByLabel('Uw naam').fill(naam);
    await page.getByLabel('Uw telefoonnummer').fill('06 5550 1212');
    await next(page);
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  }

  it('is offered in the agenda, chosen by one of two on a phone without scripts, and begins the planning of the conversation', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const worker = await gemeente.staff('teamleider', 'Hanneke Vos');
    const agenda = await serve(worker, ['teamleider'], code);
    await on({ baseURL: agenda }, async (page) => {
      await page.goto('/werk/agenda');
      await page.getByText('Er staat nog niets open').waitFor();
      await page.getByRole('button', { name: 'Zet ze open' }).click();
      await page.getByRole('link', { name: 'Vul in op welke dag.' }).waitFor();
      for (const [part, value] of [['Dag', '17'], ['Maand', '3'], ['Jaar', '2026']] as const) await page.getByLabel(part, { exact: true }).fill(value);
      await page.getByLabel('Hoe laat begint het eerste?').fill('9:30');
      await page.getByRole('radio', { name: 'op kantoor' }).check();
      await page.getByLabel('Adres of plek').fill('Raadhuisplein 1');
      await page.getByLabel('Hoeveel achter elkaar?').fill('3');
      await page.getByRole('button', { name: 'Zet ze open' }).click();
      await page.getByText('De agenda is bijgewerkt').waitFor();
      await page.getByRole('button', { name: /Trek in.*10:30/ }).click();
      await page.getByRole('cell', { name: /10:30/ }).waitFor({ state: 'detached' });
      await look(page, '20-agenda', { staff: true });
    });
    const url = await serve(nobody, [], code);
    const moment = { name: /17 maart 2026.*09:30/ };
    await on({ baseURL: url, width: 320, js: false }, async (first) => {
      await tell(first, 'Riet de Boer');
      await first.getByRole('radio', moment).check();
      await on({ baseURL: url, width: 390 }, async (second) => {
        await tell(second, 'Piet Stam');
        expect(await second.getByRole('radio', { name: 'Bel mij liever' }).isChecked()).toBe(true);
        await look(second, '21-moment');
        await second.getByRole('radio', moment).check();
        await first.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
        await first.getByText(/Wij spreken u op .* Raadhuisplein 1/).waitFor();
        await look(first, '22-ontvangen', { axe: false });
        await second.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
        await second.getByRole('link', { name: /net door iemand anders gekozen/ }).waitFor();
        expect(await second.getByRole('radio', moment).count()).toBe(0);
        await look(second, '23-net-gekozen');
        await second.getByRole('radio', { name: 'Bel mij liever' }).check();
        await second.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
        await second.getByText('Wij nemen uiterlijk').waitFor();
      });
    });
    await on({ baseURL: agenda }, async (page) => {
      await page.goto('/werk/agenda');
      await page.getByRole('link', { name: 'gekozen: de vraag' }).click();
      await page.getByText('Koos dit moment').waitFor();
      await page.getByRole('link', { name: 'Mijn afspraken' }).click();
      await page.getByRole('cell', { name: 'op kantoor, Raadhuisplein 1' }).waitFor();
      await page.getByRole('link', { name: 'Eerste gesprek: de vraag' }).click();
      await page.getByText('Koos dit moment').waitFor();
      await page.getByText('Raadhuisplein 1').waitFor();
    });
    const persoon = spil.newId(code as never);
    await asSystem(spil, code as never, (tx) => registerOpgave(tx, spil.env.secrets, code as never, persoon, {
      voornamen: 'Riet', voorvoegsel: 'de', geslachtsnaam: 'Boer', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '06 5550 1212', email: '',
    }, '2026-03-10T09:00:00.000Z'));
    const [vraag] = (await spil.as(worker, 'spreektijd.lijst', { team: gemeente.team })).items;
    const made = await spil.as(await gemeente.staff('klantcontact'), 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Ik kom de dag niet meer door.', klantcontact: vraag?.klantcontact ?? '' });
    const regisseur = await gemeente.staff('generalist');
    await spil.as(worker, 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
    await on({ baseURL: await serve(regisseur, ['generalist'], code) }, async (page) => {
      await page.goto(`/dossiers/${made.dossier}/gesprek/afspraak/${made.id}`);
      expect(await page.getByLabel('Hoe laat?').inputValue()).toBe('09:30');
      expect(await page.getByLabel('Adres of plek').inputValue()).toBe('Raadhuisplein 1');
      await page.getByRole('link', { name: 'Mijn afspraken' }).click();
      await page.getByText('U hebt geen afspraken').waitFor();
      await look(page, '24-geen-afspraken', { staff: true });
      await spil.as(regisseur, 'gesprek.planning', { melding: made.id, begin: '2026-03-17T08:30:00Z', vorm: 'thuis', plaats: 'Zeeweg 3, Castricum' });
      await page.reload();
      await page.getByRole('link', { name: /^Gesprek met .*Boer/ }).waitFor();
      await look(page, '25-afspraken', { staff: true });
      await page.getByRole('link', { name: /^Gesprek met .*Boer/ }).click();
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goto('/werk/agenda');
      await page.getByRole('link', { name: 'gekozen: de melding' }).click();
      await page.getByText('Koos dit moment').waitFor();
    });
  });
});
