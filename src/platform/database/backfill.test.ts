import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { makePlace, type Place } from '../../testing/place/place.ts';
import { forEachEngine, testedEngines } from '../testing/engines.ts';
import { makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { runBatch, type Backfill } from './backfill.ts';
import type { Database } from './database.ts';
import { migrate } from './migrate.ts';
import { protectTable } from './protect.ts';
import { makeBackfills, nextSize } from './run-backfills.ts';

const minutes = 60_000;
const root = resolve(import.meta.dirname, '../../..');
const migrations = join(root, 'migrations');
const carry: Backfill = { name: 'boom-soort', table: 'boom', key: ['straat', 'nummer'], set: `soort = 'eik', keren = keren + 1`, where: 'soort is null' };

async function plant({ owner }: Database, gemeente: string, trees: number): Promise<void> {
  await owner.transaction().execute(async (tx) => {
    await sql`create table if not exists boom (gemeente text not null, straat text not null, nummer integer not null, soort text, keren integer not null default 0, primary key (gemeente, straat, nummer))`.execute(tx);
    if ((await sql`select 1 from pg_policies where tablename = 'boom'`.execute(tx)).rows.length === 0) await protectTable(tx as unknown as Parameters<typeof protectTable>[0], 'boom', { kind: 'gemeente' });
    await sql`insert into boom (gemeente, straat, nummer) select ${gemeente}, 'straat ' || n % 7, n from generate_series(1, ${trees}::int) n`.execute(tx);
  });
}

const treesOf = async ({ owner }: Database, gemeente: string): Promise<{ gedaan: number; keren: number }> =>
  (await sql<{ gedaan: number; keren: number }>`select count(soort)::int as gedaan, coalesce(sum(keren), 0)::int as keren from boom where gemeente = ${gemeente}`.execute(owner)).rows[0]!;
const stateOf = async ({ owner }: Database, gemeente: string): Promise<unknown> =>
  (await sql`select positie, gewijzigd::int as gewijzigd, klaar_op is not null as klaar from bijwerking where gemeente = ${gemeente}`.execute(owner)).rows[0];

forEachEngine('rows that an upgrade carries over', (db) => {
  it('are carried over in the order of their key, each once, and rows that an older process added behind it too', async () => {
    const database = db.database();
    await plant(database, '9001', 25);
    expect(await runBatch(database, carry, '9001', 10)).toBe('more');
    expect(await stateOf(database, '9001')).toEqual({ positie: ['straat 2', '16'], gewijzigd: 10, klaar: false });
    await sql`insert into boom (gemeente, straat, nummer) values ('9001', 'straat 0', 1000)`.execute(database.owner);
    const rounds: string[] = [];
    while (rounds.at(-1) !== 'done') rounds.push(await runBatch(database, carry, '9001', 10));
    expect(rounds.length).toBe(8);
    expect(await treesOf(database, '9001')).toEqual({ gedaan: 26, keren: 26 });
    expect(await stateOf(database, '9001')).toEqual({ positie: null, gewijzigd: 26, klaar: true });
  });

  it('stay as they were with the place that was reached, where a batch fails; the next goes on from there', async () => {
    const database = db.database();
    await plant(database, '9002', 20);
    await runBatch(database, carry, '9002', 6);
    const before = [await stateOf(database, '9002'), await treesOf(database, '9002')];
    await expect(runBatch(database, { ...carry, set: 'keren = 1 / 0' }, '9002', 6)).rejects.toThrow('division by zero');
    expect([await stateOf(database, '9002'), await treesOf(database, '9002')]).toEqual(before);
    await runBatch(database, carry, '9002', 6);
    expect(await treesOf(database, '9002')).toEqual({ gedaan: 12, keren: 12 });
  });

  it('are carried over once, also by several processes at a time, and the work ends by itself', async () => {
    const database = db.database();
    await plant(database, '9003', 900);
    const faults: unknown[] = [];
    const all = [1, 2, 3].map(() => makeBackfills(database, [carry], { gemeenten: () => Promise.resolve(['9003']), onError: (error) => faults.push(error) }));
    for (const one of all) one.start();
    await expect.poll(() => stateOf(database, '9003'), { timeout: 30_000 }).toMatchObject({ klaar: true });
    for (const one of all) await one.stop();
    expect(faults).toEqual([]);
    expect(await treesOf(database, '9003')).toEqual({ gedaan: 900, keren: 900 });
  });

  it('are waited for by the migration that takes the old shape away, which says so; few of them it carries over itself', async () => {
    const database = db.database();
    const spil = makeTestSpil(db, [], () => Promise.resolve([]));
    const { code } = await makeGemeente(spil);
    await plant(database, code, 1200);
    const folder = await mkdtemp(join(tmpdir(), 'spil-backfill-'));
    const done = await sql<{ name: string }>`select name from kysely_migration`.execute(database.owner);
    for (const { name } of done.rows) await writeFile(join(folder, `${name}.ts`), '');
    await writeFile(join(folder, '29990101000000-require-soort.ts'), `export const up = (db) => db.schema.alterTable('boom').alterColumn('soort', (c) => c.setNotNull()).execute();`);
    const contracted = { ...carry, contract: '29990101000000-require-soort' };
    await writeFile(join(folder, 'backfills.ts'), `export const backfills = [${JSON.stringify(contracted)}];`);
    await expect(migrate(database, folder)).rejects.toThrow(`Migration 29990101000000-require-soort takes away what boom-soort still has to carry over (gemeente ${code}). Nothing of it was done. Start the release before this one`);
    expect(await treesOf(database, code)).toEqual({ gedaan: 1000, keren: 1000 });
    await sql`update boom set soort = 'eik' where soort is null and gemeente <> ${code}`.execute(database.owner);
    while ((await runBatch(database, contracted, code, 500)) !== 'done');
    expect(await migrate(database, folder)).toEqual(['29990101000000-require-soort']);
    await sql`alter table boom alter column soort drop not null`.execute(database.owner);
    await sql`delete from kysely_migration where name like '2999%'`.execute(database.owner);
    await rm(folder, { recursive: true });
  });
});

it('takes fewer rows at a time where a batch takes long, and more where it takes little', () => {
  expect([nextSize(200, 80), nextSize(200, 30), nextSize(200, 5), nextSize(10, 900), nextSize(5000, 1)]).toEqual([100, 200, 400, 10, 5000]);
});

for (const engine of testedEngines()) {
  describe(`a process that is killed while it carries rows over [${engine}]`, () => {
    let place: Place;
    beforeAll(async () => {
      place = await makePlace(engine, 'schema');
      const database = await place.open();
      if (engine === 'postgres') await migrate(database, migrations);
      await plant(database, '9001', 50);
      await database.close();
    });
    afterAll(() => place.remove());

    /** Another process that does it, and dies in the batch that is named. */
    async function carryInProcess(dieAt: number): Promise<NodeJS.Signals | null> {
      const from = (path: string): string => JSON.stringify(join(root, 'src/platform', path));
      const open = engine === 'embedded' ? `openEmbedded(${JSON.stringify(join(place.folder, 'database'))})` : `openPostgres(${JSON.stringify(place.settings['DATABASE_URL'])})`;
      const program = `import { openEmbedded, openPostgres } from ${from('database/database.ts')}; import { runBatch } from ${from('database/backfill.ts')}; import { armFailpoint } from ${from('failpoint.ts')};
        armFailpoint({ at: 'backfill-before-commit', passing: ${dieAt} });
        const database = await ${open};
        while ((await runBatch(database, ${JSON.stringify(carry)}, '9001', 10)) !== 'done');
        await database.close();`;
      const child = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: ['ignore', 'inherit', 'inherit'] });
      const [, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
      return signal;
    }

    it('loses nothing and does nothing twice: the next goes on where the last whole batch ended', async () => {
      expect(await carryInProcess(3)).toBe('SIGKILL');
      const database = await place.open();
      expect(await treesOf(database, '9001')).toEqual({ gedaan: 20, keren: 20 });
      expect(await stateOf(database, '9001')).toMatchObject({ gewijzigd: 20, klaar: false });
      await database.close();
      expect(await carryInProcess(99)).toBe(null);
      const after = await place.open();
      expect(await treesOf(after, '9001')).toEqual({ gedaan: 50, keren: 50 });
      expect(await stateOf(after, '9001')).toMatchObject({ klaar: true });
      await after.close();
    }, 3 * minutes);
  });
}
