import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { present } from '../../src/platform/testing/present.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { withPage } from '../browser/browser.ts';
import { choose, pick, press, type } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

/** By keyboard alone, the whole way of who is worried: from the home page to the number and code that they keep. */
async function tellWorry(page: Page, gemeente: string, over: string, see: typeof look): Promise<{ readonly nummer: string; readonly code: string }> {
  await page.goto('/');
  await press(page, 'link', 'Ik maak me zorgen om iemand');
  await page.getByText('Is er nu gevaar?').waitFor();
  await see(page, '01-vertellen');
  await press(page, 'button', 'Kijk het na');
  await expect.poll(() => page.title()).toMatch(/^5 fouten: /);
  await see(page, '02-fouten');
  await choose(page, 'Ja, ik heb met diegene gepraat');
  await type(page, 'Wat ziet of hoort u?', 'Zij heeft dementie, denk ik. Ze staat ’s nachts buiten.');
  await type(page, /^Naam/, over);
  await type(page, 'Straat', 'Dorpsstraat');
  await type(page, 'Huisnummer', '12');
  await type(page, 'Postcode', '1901 AB');
  await pick(page, 'In welke gemeente?', `Proefdam ${gemeente}`);
  await choose(page, 'Wij zijn buren');
  await choose(page, 'Zonder mijn naam');
  expect(await page.getByLabel('Uw naam').isVisible()).toBe(false);
  await press(page, 'button', 'Kijk het na');
  await page.getByText('Kijk nog eens naar deze woorden').waitFor();
  await see(page, '03-woorden');
  await press(page, 'button', 'Verstuur');
  await page.getByText('Kruis aan dat u het gelezen hebt').first().waitFor();
  await press(page, 'button', 'Pas iets aan');
  await expect.poll(() => page.getByLabel('Straat').inputValue()).toBe('Dorpsstraat');
  await type(page, 'Wat ziet of hoort u?', 'Ze is vergeetachtig en staat ’s nachts buiten.');
  await press(page, 'button', 'Kijk het na');
  await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor();
  expect(await page.getByText('Kijk nog eens naar deze woorden').count()).toBe(0);
  await see(page, '04-nakijken');
  await press(page, 'button', 'Verstuur');
  await page.getByText('Uw signaal is verstuurd').waitFor();
  await see(page, '05-verstuurd');
  const nummer = (await page.locator('.sg-code').first().textContent()) ?? '';
  const code = (await page.locator('.sg-code').last().textContent()) ?? '';
  expect(page.url()).not.toMatch(/SG-|code|vergeet/);
  await press(page, 'link', 'wat wij ermee deden');
  await type(page, 'Uw nummer', nummer);
  await type(page, 'Uw code', '0000-0000-0000-0000');
  await press(page, 'button', 'Bekijk');
  await page.getByText('horen niet bij elkaar').first().waitFor();
  await see(page, '06-niet-bekend');
  return { nummer, code };
}

const nobody = { soort: 'anoniem' } as const;

