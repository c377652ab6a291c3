import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { expectFocusInView } from '../browser/focus-in-view.ts';
import { expectNoSidewaysScroll, expectNothingInline } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';
import { openHousehold, openSpil } from './open-plan.ts';

const kept = (page: Page) => page.getByText('Alles is bewaard').waitFor({ timeout: 20_000 });
/** The scripts of the page have taken over: from here on what is typed and pressed is heard. */
const hydrated = (page: Page) =>
  expect.poll(() => page.locator('.pb').evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))), { timeout: 60_000 }).toBe(true);
const rungs = ['Eigen kracht', 'Netwerk', 'Algemeen', 'Collectief', 'Individueel'];

/** Read by axe, without sideways scroll at 320 pixels, and with a picture at three widths; the pages of an inwoner carry no script at all. */
async function look(page: Page, name: string): Promise<void> {
  await expectAxeClean(page);
  if (name.startsWith('inwoner')) await expectNothingInline(page);
  const size = page.viewportSize();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await page.locator('h1').first().scrollIntoViewIfNeeded();
    await screenshot(page, `plan-${name}-${width}`);
  }
  if (size !== null) await page.setViewportSize(size);
}

forEachJourney('from gesprek to a signed plan', (db) => {
  const spil = openSpil(db);
  const serve = servePeople(spil);

  it('is one story: built with its price in view, offered, questioned, reworded and signed by both', async () => {
    const at = await openHousehold(spil);
    const [team, mijn] = [await serve(at.regisseur, ['generalist']), await serve(at.inwoner, [])];
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn/plan');
      await page.getByText('U heeft nog geen plan').waitFor();
      await look(page, 'inwoner-leeg');
    });
    const address = await buildPlan(team, at.dossier);
    const plan = address.split('/').at(-1) ?? '';
    await readAndReword(mijn, plan);
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(address);
      await page.getByText('Liever op dinsdag').waitFor();
      await look(page, 'ter-ondertekening');
      await page.getByRole('link', { name: 'Ondertekenen', exact: true }).click();
      await page.getByRole('button', { name: 'Ondertekenen' }).click();
      await page.getByText('Sanne Bakker (generalist)').waitFor();
    });
    await sign(mijn, plan);
    expect((await spil.as(at.regisseur, 'ondersteuningsplan.gegevens', { id: plan })).toestand).toBe('overeengekomen');
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(address);
      await page.getByText('Eerste aanspreekpunt').waitFor();
      await look(page, 'getekend');
    });
  }, 400_000);

  it('keeps the words of both when two people write in it at the same time', async () => {
    const at = await openHousehold(spil);
    const team = await serve(at.regisseur, ['generalist']);
    const { id } = await spil.as(at.regisseur, 'ondersteuningsplan.opstelling', { melding: at.melding });
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(`/dossiers/${at.dossier}/plan/${id}`);
      await hydrated(page);
      const { getoond } = await spil.as(at.regisseur, 'ondersteuningsplan.gegevens', { id });
      await spil.as(at.regisseur, 'ondersteuningsplan.wijziging', { id, inhoud: { ...getoond.inhoud, einddoel: 'Wat de collega schreef', resultaat: 'Van de collega' } }, { ifMatch: 1 });
      await page.getByLabel('Einddoel').fill('Wat ik schreef');
      await page.getByRole('heading', { name: 'Iemand anders schreef op dezelfde plek' }).waitFor({ timeout: 20_000 });
      expect(await page.getByLabel('Resultaat').inputValue()).toBe('Van de collega');
      expect(await page.getByRole('textbox', { name: 'Einddoel' }).inputValue()).toBe('Wat ik schreef');
      await page.getByText('Wat de collega schreef').waitFor();
      await look(page, 'conflict');
      await page.getByRole('button', { name: 'Dit overnemen' }).click();
      await kept(page);
      expect(await page.getByLabel('Einddoel').inputValue()).toBe('Wat de collega schreef');
    });
  }, 200_000);

  it('asks the expertteam when the plan goes beyond the mandate, and goes on when it agrees', async () => {
    const at = await openHousehold(spil);
    const [team, expert] = [await serve(at.regisseur, ['generalist']), await serve(at.expert, ['expert'])];
    const { id } = await spil.as(at.regisseur, 'ondersteuningsplan.opstelling', { melding: at.melding });
    const address = `/dossiers/${at.dossier}/plan/${id}`;
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(address);
      await hydrated(page);
      await page.getByRole('button', { name: 'Doel toevoegen' }).click();
      await page.getByRole('button', { name: 'Uit het productenboek (Individueel)' }).click();
      await page.getByLabel('Zoek een voorziening').fill('bescherm');
      await page.getByRole('button', { name: /Beschermd wonen/ }).click();
      await page.getByText('goedkeuring nodig').waitFor({ timeout: 20_000 });
      await kept(page);
      await page.getByText('goedkeuring nodig').click();
      await page.getByRole('link', { name: 'Goedkeuring vragen' }).click();
      await page.getByLabel('Uw vraag').fill('Is beschermd wonen hier passend?');
      await look(page, 'goedkeuring-vragen');
      await page.getByRole('button', { name: 'Vragen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ondersteuningsplan' }).waitFor();
    });
    await withPage({ baseURL: expert }, async (page) => {
      await page.goto(`${address}/goedkeuren`);
      await page.getByText('Is beschermd wonen hier passend?').waitFor();
      await look(page, 'goedkeuren');
      await page.getByLabel('Ja, zo kan het').check();
      await page.getByLabel('Waarom?').fill('Passend, zolang thuis wonen niet veilig is.');
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.waitForURL('**/werk');
    });
    expect((await spil.as(at.regisseur, 'ondersteuningsplan.gegevens', { id })).stand?.mandaat.goedgekeurd).toBe(true);
  }, 200_000);
});

