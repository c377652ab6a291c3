import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import type { Database } from './platform/database/database.ts';
import type { Place } from './testing/place/place.ts';
import { copyDemo, toldDemo } from './testing/place/told-demo.ts';

const minutes = 60_000;

for (const engine of ['embedded', 'postgres'] as const) {
  describe.skipIf(engine === 'postgres' && process.env['SPIL_TEST_POSTGRES'] === undefined)(`a first start that is killed [${engine}]`, () => {
    let place: Place;
    let database: Database;
    beforeAll(async () => {
      place = await copyDemo(engine);
      database = await place.open();
    }, 8 * minutes);
    afterAll(async () => {
      await database.close();
      await place.remove();
    });

    // What it holds is compared with what the other engine holds in demo/region/region.test.ts.
    it('in the middle of its migrations and of its demo, ends up with the whole of both', async () => {
      const starts = await toldDemo(engine);
      expect(starts.map(({ failpoint }) => failpoint)).toEqual(['migration:4', 'demo:3', 'demo:9', 'demo-made:1']);
      const { rows } = await sql<{ gemeenten: number; huishoudens: number; teams: number; merk: string | null }>`select (select count(*)::int from gemeente) as gemeenten, (select count(*)::int from huishouden) as huishoudens,
        (select count(*)::int from team) as teams, obj_description('gemeente'::regclass) as merk`.execute(database.owner);
      expect(rows).toEqual([{ gemeenten: 4, huishoudens: expect.toSatisfy((n: number) => n >= 40) as number, teams: 4, merk: null }]);
    });
  });
}
