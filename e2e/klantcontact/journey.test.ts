import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { modules } from '../../src/modules.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { findGrants } from '../../src/registers/dossier/index.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { servePeople } from '../browser/serve-as.ts';

const see = lookAs('klantcontact');
const look = (page: Page, name: string): Promise<void> => see(page, name, true);

forEachJourney('one call', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { brp: undefined as never, admitBsn: () => undefined });
  const serve = servePeople(spil);

  it('holds several questions of a daughter for her mother, each with its own outcome, and shows what was said before', async () => {
    const at = await makeGemeente(spil);
    const staff = await at.staff('klantcontact', 'Ilse Mooij');
    const { id: persoon } = await spil.as(staff, 'persoon.registratie', { gemeente: at.code, voornamen: 'Jo', geslachtsnaam: 'Zwart', plaats: 'Castricum', telefoon: '0251 555 123' });
    await spil.as(staff, 'klantcontact.registratie', { gemeente: at.code, kanaal: 'balie', vraag: 'Waar is het spreekuur?', persoon, uitkomst: 'beantwoord', toelichting: 'Dinsdag van 9 tot 12 uur' });
    await spil.conductor.settle();
    spil.clock.advance({ hours: 48 });
    await withPage({ baseURL: await serve(staff, ['klantcontact'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/klantcontact');
      await page.getByRole('link', { name: 'Nieuwe vraag' }).click();
      await page.getByRole('link', { name: 'Zoek eerst de inwoner op' }).click();
      await page.getByLabel('Naam', { exact: true }).fill('zwart');
      await page.getByRole('form', { name: 'Op naam' }).getByLabel('Gemeente').selectOption(at.code);
      await page.getByRole('button', { name: 'Zoek', exact: true }).click();
      await page.getByRole('link', { name: 'Jo Zwart' }).waitFor();
      await look(page, '01-zoeken');
      expect(page.url()).not.toMatch(/zwart/i);
      await page.getByRole('link', { name: 'Jo Zwart' }).click();
      await page.getByText('Dinsdag van 9 tot 12 uur').waitFor();
      await look(page, '02-bekend');
      await page.getByLabel('Wat vraagt de inwoner?').fill('Welke eettafel is er op woensdag?');
      await page.getByLabel('Wie vraagt het?').selectOption('kind');
      await page.getByLabel('Naam van wie vraagt').fill('Kim Zwart');
      await page.getByRole('radio', { name: 'Beantwoord' }).check();
      await page.getByLabel('Wat hebt u gedaan?').fill('De eettafel van De Linde verteld.');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText('Kies of de inwoner het goed vindt').first().waitFor();
      await page.getByRole('radio', { name: 'niet bekend' }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await page.getByText('Vertel niets uit het dossier').waitFor();
      await look(page, '03-beantwoord');
      // The next question of the same call: nothing of who asks is asked again.
      await page.getByLabel('Wat vraagt de inwoner nog meer?').fill('Mijn moeder komt de trap niet meer op.');
      await page.getByRole('radio', { name: 'Wordt een melding' }).check();
      await page.getByRole('button', { name: 'Bewaar deze vraag' }).click();
      await page.getByRole('heading', { name: /^Melding van/ }).waitFor();
      await page.getByRole('button', { name: 'Maak de melding' }).click();
      await page.getByText('Dossiernummer').waitFor();
      await page.getByText('Welke eettafel is er op woensdag?').first().waitFor();
      await look(page, '04-melding');
      await page.getByLabel('Wat vraagt de inwoner nog meer?').fill('Bij haar buurman blijven de gordijnen dicht.');
      await page.getByRole('radio', { name: 'Wordt een signaal' }).check();
      await page.getByRole('button', { name: 'Bewaar deze vraag' }).click();
      await page.getByRole('heading', { name: 'Signaal opschrijven' }).waitFor();
      expect(await page.getByLabel('Wat ziet de melder?').inputValue()).toBe('Bij haar buurman blijven de gordijnen dicht.');
      await page.getByRole('checkbox', { name: 'De melder noemt geen naam' }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('heading', { name: /^Signaal SG-/ }).waitFor();
      await page.goto(`/klantcontact/personen/${persoon}`);
      await page.getByRole('list', { name: 'Eerdere vragen' }).waitFor();
      await look(page, '05-eerder');
    });
    const { items } = await spil.as(staff, 'klantcontact.persoon', { persoon });
    expect(items.map(({ toestand }) => toestand).toSorted()).toEqual(['beantwoord', 'beantwoord', 'melding', 'signaal']);
    expect(items.map(({ naam }) => naam).filter((naam) => naam === 'Kim Zwart')).toEqual([]);
  }, 300_000);

  it('is answered from the knowledge base that beheer wrote, and refers to the version that was told', async () => {
    const at = await makeGemeente(spil);
    const [beheer, staff] = [await at.staff('beheer', 'Loes Blom'), await at.staff('klantcontact', 'Ilse Mooij')];
    await withPage({ baseURL: await serve(beheer, ['beheer'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/werk/kennisbank');
      await page.getByText('Er is nog geen artikel').waitFor();
      await page.getByRole('link', { name: 'Nieuw artikel' }).click();
      await page.getByRole('button', { name: 'Bewaar het artikel' }).click();
      await page.getByText('Kies een onderwerp').first().waitFor();
      await page.getByLabel('De vraag').fill('Hoe vraag ik een parkeerkaart aan?');
      await page.getByLabel('Het antwoord').fill('Met het formulier.\n\nNeem mee:\n- een pasfoto\n- uw pas');
      await page.getByLabel('Onderwerp').selectOption('parkeerkaart');
      await look(page, '10-artikel-schrijven');
      await page.getByRole('button', { name: 'Bewaar het artikel' }).click();
      await page.getByRole('listitem').getByText('een pasfoto').waitFor();
      await look(page, '11-artikel');
      await page.getByRole('link', { name: 'Verander' }).click();
      await page.getByLabel('Het antwoord').fill('Aan de balie.');
      await page.getByRole('button', { name: 'Bewaar de nieuwe versie' }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await page.getByText('Aan de balie.').waitFor();
      await page.goto('/werk/kennisbank');
      await look(page, '12-kennisbank');
    });
    await withPage({ baseURL: await serve(staff, ['klantcontact'], at.code) }, async (page) => {
      await page.goto('/klantcontact/nieuw');
      await page.getByLabel('Wat vraagt de inwoner?').fill('Mijn man kan niet ver lopen. Hoe krijgen wij een parkeerkaart?');
      await page.getByLabel('Gemeente').selectOption(at.code);
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByText('Hoe vraag ik een parkeerkaart aan?').first().click();
      await page.getByText('Aan de balie.').waitFor();
      await page.getByRole('radio', { name: 'Hoe vraag ik een parkeerkaart aan?' }).check();
      await page.getByRole('radio', { name: 'Beantwoord' }).first().check();
      await look(page, '13-antwoord');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('link', { name: 'Wat er is verteld: Hoe vraag ik een parkeerkaart aan?' }).click();
      await page.getByText('Aan de balie.').waitFor();
      expect(page.url()).toContain('versie=2');
    });
  }, 300_000);

  it('is called back by somebody with a name before a day, and handed over warm with an appointment made on the spot', async () => {
    const at = await makeGemeente(spil);
    const [staff, generalist] = [await at.staff('klantcontact', 'Ilse Mooij'), await at.staff('generalist', 'Samira Bos')];
    await withPage({ baseURL: await serve(staff, ['klantcontact'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/klantcontact/nieuw');
      await page.getByLabel('Wat vraagt de inwoner?').fill('Mijn vader valt steeds in de tuin.');
      await page.getByLabel('Naam van wie vraagt').fill('Ellen Kaptein');
      await page.getByRole('textbox', { name: /^Telefoon/ }).fill('06 5550 1234');
      await page.getByLabel('Gemeente').selectOption(at.code);
      await page.getByRole('radio', { name: 'Terugbellen' }).check();
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByLabel('Wie belt terug?').selectOption({ label: 'Samira Bos (Sociaal team)' });
      await page.getByLabel('Wanneer past het?').fill('na 14 uur');
      await look(page, '20-terugbellen');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
      await page.goto('/klantcontact/terugbellen');
      await page.getByRole('rowheader', { name: 'Ellen Kaptein' }).waitFor();
      await look(page, '21-terugbellijst');
    });
    await withPage({ baseURL: await serve(generalist, ['generalist'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/werk');
      await page.getByRole('link', { name: 'Terugbellen' }).first().click();
      await page.getByRole('radio', { name: 'Nee', exact: true }).check();
      await page.getByLabel('Wat is er gezegd?').fill('Niet opgenomen.');
      await page.getByRole('button', { name: 'Bewaar deze poging' }).click();
      await page.getByRole('list', { name: 'Pogingen' }).getByText('Niet opgenomen.').waitFor();
      await look(page, '22-poging');
      await page.getByRole('link', { name: 'Draag warm over' }).click();
      await page.getByRole('button', { name: 'Draag over' }).click();
      await page.getByText('Schrijf in één zin wat er speelt.').first().waitFor();
      await page.getByLabel('Aan wie?').selectOption({ label: 'Samira Bos (Sociaal team)' });
      await page.getByLabel('Wat speelt er?').fill('Haar vader van 91 valt steeds.');
      await page.getByLabel('Wat is er al gedaan of besproken?').fill('De alarmknop is verteld.');
      await page.getByLabel('Wat is er nu nodig?').fill('Iemand die thuis komt kijken.');
      const day = page.getByRole('group', { name: /^Welke dag\?/ });
      await day.getByLabel('Dag').fill('16');
      await day.getByLabel('Maand').fill('3');
      await day.getByLabel('Jaar').fill('2026');
      await page.getByLabel('Hoe laat?').fill('10:00');
      await page.getByRole('radio', { name: 'bij de inwoner thuis' }).check();
      await look(page, '23-overdragen');
      await page.getByRole('button', { name: 'Draag over' }).click();
      await page.getByRole('region', { name: 'Overgedragen' }).waitFor();
      await page.getByText(/16 maart 2026/).first().waitFor();
      await look(page, '24-overgedragen');
    });
    // What was handed over is called back no more.
    expect((await spil.as(generalist, 'terugbelverzoek.lijst', { gemeente: at.code })).items).toEqual([]);
  }, 300_000);

  it('comes by the door of a school, which first asked who is already there, and hears that it was taken up', async () => {
    const at = await makeGemeente(spil);
    const [staff, partner] = [await at.staff('klantcontact', 'Ilse Mooij'), await at.organisation('ketenpartner', 'ketenpartner')];
    await withPage({ baseURL: await serve(partner, ['ketenpartner'], at.code), expected: /422/ }, async (page) => {
      await page.goto('/ketenpartner');
      await page.getByRole('link', { name: 'Onze aanmeldingen' }).click();
      await page.getByText('U meldde nog niemand aan').waitFor();
      await look(page, '30-leeg');
      await page.getByRole('link', { name: 'Iemand aanmelden' }).first().click();
      await page.getByLabel('Namens wie meldt u aan?').selectOption('school');
      await page.getByLabel('In welke gemeente woont de inwoner?').selectOption(at.code);
      await page.getByLabel('Naam van de inwoner').fill('Samira Haddad');
      await page.getByLabel('Telefoon van de inwoner').fill('06 5550 3333');
      await page.getByLabel('Waar wil de inwoner hulp bij?').fill('Mijn zoon wil niet meer naar school. Ik weet niet wat ik moet doen.');
      await page.getByRole('radio', { name: 'dat zei de inwoner' }).check();
      await page.getByRole('radio', { name: 'Nee' }).check();
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await page.getByText('Bespreek dit eerst met een professional').first().waitFor();
      await look(page, '31-eerst-overleg');
      await page.getByLabel('Met wie hebt u dit besproken?').fill('De schoolarts');
      await page.getByLabel('Wat hebt u samen afgesproken?').fill('Wij melden aan; de schoolarts blijft bellen.');
      await page.getByRole('button', { name: 'Meld aan' }).click();
      await page.getByText('De aanmelding is verstuurd').waitFor();
      await page.getByRole('rowheader', { name: /^AM-/ }).waitFor();
      expect(await page.getByRole('main').textContent()).not.toMatch(/Haddad|zoon/);
      await look(page, '32-aangemeld');
    });
    await withPage({ baseURL: await serve(staff, ['klantcontact'], at.code) }, async (page) => {
      await page.goto('/klantcontact');
      await page.getByRole('link', { name: /niet meer naar school/ }).click();
      await page.getByRole('region', { name: 'Aangemeld' }).getByText('De schoolarts', { exact: true }).waitFor();
      await look(page, '33-aanmelding');
      await page.getByRole('radio', { name: 'Warm doorgeleid' }).first().check();
      await page.getByLabel('Wat hebt u gedaan?').first().fill('Gebeld; zij praat morgen met de jeugdverpleegkundige.');
      await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
      await page.getByRole('status').getByText('Bewaard').waitFor();
    });
    expect((await spil.as(partner, 'klantcontact.aanmeldingen', {})).items).toMatchObject([{ opgepakt: true, bericht: { nl: expect.stringContaining('Meer mogen wij niet vertellen') } }]);
  }, 300_000);
});
