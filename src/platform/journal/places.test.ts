import { expect, it } from 'vitest';
import { sql } from 'kysely';
import { geteld, telling } from '../testing/counted.ts';
import { asSystem } from '../testing/people.ts';
import { forEachEngine } from '../testing/engines.ts';
import { makeTestSpil } from '../testing/spil.ts';
import type { Effect } from './reader.ts';
import { nextPlaces } from './places.ts';
import { sealGemeente, takeUnsealed } from './sealer.ts';
import { resumeReader } from './stand-still.ts';

const seen: number[] = [];
const take: Effect['apply'] = async (_tx, { inhoud }) => { seen.push((inhoud as { getal: number }).getal); };
const readers: readonly Effect[] = [{ kind: 'effect', naam: 'proef-een', soorten: [geteld.soort], apply: take }, { kind: 'effect', naam: 'proef-niets', soorten: ['proef.nooit'], apply: take }];

forEachEngine('the place of an event in the journal', (db) => {
  const modules = [{ name: 'proef', phase: 'registers', acts: [telling], events: [geteld], readers }] as const;
  const spil = makeTestSpil(db, modules, () => Promise.resolve([]));
  const count = async (gemeente: string, day: string, ...getallen: readonly number[]): Promise<void> => {
    spil.clock.set(`${day}T09:00:00Z`);
    for (const getal of getallen) await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente, stroom: spil.newId(gemeente as never), getallen: [getal] });
  };
  const standing = (gemeente: string) => asSystem(spil, gemeente, (tx) => tx.selectFrom('lezer').select(['naam', 'nummer', 'fout']).where('gemeente', '=', gemeente).orderBy('naam').execute());

  it('may lie years before where the readers are, or after: it is read all the same, in the order of the numbers', async () => {
    const gemeente = spil.newGemeente();
    seen.length = 0;
    for (const [at, day] of ['2026-03-10', '2024-05-20', '2026-03-11', '2028-01-05', '2024-05-21'].entries()) {
      await count(gemeente, day, at);
      if (at % 2 === 0) await spil.conductor.settle();
    }
    expect(seen).toEqual([0, 1, 2, 3, 4]);
    expect((await standing(gemeente)).map(({ nummer, fout }) => [nummer, fout])).toEqual([[5, null], [5, null]]);
  });

  it('is missed aloud when it is nowhere: every reader stands still before it, says which, and goes on when it is back', async () => {
    const [gemeente, other] = [spil.newGemeente(), spil.newGemeente()];
    seen.length = 0;
    await count(gemeente, '2026-03-10', 1, 2, 3);
    await count(other, '2026-03-10', 8);
    await sealGemeente(spil.env.database, gemeente);
    const { owner } = db.database();
    const event = sql`gemeente = ${gemeente} and id = (select gebeurtenis from zegel where gemeente = ${gemeente} and nummer = 2)`;
    await sql`create table weg as select * from gebeurtenis where ${event}`.execute(owner);
    await sql`delete from gebeurtenis where ${event}`.execute(owner);
    await spil.conductor.settle();
    expect(seen.toSorted()).toEqual([1, 8]);
    const gap = { soort: 'JournaalGat', code: 'nummer 2' };
    expect(await standing(gemeente)).toMatchObject([{ naam: 'proef-een', nummer: 1, fout: gap }, { naam: 'proef-niets', nummer: 1, fout: gap }]);
    await sql`insert into gebeurtenis select * from weg`.execute(owner);
    await sql`drop table weg`.execute(owner);
    await asSystem(spil, gemeente, async (tx) => { for (const { naam } of readers) await resumeReader(tx, gemeente, naam); });
    await spil.conductor.settle();
    expect(seen).toEqual([...seen.slice(0, 2), 2, 3]);
    expect((await standing(gemeente)).map(({ fout }) => fout)).toEqual([null, null]);
  });

  it('that is taken away before it had a number holds up no other', async () => {
    const gemeente = spil.newGemeente();
    seen.length = 0;
    await count(gemeente, '2026-03-10', 1, 2, 3);
    const { owner } = db.database();
    await sql`delete from gebeurtenis where gemeente = ${gemeente} and id = (select gebeurtenis from te_zegelen where gemeente = ${gemeente} order by volgorde limit 1)`.execute(owner);
    await spil.conductor.settle();
    expect(seen).toEqual([2, 3]);
    expect((await sql`select nummer from zegel where gemeente = ${gemeente} order by nummer`.execute(owner)).rows).toEqual([{ nummer: 1 }, { nummer: 2 }]);
    expect((await sql`select 1 from te_zegelen where gemeente = ${gemeente}`.execute(owner)).rows).toEqual([]);
  });

  it('is found by its id, also in a month of which the database knows nothing yet', async () => {
    const gemeente = spil.newGemeente();
    spil.clock.set('2027-03-10T09:00:00Z');
    await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente, stroom: spil.newId(gemeente), getallen: Array.from({ length: 2000 }, (_value, at) => at) });
    const fetched = async (tx: Parameters<Parameters<typeof asSystem>[2]>[0]): Promise<number> => Number((await sql<{ n: string }>`select coalesce(idx_tup_fetch, 0) + seq_tup_read as n from pg_stat_xact_user_tables where relname = 'gebeurtenis_2027_03'`.execute(tx)).rows[0]?.n);
    await asSystem(spil, gemeente, async (tx) => {
      const before = await fetched(tx);
      expect(await takeUnsealed(tx, gemeente)).toHaveLength(1000);
      expect(await fetched(tx) - before).toBeLessThan(4000);
    });
    await sealGemeente(spil.env.database, gemeente);
    await asSystem(spil, gemeente, async (tx) => {
      const before = await fetched(tx);
      expect(await nextPlaces(tx, gemeente, { nummer: 0, maand: '2027-03-01' }, 1000)).toHaveLength(1000);
      expect(await fetched(tx) - before).toBeLessThan(4000);
    });
  });

  it('is numbered without touching other months than its own', async () => {
    const gemeente = spil.newGemeente();
    await count(gemeente, '2026-03-10', 1);
    await count(gemeente, '2026-05-10', 2);
    const touched = await asSystem(spil, gemeente, async (tx) => {
      expect(await takeUnsealed(tx, gemeente)).toHaveLength(2);
      return (await sql<{ tabel: string }>`select distinct c.relname as tabel from pg_locks l join pg_class c on c.oid = l.relation where l.pid = pg_backend_pid() and c.relkind = 'r' and c.relispartition order by 1`.execute(tx)).rows;
    });
    expect(touched.map(({ tabel }) => tabel)).toEqual(['gebeurtenis_2026_03', 'gebeurtenis_2026_05']);
  });
});
