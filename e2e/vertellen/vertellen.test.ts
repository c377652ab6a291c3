import { gzipSync } from 'node:zlib';
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
import { servePeople } from '../browser/serve-as.ts';
import { tabOrder } from '../browser/tab-order.ts';
import { look } from './look.ts';
import { next, press } from './next.ts';

const plain = { axe: false } as const;
const writing = { saves: true } as const;
const plainWriting = { ...plain, ...writing } as const;
const question = 'Mijn moeder valt vaak. Zij durft niet meer alleen te douchen.';

forEachJourney('telling that help is needed', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const nobody = { soort: 'anoniem' } as const;

  const on = (options: PageOptions, work: (page: Page) => Promise<void>) => withPage(options, async (page) => {
    page.setDefaultTimeout(10_000);
    await work(page);
  });
  const codeOf = async (page: Page): Promise<string> => (await page.locator('#eigen-code strong').textContent()) ?? '';
  const goOn = async (page: Page, code: string) => {
    await page.goto('/hulp-vragen/verder');
    await page.getByLabel('Uw code').fill(code);
    await page.getByRole('button', { name: 'Ga verder' }).click();
  };

  async function somebody(code: string) {
    const persoon = spil.newId(code as never);
    await asSystem(spil, code as never, (tx) => registerOpgave(tx, spil.env.secrets, code as never, persoon, {
      voornamen: 'Johanna', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '06 5550 1234', email: '',
    }, '2026-03-10T09:00:00.000Z'));
    const actor: Actor = { soort: 'inwoner', id: persoon, naam: 'Johanna van Duinen', personen: [{ gemeente: code as never, persoon: persoon as never }] };
    return { persoon, actor };
  }

  it('is begun on a phone without scripts, gone on with elsewhere by the code, and nothing of it is asked again by staff', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const url = await serve(nobody, [], code);
    let own = '';
    await on({ baseURL: url, width: 320, js: false }, async (page) => {
      await page.goto('/hulp-vragen');
      await look(page, '01-vraag', plainWriting);
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      await page.getByLabel('Waar zoekt u hulp bij?').fill(question);
      await next(page);
      await page.getByRole('radio', { name: 'Voor iemand anders' }).check();
      expect(await codeOf(page)).toMatch(/^[2-9A-Z]{4}-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      await look(page, '02-voor-wie', plainWriting);
      await next(page);
      await page.getByLabel('Hoe heet diegene?').fill('Annie de Boer');
      await page.getByRole('radio', { name: 'Ik ben de zoon of dochter' }).check();
      await page.getByRole('radio', { name: 'Nee, nog niet' }).check();
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      await look(page, '03-ander-fout', plainWriting);
      await press(page, 'Later verder');
      await page.getByText('U kunt deze bladzijde sluiten').waitFor();
      own = (await page.locator('.spil-alert strong').textContent()) ?? '';
      expect(page.url()).not.toMatch(new RegExp(`Annie|douchen|${own}`));
      await look(page, '04-later', plain);
    });
    await on({ baseURL: url, width: 390 }, async (page) => {
      await goOn(page, 'AAAA-AAAA-AAAA');
      await page.getByRole('link', { name: /Deze code kennen wij niet/ }).waitFor();
      await page.getByLabel('Uw code').fill(own.toLowerCase());
      await page.getByRole('button', { name: 'Ga verder' }).click();
      expect(await page.getByLabel('Hoe heet diegene?').inputValue()).toBe('Annie de Boer');
      await look(page, '03-ander', writing);
      await press(page, 'Terug');
      await look(page, '02-voor-wie', writing);
      await next(page);
      await page.getByRole('radio', { name: 'Ja, en diegene vindt het goed' }).check();
      await next(page);
      await page.getByRole('checkbox', { name: /onafhankelijke cliëntondersteuner/ }).check();
      await page.getByRole('checkbox', { name: /Iemand die ik zelf meeneem/ }).check();
      await page.getByLabel('Hoe heet wie u meeneemt?').fill('Bep de Boer');
      await page.getByText('Bewaard', { exact: true }).waitFor();
      await look(page, '05-erbij', writing);
      await next(page);
      await page.getByLabel('Uw naam').fill('Karin de Boer');
      await page.getByLabel('Uw telefoonnummer').fill('06 5550 4321');
      await page.getByLabel('Uw e-mailadres').fill('karin');
      await next(page);
      expect(await page.title()).toMatch(/^1 fout: /);
      await page.getByLabel('Uw e-mailadres').fill('');
      await next(page);
      await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
      await look(page, '06-nakijken');
      await page.getByRole('button', { name: 'Wijzig Hoe wij u bereiken' }).click();
      await page.getByLabel('Uw telefoonnummer').fill('06 5550 9999');
      await page.keyboard.press('Enter');
      await page.getByText('06 5550 9999').waitFor();
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.getByText('Uw vraag is verstuurd').waitFor();
      await goOn(page, own);
      await page.getByRole('link', { name: /is al verstuurd of gewist/ }).waitFor();
    });
    await on({ baseURL: await serve(await gemeente.staff('klantcontact'), ['klantcontact'], code) }, async (page) => {
      await page.goto('/klantcontact');
      await page.getByRole('link', { name: /durft niet meer alleen/ }).click();
      await page.getByText('ja, volgens wie het vertelt').waitFor();
      await page.getByText('zoon of dochter', { exact: true }).waitFor();
      await page.getByText(/Bep de Boer \(iemand van de inwoner zelf\)/).waitFor();
      await look(page, '07-klantcontact', { staff: true });
    });
    const { persoon } = await somebody(code);
    const staff = await gemeente.staff('klantcontact');
    const [{ id: klantcontactId } = { id: '' }] = (await spil.as(staff, 'klantcontact.lijst', {})).items;
    const made = await spil.as(staff, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: question, klantcontact: klantcontactId });
    const regisseur = await gemeente.staff('generalist');
    await spil.as(await gemeente.staff('teamleider'), 'melding.toedeling', { id: made.id, regisseur: regisseur.id });
    await on({ baseURL: await serve(regisseur, ['generalist'], code) }, async (page) => {
      await page.goto(`/dossiers/${made.dossier}/gesprek/afspraak/${made.id}`);
      expect(await page.getByRole('checkbox', { name: 'cliëntondersteuner' }).isChecked()).toBe(true);
      expect(await page.getByLabel('Naam van wie meekomt').inputValue()).toBe('Bep de Boer');
    });
  });

  it('saves each word while it is typed, also when the connection was away and the page is closed', async () => {
    const { code } = await makeGemeente(spil);
    const url = await serve(nobody, [], code);
    let own = '';
    const weights: number[] = [];
    await on({ baseURL: url, width: 390, expected: /ERR_FAILED/ }, async (page) => {
      page.on('response', (response) => void response.body().then((body) => response.url().endsWith('.js') && weights.push(gzipSync(body).byteLength), () => undefined));
      await page.goto('/hulp-vragen', { waitUntil: 'networkidle' });
      // Nothing was written, so nothing was saved.
      expect(await page.getByText('Bewaard', { exact: true }).isVisible()).toBe(false);
      await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially('Ik val vaak', { delay: 10 });
      await page.getByText('Bewaard', { exact: true }).waitFor();
      own = await codeOf(page);
      await page.route('**/bewaren', (route) => route.abort());
      await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially(' en ik ben bang', { delay: 10 });
      await page.getByText('Nog niet bewaard').waitFor();
      await look(page, '08-niet-bewaard', writing);
      await page.unroute('**/bewaren');
      await page.getByText('Bewaard', { exact: true }).waitFor({ timeout: 30_000 });
    });
    expect(weights).toHaveLength(1);
    expect(weights[0]).toBeLessThan(60 * 1024);
    await on({ baseURL: url, width: 390 }, async (page) => {
      await goOn(page, own);
      await page.getByRole('radio', { name: 'Voor mezelf' }).waitFor();
      await press(page, 'Terug');
      expect(await page.getByLabel('Waar zoekt u hulp bij?').inputValue()).toBe('Ik val vaak en ik ben bang');
      // Another device writes meanwhile: both are kept.
      await spil.as(nobody, 'klad.bewaring', { gemeente: code, code: own, velden: [{ veld: 'vraag', waarde: 'Op de tablet schreef ik dit', basis: 2 }] });
      await page.getByLabel('Waar zoekt u hulp bij?').fill('Op de telefoon schreef ik dat');
      await page.getByText('Allebei is bewaard').waitFor();
      // Nobody goes on past what was not seen.
      await next(page);
      await page.getByText('Op de tablet schreef ik dit').waitFor();
      await look(page, '09-twee-apparaten', writing);
      await press(page, 'Later verder');
      await look(page, '11-later');
      await press(page, 'Wis wat ik schreef');
      await page.getByText('Wij bewaren niets meer').waitFor();
      await expect(spil.as(nobody, 'klad.opvraging', { gemeente: code, code: own })).rejects.toMatchObject({ status: 400 });
    });
  });

  it('with a login asks nothing that is known, on every device the same, and becomes a melding with who comes along', async () => {
    const gemeente = await makeGemeente(spil);
    const { persoon, actor } = await somebody(gemeente.code);
    const url = await serve(actor, [], gemeente.code);
    await on({ baseURL: url, width: 390 }, async (page) => {
      await page.goto(`/mijn/melding/${persoon}`);
      await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially('Ik red het huishouden niet meer', { delay: 5 });
      await page.getByText('Bewaard', { exact: true }).waitFor();
    });
    await on({ baseURL: url, width: 320, js: false }, async (page) => {
      await page.goto(`/mijn/melding/${persoon}`);
      await page.getByRole('radio', { name: 'Voor mezelf' }).check();
      expect((await tabOrder(page, 30)).some((name) => /Verder/.test(name))).toBe(true);
      await next(page);
      await page.getByRole('radio', { name: 'Ja, dat gaat' }).check();
      await next(page);
      await page.getByRole('checkbox', { name: 'Een tolk' }).check();
      await next(page);
      await page.getByText('Zeeweg 3, 1901AA Castricum').waitFor();
      expect(await page.getByLabel('Uw naam').count()).toBe(0);
      await look(page, '10-bekend', plain);
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.waitForURL(/\/mijn\?ontvangen$/);
    });
    const [{ id } = { id: '' }] = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('melding').select('id').where('persoon', '=', persoon).execute());
    const { gezelschap } = await spil.as(actor, 'melding.gegevens', { id });
    expect(gezelschap).toEqual([{ soort: 'tolk' }]);
    expect((await spil.as(actor, 'klad.eigen', { persoon })).antwoorden).toEqual([]);
  });
});