forEachJourney('a worry about somebody', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);

  it('is told by keyboard on a small phone without scripts, divided and followed up, and the neighbour reads what may be told', async () => {
    const at = await makeGemeente(spil);
    const [klantcontact, generalist] = [await at.staff('klantcontact', 'Ilse Mooij'), await at.staff('generalist', 'Samira Bos')];
    await spil.as(klantcontact, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', straat: 'Dorpsstraat', huisnummer: 12, postcode: '1901AB', plaats: 'Castricum' });
    await spil.conductor.settle();
    const phone = { baseURL: await serve(nobody, [], at.code), width: 320, height: 700, js: false } as const;

    // Axe is a script: what it reads was told once before on the same pages with scripts allowed, where there are none.
    await withPage({ ...phone, js: true }, (page) => tellWorry(page, at.code, 'meneer Groen', look).then(() => undefined));
    const { nummer, code } = await new Promise<{ nummer: string; code: string }>((resolve, reject) => {
      withPage(phone, async (page) => resolve(await tellWorry(page, at.code, 'mevrouw Zwart', async () => undefined))).catch(reject);
    });

    await withPage({ baseURL: await serve(klantcontact, ['klantcontact'], at.code) }, async (page) => {
      await page.goto('/signalen');
      await page.getByRole('rowheader', { name: /mevrouw Zwart/ }).waitFor();
      await look(page, '10-bord');
      // Hydrated, the keys go along the rows: j to the first, Enter opens it.
      await expect.poll(async () => {
        await page.keyboard.press('j');
        return page.evaluate(() => document.activeElement?.textContent ?? '');
      }, { timeout: 60_000 }).toContain('mevrouw Zwart');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: `Signaal ${nummer}` }).waitFor();
      await look(page, '11-signaal');
      await page.getByRole('radio', { name: 'gewoon' }).check();
      await page.getByRole('radio', { name: 'Jo Zwart' }).check();
      await page.getByLabel('Wie pakt het op?').selectOption({ label: 'Samira Bos (Sociaal team)' });
      await page.getByRole('button', { name: 'Verdeel' }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await look(page, '12-verdeeld');
    });

    await withPage({ baseURL: await serve(generalist, ['generalist'], at.code) }, async (page) => {
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Signaal opvolgen' }).click();
      await page.getByRole('radio', { name: 'langsgegaan' }).check();
      await page.getByRole('radio', { name: 'Ja', exact: true }).check();
      await page.getByLabel('Wat gebeurde er?').fill('Mevrouw Zwart vertelt dat ze slecht slaapt.');
      await page.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByRole('listitem').getByText('Mevrouw Zwart vertelt').waitFor();
      expect(await page.getByLabel('Wat gebeurde er?').inputValue()).toBe('');
      await look(page, '13-opgevolgd');
      await page.getByRole('link', { name: 'Afhandelen' }).click();
      await page.getByRole('radio', { name: 'er is contact' }).check();
      await page.getByLabel('Wat is er gedaan, of waarom is er niets nodig?').fill('Met mevrouw Zwart en haar dochter een avondritme gemaakt.');
      await page.getByRole('checkbox', { name: /Wij hebben gedaan wat wij konden/ }).check();
      await page.getByLabel('Eigen woorden aan de melder').fill('Fijn dat u belde.');
      await look(page, '14-afhandelen');
      await page.getByRole('button', { name: 'Handel af' }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await look(page, '15-leeg');
    });

    await withPage(phone, async (page) => {
      await page.goto('/zorgen-om-iemand/volgen');
      await page.getByLabel('Uw nummer').fill(nummer);
      await page.getByLabel('Uw code').fill(code);
      await page.getByRole('button', { name: 'Bekijk' }).click();
      await page.getByText('Wij hebben gedaan wat wij konden.').waitFor();
      expect(await page.getByText('Fijn dat u belde.').isVisible()).toBe(true);
      expect(await page.getByRole('main').textContent()).not.toMatch(/Zwart|slaapt|dochter/);
    });
    expect(await spil.as(generalist, 'signaal.lijst', { toestand: 'afgehandeld' })).toMatchObject({ items: [{ nummer, uitkomst: 'contact-gelegd' }] });
  }, 300_000);

  it('becomes a melding of the person who was recognised, and is then closed', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('generalist', 'Samira Bos');
    const { id: persoon } = await spil.as(staff, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', plaats: 'Castricum' });
    const { id } = await spil.as(staff, 'signaal.registratie', { gemeente: at.code, deur: 'oggz', waarneming: 'Meneer opent de deur niet meer.', over: 'Jo Zwart', anoniem: true });
    await spil.conductor.settle();
    await withPage({ baseURL: await serve(staff, ['generalist'], at.code) }, async (page) => {
      await page.goto(`/signalen/${id}/persoon`);
      await page.getByLabel('Naam, of straat met huisnummer').fill('zwart');
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page.getByRole('link', { name: 'Jo Zwart' }).click();
      await page.getByRole('radio', { name: 'snel' }).check();
      expect(await page.getByRole('radio', { name: 'Jo Zwart' }).isChecked()).toBe(true);
      await page.getByRole('button', { name: 'Verdeel' }).click();
      await page.getByRole('link', { name: 'Maak er een melding van' }).click();
      await page.getByLabel('Wat is er nodig?').fill('Hulp om de post weer open te maken.');
      await page.getByRole('radio', { name: 'bij de inwoner thuis' }).check();
      await look(page, '20-melding');
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('De melding staat in het dossier van').waitFor();
    });
    const { melding, toestand, uitkomst } = await spil.as(staff, 'signaal.gegevens', { id });
    expect({ toestand, uitkomst }).toEqual({ toestand: 'afgehandeld', uitkomst: 'melding' });
    expect(await spil.as(await at.staff('teamleider'), 'melding.gegevens', { id: present(melding) })).toMatchObject({ persoon });
  }, 300_000);

  it('is urgent and comes from the police, who follow their own by number and nothing more', async () => {
    const at = await makeGemeente(spil);
    const partner = await at.organisation('ketenpartner', 'ketenpartner');
    await withPage({ baseURL: await serve(partner, ['ketenpartner'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/ketenpartner');
      await page.getByText('Er zijn nog geen spoedmeldingen').waitFor();
      await look(page, '30-leeg');
      await page.getByRole('link', { name: 'Spoedmelding doen' }).first().click();
      await page.getByLabel('Namens wie meldt u?').selectOption('school');
      await page.getByLabel('In welke gemeente woont diegene?').selectOption(at.code);
      await page.getByLabel('Wat ziet of hoort u?').fill('Het kind komt al een week zonder jas.');
      await page.getByLabel('Wat is er nu nodig?').fill('Iemand die vandaag met de ouders belt.');
      await page.getByRole('radio', { name: 'Vandaag' }).check();
      await page.getByRole('button', { name: 'Verstuur de spoedmelding' }).click();
      await page.getByText('Bespreek dit eerst met een professional').first().waitFor();
      await look(page, '31-eerst-overleg');
      await page.getByLabel('Met wie hebt u dit besproken?').fill('De schoolarts');
      await page.getByLabel('Wat hebt u samen afgesproken?').fill('Wij melden; zij belt de ouders.');
      await page.getByRole('button', { name: 'Verstuur de spoedmelding' }).click();
      await page.getByText('De spoedmelding is verstuurd').waitFor();
      await page.getByRole('rowheader', { name: /^SG-/ }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toMatch(/jas|schoolarts/);
      await look(page, '32-eigen');
    });
  }, 300_000);

  it('is a crisis: first the telephone, then the handover, word back, and the broad picture in a melding; the meldcode beside it', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('teamleider', 'Bram Kuiper');
    const { id: persoon } = await spil.as(staff, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', plaats: 'Castricum' });
    const { id } = await spil.as(staff, 'signaal.registratie', { gemeente: at.code, deur: 'klantcontact', waarneming: 'Zij durft niet meer naar huis.', anoniem: true, spoed: true });
    await spil.as(staff, 'signaal.triage', { id, urgentie: 'spoed', persoon });
    await withPage({ baseURL: await serve(nobody, [], at.code), width: 320 }, async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'Hulp bij crisis' }).click();
      expect(await page.getByRole('main').getByRole('link', { name: 'Bel 112' }).getAttribute('href')).toBe('tel:112');
      await look(page, '07-crisis');
    });
    await withPage({ baseURL: await serve(staff, ['teamleider'], at.code) }, async (page) => {
      await page.goto(`/signalen/${id}`);
      await look(page, '40-spoed');
      await page.getByRole('link', { name: 'Het is crisis' }).click();
      await page.getByText('Onze crisisdienst, dag en nacht').waitFor();
      await page.getByLabel('Wat is er nu aan de hand?').fill('Zij zit bij de buren.');
      await look(page, '41-crisis');
      await page.getByRole('button', { name: 'Bewaar de overdracht' }).click();
      await page.getByLabel('Wat heeft de dienst gedaan?').fill('Een veilige plek voor vannacht.');
      await page.getByLabel('Wat is er afgesproken?').fill('Morgen om tien uur belt het team.');
      await page.getByRole('button', { name: 'Bewaar de terugmelding' }).click();
      await page.getByText('Het brede beeld', { exact: true }).waitFor();
      await look(page, '42-brede-beeld');
      await page.goto(`/signalen/${id}/meldcode`);
      await page.getByLabel('Wat deed u, en wat vindt u ervan?').fill('Zij vertelt dat zij bang is.');
      await page.getByRole('radio', { name: 'er zijn geen kinderen die van diegene afhangen' }).check();
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Stap 1: signalen in kaart', { exact: true }).waitFor();
      spil.clock.advance({ minutes: 5 });
      await page.getByLabel('Welke stap?').selectOption('beslissen');
      await page.getByLabel('Wat deed u, en wat vindt u ervan?').fill('Met een collega gewogen.');
      for (const [vraag, antwoord] of [['Is er na stap 1 tot 4', 'Ja'], ['Is er acute of structurele', 'Ja']] as const) {
        const group = page.getByRole('radiogroup', { name: new RegExp(`^${vraag}`) });
        await group.getByRole('radio', { name: antwoord }).check();
      }
      await page.getByLabel('Waarom?').first().fill('Zij zegt het zelf.');
      await page.getByLabel('Waarom?').nth(1).fill('Zij kan niet naar huis.');
      await page.getByRole('button', { name: 'Leg vast' }).click();
      await page.getByText('Het afwegingskader zegt: melden bij Veilig Thuis').waitFor();
      await look(page, '43-meldcode');
      await page.goto(`/signalen/${id}/crisis`);
      await page.getByRole('link', { name: 'Maak er een melding van' }).click();
      await page.getByLabel('Wat is er nodig?').fill('Een plek waar ik mij veilig voel.');
      await page.getByRole('radio', { name: 'telefoon' }).check();
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('De melding staat in het dossier van').waitFor();
    });
    expect((await spil.as(staff, 'crisis.gegevens', { signaal: id })).items).toMatchObject([{ toestand: 'afgerond' }]);
    expect((await spil.as(staff, 'taak.lijst', { van: 'team' })).items.map(({ soort }) => soort)).toEqual(['melding.toedelen']);
  }, 300_000);
});
