import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll, expectNothingInline, smallTargets } from '../browser/layout-checks.ts';
import { expectFaultless, picture } from './picture.ts';
import { servePeople } from '../browser/serve-as.ts';
import { openCase, openSpil } from './open-case.ts';

const saved = (page: Page) => page.getByText('Alles is bewaard').waitFor({ timeout: 15_000 });

forEachJourney('from melding to verslag', (db) => {
  const spil = openSpil(db);
  const serve = servePeople(spil);

  it('is one story: planned, held, written without saving, sent, corrected, confirmed and fixed', async () => {
    const at = await openCase(spil);
    const [team, mijn] = [await serve(at.regisseur, ['generalist']), await serve(at.inwoner, [])];
    const report = await holdConversation(team, at.dossier);
    await withPage({ baseURL: mijn, js: false, width: 390 }, async (page) => {
      await page.goto('/mijn/gesprek');
      await page.getByRole('link', { name: 'Uw eigen plan sturen' }).click();
      await page.getByLabel('Uw plan').fill('Ik wil twee ochtenden per week vrij zijn.');
      await page.getByRole('button', { name: 'Stuur mijn plan' }).click();
      await page.getByText('Wij hebben uw plan').waitFor();
    });
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(report.replace(/\/verslag\/.*/, ''));
      await page.waitForLoadState('networkidle');
      await page.getByLabel('Hoe is het plan van de inwoner gebruikt?').fill('Twee ochtenden vrij is het eerste doel.');
      await saved(page);
      await send(page, report);
    });
    await readAndCorrect(mijn);
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(report);
      await page.getByText('Ik kook alleen op zondag.').waitFor();
      await picture(page, 'gesprek-verslag-verzonden');
      await page.getByRole('button', { name: 'Verslag vaststellen' }).click();
      await page.getByText('vastgesteld op').waitFor();
      await expectFaultless(page);
      await picture(page, 'gesprek-verslag-vastgesteld');
    });
    expect((await spil.as(at.regisseur, 'melding.gegevens', { id: at.melding })).toestand).toBe('onderzocht');
  }, 300_000);
});

