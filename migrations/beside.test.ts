import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import { refuse, type Made } from '../script/releases/allow.ts';
import { allowed } from '../script/releases/allowed.ts';
import { readCatalogue } from '../script/releases/catalogue.ts';
import { judgeMigration } from '../script/releases/judge-migration.ts';
import { placeOf } from '../script/releases/load.ts';
import { lastRelease, listReleases, readDatabase, type Release } from '../script/releases/releases.ts';
import { requireCarried } from '../src/platform/database/backfill.ts';
import type { Database } from '../src/platform/database/database.ts';
import { namesIn } from '../src/platform/database/migrate.ts';
import { testedEngines } from '../src/platform/testing/engines.ts';
import { backfills } from './backfills.ts';

/** Brings an installation of a release up to date, one migration after another, and answers what each changed of what it had. */
async function walk(database: Database, release: Release): Promise<Made[]> {
  const owner = database.owner as unknown as Kysely<never>;
  const base = await readCatalogue(owner);
  let before = base;
  const made: Made[] = [];
  for (const migration of (await namesIn(import.meta.dirname)).filter((name) => !release.migrations.includes(name))) {
    await requireCarried(database, migration, backfills);
    const { up } = await import(pathToFileURL(join(import.meta.dirname, `${migration}.ts`)).href) as Migration;
    await owner.transaction().execute(up);
    const after = await readCatalogue(owner);
    made.push(...judgeMigration(base, before, after).map((change) => ({ migration, ...change })));
    before = after;
  }
  return made;
}

describe.each(testedEngines())('migrations since the last release [%s]', (engine) => {
  it('take nothing away from its processes, which serve on beside them, but what is allowed by name', async () => {
    const release = lastRelease();
    const place = await placeOf(readDatabase(release), engine);
    try {
      const database = await place.open();
      const made = await walk(database, release);
      await database.close();
      expect(refuse(made, { allowed, releases: listReleases().map(({ version }) => version), backfills })).toEqual([]);
    } finally {
      await place.remove();
    }
  }, 300_000);
});
