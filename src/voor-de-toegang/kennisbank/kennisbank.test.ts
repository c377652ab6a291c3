import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { makeGemeente } from '../../platform/testing/people.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { klantcontact } from '../klantcontact/index.ts';
import { versionOn } from './kennisbank.ts';
import { kennisbank } from './index.ts';

const parkeerkaart = { titel: 'Hoe vraag ik een parkeerkaart aan?', tekst: 'Met het formulier op de website.\n\n- neem een pasfoto mee\n- het kost € 50', onderwerp: 'parkeerkaart' } as const;

it('tells the latest of the versions that hold on a day', () => {
  const versies = [{ nummer: 1, geldigVan: '2026-01-01', geldigTot: null }, { nummer: 2, geldigVan: '2026-06-01', geldigTot: '2026-06-30' }];
  expect(['2025-12-31', '2026-05-31', '2026-06-01', '2026-06-30', '2026-07-01'].map((day) => versionOn(versies, day)?.nummer)).toEqual([undefined, 1, 2, 2, 1]);
});

forEachEngine('the knowledge base', (db) => {
  const spil = makeTestSpil(db, [kennisbank, klantcontact], findGrants);

  it('is written by beheer and found by who answers, in the version of the day', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const [beheer, staff] = [await hire('beheer', 'Loes Blom'), await hire('klantcontact')];
    const { id } = await spil.as(beheer, 'kennisartikel.registratie', { gemeente: code, ...parkeerkaart });
    await spil.as(beheer, 'kennisartikel.registratie', { gemeente: code, titel: 'Waar leen ik een rolstoel?', tekst: 'Bij de uitleen.', onderwerp: 'hulpmiddelen' });
    await spil.as(beheer, 'kennisartikel.wijziging', { id, ...parkeerkaart, tekst: 'Vanaf mei bij het loket.', geldigVan: '2026-05-01' }, { ifMatch: 1 });
    const find = (vraag: string) => spil.as(staff, 'kennisartikel.zoekopdracht', { gemeente: code, vraag });
    expect(await find('Mijn man wil een gehandicaptenparkeerkaart of parkeerkaart')).toMatchObject({ items: [{ id, versie: 1, tekst: parkeerkaart.tekst }] });
    expect(await find('xyz')).toEqual({ items: [] });
    expect(await spil.as(staff, 'kennisartikel.gegevens', { id })).toMatchObject({ nummer: 1, versie: 2, geldigNu: true, versies: [{ nummer: 2, geldigVan: '2026-05-01', gemaaktDoor: 'Loes Blom' }, { nummer: 1 }] });
    expect(await spil.as(staff, 'kennisartikel.gegevens', { id, nummer: 2 })).toMatchObject({ tekst: 'Vanaf mei bij het loket.', geldigNu: false });
    expect((await spil.as(staff, 'kennisartikel.lijst', { gemeente: code, onderwerp: 'parkeerkaart' })).items).toMatchObject([{ id, geldigNu: true }]);
    expect((await spil.as(staff, 'kennisartikel.lijst', { gemeente: code })).items).toHaveLength(2);
    spil.clock.set('2026-05-01T08:00:00Z');
    expect(await find('parkeerkaart')).toMatchObject({ items: [{ id, versie: 2 }] });
    spil.clock.set('2026-03-10T09:00:00Z');
    await expect(spil.as(staff, 'kennisartikel.wijziging', { id, ...parkeerkaart }, { ifMatch: 2 })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(beheer, 'kennisartikel.wijziging', { id, ...parkeerkaart, geldigTot: '2026-01-01' }, { ifMatch: 2 })).rejects.toMatchObject({ fouten: [{ pad: '/geldigTot' }] });
    await expect(spil.as(beheer, 'kennisartikel.wijziging', { id, ...parkeerkaart }, { ifMatch: 1 })).rejects.toMatchObject({ status: 412 });
  });

  it('is what an answer refers to: the version that held that day, also when it is gone later', async () => {
    const { code, staff: hire } = await makeGemeente(spil);
    const [beheer, staff] = [await hire('beheer'), await hire('klantcontact')];
    const { id: artikel } = await spil.as(beheer, 'kennisartikel.registratie', { gemeente: code, ...parkeerkaart });
    const register = (more: object) => spil.as(staff, 'klantcontact.registratie', { gemeente: code, kanaal: 'telefoon', vraag: 'Een parkeerkaart?', ...more });
    const { id } = await register({ uitkomst: 'beantwoord', artikel: { id: artikel, versie: 1 } });
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({ toestand: 'beantwoord', toelichting: `Verteld: ${parkeerkaart.titel}`, artikel: { id: artikel, versie: 1, titel: parkeerkaart.titel } });
    const { id: open } = await register({});
    await expect(spil.as(staff, 'klantcontact.afhandeling', { id: open, uitkomst: 'beantwoord', artikel: { id: artikel, versie: 2 } })).rejects.toMatchObject({ fouten: [{ pad: '/artikel' }] });
    await expect(spil.as(staff, 'klantcontact.afhandeling', { id: open, uitkomst: 'beantwoord' })).rejects.toMatchObject({ fouten: [{ pad: '/toelichting' }] });
    await spil.as(beheer, 'kennisartikel.intrekking', { id: artikel });
    await expect(spil.as(staff, 'klantcontact.afhandeling', { id: open, uitkomst: 'beantwoord', artikel: { id: artikel, versie: 1 } })).rejects.toMatchObject({ fouten: [{ pad: '/artikel' }] });
    await expect(spil.as(beheer, 'kennisartikel.intrekking', { id: artikel })).rejects.toMatchObject({ code: 'ToestandLaatNietToe' });
    expect(await spil.as(staff, 'kennisartikel.zoekopdracht', { gemeente: code, vraag: 'parkeerkaart' })).toEqual({ items: [] });
    expect(await spil.as(staff, 'klantcontact.gegevens', { id })).toMatchObject({ artikel: { titel: parkeerkaart.titel } });
  });
});
