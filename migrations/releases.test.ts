import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { placeOf } from '../script/releases/load.ts';
import { listReleases, readDatabase } from '../script/releases/releases.ts';
import { checkJournal } from '../src/platform/copy/whole.ts';
import { testedEngines } from '../src/platform/testing/engines.ts';
import type { Database } from '../src/platform/database/database.ts';
import { namesIn } from '../src/platform/database/migrate.ts';
import { findFreePort, runScript, startProcess, untilReady } from '../src/testing/spil-process.ts';
import { withoutScreens, type Place } from '../src/testing/place/place.ts';

const minutes = 60_000;

async function within<T>(place: Place, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await place.open();
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const countOf = async ({ owner }: Database, table: string): Promise<number> => (await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.table(table)}`.execute(owner)).rows[0]?.aantal ?? 0;
const migrationsOf = async ({ owner }: Database): Promise<string[]> => (await sql<{ name: string }>`select name from kysely_migration order by name`.execute(owner)).rows.map(({ name }) => name);

for (const engine of testedEngines()) {
  for (const release of listReleases()) {
    describe(`an installation of ${release.version} [${engine}]`, () => {
      let place: Place;
      beforeAll(async () => {
        place = await placeOf(readDatabase(release), engine);
      }, 5 * minutes);
      afterAll(() => place.remove());

      it('is brought up to date by a start that is killed halfway and the next one, with its whole journal and its dossiers', async () => {
        const before = await within(place, async (database) => {
          expect(await migrationsOf(database)).toEqual(release.migrations);
          return { gebeurtenissen: await countOf(database, 'gebeurtenis'), dossiers: await countOf(database, 'dossier') };
        });
        expect(before.dossiers).toBeGreaterThan(10);
        const port = await findFreePort();
        const today = await namesIn(import.meta.dirname);
        // Just after a release there is nothing to be killed at.
        const killed = today.length === release.migrations.length ? null : await startProcess(port, { ...withoutScreens(place), SPIL_FAILPOINT: 'migration:1' }).ended();
        expect(killed).toBe(null);
        // The one that was under way is not there: a migration is done whole or not at all.
        expect(await within(place, migrationsOf)).toEqual(release.migrations);
        const spil = startProcess(port, withoutScreens(place));
        try {
          await untilReady(spil, 170);
          const { output: token } = await runScript('script/token.ts', ['regisseur'], place.settings);
          const ask = async (path: string): Promise<unknown> => (await fetch(`${spil.url}/api/v1${path}`, { headers: { authorization: `Bearer ${token}` } })).json();
          const { items: [mijn] } = await ask('/dossiers') as { items: { id: string }[] };
          expect(await ask(`/dossiers/${mijn?.id}`)).toMatchObject({ id: mijn?.id });
        } finally {
          await spil.stop();
        }
        await within(place, async (database) => {
          expect((await checkJournal(database)).fouten).toEqual([]);
          expect(await countOf(database, 'gebeurtenis')).toBeGreaterThanOrEqual(before.gebeurtenissen);
          expect(await countOf(database, 'dossier')).toBe(before.dossiers);
          expect(await migrationsOf(database)).toEqual(today);
        });
      }, 5 * minutes);
    });
  }
}
