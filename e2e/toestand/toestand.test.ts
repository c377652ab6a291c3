import { expect, it } from 'vitest';
import { herstel } from '../../src/beheer/herstel/index.ts';
import { lezer } from '../../src/beheer/lezer/index.ts';
import { toestand } from '../../src/beheer/toestand/index.ts';
import { planMail } from '../../src/platform/mail/index.ts';
import type { Effect } from '../../src/platform/journal/reader.ts';
import { geteld, telling } from '../../src/platform/testing/counted.ts';
import { asSystem, makeGemeente } from '../../src/platform/testing/people.ts';
import { makeTestSpil } from '../../src/platform/testing/spil.ts';
import { systemClock } from '../../src/platform/time/clock.ts';
import { expectAxeClean } from '../browser/axe.ts';
import { withPage } from '../browser/browser.ts';
import { forEachJourney } from '../browser/journey-engines.ts';
import { expectNoSidewaysScroll, expectReadableAt200 } from '../browser/layout-checks.ts';
import { screenshot } from '../browser/pictures.ts';
import { servePeople } from '../browser/serve-as.ts';

const post: Effect = { kind: 'effect', naam: 'beschikking-bekendmaking', soorten: [geteld.soort], apply: () => Promise.reject(Object.assign(new RangeError('Annie Kroonenberg'), { code: '22003' })) };

forEachJourney('the page that tells how Spil is doing', (db) => {
  const moved = { seconds: 0 };
  const clock = { now: () => systemClock.now().add({ seconds: moved.seconds }) };
  const spil = makeTestSpil(db, [toestand, lezer, herstel, { name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers: [post] }] as const, () => Promise.resolve([]), { clock });
  const serve = servePeople(spil);

  it('says that all is well where nothing waits, and else what does, how bad that is and what to do, by the way to the page where', async () => {
    const gemeente = await makeGemeente(spil);
    const baseURL = await serve(await gemeente.staff('beheer'), ['beheer'], gemeente.code);
    await withPage({ baseURL }, async (page) => {
      await page.goto('/werk/toestand');
      await page.getByText('Alles gaat goed').waitFor();
      expect(await page.getByRole('row', { name: /Klok van de server/ }).getByText('goed', { exact: true }).count()).toBe(1);
      await expectAxeClean(page);
      await screenshot(page, 'toestand-goed');
      await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: gemeente.code, stroom: spil.newId(gemeente.code), getallen: [1] });
      await spil.conductor.settle();
      const old = systemClock.now().subtract({ hours: 3 });
      await asSystem(spil, gemeente.code, (tx) => planMail(tx, { ...spil.env, clock: { now: () => old } }, { gemeente: gemeente.code, sleutel: 'a', soort: 'proef' }, { aan: 'a@example.nl', onderwerp: 'x', tekst: 'y' }));
      moved.seconds = 3600;
      await page.goto('/werk/toestand');
      await page.getByText('3 onderdelen vragen aandacht.').waitFor();
      const card = (name: string) => page.getByRole('region', { name, exact: true });
      await card('Klok van de server').getByText(/3\.6\d\d seconden voor/).waitFor();
      await card('Klok van de server').getByText('doe nu iets').waitFor();
      await card('Mail die wacht').getByText('kijk vandaag').waitFor();
      await card('Lezers die stilstaan').getByText('Besluiten bekendmaken: brieven en post').waitFor();
      expect(await page.getByText(/Annie|example\.nl/).count()).toBe(0);
      await expectAxeClean(page);
      await screenshot(page, 'toestand-slecht');
      await page.setViewportSize({ width: 320, height: 800 });
      await expectNoSidewaysScroll(page);
      await screenshot(page, 'toestand-slecht-320');
      await expectReadableAt200(page);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.waitForLoadState('networkidle');
      await card('Lezers die stilstaan').getByRole('link', { name: 'Loopt alles?' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Loopt alles?' }).waitFor();
    });
    moved.seconds = 0;
  }, 120_000);
});
