import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forEachEngine } from '../../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { sharedData } from '../../../platform/testing/shared-data.ts';
import { makeTestSpil } from '../../../platform/testing/spil.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { socialeKaart } from '../index.ts';

forEachEngine('reading a file into the sociale kaart', (db) => {
  const spil = makeTestSpil(db, [socialeKaart], findGrants);
  const nobody = { soort: 'anoniem' } as const;
  const service = (id: string, more: object = {}) => ({ id, name: `Dienst ${id}`, status: 'active', description: 'Iets', organization: { id: 'o', name: 'Duinlicht', description: '' }, ...more });

  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const beheer = await gemeente.staff('beheer');
    const send = (inhoud: string | Buffer, naam = 'x.json', bron = 'Kaart van de regio') =>
      spil.as(beheer, 'dienst.inlezing', { bron, bestanden: [{ naam, inhoud: Buffer.from(inhoud).toString('base64') }], cluster: 'preventie-en-welzijn', trede: 'algemeen', leefdomeinen: [] });
    const names = async () => (await spil.as(nobody, 'dienst.lijst', { gemeente: gemeente.code })).items.map(({ naam }) => naam);
    return { gemeente, code: gemeente.code, beheer, send, names };
  }

  it('adds what is new, changes what reads differently, and does nothing the second time', async () => {
    const { send, names } = await setUp();
    expect(await send(JSON.stringify([service('a'), service('b', { licenses: 'x' }), service('c', { status: 'defunct' })]))).toEqual({ nieuw: 2, gewijzigd: 0, gelijk: 0, overgeslagen: 1, nietBewaard: [{ veld: 'service.licenses', aantal: 1 }] });
    expect(await send(JSON.stringify([service('a'), service('b', { licenses: 'x' })]))).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 2 });
    expect(await send(JSON.stringify([service('a'), service('b', { name: 'Dienst z' })]))).toMatchObject({ nieuw: 0, gewijzigd: 1, gelijk: 1 });
    expect(await names()).toEqual(['Dienst a', 'Dienst z']);
    expect(await send(JSON.stringify([service('a')]), 'x.json', 'Een andere bron')).toMatchObject({ nieuw: 1 });
  });

  it('leaves alone what was taken out here', async () => {
    const { beheer, code, send, names } = await setUp();
    await send(JSON.stringify([service('a')]));
    const [found] = (await spil.as(nobody, 'dienst.lijst', { gemeente: code })).items;
    await spil.as(beheer, 'dienst.intrekking', { id: found!.id, reden: 'Klopt niet' }, { ifMatch: found!.versie });
    expect(await send(JSON.stringify([service('a', { name: 'Terug' })]))).toMatchObject({ nieuw: 0, gewijzigd: 0, overgeslagen: 1 });
    expect(await names()).toEqual([]);
  });

  it('comes in whole or not at all', async () => {
    const { code, send, names } = await setUp();
    await expect(send(JSON.stringify([service('a'), service('b', { name: '' })]))).rejects.toMatchObject({ status: 400, fouten: [{ pad: 'x.json/1/name' }] });
    await expect(send(Buffer.from([0xff, 0xfe, 0x41]))).rejects.toMatchObject({ fouten: [{ pad: 'x.json', uitleg: { nl: expect.stringContaining('UTF-8') as string } }] });
    await expect(send('{"version":"3.0"}')).rejects.toMatchObject({ code: 'GeenDiensten' });
    expect(await names()).toEqual([]);
    expect(await asSystem(spil, code, (tx) => tx.selectFrom('gebeurtenis').select('soort').where('gemeente', '=', code).execute())).toEqual([]);
  });

  it('is for the editor alone, before the file is even looked at', async () => {
    const { gemeente } = await setUp();
    await expect(spil.as(await gemeente.staff('generalist'), 'dienst.inlezing', { bron: 'x', bestanden: [{ naam: 'x.json', inhoud: 'AAAA' }], cluster: 'wijkfuncties', trede: 'algemeen', leefdomeinen: [] })).rejects.toMatchObject({ status: 403 });
  });

  it('knows the wijk of a postcode', async () => {
    const { code, send } = await setUp();
    await asSystem(spil, code, (tx) => tx.insertInto('postcode_wijk').values({ gemeente: code, postcode: '1901AB', wijk: `${code}01` }).execute());
    const at = { location: { id: 'l', location_type: 'physical', name: 'De Linde', addresses: [{ address_1: 'Lindelaan 4', city: 'Castricum', postal_code: '1901 ab' }] } };
    await send(JSON.stringify([service('a', { service_at_locations: [at] })]));
    expect((await spil.as(nobody, 'dienst.lijst', { gemeente: code })).items).toMatchObject([{ plek: { naam: 'De Linde', wijk: `${code}01` } }]);
  });

  it.skipIf(!sharedData('hsds'))('takes the official example, and every text of it comes back as it was read', async () => {
    const { code, send } = await setUp();
    expect(await send(readFileSync(sharedData('hsds/v3.1/examples/service_full.json')!))).toMatchObject({ nieuw: 1 });
    const [found] = (await spil.as(nobody, 'dienst.lijst', { gemeente: code })).items;
    const { inhoud } = await spil.as(nobody, 'dienst.gegevens', { id: found!.id });
    const [kept] = await asSystem(spil, code, (tx) => tx.selectFrom('dienst_versie').select('inhoud').where('gemeente', '=', code).where('dienst', '=', found!.id).execute());
    expect(inhoud).toEqual(kept?.inhoud);
  });
});
