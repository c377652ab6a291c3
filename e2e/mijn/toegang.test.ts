import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { asSystem } from '../../src/platform/testing/people.ts';
import { registerOpgave } from '../../src/registers/persoon/index.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { Temporal } from '../../src/platform/time/temporal.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('who may see the own dossier', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('is chosen by the inwoner, without scripts: somebody is let in with a code, is seen looking, and is stopped', async () => {
    const zaak = await makeZaak(spil);
    spil.clock.set(Temporal.Now.instant().toString());
    const persoon = spil.newId(zaak.code);
    await asSystem(spil, zaak.code, (tx) => registerOpgave(tx, spil.env.secrets, zaak.code, persoon, { voornamen: 'Jo', voorvoegsel: '', geslachtsnaam: 'Käster', geboortedatum: '1988-05-01', straat: 'Kade', huisnummer: 1, postcode: '1901AA', plaats: 'Castricum', wijk: null, telefoon: '', email: '' }, '2020-01-01T00:00:00.000Z'));
    const zus: Actor = { soort: 'inwoner', id: persoon, naam: 'Jo Käster', personen: [{ gemeente: zaak.code, persoon }] };
    const until = Temporal.Now.plainDateISO().add({ days: 60 });
    let code = '';
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 320, js: false, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/mijn/dossiers/${zaak.dossier}/toegang`);
      await page.getByRole('heading', { name: 'Sanne Bakker' }).waitFor();
      await page.getByRole('link', { name: 'Laat iemand meekijken' }).click();
      await page.getByRole('button', { name: 'Maak een code' }).click();
      await page.getByRole('link', { name: 'Kies wat deze persoon mag zien.' }).waitFor();
      await page.getByLabel('Wie mag meekijken?').fill('Mijn zus Jo');
      await page.getByRole('checkbox', { name: 'uw plan' }).check();
      for (const [label, value] of [['Dag', until.day], ['Maand', until.month], ['Jaar', until.year]] as const) await page.getByLabel(label).fill(String(value));
      await page.getByRole('button', { name: 'Maak een code' }).click();
      await page.getByText('De code is klaar').waitFor();
      code = (await page.getByRole('status').locator('strong').textContent()) ?? '';
      expect(page.url()).not.toContain(code);
    });
    await withPage({ baseURL: await serve(zus, [], zaak.code), width: 390 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn/machtiging');
      await look(page, 'machtiging');
    });
    await spil.as(zus, 'machtiging.aanvaarding', { gemeente: zaak.code, code });
    await withPage({ baseURL: await serve(zaak.inwoner, [], zaak.code), width: 390 }, async (page) => {
      page.setDefaultTimeout(20_000);
      await page.goto(`/mijn/dossiers/${zaak.dossier}/toegang`);
      // The own rights are no news: whose dossier it is, is not in the list.
      expect(await page.getByRole('heading', { name: 'Anna Sophia' }).count()).toBe(0);
      await page.getByRole('heading', { name: 'Jo Käster' }).waitFor();
      await look(page, 'toegang');
      // The page stays open: whoever looks is there the moment it happens.
      await page.goto(`/mijn/dossiers/${zaak.dossier}/inzage`);
      expect(await page.getByText('Jo Käster').count()).toBe(0);
      await spil.as(zus, 'ondersteuningsplan.gegevens', { id: zaak.plan });
      await page.getByText('Jo Käster').first().waitFor();
      await look(page, 'inzage', true);
      await page.getByRole('link', { name: /Wie mag er meekijken/ }).click();
      await page.getByRole('button', { name: 'Stop de toegang' }).click();
      await page.getByText('Gestopt. Deze persoon ziet niets meer.').waitFor();
    });
    await expect(spil.as(zus, 'ondersteuningsplan.gegevens', { id: zaak.plan })).rejects.toMatchObject({ status: 404 });
  }, 120_000);
});
