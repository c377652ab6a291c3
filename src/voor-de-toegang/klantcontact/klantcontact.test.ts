import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { klantcontact } from './index.ts';

forEachEngine('the first question', (db) => {
  const spil = makeTestSpil(db, [klantcontact], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  it('is asked without login, and answered at once with what happens when', async () => {
    const gemeente = await makeGemeente(spil);
    const ontvangst = await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: 'Mevrouw Smit', telefoon: '06 1234 5678', vraag: 'Ik kan de trap niet meer op.' });
    expect(ontvangst).toMatchObject({ reactieUiterlijk: '2026-03-11', onderzoekUiterlijk: '2026-04-21', persoonlijkPlanUiterlijk: '2026-03-17' });
    const staff = await gemeente.staff('klantcontact');
    expect((await spil.as(staff, 'klantcontact.lijst', {})).items).toMatchObject([{ naam: 'Mevrouw Smit', toestand: 'open' }]);
    await expect(spil.as(nobody, 'klantcontact.gegevens', { id: ontvangst.id })).rejects.toMatchObject({ status: 401 });
  });

  it('asks for one way to be reached', async () => {
    const gemeente = await makeGemeente(spil);
    await expect(spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: 'X', vraag: 'Y' })).rejects.toMatchObject({ fouten: [{ pad: '/telefoon' }] });
  });

  it('is written down and answered in one act, without dossier, and counted', async () => {
    const gemeente = await makeGemeente(spil);
    const staff = await gemeente.staff('klantcontact');
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'telefoon', vraag: 'Wanneer is het inloopspreekuur?', uitkomst: 'beantwoord', toelichting: 'Dinsdag 9 tot 12 uur' });
    const rows = await asSystem(spil, gemeente.code, async (tx) => ({
      events: await tx.selectFrom('gebeurtenis').select('soort').where('gemeente', '=', gemeente.code).where('stroom', '=', id).orderBy('volgnummer').execute(),
      dossiers: await tx.selectFrom('dossier').select('id').where('gemeente', '=', gemeente.code).execute(),
    }));
    expect(rows).toEqual({ events: [{ soort: 'klantcontact.ontvangen' }, { soort: 'klantcontact.afgehandeld' }], dossiers: [] });
    await expect(spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'telefoon', vraag: 'x', uitkomst: 'doorgeleid' })).rejects.toMatchObject({ status: 400 });
  });

  it('is closed once, and not by who has no part in it', async () => {
    const gemeente = await makeGemeente(spil);
    const staff = await gemeente.staff('klantcontact');
    const { id } = await spil.as(staff, 'klantcontact.registratie', { gemeente: gemeente.code, kanaal: 'balie', vraag: 'x' });
    await expect(spil.as(await gemeente.staff('beschikkingen'), 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'y' })).rejects.toMatchObject({ status: 403 });
    spil.clock.advance({ seconds: 40 });
    await spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'doorgeleid', toelichting: 'Verbonden met Welzijn', naar: 'Stichting Welzijn' });
    await expect(spil.as(staff, 'klantcontact.afhandeling', { id, uitkomst: 'beantwoord', toelichting: 'y' })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    const [last] = await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('gebeurtenis').select('inhoud').where('stroom', '=', id).where('soort', '=', 'klantcontact.afgehandeld').execute());
    expect(last?.inhoud).toMatchObject({ uitkomst: 'doorgeleid', seconden: 40 });
  });

  it('is listed only in the gemeenten where the colleague answers questions', async () => {
    const [here, there] = [await makeGemeente(spil), await makeGemeente(spil)];
    const [klantcontact, beschikkingen] = [await here.staff('klantcontact'), await there.staff('beschikkingen')];
    for (const gemeente of [here, there]) await spil.as(nobody, 'klantcontact.hulpvraag', { gemeente: gemeente.code, naam: `Vraag in ${gemeente.code}`, telefoon: '06 1234 5678', vraag: 'Kan iemand mij bellen?' });
    const both = { ...klantcontact, mandaten: [...beschikkingen.mandaten, ...klantcontact.mandaten] };
    expect((await spil.as(both, 'klantcontact.lijst', {})).items.map(({ naam }) => naam)).toEqual([`Vraag in ${here.code}`]);
  });
});
