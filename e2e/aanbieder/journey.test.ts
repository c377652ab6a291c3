import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { clientBsn, grantPlan, hulpSpil } from '../../src/achter-de-toegang/toewijzing/testing/granted-plan.ts';
import { ervaring } from '../../src/sturing/ervaring/index.ts';
import { berichtenwisseling } from '../../src/regie/berichtenwisseling/index.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { expectNoSidewaysScroll, expectNothingInline, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

/** Read by axe, without sideways scroll at 320 pixels, and with a picture at three widths; the pages of an inwoner carry no script at all. */
async function look(page: Page, name: string): Promise<void> {
  await expectAxeClean(page);
  if (name.startsWith('inwoner')) await expectNothingInline(page);
  const size = page.viewportSize();
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoSidewaysScroll(page);
    await screenshot(page, `aanbieder-${name}-${width}`);
  }
  await page.setViewportSize({ width: 390, height: 900 });
  await expectReadableAt200(page);
  if (size !== null) await page.setViewportSize(size);
}

async function fillDay(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel('Dag').fill(day);
  await page.getByLabel('Maand').fill(month);
  await page.getByLabel('Jaar').fill(year);
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** The scripts of the page have taken over: what is pressed is heard, also twice. */
const hydrated = (page: Page) =>
  expect.poll(() => page.locator('main form').first().evaluate((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))), { timeout: 60_000 }).toBe(true);

