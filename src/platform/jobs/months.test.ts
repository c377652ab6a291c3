import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../testing/engines.ts';
import { geteld, telling } from '../testing/counted.ts';
import { asSystem, makeGemeente } from '../testing/people.ts';
import { makeTestSpil } from '../testing/spil.ts';
import { makePlace, type Place } from '../../testing/place/place.ts';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { upkeep } from './upkeep.ts';

const months = upkeep.find(({ naam }) => naam === 'maanden.vooruit')!;
/** Each test works in years that no other has: months are of the whole database. */
let year = 2026;

forEachEngine('months of the journal and of the access log', (db) => {
  const spil = makeTestSpil(db, [{ name: 'proef', phase: 'registers', acts: [telling], events: [geteld] }], () => Promise.resolve([]));
  const partitions = async (month: string) => (await sql<{ tabel: string; indexen: string }>`select p.relname as tabel, (select count(*) from pg_index i where i.indrelid = c.oid)::text as indexen from pg_inherits h
    join pg_class c on c.oid = h.inhrelid join pg_class p on p.oid = h.inhparent where c.relname = p.relname || ${`_${month}`} order by 1`.execute(db.database().owner)).rows;
  const indexes = async (month: string) => Object.fromEntries((await partitions(month)).map(({ tabel, indexen }) => [tabel, indexen]));

  async function inYear(): Promise<{ code: string; make: () => Promise<number> }> {
    year += 2;
    spil.clock.set(`${year}-05-10T09:00:00Z`);
    const { code } = await makeGemeente(spil);
    return { code, make: () => asSystem(spil, code, (tx) => months.run(tx, code, spil.env)) };
  }

  it('are there thirteen months ahead, with every index of their table, and are made once', async () => {
    const { make } = await inYear();
    expect(await make()).toBeGreaterThan(4);
    const [last, first] = [await indexes(`${year + 1}_06`), await indexes('2026_11')];
    expect(Object.keys(last)).toEqual(['gebeurtenis', 'inzage', 'inzage_onderwerp', 'zegel']);
    expect(last).toEqual(first);
    expect(await partitions(`${year + 1}_07`)).toEqual([]);
    expect(await make()).toBe(0);
  });

  it('take what happens in them, and nobody looks into them past their table', async () => {
    const { code, make } = await inYear();
    await make();
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: code, stroom: spil.newId(code as never), getallen: [1, 2] });
    const month = `gebeurtenis_${year}_05`;
    const there = await sql<{ aantal: number }>`select count(*)::int as aantal from ${sql.id(month)} where gemeente = ${code}`.execute(db.database().owner);
    expect(there.rows).toEqual([{ aantal: 2 }]);
    const open = await sql<{ mag: boolean }>`select has_table_privilege('spil_app', ${month}, 'select') as mag`.execute(db.database().owner);
    expect(open.rows).toEqual([{ mag: false }]);
  });
});

describe.skipIf(process.env['SPIL_TEST_POSTGRES'] === undefined)('a month, while a backup reads its table (a server only)', () => {
  let place: Place;
  let database: Database;
  const make = (month: string) => sql<{ aantal: number }>`select maak_maanden(${month}::date) as aantal`.execute(database.owner).then(({ rows }) => rows[0]?.aantal);
  const duringBackup = <T>(work: () => Promise<T>): Promise<T> => database.owner.transaction().execute(async (backup) => {
    await sql`select 1 from gebeurtenis limit 1`.execute(backup);
    return work();
  });
  beforeAll(async () => {
    place = await makePlace('postgres', 'schema');
    database = await place.open();
    await migrate(database, join(import.meta.dirname, '../../../migrations'));
    await make('2030-06-01');
  }, 180_000);
  afterAll(async () => {
    await database.close();
    await place.remove();
  });

  it('waits for a later hour, for a second and no longer', async () => {
    const begun = Date.now();
    expect(await duringBackup(() => make('2030-07-01'))).toBe(0);
    expect(Date.now() - begun).toBeLessThan(15_000);
    expect(await make('2030-07-01')).toBe(4);
  });

  it('alarms when months run out and it still cannot be made', async () => {
    await expect(duringBackup(() => make('2031-08-01'))).rejects.toThrow('lock timeout');
  });
});
