import { expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import type { Actor } from '../../src/platform/access/actor.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { exampleDienst } from '../../src/voor-de-toegang/sociale-kaart/testing/example-dienst.ts';
import type { Page } from 'playwright-core';
import { withPage } from '../browser/browser.ts';
import { choose, pick, press, type } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

/** What nobody should be able to make happen with a name. */
const hostile = 'Buren <script>alert(1)</script> & “vrienden” =1+1 \u202E🌱';

async function typeDay(page: Page, group: string, day: readonly [string, string, string]): Promise<void> {
  for (const [at, label] of ['Dag', 'Maand', 'Jaar'].entries()) await page.getByRole('group', { name: group }).getByLabel(label).fill(day[at] ?? '');
}

forEachJourney('a network of a wijk', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);
  const nobody: Actor = { soort: 'anoniem' };

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    await asSystem(spil, code, (tx) => tx.insertInto('wijk').values([{ gemeente: code, code: `${code}01`, naam: 'Oost' }, { gemeente: code, code: `${code}02`, naam: 'West' }]).execute());
    const [ontwikkelaar, trekker, beheer] = [await gemeente.staff('samenlevingsontwikkelaar', 'Yasmin Dekker'), await gemeente.staff('generalist', 'Sanne Bakker'), await gemeente.staff('beheer')];
    await spil.as(beheer, 'dienst.registratie', { gemeente: code, inhoud: exampleDienst({ cluster: 'wijkfuncties', leefdomeinen: ['sociaal-netwerk'] }) });
    await spil.conductor.settle();
    return { code, ontwikkelaar, trekker };
  }

  it('is begun by keyboard, gets members and starts; inwoners read of it on a small phone without a script', async () => {
    const { code, ontwikkelaar } = await setUp();
    const open = await serve(nobody, [], code);
    await withPage({ baseURL: open, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/sociale-kaart');
      await page.getByRole('link', { name: 'Netwerken in de wijk' }).click();
      await page.getByText('Hier is nog geen netwerk').waitFor();
      await look(page, 'netwerken-leeg');
    });
    await withPage({ baseURL: await serve(ontwikkelaar, ['samenlevingsontwikkelaar'], code), expected: /422|409/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/wijknetwerken');
      await look(page, 'wijknetwerken-leeg', true);
      await press(page, 'link', 'Nieuw netwerk');
      await press(page, 'button', 'Voeg toe');
      await page.getByText('Kies een wijk.').first().waitFor();
      await look(page, 'wijknetwerk-fout', true);
      await type(page, 'Hoe heet het netwerk?', 'Samen aan tafel');
      await type(page, 'Wat wil het netwerk bereiken?', 'Niemand in Oost hoeft alleen te eten.');
      await page.getByRole('checkbox', { name: 'Oost' }).focus();
      await page.keyboard.press('Space');
      await pick(page, 'Wie trekt het netwerk?', 'Sanne Bakker');
      await type(page, 'Telefoonnummer van het netwerk', '088 555 2100');
      await press(page, 'button', 'Voeg toe');
      await page.getByText('in voorbereiding').waitFor();
      await press(page, 'link', 'Lid toevoegen');
      await look(page, 'netwerklid-toevoegen', true);
      await page.getByLabel('Welke organisatie of welk initiatief?').selectOption({ label: 'Stichting Duinlicht' });
      await typeDay(page, 'Doet mee sinds', ['1', '3', '2026']);
      await page.getByLabel('Naam van de contactpersoon').fill('Els Kok');
      await page.getByLabel('Zakelijk telefoonnummer').fill('088 555 2101');
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByText('Els Kok').waitFor();
      await page.getByRole('link', { name: 'Lid toevoegen' }).click();
      await page.getByLabel('Of: een groep inwoners').fill(hostile);
      await typeDay(page, 'Doet mee sinds', ['2', '3', '2026']);
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('link', { name: hostile }).waitFor();
      await press(page, 'button', 'Start het netwerk');
      await page.getByText('actief', { exact: true }).waitFor();
      await look(page, 'wijknetwerk', true);
    });
    await withPage({ baseURL: open, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/sociale-kaart?wijk=${code}01`);
      await page.getByRole('link', { name: 'Netwerken in de wijk' }).click();
      await page.getByRole('heading', { name: 'Netwerken in Oost' }).waitFor();
      await page.getByText(`Dit doen samen: Stichting Duinlicht, ${hostile}`).waitFor();
      expect(await page.getByRole('link', { name: '088 555 2100' }).getAttribute('href')).toBe('tel:0885552100');
      const html = await page.content();
      for (const name of ['Els Kok', 'Sanne Bakker', '088 555 2101', '<script>alert']) expect(html).not.toContain(name);
      await look(page, 'netwerken');
    });
    await withPage({ baseURL: open, width: 320, js: false }, async (page) => {
      const answer = await page.goto('/netwerken');
      expect((await answer?.body())?.length).toBeLessThan(15_000);
      await page.getByLabel('In welke wijk?').selectOption({ label: 'West' });
      await page.getByRole('button', { name: 'Laat zien' }).click();
      await page.getByText('Hier is nog geen netwerk').waitFor();
    });
  });

  it('meets, agrees and tells what its wijk needs, warned for words about one person; what is late comes on the list of who pulls it, and is answered beside the white spots', async () => {
    const { code, ontwikkelaar, trekker } = await setUp();
    const { id } = await spil.as(ontwikkelaar, 'wijknetwerk.registratie', { gemeente: code, naam: 'Samen aan tafel', doel: 'Niemand hoeft alleen te eten.', wijken: [`${code}01`], trekker: trekker.id, telefoon: '088 555 2100' });
    await spil.as(ontwikkelaar, 'wijknetwerk.start', { id });
    await spil.as(trekker, 'netwerklid.aansluiting', { id, soort: 'groep', naam: 'Bewonersgroep Lindelaan', sinds: '2026-03-01' });
    const pulls = await serve(trekker, ['generalist'], code);
    await withPage({ baseURL: pulls, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/werk/wijknetwerken/${id}`);
      await page.getByRole('link', { name: 'Bijeenkomst vastleggen' }).click();
      await typeDay(page, 'Wanneer was het?', ['9', '3', '2026']);
      await page.getByLabel('Waar was het?').fill('Buurthuis De Linde');
      await page.getByRole('checkbox', { name: 'Bewonersgroep Lindelaan' }).check();
      await page.getByLabel('Hoeveel anderen waren er?').fill('4');
      await page.getByLabel('Wat is er over de wijk besproken?').fill('Er is te weinig voor mensen met dementie.');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('U schreef “dementie”').first().waitFor();
      await look(page, 'bijeenkomst-waarschuwing', true);
      await page.getByRole('checkbox', { name: 'Ja, dit gaat over de wijk en niet over één mens' }).check();
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Er waren: Bewonersgroep Lindelaan').waitFor();
      await page.getByRole('link', { name: 'Afspraak toevoegen' }).click();
      await page.getByLabel('Wat is er afgesproken?').fill('Flyers ophangen');
      await page.getByLabel('Wie doet dit?').selectOption({ label: 'Bewonersgroep Lindelaan' });
      await typeDay(page, 'Wanneer is het klaar?', ['11', '3', '2026']);
      await look(page, 'netwerkafspraak-toevoegen', true);
      await page.getByRole('button', { name: 'Voeg toe' }).click();
      await page.getByRole('link', { name: 'Flyers ophangen' }).waitFor();
      await page.getByRole('link', { name: 'Vertel wat nodig is' }).click();
      await page.getByLabel('Waar gaat het over?').selectOption({ label: 'Mensen ontmoeten' });
      await page.getByLabel('Wat is er nodig?').fill('Een plek om op zondag samen te eten');
      await look(page, 'wijkbehoefte-vertellen', true);
      await page.getByRole('button', { name: 'Vertel het' }).click();
      await page.getByText('nog niet opgepakt').waitFor();
      await look(page, 'wijknetwerk-vol', true);
    });
    await withPage({ baseURL: await serve(nobody, [], code), width: 390 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/netwerken');
      await page.getByText('Bewonersgroep Lindelaan').waitFor();
      await look(page, 'netwerken-op-de-site');
    });
    spil.clock.set('2026-03-12T09:00:00Z');
    const develops = await serve(ontwikkelaar, ['samenlevingsontwikkelaar'], code);
    await withPage({ baseURL: develops }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk/samenleving');
      await page.getByText('1 nog op te pakken').waitFor();
      await page.getByRole('link', { name: 'Witte vlekken' }).click();
      await page.getByText('1 keer nodig').waitFor();
      await look(page, 'witte-vlekken-nodig', true);
      await page.getByRole('link', { name: 'Oost' }).click();
      await look(page, 'wijkbehoeften', true);
      await page.getByRole('link', { name: 'Een plek om op zondag samen te eten' }).click();
      await page.getByLabel('Wie of wat pakt dit op?').selectOption({ label: 'Eettafel De Linde (sociale kaart)' });
      await look(page, 'wijkbehoefte-oppakken', true);
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByLabel('Wat is er nu?').fill('De eettafel is ook op zondag open.');
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('beantwoord', { exact: true }).waitFor();
      await page.getByText('Eettafel De Linde').waitFor();
      await look(page, 'wijkbehoefte-beantwoord', true);
      await page.goto('/werk/wijknetwerken');
      await look(page, 'wijknetwerken', true);
    });
    await withPage({ baseURL: pulls, width: 390, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Afspraak van een netwerk nagaan' }).click();
      await page.getByText('te laat').waitFor();
      await press(page, 'button', 'Rond af');
      await page.getByText('Maak een keuze.').first().waitFor();
      await choose(page, 'Het is gedaan');
      await press(page, 'button', 'Rond af');
      await page.getByText('gedaan', { exact: true }).waitFor();
      await look(page, 'netwerkafspraak-gedaan', true);
      await page.goto('/werk');
      expect(await page.getByRole('link', { name: 'Afspraak van een netwerk nagaan' }).count()).toBe(0);
    });
    await withPage({ baseURL: develops, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/werk/wijknetwerken/${id}`);
      await page.getByRole('link', { name: 'Beëindig dit netwerk' }).click();
      await page.getByRole('button', { name: 'Beëindig het netwerk' }).click();
      await page.getByText('Schrijf op waarom het netwerk stopt.').first().waitFor();
      await look(page, 'wijknetwerk-beeindigen', true);
      await page.getByLabel('Waarom stopt het netwerk?').fill('De tafels draaien vanzelf.');
      await page.getByRole('button', { name: 'Beëindig het netwerk' }).click();
      await page.getByText('De tafels draaien vanzelf.').waitFor();
      await look(page, 'wijknetwerk-beeindigd', true);
    });
    expect((await spil.as(nobody, 'wijknetwerk.overzicht', { gemeente: code })).items).toEqual([]);
  });
});
