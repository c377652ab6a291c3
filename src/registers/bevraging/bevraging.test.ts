import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { forEachEngine } from '../../platform/testing/engines.ts';
import { makeTestSpil } from '../../platform/testing/spil.ts';
import { asSystem, makeGemeente } from '../../platform/testing/people.ts';
import { clientOver } from '../../../demo/brp/testing-stand-in.ts';
import { gezin } from '../../../demo/brp/testing-familie.ts';
import { memoryStore } from '../../../demo/brp/persoonslijst-store.ts';
import type { Actor } from '../../platform/access/actor.ts';
import { findGrants } from '../dossier/index.ts';
import { assertTestBsn, type BrpClient } from '../persoon/index.ts';
import { bevraging } from './index.ts';

let app: FastifyInstance;
let brp: BrpClient;
beforeAll(async () => { ({ app, client: brp } = await clientOver(memoryStore(gezin()))); });
afterAll(() => app.close());

forEachEngine('persons from the BRP', (db) => {
  const spil = makeTestSpil(db, [bevraging], findGrants, { get brp() { return brp; }, admitBsn: assertTestBsn });

  it('brings a whole household with its relations by one BSN, so that nothing known is asked', async () => {
    const gemeente = await makeGemeente(spil);
    const klantcontact = await gemeente.staff('klantcontact');
    const found = await spil.as(klantcontact, 'bevraging.opvraging', { gemeente: gemeente.code, bsn: '9999.93.653' });
    expect(found.leden.map((lid) => lid.naam).sort()).toEqual(['Anna Sophia Käster-van Velzen', 'Bram van Velzen', 'Cas van Velzen']);
    const again = await spil.as(klantcontact, 'bevraging.opvraging', { gemeente: gemeente.code, bsn: '999990408' });
    expect(again.huishouden).toBe(found.huishouden);
    const rows = await asSystem(spil, gemeente.code, async (tx) => ({
      relaties: await tx.selectFrom('relatie').select('soort').where('gemeente', '=', gemeente.code).execute(),
      leden: await tx.selectFrom('huishouden_lid').select('persoon').where('gemeente', '=', gemeente.code).execute(),
      personen: await tx.selectFrom('persoon').select(['naam', 'bsn_versleuteld']).where('gemeente', '=', gemeente.code).execute(),
    }));
    expect(rows.relaties.map((r) => r.soort).sort()).toEqual(['ouder', 'ouder', 'partner']);
    expect(rows.leden).toHaveLength(3);
    expect(rows.personen).toHaveLength(3);
    expect(JSON.stringify(rows.personen)).not.toContain('999993653');
  });

  it('finds them by a part of a name, without accents, and by BSN', async () => {
    const gemeente = await makeGemeente(spil);
    const klantcontact = await gemeente.staff('klantcontact');
    await spil.as(klantcontact, 'bevraging.opvraging', { gemeente: gemeente.code, bsn: '999993653' });
    await spil.conductor.settle();
    const search = async (tekst: string) => (await spil.as(klantcontact, 'persoon.zoekopdracht', { gemeente: gemeente.code, tekst })).items.map((i) => i.naam).sort();
    expect(await search('kaster ann')).toEqual(['Anna Sophia Käster-van Velzen']);
    expect(await search('velzen')).toHaveLength(3);
    expect(await search('999993653')).toEqual(['Anna Sophia Käster-van Velzen']);
    expect(await search('Pietersen')).toEqual([]);
  });

  it('lets an inwoner who is new enter with the BSN of the login, and only that', async () => {
    const gemeente = await makeGemeente(spil);
    const inwoner: Actor = { soort: 'inwoner', id: 'x', naam: 'Anna', personen: [], bsn: () => '999993653' };
    const { persoon } = await spil.as(inwoner, 'bevraging.eigen', { gemeente: gemeente.code });
    expect(await asSystem(spil, gemeente.code, (tx) => tx.selectFrom('persoon').select('naam').where('id', '=', persoon).executeTakeFirst())).toEqual({ naam: 'Anna Sophia Käster-van Velzen' });
    await expect(spil.as(inwoner, 'bevraging.opvraging', { gemeente: gemeente.code, bsn: '999990408' })).rejects.toMatchObject({ status: 403 });
  });

  it('refuses a number that is no BSN, one of a real person in a demo, and one that the register does not know', async () => {
    const gemeente = await makeGemeente(spil);
    const klantcontact = await gemeente.staff('klantcontact');
    const ask = (bsn: string) => spil.as(klantcontact, 'bevraging.opvraging', { gemeente: gemeente.code, bsn });
    await expect(ask('123456789')).rejects.toMatchObject({ code: 'BsnOnjuist', status: 400 });
    await expect(ask('111222333')).rejects.toMatchObject({ code: 'EchteBsn', status: 403 });
    await expect(ask('999990019')).rejects.toMatchObject({ status: 404 });
  });

  it('is not for a role without that task, and asks nothing then', async () => {
    const gemeente = await makeGemeente(spil);
    await expect(spil.as(await gemeente.staff('controller'), 'bevraging.opvraging', { gemeente: gemeente.code, bsn: '999993653' })).rejects.toMatchObject({ status: 403 });
    await expect(spil.as(await gemeente.staff('controller'), 'persoon.zoekopdracht', { gemeente: gemeente.code, tekst: 'velzen' })).rejects.toMatchObject({ status: 403 });
  });

  it('registers who has no BSN with name, birth date and address', async () => {
    const gemeente = await makeGemeente(spil);
    const klantcontact = await gemeente.staff('klantcontact');
    const { id } = await spil.as(klantcontact, 'persoon.registratie', { gemeente: gemeente.code, voornamen: 'Igor', geslachtsnaam: 'Žižkov', postcode: '1901 aa', huisnummer: 4 });
    expect(await spil.as(klantcontact, 'persoon.gegevens', { id })).toMatchObject({ naam: 'Igor Žižkov', postcode: '1901AA', dossier: null });
    await expect(spil.as(klantcontact, 'persoon.registratie', { gemeente: gemeente.code, voornamen: 'A', geslachtsnaam: 'B', geboortedatum: '2026-02-30' })).rejects.toMatchObject({ status: 400 });
  });
});
