import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Actor } from '../../src/platform/access/actor.ts';
import { makeGemeente } from '../../src/platform/testing/people.ts';
import { familyOfAge, bsns, now } from '../../src/regie/dossiertoegang/testing/family-of-age.ts';
import { wholeSpil } from '../../src/testing/zaak/whole-spil.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { servePeople } from '../browser/serve-as.ts';
import { look } from './look.ts';

let register: Awaited<ReturnType<typeof familyOfAge>>;
beforeAll(async () => {
  register = await familyOfAge(13);
});
afterAll(() => register.close());

forEachJourney('a parent and a young person of thirteen', (db) => {
  const spil = wholeSpil(db, { start: () => Promise.resolve(), stop: () => Promise.resolve(), get client() { return register.client; } });
  const serve = servePeople(spil);

  it('read on their phones what each sees and who signs, in the same words, and the parent finds no conversation', async () => {
    spil.clock.set(now.toString());
    const { code, ...gemeente } = await makeGemeente(spil);
    const teamleider = await gemeente.staff('teamleider');
    const enter = async (bsn: string): Promise<{ persoon: string; actor: Actor }> => {
      const { persoon } = await spil.as(teamleider, 'bevraging.opvraging', { gemeente: code, bsn });
      return { persoon, actor: { soort: 'inwoner', id: persoon, naam: 'Familie Velzen', personen: [{ gemeente: code, persoon: persoon as never }] } };
    };
    const [ouder, kind] = [await enter(bsns.ouder), await enter(bsns.kind)];
    const { dossier } = await spil.as(teamleider, 'melding.registratie', { persoon: kind.persoon, kanaal: 'telefoon', vraag: 'Het gaat niet goed op school' });
    await spil.conductor.settle();
    await withPage({ baseURL: await serve(kind.actor, [], code), width: 320 }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto('/mijn');
      await page.getByRole('link', { name: 'Ouder en kind: wie ziet wat?' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Over jou' }).waitFor();
      await page.getByText('Ouder en jongere tekenen het plan allebei.').waitFor();
      await look(page, 'leeftijd-jongere');
    });
    await withPage({ baseURL: await serve(ouder.actor, [], code), width: 320, expected: /403/ }, async (page) => {
      page.setDefaultTimeout(8000);
      await page.goto(`/mijn/dossiers/${dossier}/leeftijd`);
      await page.getByText('Het gesprek zien zij niet').waitFor();
      await look(page, 'leeftijd-ouder');
      expect((await page.goto(`/mijn/dossiers/${dossier}/tijdlijn`))?.status()).toBe(403);
    });
  });
});
