import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { findFreePort, startProcess, untilReady } from './testing/spil-process.ts';
import { makePlace, type CrashPlace } from './testing/crash/place.ts';

const minutes = 60_000;

for (const engine of ['embedded', 'postgres'] as const) {
  describe.skipIf(engine === 'postgres' && process.env['SPIL_TEST_POSTGRES'] === undefined)(`a first start that is killed [${engine}]`, () => {
    let place: CrashPlace;
    beforeAll(async () => { place = await makePlace(engine, { schema: false }); }, minutes);
    afterAll(() => place.remove());

    it('in the middle of its migrations and of its demo, ends up with the whole of both', async () => {
      const port = await findFreePort();
      for (const failpoint of ['migration:4', 'demo:3', 'demo:9']) {
        const spil = startProcess(port, { ...place.settings, SPIL_FAILPOINT: failpoint });
        expect(await spil.ended()).toBeNull();
      }
      const spil = startProcess(port, place.settings);
      await untilReady(spil, 240);
      expect(await spil.stop()).toBe(0);
      const database = await place.open();
      const rows = await sql<{ gemeenten: number; huishoudens: number; teams: number; merk: string | null }>`select (select count(*)::int from gemeente) as gemeenten, (select count(*)::int from huishouden) as huishoudens,
        (select count(*)::int from team) as teams, obj_description('gemeente'::regclass) as merk`.execute(database.owner);
      await database.close();
      expect(rows.rows).toEqual([{ gemeenten: 4, huishoudens: expect.toSatisfy((n: number) => n >= 40) as number, teams: 4, merk: null }]);
    }, 6 * minutes);
  });
}
