import { beforeAll, expect, it } from 'vitest';
import { sql } from 'kysely';
import { forEachEngine } from '../../../src/platform/testing/engines.ts';
import { makeTestSpil } from '../../../src/platform/testing/spil.ts';
import { asSystem } from '../../../src/platform/testing/people.ts';
import { verifyStream } from '../../../src/platform/journal/verify.ts';
import { findGrants } from '../../../src/registers/dossier/index.ts';
import { assertTestBsn } from '../../../src/registers/persoon/index.ts';
import { recount } from '../../../src/sturing/kerncijfers/testing/recount.ts';
import { modules } from '../../../src/modules.ts';
import { makeDemoRegion } from '../index.ts';
import { stampRegion } from './index.ts';

const gemeenten = ['0373', '0383', '0399', '0450'];

forEachEngine('a region made large by copies', (db) => {
  const spil = makeTestSpil(db, modules, findGrants, { admitBsn: assertTestBsn, brp: undefined });
  let before = 0;

  beforeAll(async () => {
    await makeDemoRegion(spil.env, modules);
    before = await count('dossier');
    await stampRegion(spil.env, modules, { dossiers: 100 });
  }, 120_000);

  async function count(tabel: string): Promise<number> {
    const found = await sql<{ aantal: number }>`select count(*) as aantal from ${sql.id(tabel)}`.execute(spil.env.database.owner);
    return found.rows[0]?.aantal ?? 0;
  }

  it('holds the dossiers that were asked for beside those of the demo', async () => {
    expect(await count('dossier')).toBe(before + 100);
  });

  it('has figures of all households, told and copied, as a slow recount finds them', async () => {
    for (const gemeente of gemeenten) {
      await asSystem(spil, gemeente, async (tx) => {
        const kept = await tx.selectFrom('kerncijfer').select(['periode', 'maat', 'wijk', 'code', 'aantal', 'huishoudens']).where('gemeente', '=', gemeente).execute();
        const counted = await recount(tx, gemeente);
        const lines = (figures: readonly (typeof kept)[number][]) => figures.map(({ periode, maat, wijk, code, aantal, huishoudens }) => `${periode} ${maat} ${wijk} ${code}: ${aantal} of ${huishoudens}`).toSorted();
        expect(lines(kept)).toEqual(lines(counted));
      });
    }
  });

  it('has whole chains in every stream', async () => {
    let streams = 0;
    for (const gemeente of gemeenten) {
      await asSystem(spil, gemeente, async (tx) => {
        for (const { id } of await tx.selectFrom('stroom').select('id').where('gemeente', '=', gemeente).execute()) {
          expect(await verifyStream(tx, gemeente, id)).toEqual([]);
          streams += 1;
        }
      });
    }
    expect(streams).toBeGreaterThan(before + 100);
  });
});
