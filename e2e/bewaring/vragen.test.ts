import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { makeZaak } from '../../src/testing/zaak/make-zaak.ts';
import { familyRegister, wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { lookAs } from '../browser/look.ts';
import { servePeople } from '../browser/serve-as.ts';

const look = lookAs('vernietigen');
const register = familyRegister();
beforeAll(() => register.start());
afterAll(() => register.stop());

forEachJourney('an inwoner who wants the dossier gone', (db) => {
  const spil = wholeSpil(db, register);
  const serve = servePeople(spil);

  it('reads when the answer comes, reads it with the reasons, and asks again on a small phone', async () => {
    const gemeente = await makeGemeente(spil);
    const zaak = await makeZaak(spil, gemeente);
    const inwoner = await serve(zaak.inwoner, [], zaak.code);
    const page = `/mijn/dossiers/${zaak.dossier}`;
    await withPage({ baseURL: inwoner, width: 390 }, async (phone) => {
      phone.setDefaultTimeout(8000);
      await phone.goto(`${page}/aanpassen`);
      await phone.getByRole('link', { name: 'Wilt u dat wij uw dossier weggooien?' }).click();
      await phone.getByText('Antwoord uiterlijk').waitFor();
      expect(await phone.getByRole('button', { name: 'Verstuur mijn verzoek' }).count()).toBe(0);
      await look(phone, 'gevraagd');
    });
    await withPage({ baseURL: await serve(await gemeente.staff('privacy'), ['privacy'], zaak.code) }, async (desk) => {
      desk.setDefaultTimeout(8000);
      await desk.goto(`/werk/bewaring/dossiers/${zaak.dossier}`);
      await desk.getByRole('radio', { name: 'Nee, dit dossier blijft' }).check();
      await desk.getByLabel('Waarom?').fill('U krijgt nog hulp.');
      await desk.getByRole('button', { name: 'Brief sturen' }).click();
      await desk.getByText('Bewaard', { exact: true }).waitFor();
    });
    await withPage({ baseURL: inwoner, width: 320, expected: /422/ }, async (phone) => {
      phone.setDefaultTimeout(8000);
      await phone.goto(`${page}/vernietigen`);
      await phone.getByText('U krijgt nog hulp.').waitFor();
      await phone.getByRole('button', { name: 'Verstuur mijn verzoek' }).click();
      await phone.getByRole('link', { name: 'Zet een vinkje als u het zeker weet.' }).waitFor();
      await phone.getByLabel('Ja, gooi mijn hele dossier weg').check();
      await look(phone, 'vragen');
      await phone.keyboard.press('Tab');
      await phone.keyboard.press('Enter');
      await phone.getByText('Uw verzoek is verstuurd').waitFor();
      expect((await spil.as(zaak.inwoner, 'vernietigingsverzoek.dossier', { dossier: zaak.dossier })).items.map(({ toestand }) => toestand).toSorted()).toEqual(['afgewezen', 'ingediend']);
    });
  }, 120_000);
});
