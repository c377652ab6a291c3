import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { TestGemeente } from '../../src/platform/testing/people.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

const look = lookAs('ervaring');

/** Tabs on until this has the focus, as somebody does who has no mouse. */
async function tabTo(page: Page, role: 'link' | 'button' | 'radio' | 'textbox', name: string | RegExp): Promise<void> {
  const target = page.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Nobody reaches "${String(name)}" by keyboard`);
}

const question = 'Hoe ging het gesprek over uw plan?';
const nothing = 'Kies bij minstens één vraag een antwoord. De rest mag u overslaan.';
const remark = 'Het duurde lang. <script>alert(1)</script>';

forEachJourney('how it went', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);
  const paper = async (gemeente: TestGemeente, times: number) => {
    const inkoper = await gemeente.staff('inkoper');
    for (let form = 0; form < times; form += 1) {
      await spil.as(inkoper, 'ervaring.registratie', { gemeente: gemeente.code, soort: 'toegang', wijk: null, categorie: null, organisatie: null, antwoorden: [{ vraag: 'snel', antwoord: form % 4 === 0 ? 'niet-mee-eens' : 'mee-eens' }], opmerking: form === 0 ? remark : '' });
    }
    return inkoper;
  };

  it('is said by keyboard on a small phone without scripts: a line at home, five questions, and thanks', async () => {
    const z = await makeZaak(spil);
    spil.clock.set('2026-04-01T09:00:00Z');
    await withPage({ baseURL: await serve(z.inwoner, []), width: 320, js: false }, async (page) => {
      await page.goto('/mijn');
      await expectNoSidewaysScroll(page);
      await tabTo(page, 'link', question);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: question }).waitFor();
      await expectNoSidewaysScroll(page);
      await tabTo(page, 'button', 'Versturen');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: nothing }).waitFor();
      await tabTo(page, 'radio', 'Helemaal mee eens');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, 'textbox', /Wilt u nog iets vertellen/);
      await page.keyboard.type(remark);
      await tabTo(page, 'button', 'Versturen');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Dank u wel' }).waitFor();
      expect(page.url()).not.toContain('lang');
      await expectNoSidewaysScroll(page);
      await page.goto('/mijn');
      await page.getByRole('heading', { name: 'Ook voor u' }).waitFor();
      expect(await page.getByText('Vertel hoe het ging').count()).toBe(0);
    });
    expect((await spil.as(z.inwoner, 'ervaringsvraag.gegevens', { id: z.ervaringsvraag })).toestand).toBe('beantwoord');
  }, 120_000);

  it('has pages that anybody can read, from the line at home to the thanks, and of who would rather not', async () => {
    const z = await makeZaak(spil);
    spil.clock.set('2026-04-01T09:00:00Z');
    await withPage({ baseURL: await serve(z.inwoner, []), width: 390 }, async (page) => {
      await page.goto('/mijn');
      await page.getByRole('link', { name: question }).waitFor();
      await look(page, 'mijn');
      await page.getByRole('link', { name: question }).click();
      await look(page, 'vragen');
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('link', { name: nothing }).waitFor();
      await look(page, 'niets-gekozen');
      await page.getByRole('radiogroup', { name: 'Ik werd snel geholpen' }).getByText('Mee eens', { exact: true }).click();
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Dank u wel' }).waitFor();
      await look(page, 'dank');
    });
    const other = await makeZaak(spil);
    spil.clock.set('2026-04-01T09:00:00Z');
    await withPage({ baseURL: await serve(other.inwoner, []), width: 390 }, async (page) => {
      await page.goto(`/mijn/ervaring/${other.ervaringsvraag}`);
      await page.getByRole('button', { name: 'Liever niet invullen' }).click();
      await page.getByRole('heading', { level: 1, name: 'U vult deze vragen niet in' }).waitFor();
      await look(page, 'liever-niet');
      await page.goto('/mijn');
      expect(await page.getByText('Vertel hoe het ging').count()).toBe(0);
    });
  }, 120_000);

  it('is read as figures by who steers, and what people wrote by who watches quality', async () => {
    const { gemeente } = await makeZaak(spil);
    spil.clock.set('2026-04-01T09:00:00Z');
    const inkoper = await paper(gemeente, 12);
    spil.clock.set('2026-07-02T09:00:00Z');
    await withPage({ baseURL: await serve(inkoper, ['inkoper'], gemeente.code), width: 1280 }, async (page) => {
      await page.goto('/bestuur');
      await page.getByRole('main').getByRole('link', { name: 'Ervaringen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Ervaringen van inwoners' }).waitFor();
      await page.getByText('12 mensen vulden de vragen in.').waitFor();
      expect(await page.getByRole('table', { name: 'Mee eens of ja, in procenten van wie het weet' }).getByRole('row', { name: /Ik werd snel geholpen/ }).textContent()).toContain('75');
      await look(page, 'cijfers', true);
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'ervaring-cijfers-320');
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByText('12 mensen vulden de vragen in.').isVisible()).toBe(true);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 900 });
      const file = await page.request.get(`/bestuur/ervaringen/bestand?gemeente=${gemeente.code}&kwartaal=2026-K2`);
      expect([file.headers()['content-type'], (await file.text()).includes('Ik werd snel geholpen;mee-eens;9;getal')]).toEqual(['text/csv; charset=utf-8', true]);

      await tabTo(page, 'link', 'Lees wat inwoners schreven');
      await page.keyboard.press('Enter');
      await page.getByText(remark).waitFor();
      await look(page, 'opmerkingen', true);
      await page.getByRole('button', { name: 'Verwijder opmerking 1' }).click();
      await page.getByText('De opmerking is weg.').waitFor();
      await page.getByText('Er is niets te lezen').waitFor();

      await page.goto(`/bestuur/ervaringen/papier?gemeente=${gemeente.code}&soort=voorziening`);
      await page.getByRole('heading', { level: 1, name: 'Een papieren lijst invoeren' }).waitFor();
      await look(page, 'papier', true);
      await page.getByRole('radiogroup', { name: 'De hulp past bij mijn vraag' }).getByText('Mee eens', { exact: true }).click();
      await page.getByRole('button', { name: 'Tel deze lijst mee' }).click();
      await page.getByText('De lijst is geteld. U kunt de volgende invoeren.').waitFor();
      await page.goto('/bestuur/ervaringen?soort=voorziening');
      await page.getByText('In dit kwartaal heeft niemand deze vragen ingevuld').waitFor();
      await look(page, 'leeg', true);
    });
  }, 180_000);

  it('is not read by the team, nor by the aanbieder', async () => {
    const z = await makeZaak(spil);
    spil.clock.set('2026-04-01T09:00:00Z');
    await paper(z.gemeente, 12);
    await spil.as(z.inwoner, 'ervaringsvraag.beantwoording', { id: z.ervaringsvraag, antwoorden: [{ vraag: 'snel', antwoord: 'helemaal-niet-mee-eens' }], opmerking: 'Ik wachtte te lang' });
    spil.clock.set('2026-07-02T09:00:00Z');
    for (const [who, rol] of [[z.regisseur, 'generalist'], [z.teamleider, 'teamleider']] as const) {
      await withPage({ baseURL: await serve(who, [rol], z.code) }, async (page) => {
        for (const path of ['', '/bestand', '/opmerkingen?kwartaal=2026-K2', '/papier']) expect((await page.request.get(`/bestuur/ervaringen${path}`)).status()).toBe(403);
        await page.goto('/bestuur/ervaringen');
        expect(await page.getByText('mensen vulden de vragen in').count()).toBe(0);
        for (const path of ['verhaal', 'tijdlijn', 'inzage', 'documenten']) {
          const html = await (await page.request.get(`/dossiers/${z.dossier}/${path}`)).text();
          expect([html.includes('Ik wachtte te lang'), html.includes('helemaal-niet-mee-eens')]).toEqual([false, false]);
        }
      });
    }
    await withPage({ baseURL: await serve(z.aanbieder, ['aanbieder']) }, async (page) => {
      expect((await page.request.get('/bestuur/ervaringen')).status()).toBe(403);
    });
  }, 120_000);
});
