import { expect, it } from 'vitest';
import sharp from 'sharp';
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

forEachJourney('a photo or document that goes along with the telling', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const nobody = { soort: 'anoniem' } as const;
  const photo = (name: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: '#a06040' } }).withExif({ IFD0: { Make: 'Telefoonmerk' } }).jpeg().toBuffer().then((buffer) => ({ name, mimeType: 'image/jpeg', buffer }));
  const choose = (page: Page, file: Awaited<ReturnType<typeof photo>>) => page.getByLabel(/^(Nog een foto|Foto) of document/).setInputFiles(file);

  const on = (options: PageOptions, work: (page: Page) => Promise<void>) => withPage(options, async (page) => {
    page.setDefaultTimeout(10_000);
    await work(page);
  });

  async function somebody(code: string) {
    const persoon = spil.newId(code as never);
    await asSystem(spil, code as never, (tx) => registerOpgave(tx, spil.env.secrets, code as never, persoon, {
      voornamen: 'Johanna', voorvoegsel: 'van', geslachtsnaam: 'Duinen', geboortedatum: '1951-04-02', straat: 'Zeeweg', huisnummer: 3, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '06 5550 1234', email: '',
    }, '2026-03-10T09:00:00.000Z'));
    const actor: Actor = { soort: 'inwoner', id: persoon, naam: 'Johanna van Duinen', personen: [{ gemeente: code as never, persoon: persoon as never }] };
    return { persoon, actor };
  }

  it('is added without login or scripts, taken away again, seen by who answers, and lies in the dossier once there is one', async () => {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const longest = `${'Foto van de trap in mijn huis gezien van boven naar beneden '.repeat(3)}.jpg`;
    await on({ baseURL: await serve(nobody, [], code), width: 320, js: false }, async (page) => {
      await page.goto('/hulp-vragen');
      await page.getByLabel('Waar zoekt u hulp bij?').fill('Ik val van de trap');
      await press(page, 'Voeg toe');
      await page.getByRole('link', { name: 'Kies een foto of een document.' }).waitFor();
      await choose(page, { name: 'trap.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('geen foto') });
      await press(page, 'Voeg toe');
      await page.getByRole('link', { name: /Stuur een PDF, JPEG of PNG/ }).waitFor();
      expect(await page.getByLabel('Waar zoekt u hulp bij?').inputValue()).toBe('Ik val van de trap');
      await look(page, '12-bestand-fout', { axe: false, saves: true });
      await choose(page, await photo(longest));
      await press(page, 'Voeg toe');
      await choose(page, await photo('verkeerde.jpg'));
      await press(page, 'Voeg toe');
      await page.getByRole('button', { name: 'Haal weg verkeerde.jpg' }).click();
      await page.getByText('verkeerde.jpg').waitFor({ state: 'detached' });
      expect((await tabOrder(page, 40)).findIndex((name) => name.includes('Haal weg'))).toBeGreaterThan(0);
      await look(page, '13-bestand', { axe: false, saves: true });
      await next(page);
      await page.getByRole('radio', { name: 'Voor mezelf' }).check();
      await next(page);
      await next(page);
      await page.getByLabel('Uw naam').fill('Karin de Boer');
      await page.getByLabel('Uw telefoonnummer').fill('06 5550 4321');
      await next(page);
      await page.getByText(/Foto van de trap/).waitFor();
      await look(page, '14-nakijken', { axe: false });
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.getByText('Uw vraag is verstuurd').waitFor();
    });
    const staff = await gemeente.staff('klantcontact');
    const [{ id } = { id: '' }] = (await spil.as(staff, 'klantcontact.lijst', {})).items;
    await on({ baseURL: await serve(staff, ['klantcontact'], code) }, async (page) => {
      await page.goto(`/klantcontact/${id}`);
      const sent = await page.request.get((await page.getByRole('link', { name: /Foto van de trap/ }).getAttribute('href')) ?? '');
      expect([sent.status(), sent.headers()['content-type'], (await sent.body()).includes('Telefoonmerk')]).toEqual([200, 'image/jpeg', false]);
      await look(page, '15-klantcontact', { staff: true });
    });
    const { persoon } = await somebody(code);
    const { dossier } = await spil.as(staff, 'melding.registratie', { persoon, kanaal: 'portaal', vraag: 'Ik val van de trap', klantcontact: id });
    expect((await spil.as(staff, 'klantcontact.gegevens', { id })).bijlagen).toEqual([]);
    await on({ baseURL: await serve(await gemeente.staff('teamleider'), ['teamleider'], code) }, async (page) => {
      await page.goto(`/dossiers/${dossier}/documenten`);
      await page.getByRole('link', { name: /Foto van de trap/ }).waitFor();
    });
  }, 120_000);

  it('goes along with scripts while each word is saved, and with a login it lies in the own dossier at once', async () => {
    const { code } = await makeGemeente(spil);
    const { persoon, actor } = await somebody(code);
    await on({ baseURL: await serve(actor, [], code), width: 390 }, async (page) => {
      await page.goto(`/mijn/melding/${persoon}`);
      await page.getByLabel('Waar zoekt u hulp bij?').pressSequentially('Kijk naar mijn trap', { delay: 5 });
      await choose(page, await photo('trap.jpg'));
      await next(page);
      await page.getByRole('radio', { name: 'Voor mezelf' }).check();
      await next(page);
      await page.getByRole('radio', { name: 'Ja, dat gaat' }).check();
      await next(page);
      await next(page);
      await page.getByText('trap.jpg').waitFor();
      await page.getByRole('button', { name: 'Verstuur mijn vraag' }).click();
      await page.waitForURL(/\/mijn\?ontvangen$/);
      const [{ dossier } = { dossier: '' }] = await asSystem(spil, code, (tx) => tx.selectFrom('melding').select('dossier').where('persoon', '=', persoon).execute());
      await page.goto(`/mijn/dossiers/${dossier}/documenten`);
      await page.getByText('trap.jpg').waitFor();
      expect(await page.getByRole('link', { name: 'trap.jpg' }).count()).toBe(1);
    });
  }, 120_000);
});
