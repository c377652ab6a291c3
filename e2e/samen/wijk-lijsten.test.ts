import { expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { exampleDienst } from '../../src/voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import { withPage } from '../browser/browser.ts';
import { press } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('what there is in a wijk', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    await asSystem(spil, code, (tx) => tx.insertInto('wijk').values([{ gemeente: code, code: `${code}01`, naam: 'Oost' }, { gemeente: code, code: `${code}02`, naam: 'West' }]).execute());
    const beheer = await gemeente.staff('beheer');
    const add = (naam: string, cluster: 'preventie-en-welzijn' | 'lokale-diensten' | 'wijkfuncties' | 'ketenpartners', wijk: string) => spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst({ naam, cluster, wijken: [wijk], organisatie: { naam: `Stichting ${naam}` } }) });
    await add('Eettafel', 'preventie-en-welzijn', `${code}01`);
    await add('<b>Zangkoor</b> & co', 'wijkfuncties', `${code}01`);
    await add('Kapper', 'lokale-diensten', `${code}02`);
    for (let at = 0; at < 16; at += 1) await add(`Huisarts ${String(at).padStart(2, '0')}`, 'ketenpartners', `${code}01`);
    await spil.conductor.settle();
    return { code, url: await serve({ soort: 'anoniem' }, [], code) };
  }

  it('stands in four open lists, found by keyboard, on a small phone and without scripts; the rest of a long list is one press away', async () => {
    const { code, url } = await setUp();
    await withPage({ baseURL: url, width: 320, expected: /404/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/sociale-kaart');
      await press(page, 'link', 'Alles in uw wijk op een rij');
      await page.getByRole('heading', { name: 'Wat er is per wijk' }).waitFor();
      await look(page, 'wijken');
      await press(page, 'link', 'Oost');
      await page.getByRole('heading', { name: 'Wat er is in Oost' }).waitFor();
      const section = (name: string) => page.getByRole('region', { name });
      expect(await section('Hulp en activiteiten').getByRole('listitem').allTextContents()).toEqual(['Eettafel, Stichting Eettafel']);
      expect(await section('Clubs, kerken en andere plekken').getByRole('link').allTextContents()).toEqual(['<b>Zangkoor</b> & co']);
      await section('Winkels en diensten').getByText('Hier staat nog niets.').waitFor();
      expect(await section('Met wie wij samenwerken').getByRole('listitem').count()).toBe(15);
      await look(page, 'wijk');
      expect((await (await page.goto(`/wijken/${code}01`))?.body())?.length).toBeLessThan(25_000);
      await page.getByRole('link', { name: /Bekijk de hele lijst/ }).click();
      expect(new URL(page.url()).search).toBe(`?wijk=${code}01&cluster=ketenpartners`);
      await page.getByRole('link', { name: 'Volgende' }).click();
      await page.getByRole('link', { name: 'Huisarts 15' }).waitFor();
      const nowhere = await page.goto('/wijken/nergens');
      expect(nowhere?.status()).toBe(404);
    });
    await withPage({ baseURL: url, width: 320, js: false }, async (page) => {
      await page.goto(`/wijken/${code}02`);
      await page.getByRole('link', { name: 'Kapper' }).waitFor();
    });
  });
});