/** The generalist builds the plan without saving anything, looks at it as the inwoner will, and offers it; answers its address. */
async function buildPlan(baseURL: string, dossier: string): Promise<string> {
  let address = '';
  await withPage({ baseURL }, async (page) => {
    await page.goto(`/dossiers/${dossier}/plan`);
    await look(page, 'begin');
    await page.getByRole('button', { name: 'Plan opstellen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ondersteuningsplan' }).waitFor();
    await hydrated(page);
    address = new URL(page.url()).pathname;
    await look(page, 'bouwen-leeg');
    const { van } = await days(page);
    await page.getByLabel('Einddoel').fill('Ik wil in mijn eigen huis blijven wonen');
    await page.getByLabel('Resultaat').fill('Nel woont veilig thuis en heeft haar administratie op orde, zodat er geen brieven meer ongeopend blijven liggen.');
    await page.getByRole('button', { name: 'Doel toevoegen' }).click();
    await page.getByLabel('Doel', { exact: true }).fill('Ik wil mijn huis, mijn geldzaken en mijn papieren weer zelf op orde hebben, zonder dat mijn dochter daar elke week voor hoeft te komen');
    await page.getByLabel('Leefdomein').selectOption({ label: 'Huishouden en regelen' });
    for (const name of rungs) {
      const rung = page.getByRole('region', { name, exact: true });
      await rung.getByLabel('Wat kan dit betekenen?').fill(`Besproken: ${name}. Dit helpt een deel van de week.`);
      await rung.getByLabel('Is dat genoeg?').selectOption('deels');
    }
    await page.getByRole('button', { name: 'Toevoegen (Eigen kracht)' }).click();
    await page.getByLabel('Wat gebeurt er?').fill('Ik maak elke zondagavond een lijst voor de week');
    await page.getByLabel('Wie doet het?').fill('Nel');
    await page.getByLabel('Wanneer kijken jullie of het helpt?').fill(addMonths(van, 3));
    await page.getByRole('button', { name: 'Uit het productenboek (Individueel)' }).click();
    await page.getByLabel('Zoek een voorziening').fill('begel');
    await page.getByRole('button', { name: /Begeleiding thuis/ }).click();
    await page.getByLabel('Wat gebeurt er?').fill('Begeleider helpt thuis met post, geld en plannen');
    await page.getByLabel('Wie doet het?').fill('Begeleider van Duinzorg');
    await page.getByLabel('Wanneer kijken jullie of het helpt?').fill(addMonths(van, 3));
    await page.getByLabel('Hoeveel uur?').fill('3');
    await page.getByLabel('Wat moet het opleveren?').fill('Nel maakt zelf een weekplan en houdt zich eraan');
    await page.getByRole('radio', { name: /Stichting Duinzorg/ }).check();
    await page.getByRole('radio', { name: /Pgb: de inwoner koopt zelf in/ }).waitFor();
    await look(page, 'bouwen-trede');
    for (const [width, height] of [[1024, 720], [390, 844], [320, 640]] as const) {
      await page.setViewportSize({ width, height });
      await expectFocusInView(page);
    }
    await page.setViewportSize({ width: 1280, height: 900 });
    await fillAgreements(page, van);
    await kept(page);
    await page.getByText('klaar om aan te bieden').waitFor({ timeout: 20_000 });
    await page.getByText('binnen uw mandaat').waitFor();
    await look(page, 'bouwen-klaar');
    await page.getByRole('link', { name: 'Zo ziet de inwoner het' }).click();
    await page.getByRole('heading', { level: 1, name: 'Zo ziet de inwoner het' }).waitFor();
    await look(page, 'voorbeeld');
    await page.goto(`${address}/aanbieden`);
    await page.getByRole('button', { name: 'Aanbieden aan de inwoner' }).click();
    await page.getByText('klaar om te ondertekenen').waitFor();
  });
  return address;
}

