import { expect, it } from 'vitest';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { findGrants } from '../../registers/dossier/index.ts';
import { initiatief } from '../initiatief/index.ts';
import { ontheffing } from './index.ts';

forEachEngine('a request for exemption from a rule', (db) => {
  const spil = makeTestSpil(db, [initiatief, ontheffing], findGrants);
  const nobody = { soort: 'anoniem' } as const;

  async function setUp() {
    spil.clock.set('2026-03-10T09:00:00Z');
    const gemeente = await makeGemeente(spil);
    const teamleider = await gemeente.staff('teamleider');
    const ask = (more: object = {}) => spil.as(nobody, 'ontheffing.aanvraag', { gemeente: gemeente.code, regel: 'Geen bankjes op de stoep', waarom: 'Mensen willen zitten', voorstel: 'Wij houden een meter vrij', naam: 'Henk', bereik: '06 5550 2222', ...more });
    const own = (code: string) => spil.as(nobody, 'ontheffing.opvraging', { gemeente: gemeente.code, code });
    const decide = (id: string, verlenen: boolean, more: object = {}) => spil.as(teamleider, 'ontheffing.besluit', { id, verlenen, motivering: 'De stoep is breed genoeg', ...more });
    const list = (toestand?: 'gevraagd') => spil.as(nobody, 'ontheffing.lijst', { gemeente: gemeente.code, ...(toestand === undefined ? {} : { toestand }) });
    return { code: gemeente.code, teamleider, ask, own, decide, list };
  }

  it('is granted with reasons that everybody reads, without who asked', async () => {
    const w = await setUp();
    const { id, code } = await w.ask();
    expect((await w.list()).items).toEqual([]);
    expect((await w.list('gevraagd')).items).toEqual([]);
    expect(await w.own(code)).toMatchObject({ toestand: 'gevraagd' });
    await expect(w.own('AAAA-BBBB-CCCC')).rejects.toMatchObject({ fouten: [{ pad: '/code' }] });
    expect(await spil.as(w.teamleider, 'ontheffing.gegevens', { id })).toMatchObject({ naam: 'Henk', bereik: '06 5550 2222' });
    await expect(spil.as(nobody, 'ontheffing.gegevens', { id })).rejects.toMatchObject({ status: 401 });
    await expect(w.decide(id, true, { geldigTot: '2026-03-09' })).rejects.toMatchObject({ fouten: [{ pad: '/geldigTot' }] });
    await expect(w.decide(id, true, { motivering: '' })).rejects.toMatchObject({ fouten: [{ pad: '/motivering' }] });
    await w.decide(id, true, { geldigTot: '2027-03-10' });
    const { items } = await w.list();
    expect(items).toMatchObject([{ id, regel: 'Geen bankjes op de stoep', motivering: 'De stoep is breed genoeg', geldigTot: '2027-03-10' }]);
    expect(JSON.stringify(items)).not.toContain('Henk');
    expect(await asSystem(spil, w.code, (tx) => tx.selectFrom('taak').select(['toestand', 'uiterlijk']).where('onderwerp', '=', id).execute())).toEqual([{ toestand: 'gedaan', uiterlijk: '2026-05-05' }]);
  });

  it('is refused with reasons that only who asked reads, and is decided on once', async () => {
    const w = await setUp();
    const { id, code } = await w.ask();
    const both = await Promise.allSettled([w.decide(id, false), w.decide(id, true)]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const other = await w.ask();
    await w.decide(other.id, false);
    expect(await w.own(other.code)).toMatchObject({ toestand: 'geweigerd', motivering: 'De stoep is breed genoeg', geldigTot: null });
    expect((await w.list()).items.map((one) => one.id)).not.toContain(other.id);
    expect((await w.own(code)).toestand).not.toBe('gevraagd');
  });

  it('can be about an initiatief that is there', async () => {
    const w = await setUp();
    const { id: about } = await spil.as(nobody, 'initiatief.opgave', { gemeente: w.code, wijk: 'dorp', titel: 'Bankje', idee: 'Zitten', nodig: '', gevraagd: null, naam: 'Henk', bereik: '06 5550 2222' });
    const { code } = await w.ask({ initiatief: about });
    expect((await w.own(code)).initiatief).toBe(about);
    await expect(w.ask({ initiatief: spil.newId(w.code) })).rejects.toMatchObject({ status: 404 });
  });
});
