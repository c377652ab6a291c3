import { expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { present } from '../../src/platform/testing/present.ts';
import { setUpPlan } from '../../src/toegang/ondersteuningsplan/testing/plan-setup.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { press, tabTo } from '../browser/by-keyboard.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

forEachJourney('a family that makes its familiegroepsplan', (db) => {
  const spil = wholeSpil(db, familyRegister());
  const serve = servePeople(spil);
  const nobody: Actor = { soort: 'anoniem' };

  it('does so with its circle, by keyboard on a small phone, the circle without scripts, and the regisseur builds on it without typing', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpPlan(spil as never);
    await withPage({ baseURL: await serve(w.generalist, ['generalist'], w.code) }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/dossiers/${w.dossier}/familiegroepsplan`);
      await page.getByText('Nog niet aangeboden').waitFor();
      await page.getByLabel(/Wat moet er veilig zijn/).fill('De kinderen zijn na school nooit alleen thuis');
      await page.getByRole('button', { name: 'Bied de familie aan zelf een plan te maken' }).click();
      await page.getByText('aangeboden', { exact: true }).waitFor();
      await look(page, 'aangeboden', true);
    });

    const own = `/mijn/dossiers/${w.dossier}/familiegroepsplan`;
    const mijn = await serve(w.inwoner, [], w.code);
    let code = '';
    await withPage({ baseURL: mijn, width: 320, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn');
      await press(page, 'link', 'Ons eigen plan');
      await page.getByText('De kinderen zijn na school nooit alleen thuis').waitFor();
      await look(page, 'begin');
      await press(page, 'button', 'Begin ons plan');
      await page.getByText('17 maart 2026').waitFor();
      await press(page, 'link', 'Mensen uitnodigen');
      await tabTo(page, page.getByLabel('Hoe heet deze persoon?'));
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: 'Kies wie dit is.' }).waitFor();
      await tabTo(page, page.getByLabel('Hoe heet deze persoon?'));
      await page.keyboard.type('Oma Riet');
      await tabTo(page, page.getByRole('radio', { name: 'woont bij ons in huis' }));
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Oma Riet kan meedenken').waitFor();
      code = (await page.locator('.spil-alert strong[translate=no]').textContent()) ?? '';
      expect(page.url()).not.toContain(code);
      await look(page, 'kring');
      await page.goto(own);
      await tabTo(page, page.getByText('Schrijf op wat er beter moet gaan', { exact: true }).locator('..').locator('summary'));
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowDown');
      await tabTo(page, page.getByRole('textbox', { name: 'Wat moet er beter gaan?' }));
      await page.keyboard.type('De kinderen gaan elke dag naar school');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'De kinderen gaan elke dag naar school' }).waitFor();
    });

    const open = await serve(nobody, [], w.code);
    // axe needs the timers of a page, which one without scripts does not have.
    await withPage({ baseURL: open, width: 320, js: false, expected: /422/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/familiegroepsplan');
      await page.getByLabel('Uw code').fill('AAAA-BBBB-CCCC');
      await page.keyboard.press('Enter');
      await page.getByText('Deze code kennen wij niet').first().waitFor();
      await page.getByLabel('Uw code').fill(code.toLowerCase());
      await page.keyboard.press('Enter');
      await page.getByText('Welkom, Oma Riet.').waitFor();
      await page.getByText('Wie doet wat?').click();
      await page.getByLabel('Wat gaat er gebeuren?').fill('Op woensdag haal ik ze van school');
      await page.getByRole('button', { name: 'Zet erbij' }).first().click();
      await page.getByRole('link', { name: 'Kies wie dit doet.' }).waitFor();
      expect(await page.getByLabel('Wat gaat er gebeuren?').inputValue()).toBe('Op woensdag haal ik ze van school');
      await page.getByLabel('Wie doet dat?').selectOption({ label: 'ik' });
      await expectNoSidewaysScroll(page);
      await page.getByRole('button', { name: 'Zet erbij' }).first().click();
      await page.getByText('Het staat in het plan').waitFor();
      expect(await page.content()).not.toMatch(new RegExp(`Nel Duin|${w.dossier}|Haal weg: De kinderen`));
      expect(page.url()).not.toContain(code.toLowerCase());
    });

    await withPage({ baseURL: open, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/familiegroepsplan');
      await look(page, 'code');
      await page.getByLabel('Uw code').fill(code);
      await page.keyboard.press('Enter');
      await page.getByText('Welkom, Oma Riet.').waitFor();
      await page.getByText('Wat lukt niet zonder hulp?').click();
      await look(page, 'meeschrijven');
    });

    await withPage({ baseURL: mijn, width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(own);
      await page.getByText('Op woensdag haal ik ze van school').first().waitFor();
      await look(page, 'samen');
      await page.getByText('Wat lukt niet zonder hulp?').click();
      await page.getByLabel('Welke hulp is nog nodig?').fill('Iemand die met school praat');
      await page.getByRole('button', { name: 'Zet erbij' }).click();
      await page.getByText('Hierbij is nog hulp nodig').waitFor();
      await page.getByRole('link', { name: 'Lees het plan en lever het in' }).click();
      await page.getByText('Het plan is nog niet klaar').waitFor();
      await page.getByRole('link', { name: 'Schrijf verder' }).click();
      await page.getByText('Schrijf op hoe u daarvoor zorgt', { exact: true }).click();
      await page.getByLabel('Hoe zorgt u daarvoor?').fill('Oma is er op woensdag, wij de andere dagen');
      await page.getByRole('button', { name: 'Bewaar' }).first().click();
      await page.getByRole('link', { name: 'Lees het plan en lever het in' }).click();
      await look(page, 'inleveren');
      await press(page, 'button', 'Lever ons plan in');
      await page.getByText('Wij hebben uw plan').waitFor();
      await look(page, 'ingeleverd');
    });

    await withPage({ baseURL: await serve(w.generalist, ['generalist'], w.code), expected: /409/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/dossiers/${w.dossier}/familiegroepsplan`);
      await page.getByText('op tijd voor het onderzoek').waitFor();
      await page.getByRole('button', { name: 'Neem over in het ondersteuningsplan' }).click();
      await page.getByText('Begin eerst het ondersteuningsplan').first().waitFor();
      await spil.as(w.generalist, 'ondersteuningsplan.opstelling', { melding: w.melding });
      await page.getByRole('button', { name: 'Neem over in het ondersteuningsplan' }).click();
      await page.getByText('Wat de familie doet, staat in het ondersteuningsplan').waitFor();
      await look(page, 'overgenomen', true);
    });
    const { items } = await spil.as(w.generalist, 'ondersteuningsplan.lijst', { dossier: w.dossier });
    const { getoond } = await spil.as(w.generalist, 'ondersteuningsplan.gegevens', { id: present(items[0]).id });
    expect(getoond.inhoud.doelen.map(({ doel, interventies }) => [doel, interventies.map(({ trede, omschrijving, wie }) => [trede, omschrijving, wie])])).toEqual([
      ['De kinderen gaan elke dag naar school', [['netwerk', 'Op woensdag haal ik ze van school', 'Oma Riet']]],
    ]);
  });
});