async function fillAgreements(page: Page, van: string): Promise<void> {
  await page.getByLabel('Hart: wat is nodig?').fill('Nel wil niet verhuizen en kan het met hulp.');
  await page.getByLabel('Wet: wat mag en moet?').fill('Eigen kracht en netwerk zijn niet genoeg (Wmo 2.3.5 lid 3).');
  await page.getByLabel('Euro: wat kost het, en past dat?').fill('Drie uur per week is minder dan een opname.');
  await page.getByRole('button', { name: 'Taak toevoegen' }).click();
  await page.getByLabel('Wat', { exact: true }).fill('Kennismaken met Duinzorg');
  await page.getByLabel('Wie', { exact: true }).fill('Sanne Bakker');
  await page.getByLabel('Wanneer', { exact: true }).fill('binnen twee weken');
  await page.getByLabel('Nog een dag').fill(addMonths(van, 3));
  await page.getByLabel('Wat kan de inwoner voor een ander doen?').fill('Nel leest voor op de basisschool.');
}

const days = async (page: Page) => ({ van: await page.getByLabel('Het plan begint').inputValue() });

function addMonths(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
}

/** The inwoner reads on a phone without scripts, says what is not right, and puts the goal into own words. */
async function readAndReword(baseURL: string, plan: string): Promise<void> {
  await withPage({ baseURL, width: 390 }, async (page) => {
    await page.goto('/mijn/plan');
    await page.getByRole('heading', { level: 1, name: 'Mijn plan' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/mijn/plan/${plan}`);
    await look(page, 'inwoner-lezen');
    await page.getByRole('listitem').filter({ hasText: 'Begeleider helpt thuis' }).getByRole('link', { name: 'Klopt dit?' }).first().click();
    await page.getByRole('button', { name: 'Versturen' }).click();
    expect(await page.title()).toMatch(/^1 fout: /);
    await page.getByLabel('Nee, dit klopt niet').check();
    await page.getByLabel('Wat klopt er niet?').fill('Liever op dinsdag');
    await look(page, 'inwoner-reactie');
    await page.getByRole('button', { name: 'Versturen' }).click();
    await page.getByText('u schreef: Liever op dinsdag').waitFor();
    await page.getByRole('link', { name: 'In mijn eigen woorden zetten' }).first().click();
    await page.getByLabel('Uw woorden').fill('Ik wil thuis blijven, bij mijn tuin en mijn kat');
    await look(page, 'inwoner-woorden');
    await page.getByRole('button', { name: 'Bewaren' }).click();
    await page.getByRole('heading', { name: 'Wat er anders is dan eerst' }).waitFor();
    await look(page, 'inwoner-verschil');
  });
}

/** Signing needs the tick; after it the page says what happens next, with days. */
async function sign(baseURL: string, plan: string): Promise<void> {
  await withPage({ baseURL, width: 390 }, async (page) => {
    await page.goto(`/mijn/plan/${plan}`);
    await page.getByRole('button', { name: 'Ondertekenen' }).click();
    expect(await page.title()).toMatch(/^1 fout: /);
    await page.getByLabel('Ik heb het plan gelezen en ik ben het ermee eens').check();
    await page.getByRole('button', { name: 'Ondertekenen' }).click();
    await page.getByText('Uw handtekening staat onder het plan').waitFor();
    expect(await page.locator('.spil-next time').count()).toBe(2);
    await look(page, 'inwoner-getekend');
    await page.getByRole('link', { name: 'Naar mijn plan' }).click();
    await page.getByText('Dit plan geldt').waitFor();
    await look(page, 'inwoner-geldt');
  });
}
