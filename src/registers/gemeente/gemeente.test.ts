import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { gemeente as module } from './index.ts';

const velden = { naam: 'Proefdam', telefoon: '088 123 45 67', openingstijden: 'ma–do 8.30–17.00 uur; vr 8.30–12.30 uur', adres: 'Markt 2, Proefdam', inloop: 'ma–vr 9.00–12.00 uur', email: 'samen@proefdam.example', thema: 'duin' };

forEachEngine('how the gemeente is reached', (db) => {
  const spil = makeTestSpil(db, [module] as const, () => Promise.resolve([]));

  it('is kept by beheer, and told to everybody from then on', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toMatchObject({ telefoon: '088 000 00 00', inloop: '', versie: 1 });
    await spil.as(beheer, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden }, { ifMatch: 1 });
    expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toEqual({ gemeente: gemeente.code, ...velden, briefhoofd: '', briefslot: '', versie: 2 });
  });

  it('is not written over by who saw an older one', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    await spil.as(beheer, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden }, { ifMatch: 1 });
    await expect(spil.as(beheer, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden, adres: 'Elders 3' }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
    expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toMatchObject({ adres: velden.adres, versie: 2 });
  });

  it('has hours that can be read, for a page that shows them wrong helps nobody', async () => {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    const wrong = spil.as(beheer, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden, openingstijden: 'meestal', inloop: 'soms' }, { ifMatch: 1 });
    await expect(wrong).rejects.toMatchObject({ status: 400, fouten: [{ pad: '/openingstijden' }, { pad: '/inloop' }] });
    await expect(spil.as(beheer, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden, email: 'geen adres' }, { ifMatch: 1 })).rejects.toMatchObject({ status: 400 });
    expect(await spil.as(beheer, 'gemeente.gegevens', { gemeente: gemeente.code })).toMatchObject({ versie: 1 });
  });

  it('is nobody else’s to change', async () => {
    const [gemeente, elsewhere] = [await makeGemeente(spil), await makeGemeente(spil)];
    for (const actor of [await gemeente.staff('teamleider'), await elsewhere.staff('beheer')]) {
      await expect(spil.as(actor, 'gemeente.wijziging', { gemeente: gemeente.code, ...velden }, { ifMatch: 1 })).rejects.toMatchObject({ status: expect.toBeOneOf([403, 404]) as unknown });
    }
  });
});
