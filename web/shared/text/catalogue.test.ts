import { getConfig } from '@lingui/conf';
import { getCatalogs } from '@lingui/cli/api';
import { beforeAll, describe, expect, test } from 'vitest';

interface Found {
  readonly path: string;
  readonly inSource: Readonly<Record<string, { readonly message?: string }>>;
  readonly nl: Readonly<Record<string, { readonly translation?: string }>>;
  readonly en: Readonly<Record<string, { readonly translation?: string }>>;
}

let found: readonly Found[] = [];

beforeAll(async () => {
  const catalogs = await getCatalogs(getConfig());
  found = await Promise.all(
    catalogs.map(async (catalog) => ({
      path: catalog.path,
      inSource: ((await catalog.collect()) ?? {}) as Found['inSource'],
      nl: ((await catalog.read('nl')) ?? {}) as Found['nl'],
      en: ((await catalog.read('en')) ?? {}) as Found['en'],
    })),
  );
}, 60_000);

describe('the catalogues', () => {
  test('hold every text of the screens, and no text that is gone (otherwise: npm run texts)', () => {
    for (const { path, inSource, nl, en } of found) {
      const expected = Object.keys(inSource).toSorted();
      expect({ path, keys: Object.keys(nl).toSorted() }).toEqual({ path, keys: expected });
      expect({ path, keys: Object.keys(en).toSorted() }).toEqual({ path, keys: expected });
    }
    expect(found.reduce((count, { inSource }) => count + Object.keys(inSource).length, 0)).toBeGreaterThan(200);
  });

  test('have every text in English', () => {
    const missing = found.flatMap(({ path, inSource, en }) => Object.entries(inSource).filter(([id]) => !en[id]?.translation).map(([, { message }]) => `${path}: ${message}`));
    expect(missing).toEqual([]);
  });

  test('translate the same words the same way everywhere: they share one list in the browser (otherwise: give one a context)', () => {
    const known = new Map<string, string>();
    const differing = found.flatMap(({ path, en }) =>
      Object.entries(en).flatMap(([id, { translation = '' }]) => {
        const before = known.get(id) ?? translation;
        known.set(id, before);
        return before === translation ? [] : [`${path}: "${translation}", elsewhere "${before}"`];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('keep the placeholders of each text', () => {
    const names = (text: string) => [...text.matchAll(/<(\d)>|\{(\w+)[,}]/g)].map((match) => match[0]).toSorted();
    const broken = found.flatMap(({ inSource, en }) => Object.entries(inSource).filter(([id, { message = '' }]) => String(names(message)) !== String(names(en[id]?.translation ?? ''))).map(([, { message }]) => message));
    expect(broken).toEqual([]);
  });
});
