import { parse } from 'csv-parse/sync';
import { expect, it } from 'vitest';
import { makeAdmitOpen } from '../../../platform/http/admit-open.ts';
import { buildServer } from '../../../platform/http/server.ts';
import { forEachEngine } from '../../../platform/testing/engines.ts';
import { asSystem, makeGemeente } from '../../../platform/testing/people.ts';
import { makeTestSpil } from '../../../platform/testing/spil.ts';
import { findGrants } from '../../../registers/dossier/index.ts';
import { onderwerpcodes, serveHsds, socialeKaart } from '../index.ts';
import { exampleDienst } from '../testing/example-dienst.ts';
import { hsdsSchemas } from '../testing/hsds-schemas.ts';
import { readArchive } from '../testing/read-archive.ts';
import { listTaxonomies } from './codelijsten.ts';
import { uitgaven } from './write-service.ts';

interface Page { readonly total_items: number; readonly total_pages: number; readonly page_number: number; readonly size: number; readonly first_page: boolean; readonly last_page: boolean; readonly empty: boolean; readonly contents: readonly Record<string, unknown>[] }

forEachEngine('the sociale kaart as Open Referral HSDS', (db) => {
  const spil = makeTestSpil(db, [socialeKaart], findGrants);

  /** A gemeente of two wijken with an editor, and a server that tells its sociale kaart. */
  async function setUp() {
    const gemeente = await makeGemeente(spil);
    const { code } = gemeente;
    const wijken = [`${code}01`, `${code}02`] as const;
    await asSystem(spil, code, async (tx) => {
      await tx.insertInto('wijk').values(wijken.map((wijk) => ({ gemeente: code, code: wijk, naam: `Wijk ${wijk}` }))).execute();
      await tx.insertInto('postcode_wijk').values([{ gemeente: code, postcode: '1901AA', wijk: wijken[0] }]).execute();
    });
    const beheer = await gemeente.staff('beheer');
    const add = async (more: Parameters<typeof exampleDienst>[0] = {}) => (await spil.as(beheer, 'dienst.registratie', { inhoud: exampleDienst(more) })).id;
    const app = await buildServer({ logLevel: 'silent', trustedProxies: [], faces: [(server) => serveHsds(server, { registry: spil.registry, publicUrl: new URL('https://spil.example') })] });
    const ask = (path: string, more: object = {}) => app.inject({ url: `/hsds/3.1/${code}${path}`, ...more });
    const page = async (path: string) => (await ask(path)).json<Page>();
    const names = async (path: string) => (await page(path)).contents.map(({ name }) => name);
    const terms = listTaxonomies(wijken.map((wijk) => ({ code: wijk, naam: wijk }))).terms;
    const termId = (term: string) => terms.find((one) => one.code === term)?.id ?? '';
    return { gemeente, code, wijken, beheer, add, app, ask, page, names, termId };
  }

  const schemas = new Map(uitgaven.map((uitgave) => [uitgave, hsdsSchemas(uitgave)]));

  it.skipIf(!schemas.get('3.1')).each(uitgaven)('answers every path of release %s as its official schemas say', async (uitgave) => {
    const { code, app, wijken, add } = await setUp();
    await add();
    await add({ naam: 'Soos', gesloten: true, wijken: [wijken[0]], organisatie: { naam: 'De Kim', kvkNummer: '12345678' }, locaties: [] });
    const { faults, faultsOfPage } = schemas.get(uitgave)!;
    const get = async (path: string) => (await app.inject({ url: `/hsds/${uitgave}/${code}${path}` })).json<Page & Record<string, unknown>>();
    expect(await get('/')).toEqual({ version: uitgave, profile: 'https://spil.example/sociale-kaart/open-data', openapi_url: expect.stringContaining('openapi.json') as string });
    const kinds = [['services', 'service-list', 'service', 2], ['organizations', 'organization-list', 'organization', 2], ['service_at_locations', 'place-list', 'place', 1], ['taxonomies', 'taxonomy', 'taxonomy', 7], ['taxonomy_terms', 'term', 'term', 31 + onderwerpcodes.length]] as const;
    for (const [path, list, one, total] of kinds) {
      const page = await get(`/${path}`);
      expect([path, page.total_items]).toEqual([path, total]);
      expect(faultsOfPage(list, page)).toEqual([]);
      for (const { id } of page.contents) {
        const found = await get(`/${path}/${String(id)}`);
        expect(found['id']).toBe(id);
        expect(faults(one, found)).toEqual([]);
      }
      if (path.startsWith('tax')) continue;
      expect(faultsOfPage(one, await get(`/${path}?full=true`))).toEqual([]);
      const lines = (await app.inject({ url: `/hsds/${uitgave}/${code}/${path}?format=ndjson` })).body.trim().split('\n');
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(page.contents);
    }
    const whole = await get('/organizations?full_service=true');
    for (const { services } of whole.contents as { services: unknown[] }[]) for (const service of services) expect(faults('service', service)).toEqual([]);
    for (const { service } of (await get('/service_at_locations?full=true')).contents) expect(faults('service', service)).toEqual([]);
    expect((await get('/services?minimal=true')).contents[0]).toEqual({ id: expect.any(String) as string, modified_date: expect.any(String) as string });
  });

  it('has pages with a number, as many as there are, and each thing once', async () => {
    const { add, page } = await setUp();
    for (let n = 0; n < 7; n += 1) await add({ naam: `Soos ${n}` });
    const seen: unknown[] = [];
    for (let n = 1; n <= 3; n += 1) {
      const found = await page(`/services?page=${n}&per_page=3`);
      expect(found).toMatchObject({ total_items: 7, total_pages: 3, page_number: n, size: n === 3 ? 1 : 3, first_page: n === 1, last_page: n === 3, empty: false });
      seen.push(...found.contents.map(({ name }) => name));
    }
    expect(seen.toSorted()).toEqual(Array.from({ length: 7 }, (_, n) => `Soos ${n}`));
    expect(await page('/services?page=9&per_page=3')).toMatchObject({ total_items: 7, size: 0, last_page: true, empty: true, contents: [] });
  });

  it('filters as its API says: by words, term, taxonomy, organization, postcode, distance and moment', async () => {
    const { add, names, page, wijken, termId, beheer } = await setUp();
    const eten = await add({ locaties: [{ ...exampleDienst().locaties![0]!, breedtegraad: 52.5, lengtegraad: 4.6 }] });
    await add({ naam: 'Schuldhulp', leefdomeinen: ['financien'], doelgroepen: [], omschrijving: 'Hulp bij brieven', trefwoorden: [], wijken: [wijken[1]], cluster: 'wijkfuncties', organisatie: { naam: 'De Kim' }, locaties: [{ soort: 'bezoek', postcode: '1902 BB', breedtegraad: 52.6, lengtegraad: 4.6 }] });
    await spil.conductor.settle();
    expect(await names('/services?search=brieven')).toEqual(['Schuldhulp']);
    expect(await names(`/services?taxonomy_term_id=${termId('financien')}`)).toEqual(['Schuldhulp']);
    expect(await names(`/services?taxonomy_term_id=${termId('wijkfuncties')}`)).toEqual(['Schuldhulp']);
    expect(await names(`/services?taxonomy_term_id=${termId(wijken[1])}`)).toEqual(['Schuldhulp']);
    expect(await names(`/services?taxonomy_id=${String((await page('/taxonomies?search=doelgroep')).contents[0]?.['id'])}`)).toEqual(['Eettafel De Linde']);
    expect(await names('/services?taxonomy_term_id=3f7b145d-84af-42d7-8fae-eaca714b02b2')).toEqual([]);
    const [kim] = (await page('/organizations?search=brieven')).contents;
    expect(kim).toMatchObject({ name: 'De Kim' });
    expect(await names(`/services?organization_id=${String(kim?.['id'])}`)).toEqual(['Schuldhulp']);
    expect(await names(`/organizations?taxonomy_term_id=${termId('financien')}`)).toEqual(['De Kim']);
    const at = async (query: string) => (await page(`/service_at_locations?${query}`)).contents.map(({ service }) => (service as { name: string }).name);
    expect(await at('postcode=1901AA')).toEqual(['Eettafel De Linde']);
    expect(await at('postcode=1901%20AA&proximity=500')).toEqual(['Eettafel De Linde']);
    expect((await at('postcode=1901AA&proximity=12000')).toSorted()).toEqual(['Eettafel De Linde', 'Schuldhulp']);
    expect((await page(`/taxonomy_terms?taxonomy_id=${String((await page('/taxonomies?search=cluster')).contents[0]?.['id'])}`)).contents.map(({ code }) => code)).toEqual(['preventie-en-welzijn', 'lokale-diensten', 'wijkfuncties', 'ketenpartners']);
    spil.clock.set('2026-04-01T09:00:00Z');
    await spil.as(beheer, 'dienst.intrekking', { id: eten, reden: 'Weg' }, { ifMatch: 1 });
    expect(await names('/services')).toEqual(['Schuldhulp']);
    // Who keeps a copy hears what is there no longer.
    expect((await page('/services?modified_after=2026-04-01')).contents).toMatchObject([{ name: 'Eettafel De Linde', status: 'defunct' }]);
  });

  it('says everything that is wrong with a question, as a problem', async () => {
    const { ask, app, code } = await setUp();
    const wrong = await ask('/services?page=0&per_page=5000&full=ja&taxonomy_term=x&format=xml&modified_after=ooit&organization_id=1');
    expect([wrong.statusCode, wrong.headers['content-type'], wrong.headers['cache-control']]).toEqual([400, 'application/problem+json', 'no-store']);
    expect(wrong.json<{ errors: { pointer: string }[] }>().errors.map(({ pointer }) => pointer).toSorted()).toEqual(['format', 'full', 'modified_after', 'organization_id', 'page', 'per_page', 'taxonomy_term'].map((name) => `#/query/${name}`));
    for (const path of ['/services/1', '/services/3f7b145d-84af-42d7-8fae-eaca714b02b2', '/programs', '/taxonomies/3f7b145d-84af-42d7-8fae-eaca714b02b2']) expect([path, (await ask(path)).statusCode]).toEqual([path, 404]);
    for (const url of [`/hsds/3.1/0001/services`, '/hsds/3.1/x/services', `/hsds/2.0/${code}/services`, '/hsds/']) expect([url, (await app.inject({ url })).statusCode]).toEqual([url, 404]);
    expect((await app.inject({ method: 'POST', url: `/hsds/3.0/${code}/services` })).statusCode).toBe(404);
  });

  it('makes who asks too much from one place wait, and says how long; a copy of all is as much as many pages', async () => {
    const { code } = await makeGemeente(spil);
    const admitOpen = makeAdmitOpen(spil.clock, 1, ({ ip }) => ip);
    const app = await buildServer({ logLevel: 'silent', trustedProxies: ['127.0.0.1'], faces: [(server) => serveHsds(server, { registry: spil.registry, publicUrl: new URL('https://spil.example'), ...(admitOpen === undefined ? {} : { admitOpen }) })] });
    const ask = (path: string, from: string) => app.inject({ url: `/hsds/3.1/${code}${path}`, headers: { 'x-forwarded-for': from } });
    expect((await ask('/tabular', '192.0.2.7')).statusCode).toBe(200);
    const refused = await ask('/services?format=ndjson', '192.0.2.7');
    expect([refused.statusCode, refused.headers['retry-after'], refused.headers['content-type'], refused.json<{ code: string }>().code]).toEqual([429, '10', 'application/problem+json', 'TeVaak']);
    expect((await ask('/services', '192.0.2.7')).statusCode).toBe(200);
    expect((await ask('/services?format=ndjson', '192.0.2.8')).statusCode).toBe(200);
    spil.clock.advance({ seconds: 11 });
    expect((await ask('/services?format=ndjson', '192.0.2.7')).statusCode).toBe(200);
    await app.close();
  });

  it('lets a client keep what it has seen, and look without taking', async () => {
    const { add, ask } = await setUp();
    await add();
    const first = await ask('/services');
    expect(first.headers).toMatchObject({ 'cache-control': 'public, max-age=300', 'access-control-allow-origin': '*', etag: expect.stringMatching(/^W\/"/) as string });
    const again = await ask('/services', { headers: { 'if-none-match': first.headers.etag } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const head = await ask('/services', { method: 'HEAD' });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, '', first.headers.etag]);
    expect((await ask('/services', { method: 'POST', payload: {} })).json()).toEqual(first.json());
    await add({ naam: 'Nieuw' });
    expect((await ask('/services', { headers: { 'if-none-match': first.headers.etag } })).statusCode).toBe(200);
  });

  it.skipIf(!schemas.get('3.1')).each(uitgaven)('comes as tables of release %s too, without a formula in them, and reading these in changes nothing', async (uitgave) => {
    const { app, code, add, beheer } = await setUp();
    await add();
    await add({ naam: '=HYPERLINK("http://x")', omschrijving: '@SUM(A1)', locaties: [{ soort: 'bezoek', naam: 'De Kim', openingstijden: [{ herhaling: 'FREQ=DAILY', van: '00:00', tot: '24:00', opFeestdagen: true }] }] });
    const answer = await app.inject({ url: `/hsds/${uitgave}/${code}/tabular` });
    expect(answer.headers).toMatchObject({ 'content-type': 'application/zip', 'content-disposition': `attachment; filename="hsds-${uitgave}-${code}.zip"` });
    const files = readArchive(answer.rawPayload);
    const about = JSON.parse(files.get('datapackage.json') ?? '') as { resources: { name: string; path: string; schema: { fields: { name: string; type: string; constraints: { required: boolean } }[] } }[] };
    const tables = Object.fromEntries(about.resources.map(({ name, path, schema }) => {
      const rows = parse(files.get(path) ?? '', { columns: true }) as Record<string, string>[];
      for (const { name: column } of schema.fields.filter(({ constraints }) => constraints.required)) for (const row of rows) expect([path, column, row[column]]).not.toEqual([path, column, '']);
      for (const cell of rows.flatMap((row) => Object.values(row))) expect(cell).not.toMatch(/^[=@\t\r]/);
      const numbers = new Set(schema.fields.filter(({ type }) => type === 'number').map((field) => field.name));
      return [name, rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== '').map(([column, value]) => [column, numbers.has(column) ? Number(value) : value])))];
    }));
    expect([...files.keys()].toSorted()).toEqual([...about.resources.map(({ path }) => path), 'datapackage.json'].toSorted());
    expect(schemas.get(uitgave)?.faults('tabular', tables)).toEqual([]);
    expect(tables['service']).toHaveLength(2);
    const bestanden = [...files].map(([naam, inhoud]) => ({ naam, inhoud: Buffer.from(inhoud).toString('base64') }));
    expect(await spil.as(beheer, 'dienst.inlezing', { bron: 'Onszelf', bestanden, cluster: 'ketenpartners', trede: 'collectief', leefdomeinen: [] })).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 2 });
  });

  it('gives what was read in its own id again, and takes it back without a change, also in another gemeente', async () => {
    const [here, there] = [await setUp(), await setUp()];
    const id = 'ac148810-d857-441c-9679-408f346de14b';
    const organization = { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Duinlicht', description: 'Welzijn' };
    const service = { id, name: 'Soos', status: 'active', organization, schedules: [{ freq: 'WEEKLY', byday: 'MO', opens_at: '10:00', closes_at: '18:00' }], service_at_locations: [{ location: { id: '3a19ff88-4620-4d17-9830-ac1d859eb5d5', location_type: 'physical', name: 'De Linde' } }] };
    const send = (to: typeof here, inhoud: string) => spil.as(to.beheer, 'dienst.inlezing', { bron: 'Regio', bestanden: [{ naam: 'x.json', inhoud: Buffer.from(inhoud).toString('base64') }], cluster: 'wijkfuncties', trede: 'algemeen', leefdomeinen: ['financien'] });
    expect(await send(here, JSON.stringify([service]))).toMatchObject({ nieuw: 1 });
    const told = await here.page('/services?full=true');
    expect(told.contents).toMatchObject([{ id, organization: { id: organization.id }, service_at_locations: [{ location: { id: '3a19ff88-4620-4d17-9830-ac1d859eb5d5' } }] }]);
    expect((await here.ask(`/organizations/${organization.id}`)).json()).toMatchObject({ name: 'Duinlicht', services: [{ id }] });
    expect(await send(here, JSON.stringify(told))).toMatchObject({ nieuw: 0, gewijzigd: 0, gelijk: 1 });
    expect(await send(there, JSON.stringify(told))).toMatchObject({ nieuw: 1 });
    const copy = (await there.page('/services?full=true')).contents;
    expect(copy.map(({ last_modified: _at, service_at_locations: _own, ...rest }) => rest)).toEqual(told.contents.map(({ last_modified: _at, service_at_locations: _own, ...rest }) => rest));
    expect(await send(there, JSON.stringify(told))).toMatchObject({ gelijk: 1 });
  });

  it('keeps the id of a dienst in a place while it stays there', async () => {
    const { add, page, beheer } = await setUp();
    const id = await add();
    const idsOf = async () => (await page('/service_at_locations')).contents.map((one) => one['id']);
    const before = await idsOf();
    await spil.as(beheer, 'dienst.wijziging', { id, inhoud: exampleDienst({ naam: 'Anders' }) }, { ifMatch: 1 });
    expect(await idsOf()).toEqual(before);
  });

  it('costs as many statements for forty as for two', async () => {
    const { add, page } = await setUp();
    for (let n = 0; n < 40; n += 1) await add({ naam: `Soos ${n}` });
    for (const path of ['/services?full=true', '/organizations?full_service=true', '/service_at_locations?full=true']) {
      const few = await db.countStatements(() => page(`${path}&per_page=2`));
      expect([path, await db.countStatements(() => page(`${path}&per_page=40`))]).toEqual([path, few]);
    }
  });
});
