import { afterAll, beforeAll, expect, it } from 'vitest';
import { hearExample, setUpRefusal, type BezwaarSpil, type Wereld } from '../../src/beheer/bezwaar/testing/bezwaar-setup.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { press, tabTo } from '../browser/by-keyboard.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { expectNoSidewaysScroll } from '../browser/layout-checks.ts';
import { servePeople } from '../browser/serve-as.ts';

const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

const look = lookAs('bezwaar');

forEachJourney('an applicant who objects to a refusal', (db) => {
  const spil = wholeSpil(db, register);
  const cases = spil as unknown as BezwaarSpil;
  const serve = servePeople(spil);
  const objections = async (w: Wereld) => (await spil.as(w.inwoner, 'bezwaar.dossier', { dossier: w.dossier })).items;

  it('does so by keyboard on a small phone without scripts, and knows what happens next and by which day', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpRefusal(cases);
    const mijn = await serve(w.inwoner, []);
    await withPage({ baseURL: mijn, width: 320, js: false }, async (page) => {
      await page.goto(`/mijn/besluiten/${w.beschikking}`);
      await expectNoSidewaysScroll(page);
      await press(page, 'link', 'Bezwaar maken');
      await page.getByRole('heading', { level: 1, name: 'Bezwaar maken' }).waitFor();
      await expectNoSidewaysScroll(page);
      await tabTo(page, page.getByRole('textbox', { name: /Waarom bent u het niet eens/ }));
      await page.keyboard.type('Mijn zoon verhuist in mei. Dan is er niemand meer.');
      await press(page, 'button', 'Verder');
      // What was typed is still there beside what is missing.
      await page.getByRole('link', { name: 'Kies of u uw verhaal wilt vertellen.' }).waitFor();
      expect(await page.getByLabel(/Waarom bent u het niet eens/).inputValue()).toBe('Mijn zoon verhuist in mei. Dan is er niemand meer.');
      await page.getByLabel('Ja, dat wil ik').focus();
      await page.keyboard.press('Space');
      await press(page, 'button', 'Verder');
      await page.getByRole('heading', { level: 1, name: 'Kijk uw bezwaar na' }).waitFor();
      expect(page.url()).not.toContain('zoon');
      expect(await objections(w)).toEqual([]);
      await press(page, 'button', 'Iets veranderen');
      expect(await page.getByLabel(/Waarom bent u het niet eens/).inputValue()).toBe('Mijn zoon verhuist in mei. Dan is er niemand meer.');
      await press(page, 'button', 'Verder');
      await page.getByRole('heading', { level: 1, name: 'Kijk uw bezwaar na' }).waitFor();
      await press(page, 'button', 'Bezwaar versturen');
      await page.getByRole('heading', { level: 1, name: 'Wij hebben uw bezwaar' }).waitFor();
      await page.getByText('dinsdag 2 juni 2026', { exact: true }).waitFor();
      await expectNoSidewaysScroll(page);
    });
    expect(await objections(w)).toMatchObject([{ toestand: 'ontvangen', tijdig: true }]);
  }, 120_000);

  it('sees pages that anybody can read, from the decision to the receipt', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpRefusal(cases);
    await withPage({ baseURL: await serve(w.inwoner, []), width: 390 }, async (page) => {
      await page.goto('/mijn/bezwaren');
      await page.getByText('U heeft geen bezwaar gemaakt').waitFor();
      await look(page, 'geen');
      await page.goto(`/mijn/besluiten/${w.beschikking}`);
      await look(page, 'besluit');
      await page.getByRole('link', { name: 'Bezwaar maken' }).click();
      await look(page, 'maken');
      await page.getByLabel('Nee, dat hoeft niet').check();
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByText('U schrijft dit later, voor of op 24 maart 2026.').waitFor();
      await look(page, 'nakijken');
      await page.getByRole('button', { name: 'Bezwaar versturen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wij hebben uw bezwaar' }).waitFor();
      await look(page, 'ontvangen');
      await page.goto('/mijn/bezwaren');
      await page.getByRole('link', { name: /Bekijk uw bezwaar/ }).click();
      await look(page, 'volgen');
      await page.getByRole('link', { name: 'Opschrijven waarom ik bezwaar maak' }).click();
      await look(page, 'aanvullen');
      await page.getByLabel(/Waarom bent u het niet eens/).fill('Mijn zoon verhuist.');
      await page.getByLabel('Een stuk meesturen').setInputFiles({ name: 'brief.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 proef') });
      await page.getByLabel('Wat is dit voor stuk?').fill('Brief van mijn zoon');
      await page.getByRole('button', { name: 'Versturen' }).click();
      await page.getByRole('link', { name: 'Brief van mijn zoon' }).waitFor();
      await page.getByRole('link', { name: 'Bezwaar intrekken' }).click();
      await look(page, 'intrekken');
      await page.getByRole('button', { name: 'Bezwaar intrekken' }).click();
      await page.getByText('U trok uw bezwaar in').first().waitFor();
      await look(page, 'ingetrokken');
    });
    expect(await objections(w)).toMatchObject([{ toestand: 'ingetrokken' }]);
  }, 120_000);

  it('is heard and decided on by somebody who did not take the decision, and reads the outcome', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpRefusal(cases);
    const { id } = await spil.as(w.inwoner, 'bezwaar.indiening', { beschikking: w.beschikking, gronden: 'Mijn zoon verhuist in mei.', horen: true });
    await withPage({ baseURL: await serve(w.beslisser, ['beschikkingen']), width: 1280 }, async (page) => {
      await page.goto(`/bezwaren/${id}`);
      await page.getByText('U nam het besluit waartegen dit bezwaar is.').waitFor();
      expect(await page.getByRole('button', { name: 'In behandeling nemen' }).count()).toBe(0);
      await look(page, 'eigen-besluit', true);
    });
    await withPage({ baseURL: await serve(w.behandelaar, ['beschikkingen']), width: 1280 }, async (page) => {
      await page.goto('/bezwaren');
      await look(page, 'lijst', true);
      await press(page, 'link', 'Nel Duin');
      await page.getByRole('button', { name: 'In behandeling nemen' }).click();
      await page.getByRole('link', { name: 'Hoorzitting plannen of afzien' }).click();
      await look(page, 'horen', true);
      await page.getByLabel('Dag', { exact: true }).fill('24');
      await page.getByLabel('Maand').fill('3');
      await page.getByLabel('Jaar').fill('2026');
      await page.getByLabel('Hoe laat?').fill('10:00');
      await page.getByLabel('Waar?').fill('Gemeentehuis, kamer 3');
      await page.getByRole('button', { name: 'Inwoner uitnodigen' }).click();
      await page.getByText('Gemeentehuis, kamer 3').waitFor();
      spil.clock.set('2026-03-24T12:00:00Z');
      await page.getByRole('link', { name: 'Verslag van de hoorzitting schrijven' }).click();
      await look(page, 'verslag', true);
      await page.getByLabel('Wie waren er, en wat is er gezegd?').fill('Mevrouw Duin vertelt dat haar zoon in mei verhuist.');
      await page.getByRole('button', { name: 'Verslag bewaren' }).click();
      await page.getByRole('link', { name: 'Meer tijd nemen' }).waitFor();
      await look(page, 'behandelen', true);
      await page.getByRole('link', { name: 'Beslissen', exact: true }).click();
      await look(page, 'beslissen', true);
      await page.getByRole('button', { name: 'Beslissen en brief sturen' }).click();
      await page.getByRole('link', { name: 'Kies wat u beslist.' }).waitFor();
      await page.getByRole('radio', { name: /^Gegrond/ }).check();
      await page.getByLabel('Waarom?').fill('Uw zoon verhuist. Dan is er niemand die het huishouden doet.');
      await page.getByLabel('Er komt een nieuw besluit').check();
      await page.getByLabel('Wat verandert er voor de inwoner?').fill('U krijgt binnen twee weken een nieuw besluit over hulp in huis.');
      await page.getByRole('button', { name: 'Beslissen en brief sturen' }).click();
      await page.waitForURL(`**/bezwaren/${id}`);
    });
    await spil.conductor.settle();
    await withPage({ baseURL: await serve(w.inwoner, []), width: 320, js: false }, async (page) => {
      await page.goto('/mijn/bezwaren');
      await page.getByRole('link', { name: /Bekijk uw bezwaar/ }).click();
      await page.getByRole('heading', { name: 'U krijgt gelijk' }).waitFor();
      await page.getByText('U krijgt binnen twee weken een nieuw besluit over hulp in huis.').waitFor();
      await page.getByText(/tot en met 6 mei 2026/).waitFor();
      await expectNoSidewaysScroll(page);
    });
    await withPage({ baseURL: await serve(w.inwoner, []), width: 390 }, async (page) => {
      await page.goto(`/mijn/bezwaren/${id}`);
      await look(page, 'gelijk');
    });
  }, 120_000);

  it('on paper is entered with its day and postmark; more time is taken with a letter', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpRefusal(cases);
    spil.clock.set('2026-04-24T09:00:00Z');
    await withPage({ baseURL: await serve(w.behandelaar, ['beschikkingen']), width: 1280 }, async (page) => {
      await page.goto(`/beschikkingen/${w.beschikking}`);
      await page.getByRole('link', { name: 'Bezwaar op papier invoeren' }).click();
      await look(page, 'papier', true);
      const [received, posted] = [page.getByRole('group', { name: /Op welke dag kwam het binnen/ }), page.getByRole('group', { name: /Poststempel/ })];
      await received.getByLabel('Dag').fill('23-4-2026');
      await posted.getByLabel('Dag').fill('20-4-2026');
      await page.getByLabel('Ja, of nog niet gezegd').check();
      await page.getByRole('button', { name: 'Bezwaar invoeren' }).click();
      await page.getByText('Nog zonder gronden').waitFor();
      expect(await page.getByText('Na de laatste dag ontvangen').count()).toBe(0);
      await page.getByRole('link', { name: 'Gronden of stuk toevoegen' }).click();
      await look(page, 'toevoegen', true);
      await page.getByLabel('Waarom niet eens').fill('Ik heb meer hulp nodig.');
      await page.getByRole('button', { name: 'Toevoegen' }).click();
      await page.getByRole('button', { name: 'In behandeling nemen' }).click();
      await page.getByRole('link', { name: 'Meer tijd nemen' }).click();
      await look(page, 'meer-tijd', true);
      await page.getByLabel('Waarom?').fill('Wij vragen een arts om advies.');
      await page.getByRole('button', { name: 'Meer tijd nemen en brief sturen' }).click();
      await page.getByText('Wij vragen een arts om advies.').waitFor();
      await page.getByRole('link', { name: 'Intrekking vastleggen' }).click();
      await look(page, 'intrekking', true);
    });
  }, 120_000);

  it('that comes after the last day is received all the same, and is asked why', async () => {
    spil.clock.set('2026-03-10T09:00:00Z');
    const w = await setUpRefusal(cases);
    spil.clock.set('2026-04-22T09:00:00Z');
    await withPage({ baseURL: await serve(w.inwoner, []), width: 320, js: false }, async (page) => {
      await page.goto(`/mijn/besluiten/${w.beschikking}/bezwaar`);
      await page.getByText('De laatste dag is voorbij').waitFor();
      await page.getByLabel('Waarom stuurt u uw bezwaar nu pas?').fill('Ik lag in het ziekenhuis.');
      await page.getByLabel('Ja, dat wil ik').check();
      await page.getByRole('button', { name: 'Verder' }).click();
      await page.getByRole('button', { name: 'Bezwaar versturen' }).click();
      await page.getByRole('heading', { level: 1, name: 'Wij hebben uw bezwaar' }).waitFor();
    });
    expect(await objections(w)).toMatchObject([{ tijdig: false }]);
    await hearExample(cases, w, (await objections(w))[0]?.id ?? '');
  }, 120_000);
});