/** The regisseur plans, writes and draws up; answers the address of the verslag. */
async function holdConversation(baseURL: string, dossier: string): Promise<string> {
  let report = '';
  await withPage({ baseURL }, async (page) => {
    await page.goto(`/dossiers/${dossier}/gesprek`);
    await expectFaultless(page);
    await page.getByRole('link', { name: 'Gesprek plannen' }).click();
    const tomorrow = new Date(Date.now() + 24 * 3600 * 1000);
    await page.getByLabel('Dag', { exact: true }).fill(`${tomorrow.getDate()}-${tomorrow.getMonth() + 1}-${tomorrow.getFullYear()}`);
    await page.getByLabel('Hoe laat?').fill('9:30');
    await page.getByLabel('thuis').check();
    await page.getByLabel('cliëntondersteuner').check();
    await page.getByLabel('Naam van wie meekomt').fill('Rosa Vink');
    await expectFaultless(page);
    await picture(page, 'gesprek-afspraak');
    await page.getByRole('button', { name: 'Afspraak maken en sturen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Gesprek met Johanna Duinker' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Wat gaat goed, waar is het huishouden sterk in?').fill('U kookt elke dag voor u beiden.');
    await page.getByLabel('Wat is de vraag achter de vraag?').fill('Zelf overeind blijven.');
    await page.getByText('Samen thuis').click();
    const card = page.locator('#domein-huiselijke-relaties');
    await card.getByLabel('In eigen woorden').fill('Hij zoekt mij de hele dag.');
    await card.getByLabel('Wat wij zien').fill('Mevrouw komt niet aan rust toe.');
    // The keyboard goes along the line.
    await card.getByRole('radio', { name: /^2, / }).first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await card.getByRole('radiogroup', { name: 'Wens' }).getByRole('radio', { name: /^4, / }).check();
    for (const letter of 'abcdefg') {
      const topic = page.locator(`#onderwerp-${letter}`);
      await topic.getByLabel(letter === 'g' ? 'Niet besproken' : 'Besproken', { exact: true }).check();
      await topic.getByLabel('Wat kwam eruit, of waarom niet?').fill(letter === 'g' ? 'nog te vroeg.' : `Besproken bij ${letter}.`);
    }
    await page.getByLabel('Op gewezen; hoeft niet').check();
    await page.getByLabel('Verteld, met wat het vraagt').check();
    await page.getByLabel('Welk document zag u?').selectOption('paspoort');
    await saved(page);
    await page.getByRole('button', { name: 'Vastleggen' }).click();
    await page.getByText('Johanna Duinker: gezien, paspoort').waitFor();
    await page.getByText('Alles wat het onderzoek nodig heeft, staat erin.').waitFor();
    expect(await page.locator('#domein-huiselijke-relaties .gs-line__words').innerText()).toBe('nu 3, wens 4');
    await expectFaultless(page);
    await picture(page, 'gesprek-gevuld');
    await addNetwork(page);
    await page.getByRole('link', { name: 'Naar het gesprek' }).first().click();
    await page.getByRole('button', { name: 'Verslag opstellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Verslag' }).waitFor();
    report = new URL(page.url()).pathname;
  });
  return report;
}

async function addNetwork(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Mensen om het huishouden' }).click();
  await page.getByText('Nog niemand opgeschreven').waitFor();
  const add = async (naam: string, soort: string, kring: string, band: string) => {
    await page.getByLabel('Naam of organisatie').fill(naam);
    await page.getByLabel('Wat is deze persoon?').selectOption({ label: soort });
    await page.getByLabel(kring, { exact: true }).check();
    await page.getByLabel(band, { exact: true }).check();
    await page.getByRole('button', { name: 'Toevoegen' }).click();
    await page.getByRole('rowheader', { name: naam }).waitFor();
  };
  await add('Fatma Yildiz', 'buur', 'vrienden en buurt', 'sterk');
  await add('Thuiszorg De Kust', 'thuiszorg', 'hulp en organisaties', 'gewoon');
  await add('Anja Duinker', 'kind', 'familie', 'spanning');
  await page.getByLabel('Of iemand die hier woont').selectOption({ label: 'Piet Duinker' });
  await page.getByLabel('Voor wie?').selectOption({ label: 'Johanna Duinker' });
  await page.getByLabel('Wat is deze persoon?').selectOption({ label: 'partner' });
  await page.getByLabel('gezin', { exact: true }).check();
  await page.getByRole('button', { name: 'Toevoegen' }).click();
  await page.getByRole('rowheader', { name: 'Piet Duinker' }).waitFor();
  await expectFaultless(page);
  await picture(page, 'gesprek-netwerk');
}

async function send(page: Page, report: string): Promise<void> {
  await page.goto(report);
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: /Woorden aanpassen.*Wat goed gaat/ }).click();
  await page.getByLabel('Aangepaste tekst').fill('U kookt elke dag. Daar bent u trots op.');
  await saved(page);
  await expectFaultless(page);
  await picture(page, 'gesprek-verslag-concept');
  await page.getByRole('link', { name: 'Bekijken en versturen' }).click();
  await page.getByRole('heading', { level: 1, name: 'Verslag versturen' }).waitFor();
  await page.getByText('Daar bent u trots op.').waitFor();
  await expectFaultless(page);
  await picture(page, 'gesprek-verslag-versturen');
  await page.getByRole('button', { name: 'Versturen naar de inwoner' }).click();
  await page.getByText('reageren kan tot en met').waitFor();
}

/** The inwoner reads on a phone, corrects one part and confirms; the pages carry no script. */
async function readAndCorrect(baseURL: string): Promise<void> {
  await withPage({ baseURL, width: 390 }, async (page) => {
    await page.goto('/mijn/gesprek');
    await expectFaultless(page);
    await picture(page, 'mijn-gesprek');
    await page.getByRole('link', { name: 'Lees het verslag' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uw verslag' }).waitFor();
    await expectNothingInline(page);
    await expectFaultless(page);
    await expectNoSidewaysScroll(page);
    // Big enough for a finger where one reads and answers; the foot of the page is the shell's.
    expect((await smallTargets(page, 36)).filter((target) => !target.startsWith('A '))).toEqual([]);
    await picture(page, 'mijn-verslag');
    await page.getByText('Klopt dit niet? Wat goed gaat').click();
    const form = page.getByRole('form', { name: 'Verbeteren: Wat goed gaat' });
    await form.getByRole('button', { name: 'Zet dit erbij' }).click();
    expect(await page.title()).toMatch(/^1 fout: /);
    await page.getByRole('form', { name: 'Verbeteren: Wat goed gaat' }).getByLabel('Wat moet er staan?').fill('Ik kook alleen op zondag.');
    await page.getByRole('form', { name: 'Verbeteren: Wat goed gaat' }).getByRole('button', { name: 'Zet dit erbij' }).click();
    await page.getByText('Uw woorden staan erbij').waitFor();
    expect(await page.getByText('U kookt elke dag. Daar bent u trots op.').isVisible()).toBe(true);
    expect(await page.getByText('Ik kook alleen op zondag.').isVisible()).toBe(true);
    await expectFaultless(page);
    await picture(page, 'mijn-verslag-verbeterd');
    await page.getByRole('button', { name: 'Ja, het verslag klopt' }).click();
    await page.getByText('U zei dat het verslag klopt').waitFor();
  });
}
