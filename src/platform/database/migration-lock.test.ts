import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { makePlace, type Place } from '../../testing/place/place.ts';
import { openPostgres, type Database } from './database.ts';
import { migrate } from './migrate.ts';

const patience = { lock: 400, tries: 2, pause: 50 };

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('a migration on a server that is in use (a server only)', () => {
  let place: Place;
  let database: Database;
  let folder: string;
  const add = (name: string, body: string) => writeFile(join(folder, `${name}.ts`), `import { sql } from ${JSON.stringify(import.meta.resolve('kysely'))};\nexport const up = async (db) => { ${body} };`);
  const run = (text: string) => `await sql.raw(${JSON.stringify(text)}).execute(db);`;
  beforeAll(async () => {
    place = await makePlace('postgres', 'nothing');
    database = await place.open();
    folder = await mkdtemp(join(tmpdir(), 'spil-migrate-'));
    await add('20260101000000-create-boom', run('create table boom (id integer)'));
    await migrate(database, folder);
  });
  afterAll(async () => {
    await database.close();
    await place.remove();
    await rm(folder, { recursive: true });
  });

  it('gives up on a table that somebody holds, says who and what to do, and holds nobody up longer than it waits', async () => {
    await add('20260102000000-create-struik', run('create table struik (id integer)'));
    await add('20260103000000-extend-boom', run('create table heg (id integer)') + run('alter table boom add column soort text'));
    const other = await openPostgres(`${place.settings['DATABASE_URL'] ?? ''}?application_name=verslag`, { poolSize: 1 });
    await other.owner.transaction().execute(async (tx) => {
      const mine = await sql<{ pid: number }>`select pg_backend_pid() as pid from boom right join (values (1)) as een (n) on true`.execute(tx);
      await expect(migrate(database, folder, patience)).rejects.toThrow(new RegExp(`Migration failed at 20260103000000-extend-boom: a table that it changes is in use by process ${mine.rows[0]?.pid} \\(\\w+, verslag, idle in transaction, .*Nothing of it was done, what went before stays.*pg_terminate_backend`));
      await sql`select * from boom`.execute(database.owner);
    });
    const left = await sql<{ naam: string }>`select relname as naam from pg_class where relname in ('struik', 'heg')`.execute(database.owner);
    expect(left.rows).toEqual([{ naam: 'struik' }]);
    expect(await migrate(database, folder)).toEqual(['20260103000000-extend-boom']);
    await other.close();
  });

  it('does it after all when the table comes free between two tries', async () => {
    await add('20260104000000-extend-boom-again', run('alter table boom add column hoogte integer'));
    const other = await place.open();
    let migrating: Promise<string[]> = Promise.resolve([]);
    await other.owner.transaction().execute(async (tx) => {
      await sql`select 1 from boom`.execute(tx);
      migrating = migrate(database, folder, { ...patience, tries: 50 });
      const waits = sql<{ wacht: boolean }>`select exists (select from pg_locks where not granted and relation = 'boom'::regclass) as wacht`;
      await expect.poll(async () => (await waits.execute(other.owner)).rows[0]?.wacht).toBe(true);
    });
    expect(await migrating).toEqual(['20260104000000-extend-boom-again']);
    await other.close();
  });

  it('is done once, also when several processes start at the same time', async () => {
    for (const day of ['05', '06', '07']) await add(`202601${day}000000-plant-${day}`, `${run(`create table plant_${day} (id integer)`)}${run('select pg_sleep(0.1)')}`);
    const others = await Promise.all([place.open(), place.open()]);
    const done = await Promise.all([database, ...others].map((one) => migrate(one, folder, { pause: 40 })));
    expect(done.flat().toSorted()).toEqual(['20260105000000-plant-05', '20260106000000-plant-06', '20260107000000-plant-07']);
    for (const one of others) await one.close();
  });
});
