import { expect, it } from 'vitest';
import { listDemoDiensten } from '../../demo/sociale-kaart/list-diensten.ts';
import { hsdsSchemas } from '../../src/voor-de-toegang/sociale-kaart/testing/hsds-schemas.ts';
import { readArchive } from '../../src/voor-de-toegang/sociale-kaart/testing/read-archive.ts';
import { forEachDemo } from '../browser/serve-demo.ts';
import { ask, getJson, walkAll, walkPages } from './client.ts';

const gemeenten = [...new Set(listDemoDiensten().map(({ gemeente }) => gemeente))];
const namesIn = (gemeente: string): string[] => listDemoDiensten().filter((one) => one.gemeente === gemeente).map(({ inhoud }) => inhoud.naam).toSorted();
const nameOf = (one: Record<string, unknown>): string => String(one['name']);

const lists = [['services', 'service-list', 'service'], ['organizations', 'organization-list', 'organization'], ['service_at_locations', 'place-list', 'place'], ['taxonomies', 'taxonomy', 'taxonomy'], ['taxonomy_terms', 'term', 'term']] as const;

forEachDemo('a client of HSDS', (spil) => {
  it.skipIf(!hsdsSchemas('3.1')).each(['3.0', '3.1'] as const)('walks the whole sociale kaart of the demo in release %s, and finds in it every dienst once', async (release) => {
    const schemas = hsdsSchemas(release)!;
    const seen: string[] = [];
    for (const gemeente of gemeenten) {
      const start = `${spil().url}/hsds/${release}/${gemeente}`;
      expect((await getJson<{ version: string }>(`${start}/`)).version).toBe(release);
      for (const [path, list, one] of lists) {
        const ids = new Set<unknown>();
        let total = 0;
        for await (const page of walkPages(`${start}/${path}`, 11)) {
          expect(schemas.faultsOfPage(list, page)).toEqual([]);
          for (const { id } of page.contents) ids.add(id);
          total = page.total_items;
        }
        expect([path, ids.size]).toEqual([path, total]);
        for (const id of ids) expect(schemas.faults(one, await getJson(`${start}/${path}/${String(id)}`))).toEqual([]);
      }
      const names = (await walkAll(`${start}/services`)).map(nameOf);
      expect(names.toSorted()).toEqual(namesIn(gemeente));
      seen.push(...names);
    }
    expect(seen).toHaveLength(listDemoDiensten().length);
  });

  it('finds with filters what belongs together', async () => {
    const [gemeente = ''] = gemeenten;
    const start = `${spil().url}/hsds/3.1/${gemeente}`;
    const [term] = (await walkAll(`${start}/taxonomy_terms?search=Financi`)).map(({ id }) => String(id));
    const expected = listDemoDiensten().filter((one) => one.gemeente === gemeente && one.inhoud.leefdomeinen.includes('financien')).map(({ inhoud }) => inhoud.naam);
    expect((await walkAll(`${start}/services?taxonomy_term_id=${term}`)).map(nameOf).toSorted()).toEqual(expected.toSorted());
    let services = 0;
    for (const { id } of await walkAll(`${start}/organizations`)) services += (await walkAll(`${start}/services?organization_id=${String(id)}`)).length;
    expect(services).toBe(namesIn(gemeente).length);
    expect(await walkAll(`${start}/services?modified_after=2099-01-01`)).toEqual([]);
    const archive = await ask(`${start}/tabular`);
    expect([...readArchive(Buffer.from(await archive.arrayBuffer())).keys()]).toContain('services.csv');
  });
});