forEachJourney('from a granted beschikking to help that has started', (db) => {
  const spil = hulpSpil(db, [berichtenwisseling, ervaring]);
  const serve = servePeople(spil);

  it('is one story: the aanbieder reads what is needed, confirms and starts; regisseur and inwoner see it', async () => {
    const at = await grantPlan(spil);
    const [aanbieder, team, mijn] = [await serve(at.aanbieder, ['aanbieder']), await serve(at.generalist, ['generalist']), await serve(at.inwoner, [])];
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn');
      await page.getByText('De hulp mag beginnen vanaf 6 april 2026').waitFor();
    });
    spil.clock.set('2026-04-10T09:00:00Z');
    await withPage({ baseURL: aanbieder }, async (page) => {
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(request.url()));
      await page.goto('/aanbieder');
      await look(page, 'lijst');
      await page.getByRole('link', { name: 'Nel Duin' }).click();
      await heading(page, 'Opdracht voor Nel Duin');
      await page.getByText('U hoeft het gesprek niet opnieuw te voeren').waitFor();
      await page.getByText('Ik wil in mijn eigen huis blijven wonen').waitFor();
      await page.getByText('Zus Ria doet de was').waitFor();
      expect(await page.getByText('Buurman Kees').count()).toBe(0);
      await look(page, 'opdracht');
      await confirmByKeyboard(page);
      await start(page);
      await look(page, 'opdracht-begonnen');
      await page.getByRole('link', { name: 'Bekijk het antwoord van de gemeente' }).click();
      await heading(page, 'Antwoord op de start (WMO306)');
      await page.getByText('<wmo306:Bericht').waitFor();
      await look(page, 'bericht');
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Download' }).click();
      expect((await download).suggestedFilename()).toMatch(/^WMO306-.*\.xml$/);
      expect(addresses.filter((address) => address.includes(clientBsn))).toEqual([]);
    });
    const { items } = await spil.as(at.aanbieder, 'bericht.lijst', { richting: 'in' });
    expect(items.map(({ soort }) => soort).toSorted()).toEqual(['WMO302', 'WMO305']);
    await withPage({ baseURL: team }, async (page) => {
      await page.goto(`/dossiers/${at.dossier}/inzet`);
      await page.getByText('eerste aanspreekpunt Stichting aanbieder').waitFor();
      await page.getByRole('region', { name: 'Begeleiding thuis door Stichting aanbieder' }).getByText('7 april 2026').waitFor();
      await look(page, 'inzet');
      await page.getByRole('link', { name: 'Wat de aanbieder ziet' }).click();
      await heading(page, 'Wat Stichting aanbieder ziet');
      await page.getByText('Zus Ria doet de was').waitFor();
      await look(page, 'overdracht');
    });
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn');
      const help = page.getByRole('region', { name: 'Uw hulp' });
      await help.getByText('De hulp is begonnen op 7 april 2026').waitFor();
      await help.getByText('Bel eerst Stichting aanbieder').waitFor();
      expect(await help.getByRole('link', { name: '0251 000000' }).getAttribute('href')).toBe('tel:0251000000');
      await look(page, 'inwoner-hulp');
    });
  }, 300_000);

  it('has a way on when the aanbieder cannot: the regisseur finds the task, and another who can', async () => {
    const at = await grantPlan(spil);
    const [aanbieder, team, other, mijn] = [await serve(at.aanbieder, ['aanbieder']), await serve(at.generalist, ['generalist']), await serve(at.ander, ['aanbieder']), await serve(at.inwoner, [])];
    await withPage({ baseURL: aanbieder }, async (page) => {
      await page.goto('/aanbieder');
      await page.getByRole('link', { name: 'Nel Duin' }).click();
      await page.getByRole('link', { name: 'Niet aannemen' }).click();
      await heading(page, 'Opdracht niet aannemen');
      await page.getByRole('button', { name: 'Niet aannemen' }).click();
      await page.getByRole('heading', { name: 'Er zijn 2 fouten' }).waitFor();
      await look(page, 'weigeren');
      await page.getByLabel('De wachttijd is te lang').check();
      await page.getByLabel('Leg het kort uit').fill('Vier maanden wachttijd');
      await page.getByRole('button', { name: 'Niet aannemen' }).click();
      await heading(page, 'Onze opdrachten');
      await page.getByText('niet aangenomen').first().waitFor();
      expect(await page.getByText('Nel Duin').count()).toBe(0);
    });
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn');
      await page.getByText('Uw regisseur zoekt met u iemand anders').waitFor();
    });
    await withPage({ baseURL: team }, async (page) => {
      await page.goto('/werk');
      await page.getByRole('link', { name: /kies een andere/ }).click();
      await page.getByText('Vier maanden wachttijd').waitFor();
      await look(page, 'inzet-geweigerd');
      await page.getByRole('link', { name: 'Kies een andere aanbieder' }).click();
      await heading(page, 'Kies een andere aanbieder');
      await page.getByLabel('Stichting duinzorg').check();
      await page.getByRole('button', { name: 'Geef de opdracht' }).click();
      await page.getByText('Bespreek het eerst met de inwoner').first().waitFor();
      await look(page, 'andere-aanbieder');
      await page.getByLabel('Ja, ik heb het met de inwoner besproken').check();
      await page.getByRole('button', { name: 'Geef de opdracht' }).click();
      await page.getByRole('region', { name: 'Begeleiding thuis door Stichting duinzorg' }).waitFor();
    });
    await withPage({ baseURL: other }, async (page) => {
      await page.goto('/aanbieder');
      await page.getByRole('link', { name: 'Nel Duin' }).waitFor();
    });
    await withPage({ baseURL: mijn, width: 390 }, async (page) => {
      await page.goto('/mijn/post');
      await page.getByRole('link', { name: 'Een andere aanbieder gaat u helpen' }).waitFor();
    });
  }, 300_000);

  it('takes messages from other software, and says of a wrong one what is wrong and where', async () => {
    const at = await grantPlan(spil);
    spil.clock.set('2026-04-10T09:00:00Z');
    const [aanbieder, beheer] = [await serve(at.aanbieder, ['aanbieder']), await serve(await at.gemeente.staff('beheer'), ['beheer'])];
    const { id } = (await spil.as(at.aanbieder, 'toewijzing.lijst', {})).items[0] ?? { id: '' };
    const made = async (input: object) => String(((await spil.answer(at.aanbieder, 'toewijzing.berichtopzet', { id, identificatie: 'EIGEN-1', ...input })).output as { inhoud: unknown }).inhoud);
    const xml = await made({ soort: 'start', datum: '2026-04-07' });
    await withPage({ baseURL: aanbieder }, async (page) => {
      const upload = async (text: string | Buffer) => {
        await page.goto('/aanbieder/berichten/insturen');
        await hydrated(page);
        await page.getByLabel('Het bericht').setInputFiles({ name: 'start.xml', mimeType: 'application/xml', buffer: Buffer.from(text) });
        await page.getByRole('button', { name: 'Insturen' }).click();
      };
      await page.goto('/aanbieder/berichten/insturen');
      await page.getByRole('button', { name: 'Insturen' }).click();
      await page.getByText('Kies het bestand met het bericht.').first().waitFor();
      await upload(xml.replace('2026-04-07', '2026-02-30').replace('>1</wmo305:StatusAanlevering>', '>7</wmo305:StatusAanlevering>'));
      await page.getByRole('heading', { name: 'Er zijn 2 fouten' }).waitFor();
      await page.getByText(/Regel \d+: .*Begindatum: De waarde is geen bestaande datum/).first().waitFor();
      await look(page, 'insturen-fout');
      for (const wrong of [xml.slice(0, 500), `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>`, 'Beste gemeente']) {
        await upload(wrong);
        await page.getByText(/Regel \d+: /).first().waitFor();
        expect(await page.getByText('root:').count()).toBe(0);
      }
      await upload(Buffer.from(xml.replace('UTF-8', 'UTF-16'), 'utf16le'));
      await page.getByRole('heading', { name: /Er (is 1 fout|zijn)/ }).waitFor();
      await upload(xml.replace(/Identificatie>EIGEN-1</, 'Identificatie>EIGEN-2<').replace(clientBsn, '999993653'));
      await page.getByText('is afgekeurd, er is niets veranderd').waitFor();
      await page.getByText('9019').first().waitFor();
      await look(page, 'afgekeurd');
      await upload(xml);
      await page.getByText('Start van de hulp (WMO305) is verwerkt').waitFor();
      await upload(xml);
      await page.getByText('Start van de hulp (WMO305) is verwerkt').waitFor();
      await page.goto('/aanbieder/berichten?richting=in');
      expect(await page.getByRole('row').count()).toBe(3);
      await look(page, 'berichten');
    });
    await withPage({ baseURL: beheer }, async (page) => {
      await page.goto('/berichten?richting=in');
      await page.getByText('Het regie bericht kan niet gekoppeld worden aan een toewijzing.').waitFor();
      await look(page, 'beheer-berichten');
      await page.getByLabel('Soort').selectOption('WMO307');
      await page.getByRole('button', { name: 'Toon' }).click();
      await page.getByText('Er zijn geen berichten').waitFor();
    });
  }, 300_000);
});

/** Reached by Tab and done by Enter alone; pressing again in the same moment changes nothing. */
async function confirmByKeyboard(page: Page): Promise<void> {
  const link = page.getByRole('link', { name: 'Bevestigen', exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  await heading(page, 'Opdracht bevestigen');
  await hydrated(page);
  const button = page.getByRole('button', { name: 'Bevestigen' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.getByText('Antwoord op de toewijzing (WMO302) is verwerkt').waitFor();
}

/** A start in the future is refused kindly; the right day is taken, also when the button is pressed twice. */
async function start(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Start melden' }).click();
  await heading(page, 'Start melden');
  await hydrated(page);
  await page.getByRole('button', { name: 'Start melden' }).click();
  await page.getByText('Vul de eerste dag van de hulp in.').first().waitFor();
  await fillDay(page, ['11', '4', '2026']);
  await page.getByRole('button', { name: 'Start melden' }).click();
  await page.getByText('Deze dag is nog niet geweest').first().waitFor();
  await look(page, 'start-fout');
  await fillDay(page, ['7', '4', '2026']);
  await page.getByRole('button', { name: 'Start melden' }).dblclick();
  await page.getByText('Start van de hulp (WMO305) is verwerkt').waitFor();
}
