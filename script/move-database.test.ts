import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { raiseFence } from '../src/platform/copy/fence.ts';
import { sealGemeente } from '../src/platform/journal/sealer.ts';
import { openPostgres } from '../src/platform/database/database.ts';
import { fill, inside, rows, sentFrom, spilOn, type Filled } from '../src/testing/copies.ts';
import { asAdmin, makePlace, type Place } from '../src/testing/place/place.ts';
import { runScript } from '../src/testing/spil-process.ts';

const minutes = 60_000;
const server = process.env['SPIL_TEST_POSTGRES'];

/** A database whose owner may do nothing else on its server, as in production: row-level security binds it too. */
async function makeOwned(): Promise<Place> {
  const name = `spil_owned_${randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (owner) => {
    await sql`do $$ begin create role spil_app nologin; exception when duplicate_object then null; end $$`.execute(owner);
    await sql`create role ${sql.id(name)} login password 'proef'`.execute(owner);
    await sql`grant spil_app to ${sql.id(name)}`.execute(owner);
    await sql`create database ${sql.id(name)} owner ${sql.id(name)}`.execute(owner);
  });
  const url = new URL(server!);
  Object.assign(url, { username: name, password: 'proef', pathname: `/${name}` });
  return {
    engine: 'postgres', folder: '', settings: { DATABASE_URL: url.href },
    open: () => openPostgres(url.href, { poolSize: 2 }),
    remove: () => asAdmin(async (owner) => {
      await sql`drop database if exists ${sql.id(name)} with (force)`.execute(owner);
      await sql`drop role if exists ${sql.id(name)}`.execute(owner);
    }),
  };
}

describe.skipIf(server === undefined)('a move', () => {
  let from: Place;
  let to: Place;
  let back: Place;
  let filled: Filled;
  const move = (way: string, embedded: Place) => runScript('script/copy-database.ts', ['move', way], { ...embedded.settings, ...to.settings });
  const events = sql<{ getal: string; stroom: string }>`select inhoud->>'getal' as getal, stroom::text from gebeurtenis order by stroom, volgnummer`;
  beforeAll(async () => {
    [from, to, back] = [await makePlace('embedded', 'schema'), await makeOwned(), await makePlace('embedded', 'nothing')];
    filled = await fill(from);
    // Months that no fresh installation has.
    await inside(from, async (database) => {
      await sql`select maak_maanden('2029-03-01'::date)`.execute(database.owner);
      await sql`insert into gebeurtenis select gemeente, '2029-02-01', gen_random_uuid(), stroom, 99, soort, versie, moment, actor, act, inhoud, digest, vorige, hash from gebeurtenis where volgnummer = 1`.execute(database.owner);
      await sql`delete from gebeurtenis where volgnummer = 99`.execute(database.owner);
    });
  }, 3 * minutes);
  afterAll(async () => {
    for (const place of [from, to, back]) await place.remove();
  });

  it('is not begun while others work on the server', async () => {
    const busy = await to.open();
    await sql`select 1`.execute(busy.owner);
    expect(await move('to-server', from)).toMatchObject({ code: 1, output: expect.stringContaining('1 others are connected') as unknown });
    await busy.close();
  }, minutes);

  it('to a server brings every row, counted and compared, and what was left behind is used no more', async () => {
    const before = await rows(from, events);
    const moved = await move('to-server', from);
    expect(moved).toMatchObject({ code: 0, output: expect.stringMatching(/public\.gebeurtenis_2026_03: 3 rows[^]*The journal is whole: 3 events[^]*Start Spil with DATABASE_URL/) as unknown });
    expect(await rows(to, sql`set row_security = off`)).toEqual([]);
    await inside(to, async (database) => {
      const spil = spilOn('postgres', database);
      await spil.as({ soort: 'anoniem' }, 'proef.telling', { gemeente: filled.gemeente, stroom: filled.stroom, getallen: [4] });
      // Given by a series of the database, which went on where it was.
      expect(await sealGemeente(database, filled.gemeente)).toBe(1);
      await expect(raiseFence(database)).resolves.toBeUndefined();
    });
    expect(before).toHaveLength(3);
    await inside(from, (database) => expect(raiseFence(database)).rejects.toThrow('was moved to another'));
  }, 3 * minutes);

  it('is not made twice, and not over what is there', async () => {
    expect(await move('to-server', from)).toMatchObject({ code: 1, output: expect.stringContaining('was moved before') as unknown });
    const other = await makePlace('embedded', 'schema');
    await fill(other);
    expect(await move('to-server', other)).toMatchObject({ code: 1, output: expect.stringContaining('a move overwrites nothing') as unknown });
    await other.remove();
  }, 2 * minutes);

  it('back brings what happened meanwhile, and mail that waited goes once', async () => {
    expect(await move('to-embedded', back)).toMatchObject({ code: 0, output: expect.stringContaining('The journal is whole: 4 events') as unknown });
    expect((await rows(back, events)).map(({ getal }) => getal)).toEqual(['1', '2', '3', '4']);
    expect(await sentFrom(back, filled.gemeente)).toBe(1);
    expect(await sentFrom(back, filled.gemeente)).toBe(0);
  }, 3 * minutes);
});
